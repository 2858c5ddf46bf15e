import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { aModification } from '../builders/rid';
import { bold, docx, heading, numbered, paragraph, bullet, table, type Block } from '../builders';
import { validationErrors } from '../builders/validate';
import { openLine, type Line } from '../line';

/** How a document of somebody's is made, who may know no styles, no lists, no headings and no captions. */
interface Making {
  readonly headings: 'styles' | 'bold';
  /** Whether the document defines its styles, and whether they bring their lists. */
  readonly styles: 'all' | 'without lists' | 'none';
  readonly scope: 'bullets' | 'plain' | 'typed';
  readonly documents: 'bullets' | 'plain' | 'sentence' | 'nothing';
  readonly criteria: 'numbers' | 'typed' | 'nothing';
  readonly captions: 'merged' | 'above' | 'none';
}

const makings: fc.Arbitrary<Making> = fc.record({
  headings: fc.constantFrom('styles', 'bold'),
  styles: fc.constantFrom('all', 'without lists', 'none'),
  scope: fc.constantFrom('bullets', 'plain', 'typed'),
  documents: fc.constantFrom('bullets', 'plain', 'sentence', 'nothing'),
  criteria: fc.constantFrom('numbers', 'typed', 'nothing'),
  captions: fc.constantFrom('merged', 'above', 'none'),
});

const references = ['Section C', 'Section D', 'Appendix AB'];
const titles = ['Governance', 'Modification Process', 'Service Request Processing Document'];

function aRid(making: Making): Uint8Array {
  const head = (level: 1 | 2, words: string): Block =>
    making.headings === 'styles' && making.styles !== 'none' ? heading(level, words) : paragraph(bold(words));
  const scopeItem = (words: string): Block =>
    ({ bullets: bullet(words), plain: paragraph(words), typed: paragraph(`• ${words}`) })[making.scope];
  const documents: Record<Making['documents'], Block[]> = {
    bullets: references.map((reference, at) => bullet(`${reference} ‘${titles[at] ?? ''}’`)),
    plain: references.map((reference) => paragraph(reference)),
    sentence: [paragraph(`This release updates ${references.join(', ')}.`)],
    nothing: [],
  };
  const criteria: Record<Making['criteria'], Block[]> = {
    numbers: [numbered('The DCC has tested the services.'), numbered('SECAS is ready.')],
    typed: [paragraph('1. The DCC has tested the services.'), paragraph('2. SECAS is ready.')],
    nothing: [paragraph('The criteria are:')],
  };
  const options = { caption: making.captions };
  const bytes = docx([
    paragraph('SEC Release Implementation Document'),
    paragraph('June 2027 SEC Release'),
    head(1, '1. Scope'),
    head(2, 'Approved Modification Proposals'),
    paragraph('The following have been approved:'),
    scopeItem('MP001 ‘Alpha change’ will change Alpha.'),
    scopeItem('MP002 ‘Beta change’ will change Beta.'),
    head(1, '2. Impacts'),
    head(2, 'SEC document impacts'),
    ...documents[making.documents],
    table(
      'SEC document impact matrix',
      ['Document', 'MP001', 'MP002'],
      references.map((reference, at) => [reference, at % 2 === 0 ? '✓' : '', at % 2 === 0 ? '' : '✓']),
      options,
    ),
    paragraph(),
    head(1, '3. Implementation timeline'),
    table(
      'Release implementation timetable',
      ['Date', 'Event'],
      [
        ['1 April 2027', 'Release baseline'],
        ['24 June 2027', 'Release go-live'],
      ],
      options,
    ),
    paragraph(),
    head(1, '6. Acceptance criteria'),
    head(2, 'Operational acceptance criteria'),
    ...criteria[making.criteria],
    head(1, 'Appendix 2: Glossary'),
    table('Glossary', ['Acronym', 'Full term'], [['DCC', 'Data Communications Company']], options),
  ]);
  return making.styles === 'all' ? bytes : withoutStyles(bytes, making.styles);
}

/** The document without its lists, or without any styles. */
function withoutStyles(bytes: Uint8Array, left: 'without lists' | 'none'): Uint8Array {
  const regions = unzipSync(bytes);
  const text = (name: string): string => strFromU8(regions[name] ?? new Uint8Array());
  const gone = ['numbering', ...(left === 'none' ? ['styles'] : [])];
  const changed = {
    '[Content_Types].xml': without(text('[Content_Types].xml'), 'Override', gone),
    'word/_rels/document.xml.rels': without(text('word/_rels/document.xml.rels'), 'Relationship', gone),
    'word/document.xml': text('word/document.xml')
      .replace(/<w:numPr>.*?<\/w:numPr>/gs, '')
      .replace(left === 'none' ? /<w:(?:pStyle|tblStyle|rStyle) [^>]*>/g : /^$/, ''),
    ...(left === 'none' ? {} : { 'word/styles.xml': text('word/styles.xml').replace(/<w:numPr>.*?<\/w:numPr>/gs, '') }),
  };
  const kept = Object.entries(regions).filter(([name]) => !gone.some((part) => name === `word/${part}.xml`));
  return zipSync({
    ...Object.fromEntries(kept),
    ...Object.fromEntries(Object.entries(changed).map(([name, xml]) => [name, strToU8(xml)])),
  });
}

const without = (xml: string, element: string, names: readonly string[]): string =>
  xml.replace(new RegExp(`<${element} [^>]*(?:${names.join('|')})\\.xml[^>]*/>`, 'g'), '');

const words = (line: Line): string[] => line.host.user.paragraphs().map(({ text }) => text);

describe('in a document of any making', () => {
  it('refreshing twice is refreshing once, and takes nothing away', async () => {
    await fc.assert(
      fc.asyncProperty(makings, async (making) => {
        const line = openLine(aRid(making));
        const before = words(line);
        await line.refresh();
        const once = words(line);
        for (const text of before) expect(once).toContain(text);
        for (let again = 0; again < 3; again += 1) {
          const { edits, questions } = await line.refresh();
          expect([edits, questions]).toEqual([[], []]);
        }
        expect(words(line.reopen())).toEqual(once);
      }),
      { numRuns: 12, endOnFailure: true },
    );
  }, 120_000);

  it('what a model brings is written, and read back the next time', async () => {
    await fc.assert(
      fc.asyncProperty(makings, async (making) => {
        const line = openLine(aRid(making));
        await line.refresh();
        const { model } = (await line.refresh()).store;
        const [first, ...others] = model.modifications;
        if (!first) throw new Error('Two modifications are in scope.');
        const brought = {
          ...model,
          modifications: [
            { ...first, points: ['The first point.', 'The second point.'] },
            ...others,
            aModification('MP003', { status: 'approved', title: 'Gamma change', documents: ['Section D'] }),
          ],
          criteria: { ...model.criteria, operational: [...model.criteria.operational, 'The Panel agrees to it.'] },
        };
        const { regions } = await line.refresh({ model: brought });
        expect(regions.filter(({ outcome }) => outcome === 'conflict' || outcome === 'locked')).toEqual([]);
        const next = line.reopen();
        const { edits, store, questions } = await next.refresh();
        expect([edits.map(({ kind }) => kind), questions]).toEqual([[], []]);
        expect(store.model.criteria.operational).toEqual(brought.criteria.operational);
        const idsAndPoints = store.model.modifications.map(({ id, points, documents }) => [id, points, documents]);
        expect(idsAndPoints).toEqual(brought.modifications.map(({ id, points, documents }) => [id, points, documents]));
        expect(await validationErrors(next.host.save())).toEqual([]);
      }),
      { numRuns: 10, endOnFailure: true },
    );
  }, 120_000);
});
