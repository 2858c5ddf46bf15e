import { fixAllSafe, ignoreProblems, saveModel, setImpactsSystems, stopIgnoring, workingModel } from '../../src/app';
import { settingsOf } from '../../src/document/sync/openDocument';
import { storeEdit, storeFor } from '../../src/document/sync/refresh';
import { readStore } from '../../src/model/store';
import { ignoreOf, withoutIgnored } from '../../src/rules/ignore';
import { applyEdits } from '../../src/word/apply';
import { sketch } from '../builders/sketch';
import { fixture, openLine, today } from '../line';

const why = { reason: 'The acronym is the supplier’s own name.', by: 'A. Author', on: '2020-01-15' };
const rule = 'glossary/missing-acronym';

const document = (text: string): Uint8Array =>
  sketch(
    `SEC Release Implementation Document\n# 1. Scope\n${text}\n# Appendix 2: Glossary\n| Glossary |\n| Acronym | Full term |\n| SEC | Smart Energy Code |`,
  );

describe('ignoring a problem', () => {
  const text = 'The XYZQ reads this. The SEC is a code.\nThe ABCD reads this as well.';

  it('takes it out of the list with its reason, also after the document was saved and opened again', async () => {
    const line = openLine(document(text));
    const before = await line.check();
    const [first, second] = before.diagnostics.filter((found) => found.rule === rule);
    if (!first || !second) throw new Error('The sketch has two such problems.');
    await ignoreProblems([first], before.document, why);
    const after = await line.reopen().check();
    expect(after.diagnostics.filter((found) => found.rule === rule).map(({ place }) => place.text)).toEqual(['ABCD']);
    expect(after.ignored.map(({ diagnostic, ignore }) => [diagnostic.place.text, ignore.reason, ignore.by])).toEqual([
      ['XYZQ', why.reason, why.by],
    ]);
  });

  it('comes back when its text has changed', async () => {
    const line = openLine(document(text));
    const before = await line.check();
    await ignoreProblems(before.diagnostics, before.document, why);
    expect((await line.check()).diagnostics).toEqual([]);
    line.host.user.type(2, 'Today, the XYZQ reads this. The SEC is a code.');
    const after = await line.check();
    expect(after.diagnostics.filter((found) => found.rule === rule).map(({ place }) => place.text)).toEqual(['XYZQ']);
    const ignored = after.ignored.map(({ diagnostic }) => diagnostic).filter((found) => found.rule === rule);
    expect(ignored.map(({ place }) => place.text)).toEqual(['ABCD']);
  });

  it('can be undone, and goes for all that a rule finds', async () => {
    const line = openLine(document(text));
    const before = await line.check();
    const first = before.diagnostics.filter((found) => found.rule === rule).slice(0, 1);
    await ignoreProblems(first, before.document, why, true);
    const ignored = await line.check();
    expect(ignored.ignored.map(({ diagnostic }) => diagnostic.place.text)).toEqual(['XYZQ', 'ABCD']);
    const [one] = ignored.ignored;
    if (!one) throw new Error('One is ignored.');
    await stopIgnoring(one.ignore);
    expect(await line.problems(rule)).toHaveLength(2);
  });

  it('stores what the tables say, so that what is typed next still counts as the author’s', async () => {
    const line = openLine(fixture('june-2020.docx'));
    const before = await line.check();
    await ignoreProblems(before.diagnostics.slice(0, 1), before.document, why);
    const stored = readStore((await line.read()).reading.snapshot.store?.xml ?? null);
    expect(stored.kind === 'store' && Object.keys(stored.store.written)).toEqual(
      expect.arrayContaining(['glossary', 'timetable', 'approved-list']),
    );
    expect((await line.check()).tables.map(({ state }) => state)).not.toContain('out of date');
  });
});

describe('an ignored problem', () => {
  const text = 'The XYZQ reads this. The SEC is a code.';
  /** Keeps a decision as documents have it from before messages had ids. */
  const keepOld = async (line: ReturnType<typeof openLine>, message: string, ignoredRule = rule): Promise<void> => {
    const opened = await line.read();
    const store = storeFor(opened);
    const problem = { messageId: null, about: null, message, words: 'XYZQ', paragraph: text };
    const settings = { ...store.settings, ignored: [{ rule: ignoredRule, problem, ...why }] };
    await applyEdits([storeEdit({ ...store, settings })], opened.reading.snapshot);
  };
  const ignoredIn = async (line: ReturnType<typeof openLine>) => (await line.check()).ignored;

  it('does not come back when its message is reworded', async () => {
    const line = openLine(document(text));
    const { document: opened, diagnostics } = await line.check();
    const [problem] = diagnostics.filter((found) => found.rule === rule);
    if (!problem) throw new Error('The sketch has such a problem.');
    const { snapshot } = opened.reading;
    const ignore = ignoreOf(problem, snapshot, why);
    const reworded = { ...problem, message: 'Other words.' };
    expect(withoutIgnored([reworded], [ignore], snapshot)).toMatchObject({ diagnostics: [], ignored: [{ ignore }] });
    const another = { ...reworded, messageId: 'another' };
    expect(withoutIgnored([another], [ignore], snapshot).diagnostics).toEqual([another]);
  });

  it('is one of several at one place, where they differ in what they are about', async () => {
    const line = openLine(document(text));
    const { document: opened, diagnostics } = await line.check();
    const [problem] = diagnostics;
    if (!problem) throw new Error('The sketch has a problem.');
    const { snapshot } = opened.reading;
    const [one, other] = [
      { ...problem, about: 'one' },
      { ...problem, about: 'other' },
    ];
    expect(withoutIgnored([one, other], [ignoreOf(one, snapshot, why)], snapshot).diagnostics).toEqual([other]);
  });

  it('of an older version is known by its place, and stored with its message’s id when settings are next written', async () => {
    const line = openLine(document(text));
    await keepOld(line, 'XYZQ stands in no row of the glossary.');
    expect((await ignoredIn(line)).map(({ diagnostic }) => diagnostic.place.text)).toEqual(['XYZQ']);
    await setImpactsSystems(null);
    const kept = settingsOf(await line.read()).ignored;
    expect(kept).toMatchObject([{ rule, ...why, problem: { messageId: 'unknown', words: 'XYZQ', paragraph: text } }]);
    const [ignored] = await ignoredIn(line);
    if (!ignored) throw new Error('It is still ignored.');
    await stopIgnoring(ignored.ignore);
    expect(settingsOf(await line.read()).ignored).toEqual([]);
  });

  it('of an older version can be shown again before it is stored anew', async () => {
    const line = openLine(document(text));
    await keepOld(line, 'XYZQ stands in no row of the glossary.');
    const [ignored] = await ignoredIn(line);
    if (!ignored) throw new Error('It is ignored.');
    await stopIgnoring(ignored.ignore);
    expect(await ignoredIn(line)).toEqual([]);
  });

  it('of an older version that means nothing now stays as it is', async () => {
    const line = openLine(document(text));
    await keepOld(line, 'It is odd.', 'style/spelling');
    expect(await ignoredIn(line)).toEqual([]);
    await setImpactsSystems(null);
    expect(settingsOf(await line.read()).ignored).toMatchObject([
      { rule: 'style/spelling', problem: { messageId: null } },
    ]);
  });
});

it('does not take what a list lacks for something that was deleted from it', async () => {
  // Its matrix has a document that its list leaves out.
  const line = openLine(fixture('no-system-impact.docx'));
  const documents = (await line.read()).reading.model.documents.map(({ reference }) => reference);
  await setImpactsSystems(false);
  const { edits } = await line.refresh();
  expect(edits.map(({ kind }) => kind)).not.toContain('deleteRow');
  expect((await line.read()).reading.model.documents.map(({ reference }) => reference)).toEqual(documents);
});

describe('the kind of release', () => {
  it('is what an author sets, and read from the document otherwise', async () => {
    const line = openLine(fixture('june-2020.docx'));
    expect((await line.check()).kind).toMatchObject({ impactsSystems: true, set: false });
    await setImpactsSystems(false);
    expect((await line.check()).kind).toMatchObject({ impactsSystems: false, set: true });
    await setImpactsSystems(null);
    expect((await line.check()).kind).toMatchObject({ impactsSystems: true, set: false });
  });
});

describe('the data model', () => {
  it('is stored as it was changed, and the tables are then out of date', async () => {
    const line = openLine(fixture('june-2020.docx'));
    const model = workingModel(await line.read());
    await saveModel({ ...model, glossary: [...model.glossary, { acronym: 'XYZ', term: 'Xylophone Yearning Zone' }] });
    const { diagnostics } = await line.check();
    expect(diagnostics.filter((found) => found.rule === 'tables/out-of-date').map(({ place }) => place.table)).toEqual([
      'Glossary',
    ]);
  });
});

describe('fixing all that is safe', () => {
  it('fixes equal problems of one paragraph, one after the other', async () => {
    const words = 'Five Modification Proposal has been targeted.';
    const line = openLine(
      sketch(`SEC Release Implementation Document\n# 1. Scope\n${words} And so: ${words} Again: ${words}`),
    );
    const { fixed } = await fixAllSafe({ today, only: ({ rule: id }) => id === 'style/agreement' });
    expect(fixed).toHaveLength(3);
    expect(await line.problems('style/agreement')).toEqual([]);
  });

  it('leaves none of them, and everything else as it was', async () => {
    const line = openLine(fixture('old-style.docx'));
    const before = await line.check();
    const safe = before.diagnostics.filter(({ fix }) => fix?.safe === true);
    expect(safe.length).toBeGreaterThan(0);
    const { fixed, result } = await fixAllSafe({ today });
    expect(fixed.length).toBeGreaterThanOrEqual(safe.length);
    expect(result.diagnostics.filter(({ fix }) => fix?.safe === true)).toEqual([]);
    const keys = new Set(fixed.map(({ rule: id, place }) => `${id} ${place.text}`));
    const others = before.diagnostics.filter((found) => !keys.has(`${found.rule} ${found.place.text}`));
    expect(result.diagnostics.map(({ rule: id }) => id)).toEqual(
      expect.arrayContaining(others.filter(({ fix }) => fix?.safe !== true).map(({ rule: id }) => id)),
    );
  });
});
