import {
  applyFix,
  checkDocument,
  fixAllSafe,
  ignoreProblems,
  refreshTables,
  removeSetUp,
  saveModel,
  setUpDocument,
  undoable,
  workingModel,
  type Course,
} from '../../src/app';
import { sketch } from '../builders/sketch';
import { open, stateOf } from '../faults/suite';
import { today, type Line, openLine } from '../line';
import { shaken, turned } from '../faults/uses';
import type { OpenDocument } from '../../src/document/sync/openDocument';

/** With words in a column of the author's own, which keep a row that the model has no more. */
const rid = (ofTag = 'the TAG'): Uint8Array =>
  sketch(`
SEC Release Implementation Document
The June 2020 SEC Release goes live on 25 June 2020.
# 1. Scope
## Approved Modification Proposals
- MP079 ‘Alerts’ proposes one thing.
- MP084 ‘Keys’ proposes another.
## SEC Document impacts
- Section A ‘Definitions’
- Section D ‘Modification Process’
| SEC document impact matrix |
| SEC document | MP079 | MP084 |
| Section A | ✓ | |
| Section D | | ✓ |
# Appendix 2: Glossary
| Glossary |
| Acronym | Full term | Asked for by |
| AAA | First | the Panel |
| BBB | Second | ${ofTag} |`);

async function kept(bytes = rid()): Promise<Uint8Array> {
  const line = openLine(bytes);
  await line.refresh();
  return line.host.save();
}

const model = async (line: Line) => workingModel(await line.read());

const actions: Record<string, (line: Line, course: Course) => Promise<unknown>> = {
  'a refresh that changes rows and columns': async (line, course) =>
    refreshTables({ model: shaken(await model(line)) }, course),
  'a refresh that moves rows': async (line, course) => refreshTables({ model: turned(await model(line)) }, course),
  'a fix': async (_, course) => {
    const result = await checkDocument({ today });
    const problem = result.diagnostics.find(({ fix }) => fix?.edits.some(({ kind }) => kind === 'replaceText'));
    if (problem) await applyFix(problem, result, course);
  },
  'all safe fixes': (_, course) => fixAllSafe({ today, ...course }),
  'setting up': (_, course) => setUpDocument({}, course),
  'taking out': (_, course) => removeSetUp({}, course),
  'an edit of the model': async (line, course) => saveModel(shaken(await model(line)), course),
  'ignoring a problem': async (_, course) => {
    const { diagnostics, document } = await checkDocument({ today });
    await ignoreProblems(diagnostics.slice(0, 1), document, { reason: 'so', by: 'me', on: today }, false, course);
  },
};

const said = ({ reading: { snapshot } }: OpenDocument): unknown => [
  snapshot.paragraphs.map(({ text, style, controls, inlineControls }) => [
    text,
    style,
    controls,
    inlineControls.map(({ tag }) => tag),
  ]),
  snapshot.tables.map(({ rows }) => rows.map(({ cells }) => cells.map(({ span }) => span))),
];

describe.each(Object.entries(actions))('%s', (_, act) => {
  it('can be undone: the document and what it keeps are as before', async () => {
    const bytes = await kept();
    const before = await stateOf(open(bytes));
    const line = openLine(bytes);
    const { undo } = await undoable((course) => act(line, course));
    const outcome = await undo();
    expect(outcome.kind === 'undone' || outcome.why === 'It changed nothing in the document.').toBe(true);
    expect(await stateOf(line.host)).toBe(before);
  });

  it('cannot be undone once somebody has typed: what was typed stays, and the author is told what does', async () => {
    const line = openLine(await kept());
    const { undo } = await undoable((course) => act(line, course));
    line.host.user.type(1, 'Typed since.');
    const left = said(await line.read());
    const outcome = await undo();
    expect(outcome.kind === 'cannot' && outcome.why).toMatch(
      /changed since\. Word’s own Undo \(Ctrl\+Z\)|changed nothing/,
    );
    expect(said(await line.read())).toEqual(left);
  });
});

it('undoes the very first refresh: the document keeps no data model any more', async () => {
  const before = await stateOf(open(rid()));
  const line = openLine(rid());
  const { undo } = await undoable((course) => refreshTables({}, course));
  expect(await undo()).toEqual({ kind: 'undone' });
  expect(await stateOf(line.host)).toBe(before);
  expect((await line.read()).stored.kind).toBe('none');
});

describe('after Word’s own Undo', () => {
  it.each([
    ['which takes the data model back, too', true],
    ['which leaves the data model as it is', false],
  ])('%s, nothing comes back by itself', async (_, withModel) => {
    const bytes = await kept(rid(''));
    const line = openLine(bytes);
    await line.refresh({ model: { ...(await model(line)), glossary: [{ acronym: 'AAA', term: 'Other' }] } });
    const after = (await line.read()).reading.snapshot.store?.xml ?? '';
    const undone = openLine(bytes);
    if (!withModel) {
      await Word.run(async (context) => {
        context.document.customXmlParts.getByNamespace('urn:rid-author:rid').getOnlyItem().setXml(after);
        await context.sync();
      });
    }
    const left = said(await undone.read());
    await undone.refresh();
    expect(said(await undone.read())).toEqual(left);
    expect((await model(undone)).glossary.map(({ acronym }) => acronym)).toEqual(['AAA', 'BBB']);
  });
});
