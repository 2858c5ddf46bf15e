import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { applyFix, checkDocument, commentProblems } from '../../src/app';
import { fixAllSafe } from '../../src/app/fix';
import type { Diagnostic } from '../../src/model/diagnostic';
import { publicationRules } from '../../src/rules/publication/catalogue';
import { commented, docx, heading, paragraph, title, type Inline } from '../builders';
import { validationErrors } from '../builders/validate';
import { rid, workFolder } from '../cli/run';
import { fixture, openLine } from '../line';

/** A day after the last one of its history. */
const today = '2021-05-20';

const file = workFolder();

type Parts = Record<string, string>;

const clean = fixture('everything-right.docx');

/** A RID that is ready, with something of its parts written otherwise. */
function planted(change: (parts: Parts) => void): Uint8Array {
  const files = unzipSync(clean);
  const parts: Parts = Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)] as const),
  );
  change(parts);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const)));
}

const bodyName = 'word/document.xml';
const inBody =
  (found: string | RegExp, text: string) =>
  (parts: Parts): void => {
    const before = parts[bodyName] ?? '';
    const after = before.replace(found, text);
    if (after === before) throw new Error(`Nothing is like ${String(found)}.`);
    parts[bodyName] = after;
  };
/** A paragraph more, at the end of “About this document”. */
const withParagraph = (content: string) =>
  inBody(
    /<w:p>(?=<w:pPr><w:pStyle w:val="Heading1"\/><\/w:pPr>(?:(?!<\/w:p>).)*1\. Scope)/,
    `<w:p>${content}</w:p><w:p>`,
  );
const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

async function publication(bytes: Uint8Array): Promise<readonly Diagnostic[]> {
  openLine(bytes);
  const { diagnostics } = await checkDocument({ today, publish: true });
  return diagnostics.filter(({ rule }) => rule.startsWith('publication/'));
}

const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const picture = (description: string): string =>
  `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="1000" cy="1000"/><wp:docPr id="7" name="Picture 7"${description}/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

/** One document for each message of each rule, and the words that its message must have. */
const plants: readonly (readonly [rule: string, message: string, says: RegExp, change: (parts: Parts) => void])[] = [
  [
    'tracked-changes',
    'left',
    /^One tracked change by Ann/,
    withParagraph(
      `<w:ins w:id="900" w:author="Ann" w:date="2020-01-08T09:30:00Z">${run('More words stand here.')}</w:ins>`,
    ),
  ],
  [
    'tracked-changes',
    'left',
    /by Ann/,
    withParagraph(
      `${run('Words.')}<w:r><w:rPr><w:b/><w:rPrChange w:id="901" w:author="Ann" w:date="2020-01-08T09:30:00Z"><w:rPr/></w:rPrChange></w:rPr><w:t>bold</w:t></w:r>`,
    ),
  ],
  ['hidden-text', 'left', /Not for readers/, withParagraph(run('Not for readers.', '<w:vanish/>'))],
  [
    'highlighting',
    'left',
    /not yet settled/,
    withParagraph(run('This is not yet settled.', '<w:highlight w:val="yellow"/>')),
  ],
  [
    'placeholders',
    'prompt',
    /Enter the reason/,
    withParagraph(
      `<w:sdt><w:sdtPr><w:id w:val="77"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent>${run('Enter the reason.')}</w:sdtContent></w:sdt>`,
    ),
  ],
  [
    'contents',
    'other',
    /Implementation timetables/,
    inBody('>3. Implementation timeline</w:t>', '>3. Implementation timetables</w:t>'),
  ],
  [
    'contents',
    'missing',
    /A new section/,
    inBody(
      /<w:p>(?=<w:pPr><w:pStyle w:val="Heading1"\/><\/w:pPr>(?:(?!<\/w:p>).)*5\. Costs)/,
      '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t>A new section</w:t></w:r></w:p><w:p>',
    ),
  ],
  [
    'fields',
    'stale',
    /“5\. Cost”.*“5\. Costs”/,
    withParagraph(`${run('See ')}${field('REF _Toc30000014 \\h', '5. Cost')}${run('.')}`),
  ],
  [
    'fields',
    'gone',
    /is gone/,
    withParagraph(`${run('See ')}${field('REF _NowhereAtAll \\h', 'the annex')}${run('.')}`),
  ],
  [
    'properties',
    'no-title',
    /have no title/,
    (parts) => {
      parts['docProps/core.xml'] = (parts['docProps/core.xml'] ?? '').replace(
        /<dc:title>[^<]*<\/dc:title>/,
        '<dc:title></dc:title>',
      );
    },
  ],
  [
    'properties',
    'other-title',
    /February 2019/,
    (parts) => {
      parts['docProps/core.xml'] = (parts['docProps/core.xml'] ?? '').replace(
        /<dc:title>[^<]*<\/dc:title>/,
        '<dc:title>February 2019 SEC Release</dc:title>',
      );
    },
  ],
  [
    'properties',
    'no-author',
    /no author/,
    (parts) => {
      parts['docProps/core.xml'] = (parts['docProps/core.xml'] ?? '').replace(
        /<dc:creator>[^<]*<\/dc:creator>/,
        '<dc:creator></dc:creator>',
      );
    },
  ],
  [
    'properties',
    'language',
    /marked as en-US/,
    (parts) => {
      parts['word/styles.xml'] = (parts['word/styles.xml'] ?? '').replaceAll('w:val="en-GB"', 'w:val="en-US"');
    },
  ],
  [
    'headers-and-footers',
    'no-classification',
    /no classification/,
    (parts) => {
      eachMargin(parts, (xml) => xml.replace(/>White</g, '> <').replace(/White<\/w:t>/g, '</w:t>'));
    },
  ],
  [
    'headers-and-footers',
    'no-version',
    /have no version/,
    (parts) => {
      eachMargin(parts, (xml) => xml.replace(/Version \d+\.\d+/g, ''));
    },
  ],
  [
    'headers-and-footers',
    'version',
    /say version 9\.9/,
    (parts) => {
      eachMargin(parts, (xml) => xml.replace(/Version \d+\.\d+/g, 'Version 9.9'));
    },
  ],
  [
    'paper-reference',
    'missing',
    /no paper reference/,
    (parts) => {
      eachMargin(parts, (xml) => xml.replace(/SECP[_ \d]+/g, ''));
    },
  ],
  ['head-rows', 'no-repeat', /do not repeat/, inBody('<w:tblHeader/>', '')],
  ['alternative-text', 'none', /Picture 7.*no alternative text/, withParagraph(picture(''))],
  ['alternative-text', 'file', /logo\.png/, withParagraph(picture(' descr="logo.png"'))],
  [
    'link-text',
    'here',
    /does not say where it leads/,
    withParagraph(
      `${run('The report is ')}${field('HYPERLINK "https://smartenergycodecompany.co.uk/report"', 'here')}${run('.')}`,
    ),
  ],
];

function eachMargin(parts: Parts, change: (xml: string) => string): void {
  for (const name of Object.keys(parts)) {
    if (/^word\/(?:header|footer)\d*\.xml$/.test(name)) parts[name] = change(parts[name] ?? '');
  }
}

describe('a document that is ready', () => {
  it('is told to be so, and nothing is found', async () => {
    expect(await publication(clean)).toEqual([]);
    openLine(clean);
    const { toSend } = await checkDocument({ today, publish: true });
    const ready = { isReady: true, left: [], summary: expect.stringMatching(/^Ready/) as unknown };
    expect(toSend?.readiness).toEqual(ready);
  });
});

describe('what is left in a document', () => {
  it.each(plants)('publication/%s tells “%s”', async (rule, messageId, says, change) => {
    const found = await publication(planted(change));
    expect(found.map((one) => [one.rule, one.messageId])).toEqual([[`publication/${rule}`, messageId]]);
    expect(found[0]?.message).toMatch(says);
  });
});

test('every rule has a planted document or a test of its own', () => {
  const own = ['comments', 'own-comments'];
  const names = new Set([...own, ...plants.map(([rule]) => rule)]);
  expect(publicationRules.map(({ id }) => id.replace('publication/', '')).filter((name) => !names.has(name))).toEqual(
    [],
  );
});

test('nobody is told of it who does not ask', async () => {
  openLine(planted(withParagraph(run('Not for readers.', '<w:vanish/>'))));
  const { diagnostics } = await checkDocument({ today });
  expect(diagnostics.filter(({ rule }) => rule.startsWith('publication/'))).toEqual([]);
});

test('a fix is made though the document was changed since the check', async () => {
  const line = openLine(planted(inBody('>3. Implementation timeline</w:t>', '>3. Implementation timetables</w:t>')));
  const result = await checkDocument({ today, publish: true });
  const problem = result.diagnostics.find(({ rule }) => rule === 'publication/contents');
  if (!problem) throw new Error('The contents are right.');
  await line.refresh();
  await applyFix(problem, result);
  const { diagnostics } = await checkDocument({ today, publish: true });
  expect(diagnostics.filter(({ rule }) => rule === 'publication/contents')).toEqual([]);
});

test('what can be mended in place is, and is gone then', async () => {
  const line = openLine(
    planted((parts) => {
      inBody(/<w:tblHeader\/>/g, '')(parts);
      inBody('>3. Implementation timeline</w:t>', '>3. Implementation timetables</w:t>')(parts);
      const core = parts['docProps/core.xml'] ?? '';
      parts['docProps/core.xml'] = core.replace(/<dc:title>[^<]*<\/dc:title>/, '');
    }),
  );
  const { fixed } = await fixAllSafe({ today, publish: true, only: ({ rule }) => rule.startsWith('publication/') });
  expect(new Set(fixed.map(({ rule }) => rule))).toEqual(
    new Set(['publication/head-rows', 'publication/contents', 'publication/properties']),
  );
  const bytes = line.host.save();
  expect(await publication(bytes)).toEqual([]);
  expect(await validationErrors(bytes)).toEqual([]);
});

describe('comments', () => {
  const said = (...content: readonly Inline[]): Uint8Array =>
    docx([title('SEC Release Implementation Document'), heading(1, '1. Scope'), paragraph(content)]);
  const ofComments = async (bytes: Uint8Array): Promise<readonly Diagnostic[]> =>
    (await publication(bytes)).filter(({ rule }) => rule.endsWith('comments'));

  it('are told one by one, each with its author, its words and its answers', async () => {
    const found = await ofComments(
      said(
        commented('The scope', 'Is this agreed?', { author: 'Ann', replies: ['Not yet.', 'It is.'] }),
        ' is ',
        commented('open', 'By whom?', { author: 'Ben' }),
        '.',
      ),
    );
    expect(found.map(({ message, place }) => [place.text, message.split('. ')[0]])).toEqual([
      ['The scope', 'A comment by Ann is left here: “Is this agreed?”, with two answers'],
      ['open', 'A comment by Ben is left here: “By whom?”'],
    ]);
  });

  it('of RID Author’s own are one problem, and the command line takes them out', async () => {
    const line = openLine(fixture('june-2020.docx'));
    const { diagnostics, document } = await checkDocument({ today });
    expect(await commentProblems(diagnostics.slice(0, 2), document)).toBe(2);
    writeFileSync(file('commented.docx'), line.host.save());
    const found = await ofComments(line.host.save());
    expect(found).toMatchObject([
      { rule: 'publication/own-comments', message: expect.stringMatching(/^Two comments/) },
    ]);
    const fixed = await rid('check', '--publish', '--fix', '-o', file('fixed.docx'), file('commented.docx'));
    expect(fixed.out).toMatch(/Not ready: \w+ things are left to do\./);
    expect(fixed.out).not.toContain('publication/own-comments');
    expect(await ofComments(new Uint8Array(readFileSync(file('fixed.docx'))))).toEqual([]);
  });
});

test('rid check --publish says whether a document is ready, in words and as JSON', async () => {
  writeFileSync(file('clean.docx'), clean);
  writeFileSync(file('hidden.docx'), planted(withParagraph(run('Not for readers.', '<w:vanish/>'))));
  const ready = await rid('check', '--publish', file('clean.docx'));
  expect(ready).toMatchObject({ code: 0, out: expect.stringContaining('Ready: nothing was found') });
  const left = await rid('check', '--publish', file('hidden.docx'));
  expect(left).toMatchObject({
    code: 1,
    out: expect.stringContaining('Hidden text is left (publication/hidden-text)'),
  });
  const json = await rid('check', '--rules', 'publication', '--format', 'json', file('hidden.docx'));
  expect(JSON.parse(json.out)).toMatchObject({
    files: [{ ready: false, diagnostics: [{ rule: 'publication/hidden-text' }] }],
  });
  expect((await rid('check', file('hidden.docx'))).out).not.toContain('publication/');
  const paper = await rid('check', '--publish', '--with', file('clean.docx'), file('hidden.docx'));
  expect(paper).toMatchObject({ code: 2, error: expect.stringContaining('--publish is for RIDs') });
});
