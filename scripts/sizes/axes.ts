import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { sketch } from '../../test/builders/sketch';

/** Something that a document can have much of. */
export interface Axis {
  readonly name: string;
  /** The least size that is measured; the others are twice and four times as much. */
  readonly from: number;
  readonly make: (size: number) => Uint8Array;
}

const times = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));

const mark = 'HERE';
const id = (at: number): string => `SECMP${String(at).padStart(4, '0')}`;

interface Parts {
  /** Instead of a paragraph in a section of prose; WordprocessingML. */
  readonly prose?: string;
  readonly targeted?: readonly string[];
  readonly glossary?: readonly string[];
  readonly participants?: readonly string[];
  readonly documents?: readonly string[];
  readonly criteria?: readonly string[];
  readonly timetable?: readonly string[];
}

function rid({ prose, targeted, glossary, participants, documents, criteria, timetable }: Parts): Uint8Array {
  const bytes = sketch(`SEC Release Implementation Document
June 2027 SEC Release
Version 0.1

# 1. About this document
This document sets out the implementation of the June 2027 SEC Release, on 24 June 2027.
${mark}
# 2. Scope
## Approved Modification Proposals
- MP001 ‘Alpha change’ will change Alpha.
## Targeted Modification Proposals
${(targeted ?? ['- MP003 ‘Gamma change’ would change Gamma.']).join('\n')}
# 3. Impacts
## SEC document impacts
- Section C ‘Governance’

| SEC document impact matrix |
${(documents ?? ['| Document | MP001 | MP003 |', '| Section C | ✓ | |']).join('\n')}

| Participant impact matrix |
| Modification | Suppliers | Electricity Networks | Gas Networks | Other SEC Parties | DCC |
${(participants ?? ['| MP001 | ✓ | | | | ✓ |']).join('\n')}
# 4. Implementation timetable

| Implementation timetable |
| Date | Event | Notes |
| 1 Apr 27 | Panel approval of the draft RID | |
${(timetable ?? []).join('\n')}
| 24 Jun 27 | Release go-live | |
# 5. Acceptance criteria
## Operational acceptance criteria
${(criteria ?? ['1. The DCC has tested the services.']).join('\n')}

| Glossary |
| Acronym | Term |
| DCC | Data Communications Company |
${(glossary ?? []).join('\n')}
| SEC | Smart Energy Code |`);
  if (prose === undefined) return bytes;
  const parts = unzipSync(bytes);
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const at = document.indexOf(mark);
  const [start, end] = [document.lastIndexOf('<w:p>', at), document.indexOf('</w:p>', at) + '</w:p>'.length];
  parts['word/document.xml'] = strToU8(document.slice(0, start) + prose + document.slice(end));
  return zipSync(parts, { level: 1 });
}

const run = (text: string, properties = ''): string =>
  `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (...runs: readonly string[]): string => `<w:p>${runs.join('')}</w:p>`;
/** What rules look for, so that they have something to do. */
const sentences = [
  'The Data Communications Company (DCC) tests the change by 12 May 2027 at a cost of £1,200. ',
  'MP001 is tested with Section C ‘Governance’ and the TAG. ',
  'Suppliers, (see Appendix AB, AC and AD), will be asked; nobody else is impacted by the release. ',
  'It costs £2,400 in 2027/28, or about £3m - the Panel decides on 1 Apr 27. ',
];
const sentence = (at: number): string => sentences[at % sentences.length] ?? '';
/** Nothing that ends a sentence. */
const words = (at: number): string => `DCC MP00${String(at % 9)} `;
const cell = (text: string): string => `<w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>${p(run(text))}</w:tc>`;
const table = (rows: readonly string[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>${p()}`;
const row = (at: number, heads: number): string =>
  `| ${id(at)} |${times(heads, (column) => ((at + column) % 3 ? ' ' : ' ✓ ')).join('|')}|`;
const dotted = (at: number): string => `Approval of step ${String(at)}`;

export const axes: readonly Axis[] = [
  { name: 'paragraphs', from: 2000, make: (n) => rid({ prose: times(n, (at) => p(run(sentence(at)))).join('') }) },
  { name: 'headings', from: 500, make: (n) => rid({ prose: headings(n) }) },
  { name: 'runs of sentences', from: 2000, make: (n) => rid({ prose: p(...times(n, (at) => run(sentence(at)))) }) },
  { name: 'runs without an end', from: 2000, make: (n) => rid({ prose: p(...times(n, (at) => run(words(at)))) }) },
  { name: 'runs of many looks', from: 2000, make: (n) => rid({ prose: p(...times(n, looks)) }) },
  { name: 'tracked changes', from: 2000, make: (n) => rid({ prose: p(...times(n, changed)) }) },
  { name: 'fields in a paragraph', from: 1000, make: (n) => rid({ prose: p(...times(n, field)) }) },
  { name: 'controls in a paragraph', from: 1000, make: (n) => rid({ prose: p(...times(n, control)) }) },
  { name: 'letters without a space', from: 40_000, make: (n) => rid({ prose: p(run('Ab.1/'.repeat(n / 5))) }) },
  { name: 'letters of one kind', from: 40_000, make: (n) => rid({ prose: p(run('A'.repeat(n))) }) },
  { name: 'figures', from: 40_000, make: (n) => rid({ prose: p(run('1,'.repeat(n / 2))) }) },
  { name: 'spaces', from: 40_000, make: (n) => rid({ prose: p(run('a' + ' '.repeat(n) + 'b')) }) },
  { name: 'brackets', from: 20_000, make: (n) => rid({ prose: p(run('(‘DCC” '.repeat(n / 7))) }) },
  {
    name: 'rows',
    from: 250,
    make: (n) => rid({ prose: table(times(n, (at) => times(5, () => cell(sentence(at))).join(''))) }),
  },
  {
    name: 'columns',
    from: 125,
    make: (n) => rid({ prose: table(times(4, () => times(n, (at) => cell(id(at))).join(''))) }),
  },
  { name: 'tables', from: 250, make: (n) => rid({ prose: times(n, (at) => table([cell(sentence(at))])).join('') }) },
  {
    name: 'glossary rows',
    from: 500,
    make: (n) => rid({ glossary: times(n, (at) => `| D${letters(at)} | Data ${letters(at)} |`) }),
  },
  {
    name: 'modifications',
    from: 100,
    make: (n) =>
      rid({
        targeted: times(n, (at) => `- ${id(at)} ‘Change ${String(at)}’ would change it.`),
        participants: times(n, (at) => row(at, 5)),
      }),
  },
  {
    name: 'columns of the document matrix',
    from: 100,
    make: (n) =>
      rid({
        targeted: times(n, (at) => `- ${id(at)} ‘Change ${String(at)}’ would change it.`),
        documents: [`| Document | ${times(n, id).join(' | ')} |`, `| Section C |${' ✓ |'.repeat(n)}`],
      }),
  },
  {
    name: 'steps of the timetable',
    from: 100,
    make: (n) => rid({ timetable: times(n, (at) => `| 1 Apr 27 | ${dotted(at)} | |`) }),
  },
  {
    name: 'criteria',
    from: 250,
    make: (n) => rid({ criteria: times(n, (at) => `1. The DCC has done step ${String(at)}.`) }),
  },
];

function letters(at: number): string {
  return at
    .toString(26)
    .padStart(4, '0')
    .replace(/./g, (digit) => String.fromCharCode(65 + parseInt(digit, 26)));
}

function headings(count: number): string {
  return times(
    count,
    (at) =>
      `<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr>${run(`Matter ${String(at)}`)}</w:p>${p(run(sentence(at)))}`,
  ).join('');
}

function looks(at: number): string {
  const properties = [
    '<w:rPr><w:b/></w:rPr>',
    '<w:rPr><w:vanish/></w:rPr>',
    '<w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr>',
    '',
  ];
  return run(at % 4 === 2 ? 'ü' : words(at), properties[at % 4]);
}

function changed(at: number): string {
  const by = `w:id="${String(at + 1000)}" w:author="A" w:date="2026-01-01T00:00:00Z"`;
  if (at % 2) return `<w:ins ${by}>${run(words(at))}</w:ins>`;
  return `<w:del ${by}><w:r><w:delText xml:space="preserve">${words(at)}</w:delText></w:r></w:del>`;
}

function field(at: number): string {
  const char = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  return `${char('begin')}<w:r><w:instrText xml:space="preserve"> REF a </w:instrText></w:r>${char('separate')}${run(words(at))}${char('end')}`;
}

function control(at: number): string {
  return `<w:sdt><w:sdtPr><w:id w:val="${String(at + 1000)}"/></w:sdtPr><w:sdtContent>${run(words(at))}</w:sdtContent></w:sdt>`;
}
