/**
 * What the acronyms of the SEC's world stand for, in SECAS's and Ofgem's own words. Where two forms are in use, the
 * first is the one to recommend; another is accepted.
 */
export const expansions: ReadonlyMap<string, readonly [string, ...string[]]> = new Map([
  ['ADT', ['Anomaly Detection Threshold']],
  ['BEIS', ['Department for Business, Energy and Industrial Strategy']],
  ['CH', ['Communications Hub']],
  ['CHISM', ['CH Installation and Maintenance Support Materials']],
  ['CPL', ['Central Products List']],
  ['CSC', ['Change Sub-Committee']],
  [
    'CSP',
    [
      'Communication Service Provider',
      'Communication Services Provider',
      'Communications Service Provider',
      'Communications Services Provider',
    ],
  ],
  ['CSS', ['Centralised Switching Service']],
  ['CTSD', ['Common Test Scenarios Document']],
  ['DCC', ['Data Communications Company', 'Data and Communications Company']],
  ['DCCKI', ['DCC Key Infrastructure']],
  ['DESNZ', ['Department for Energy Security and Net Zero']],
  ['DSP', ['Data Service Provider', 'Data Services Provider']],
  ['DUIS', ['DCC User Interface Specification']],
  ['ECoS', ['Enduring Change of Supplier']],
  ['GBCS', ['GB Companion Specification']],
  ['GPF', ['Gas Proxy Function']],
  ['GSME', ['Gas Smart Metering Equipment']],
  ['HAN', ['Home Area Network']],
  ['HCALCS', ['HAN Connected Auxiliary Load Control Switch']],
  ['MMC', ['Message Mapping Catalogue']],
  ['OPSG', ['Operations Group']],
  ['PIT', ['Pre-Integration Testing']],
  ['PPMID', ['Prepayment Meter Interface Device', 'Pre-Payment Meter Interface Device']],
  ['RID', ['Release Implementation Document']],
  ['SEC', ['Smart Energy Code']],
  ['SECAS', ['Smart Energy Code Administrator and Secretariat']],
  ['SIT', ['Systems Integration Testing', 'System Integration Testing']],
  ['SMDA', ['Smart Meter Device Assurance']],
  ['SMETS', ['Smart Metering Equipment Technical Specifications']],
  ['SMKI', ['Smart Metering Key Infrastructure']],
  ['SoLR', ['Supplier of Last Resort']],
  ['SSC', ['Security Sub-Committee']],
  ['SSI', ['Self-Service Interface']],
  ['TABASC', ['Technical Architecture and Business Architecture Sub-Committee']],
  ['TAD', ['Testing Approach Document']],
  ['TAG', ['Testing Advisory Group']],
  ['TOC', ['Technical Operations Centre']],
  ['UIT', ['User Integration Testing']],
  ['WAN', ['Wide Area Network']],
]);

/** Names that begin with a full term and are names of their own. */
export const longerNames: readonly string[] = ['Smart Energy Code Company'];

/** Those that take “the” only when they are written out. */
export const withoutArticle: ReadonlySet<string> = new Set(['SECAS']);

/** Organisations and Codes that a RID names and explains to nobody: a note is enough where the glossary lacks one. */
export const organisations: ReadonlySet<string> = new Set([
  ...['BEIS', 'DESNZ', 'DECC', 'NCSC', 'GCHQ', 'ICO', 'CMA', 'HSE', 'ENA', 'EUK', 'NGESO', 'NESO', 'RECCo', 'MHHS'],
  ...['BSC', 'REC', 'UNC', 'DCUSA', 'CUSC', 'IGT', 'IGTUNC', 'SPAA', 'MRA', 'STC', 'BSCCo', 'ELEXON', 'XOSERVE'],
]);

/** Capitals that every reader knows, or that are words. */
export const notAcronyms: ReadonlySet<string> = new Set([
  // Countries and organisations that nobody writes out.
  ...['US', 'NI', 'ROI', 'UAE', 'EDF', 'SSE', 'BT', 'BBC', 'IBM', 'EON', 'PwC', 'KPMG', 'NHS', 'HMRC', 'BSI'],
  // Standards, formats and units.
  ...[
    'ISO',
    'IEC',
    'IEEE',
    'ETSI',
    'BS',
    'EN',
    'RFC',
    'XML',
    'CSV',
    'JSON',
    'HTML',
    'HTTP',
    'HTTPS',
    'IP',
    'TCP',
    'UTC',
    'XLSX',
    'DOCX',
    'PPTX',
    'RAM',
    'CPU',
    'USB',
    'SQL',
    'GBP',
    'EUR',
    'USD',
    'FAQ',
    'FAQs',
    'ASAP',
    'TODO',
  ],
  ...['KB', 'MB', 'TB', 'GHz', 'MHz', 'KHz', 'MW', 'KW', 'MWh', 'GWh', 'KV', 'PhD', 'FY', 'PO', 'CEO', 'AOB'],
  ...['UK', 'GB', 'EU', 'USA', 'IT', 'ID', 'PDF', 'AM', 'PM', 'BST', 'GMT', 'OK', 'VAT', 'URL', 'COVID'],
  ...['AND', 'OR', 'YES', 'NOT', 'NO', 'ALL', 'ANY', 'ONLY', 'MUST', 'SHALL', 'WILL', 'MAY', 'TBC', 'TBD', 'NB', 'NA'],
  ...['JAN', 'FEB', 'MAR', 'APR', 'JUN', 'JUL', 'AUG', 'SEP', 'SEPT', 'OCT', 'NOV', 'DEC'],
]);
