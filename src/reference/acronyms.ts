/**
 * What the acronyms of the SEC's world stand for, in SECAS's and Ofgem's own words. Where two forms are in use, the
 * first is the one to recommend; another is accepted.
 */
export const expansions: ReadonlyMap<string, readonly [string, ...string[]]> = new Map([
  ['CH', ['Communications Hub']],
  ['CSC', ['Change Sub-Committee']],
  ['CSP', ['Communication Service Provider', 'Communications Service Provider']],
  ['DCC', ['Data Communications Company']],
  ['DSP', ['Data Service Provider']],
  ['GBCS', ['GB Companion Specification']],
  ['OPSG', ['Operations Group']],
  ['PIT', ['Pre-Integration Testing']],
  ['RID', ['Release Implementation Document']],
  ['SEC', ['Smart Energy Code']],
  ['SECAS', ['Smart Energy Code Administrator and Secretariat']],
  ['SIT', ['Systems Integration Testing', 'System Integration Testing']],
  ['SMKI', ['Smart Metering Key Infrastructure']],
  ['SSC', ['Security Sub-Committee']],
  ['SSI', ['Self-Service Interface']],
  ['TABASC', ['Technical Architecture and Business Architecture Sub-Committee']],
  ['TAD', ['Testing Approach Document']],
  ['TAG', ['Testing Advisory Group']],
  ['UIT', ['User Integration Testing']],
]);

/** Names that begin with a full term and are names of their own. */
export const longerNames: readonly string[] = ['Smart Energy Code Company'];

/** Those that take “the” only when they are written out. */
export const withoutArticle: ReadonlySet<string> = new Set(['SECAS']);

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
  ],
  ...['KB', 'MB', 'TB', 'GHz', 'MHz', 'KHz', 'MW', 'KW', 'MWh', 'GWh', 'KV', 'PhD', 'FY', 'PO', 'CEO', 'AOB'],
  ...['UK', 'GB', 'EU', 'USA', 'IT', 'ID', 'PDF', 'AM', 'PM', 'BST', 'GMT', 'OK', 'VAT', 'URL', 'COVID'],
  ...['AND', 'OR', 'NOT', 'NO', 'ALL', 'ANY', 'ONLY', 'MUST', 'SHALL', 'WILL', 'MAY', 'TBC', 'TBD', 'NB', 'NA'],
  ...['JAN', 'FEB', 'MAR', 'APR', 'JUN', 'JUL', 'AUG', 'SEP', 'SEPT', 'OCT', 'NOV', 'DEC'],
]);
