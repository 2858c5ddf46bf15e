import {
  applyFix,
  checkDocument,
  ignoreProblems,
  refreshTables,
  saveModel,
  setUpDocument,
  workingModel,
} from '../../src/app';
import { settingsOf, storeOf } from '../../src/document/sync/openDocument';
import { storeNamespace } from '../../src/model/store';
import type { Rid } from '../../src/model/rid';
import { ridDocx } from '../builders/ridPaper';
import { june2020 } from '../builders/june2020';
import { docx, heading, inlineControl, paragraph } from '../builders';
import { sketch } from '../builders/sketch';
import { openLine, today, type Line } from '../line';

/** A small RID that keeps a data model, so that what is lost shows at once. */
async function kept(): Promise<Uint8Array> {
  const line = openLine(
    sketch(`
SEC Release Implementation Document
# 1. Scope
## Approved Modifications
- MP079 ‘Alerts’ proposes one thing.
- MP084 ‘Keys’ proposes another.
# Appendix 2: Glossary
| Glossary |
| Acronym | Full term |
| AAA | First |
| BBB | Second |
| CCC | Third |`),
  );
  await line.refresh();
  return line.host.save();
}

const turned = (model: Rid): Rid => ({ ...model, glossary: [...model.glossary].reverse() });
const terms = async (line: Line): Promise<string[]> =>
  (await line.read()).reading.model.glossary.map(({ acronym, term }) => `${acronym} ${term}`);
const texts = (line: Line): string[] => line.host.user.paragraphs().map(({ text }) => text);
const at = (line: Line, words: string): number => texts(line).indexOf(words);

describe('a batch that fails while a refresh moves rows', () => {
  it('loses none of them, whichever action fails and whatever is done next', async () => {
    const bytes = await kept();
    const whole = openLine(bytes);
    const before = texts(whole);
    await whole.refresh({ model: turned((await whole.read()).reading.model) });
    const expected = texts(whole);
    for (let action = 1; action <= 12; action += 1) {
      for (const next of ['refresh', 'save', 'ignore'] as const) {
        const line = openLine(bytes);
        const model = turned((await line.read()).reading.model);
        line.host.faults = { failAtAction: { batch: 2, action, forGood: true } };
        await line.refresh({ model }).catch(() => undefined);
        const again = line.reopen();
        if (next === 'save') await saveModel(workingModel(await again.read()));
        if (next === 'ignore') await ignoreProblems([], await again.read(), { reason: '', by: '', on: today });
        await again.refresh();
        // Before anything was recorded, nothing was done.
        expect([action, next, texts(again)]).toEqual([action, next, action === 1 ? before : expected]);
        expect([...(await terms(again))].sort()).toEqual(['AAA First', 'BBB Second', 'CCC Third']);
      }
    }
  }, 60_000);
});

describe('a fix that moves a row and fails half-way', () => {
  const rid = (): Uint8Array =>
    sketch(`
SEC Release Implementation Document
# Appendix 2: Glossary
| Glossary |
| Acronym | Full term |
| SIT | Systems Integration Testing |
| DCC | Data Communications Company |`);
  const ordered = ['DCC Data Communications Company', 'SIT Systems Integration Testing'];
  const byLetters = async (line: Line): Promise<void> => {
    const result = await line.check();
    const problem = result.diagnostics.find(({ rule }) => rule === 'glossary/alphabetical');
    if (problem) await line.fix(problem, result);
  };

  it.each([
    ['with', true],
    ['without', false],
  ])('leaves it once in a document %s a data model', async (_, isKept) => {
    const start = openLine(rid());
    if (isKept) await start.refresh();
    const bytes = start.host.save();
    for (let action = 1; action <= 4; action += 1) {
      const line = openLine(bytes);
      const result = await line.check();
      const problem = result.diagnostics.find(({ rule }) => rule === 'glossary/alphabetical');
      if (!problem) throw new Error('The rows are in order.');
      line.host.faults = { failAtAction: { batch: 1, action } };
      await line.fix(problem, result);
      expect([action, await terms(line)]).toEqual([action, ordered]);
    }
  });

  it('leaves it once though Word is gone, once it is asked for again', async () => {
    const start = openLine(rid());
    await start.refresh();
    const bytes = start.host.save();
    for (let action = 1; action <= 4; action += 1) {
      const line = openLine(bytes);
      line.host.faults = { failAtAction: { batch: 2, action, forGood: true } };
      await byLetters(line).catch(() => undefined);
      const again = line.reopen();
      await byLetters(again);
      await again.refresh();
      expect([action, await terms(again)]).toEqual([action, ordered]);
    }
  });
});

it('a fix that takes a row out and fails behind it takes out no other', async () => {
  const start = openLine(
    sketch(`
SEC Release Implementation Document
# Appendix 2: Glossary
| Glossary |
| Acronym | Full term |
| DCC | Data Communications Company |
| SIT | Systems Integration Testing |
| TAG | Testing Advisory Group |`),
  );
  await start.refresh();
  const bytes = start.host.save();
  for (let action = 1; action <= 4; action += 1) {
    const line = openLine(bytes);
    const result = await line.check();
    const problem = result.diagnostics.find(
      ({ rule, place }) => rule === 'glossary/unused-acronym' && place.text === 'SIT',
    );
    if (!problem) throw new Error('SIT is used.');
    line.host.faults = { failAtAction: { batch: 1, action } };
    await line.fix(problem, result);
    await line.refresh();
    expect([action, await terms(line)]).toEqual([
      action,
      ['DCC Data Communications Company', 'TAG Testing Advisory Group'],
    ]);
  }
});

describe('a batch that fails while fields get their controls', () => {
  const rid = (): Uint8Array =>
    sketch(`
SEC Release Implementation Document
The June 2020 SEC Release goes live on 25 June 2020.
# 1. Scope
Some words.`);
  const fields = async (line: Line): Promise<string[]> =>
    (await line.read()).reading.snapshot.paragraphs.flatMap((paragraph) =>
      paragraph.inlineControls.map(({ tag }) => tag),
    );

  it('leaves none without its name, whichever action fails', async () => {
    for (let action = 1; action <= 24; action += 1) {
      const line = openLine(rid());
      line.host.faults = { failAtAction: { batch: 2, action, forGood: action % 2 === 0 } };
      await setUpDocument().catch(() => undefined);
      const again = line.reopen();
      await setUpDocument();
      expect([action, await fields(again)]).toEqual([action, ['rid:field:release-name', 'rid:field:go-live']]);
    }
  }, 60_000);

  it('leaves a control of an author’s own without a name alone', async () => {
    const line = openLine(
      docx([
        paragraph('SEC Release Implementation Document'),
        paragraph(['The June 2020 SEC Release goes live on ', inlineControl({}, '25 June 2020'), '.']),
        heading(1, '1. Scope'),
        paragraph('Some words.'),
      ]),
    );
    const before = await fields(line);
    expect(before).toEqual(['']);
    const bytes = line.host.save();
    for (let action = 1; action <= 20; action += 1) {
      const one = openLine(bytes);
      one.host.faults = { failAtAction: { batch: 2, action, forGood: action % 2 === 0 } };
      await setUpDocument().catch(() => undefined);
      const again = one.reopen();
      await setUpDocument();
      expect([action, await fields(again)]).toEqual([action, expect.arrayContaining(before)]);
    }
  });
});

describe('what a co-author does between two round trips', () => {
  it.each([
    ['deletes a row', (line: Line) => line.host.coAuthor.deleteRow(at(line, 'BBB')), ['AAA First', 'CCC Thrice']],
    [
      'puts a row above',
      (line: Line) => line.host.coAuthor.insertRowAfter(at(line, 'AAA'), ['ABC', 'Between']),
      ['AAA First', 'ABC Between', 'BBB Second', 'CCC Thrice'],
    ],
    [
      'types into the cell',
      (line: Line) => line.host.coAuthor.type(at(line, 'Third'), 'Typed'),
      ['AAA First', 'BBB Second', 'CCC Typed'],
    ],
  ])('%s: it stays done', async (_, act, expected) => {
    const line = openLine(await kept());
    const { model } = (await line.read()).reading;
    const glossary = model.glossary.map((entry) => (entry.acronym === 'CCC' ? { ...entry, term: 'Thrice' } : entry));
    line.host.faults = {
      beforeBatch: (batch) => {
        if (batch === 1) act(line);
      },
    };
    await line.refresh({ model: { ...model, glossary } });
    expect(await terms(line)).toEqual(expected);
  });

  it('deletes the row below the one that is to go: the other goes', async () => {
    const line = openLine(await kept());
    const { model } = (await line.read()).reading;
    line.host.faults = {
      beforeBatch: (batch) => {
        if (batch === 1) line.host.coAuthor.deleteRow(at(line, 'AAA'));
      },
    };
    await line.refresh({ model: { ...model, glossary: model.glossary.filter(({ acronym }) => acronym !== 'BBB') } });
    expect(await terms(line)).toEqual(['CCC Third']);
  });

  it.each(['First', 'Second', 'Third'])('types into “%s” while its row moves: the words are there', async (words) => {
    const line = openLine(await kept());
    const { model } = (await line.read()).reading;
    line.host.faults = {
      beforeBatch: (batch) => {
        if (batch === 1) line.host.coAuthor.type(at(line, words), `${words} typed`);
      },
    };
    const { regions } = await line.refresh({ model: turned(model) });
    expect([texts(line).join(' '), JSON.stringify(regions)].join()).toContain(`${words} typed`);
  });
});

it('what a co-author types into a row after the check that asked to delete it stays', async () => {
  const line = openLine(
    sketch(`
SEC Release Implementation Document
# 1. Scope
The Data Communications Company (DCC) is here. The DCC tests.
# Appendix 2: Glossary
| Glossary |
| Acronym | Full term |
| DCC | Data Communications Company |
| SIT | Systems Integration Testing |`),
  );
  const result = await line.check();
  const problem = result.diagnostics.find(({ rule }) => rule === 'glossary/unused-acronym');
  if (!problem) throw new Error('SIT is used nowhere.');
  const words = 'Systems Integration Testing, as the TAG calls it';
  line.host.coAuthor.type(at(line, 'Systems Integration Testing'), words);
  await applyFix(problem, result);
  expect(texts(line).join()).toContain(words);
  // Whoever sees it as it is now can still delete it.
  const again = await line.check();
  const [same] = again.diagnostics.filter(({ rule }) => rule === 'glossary/unused-acronym');
  if (same) await applyFix(same, again);
  expect(texts(line).join()).not.toContain(words);
});

it('what an author keeps in a column of their own moves with its row, whatever the row is called by now', async () => {
  const line = openLine(
    sketch(`
SEC Release Implementation Document
# Appendix 2: Glossary
| Glossary |
| Acronym | Full term | Asked for by |
| AAA | First | the Panel |
| BBB | Second | the TAG |
| CCC | Third | nobody |`),
  );
  await line.refresh();
  const { model } = (await line.read()).reading;
  line.host.user.type(at(line, 'AAA'), 'AAX');
  await line.refresh({ model: turned(model) });
  expect(texts(line).slice(-9).join()).toBe('CCC,Third,nobody,BBB,Second,the TAG,AAX,First,the Panel');
});

it('what an author keeps in a column of their own does not go with a row that the model has no more', async () => {
  const line = openLine(
    sketch(`
SEC Release Implementation Document
# Appendix 2: Glossary
| Glossary |
| Acronym | Full term | Asked for by |
| AAA | First | the Panel |
| BBB | Second | |`),
  );
  const { model } = (await line.refresh()).store;
  const { regions } = await line.refresh({ model: { ...model, glossary: [] } });
  expect(texts(line)).toContain('the Panel');
  expect(texts(line)).not.toContain('BBB');
  expect(regions.flatMap(({ conflicts }) => conflicts)).toMatchObject([{ row: 'AAA', model: null }]);
  await line.refresh({ take: 'model' });
  expect(texts(line)).not.toContain('AAA');
});

describe('two operations at once', () => {
  it('leave each row once and one data model, in which both are', async () => {
    const line = openLine(await kept());
    const checked = await checkDocument({ today });
    const model = workingModel(checked.document);
    const more = { ...model, glossary: [...model.glossary, { acronym: 'DDD', term: 'Fourth' }] };
    await Promise.all([
      saveModel(more),
      refreshTables(),
      ignoreProblems(checked.diagnostics.slice(0, 1), checked.document, { reason: 'so', by: 'me', on: today }),
    ]);
    await line.refresh();
    await line.refresh();
    expect(await terms(line)).toEqual(['AAA First', 'BBB Second', 'CCC Third', 'DDD Fourth']);
    expect(settingsOf(await line.read()).ignored).toHaveLength(1);
  });

  it('on a document that keeps no data model yet leave it one', async () => {
    const line = openLine(ridDocx(june2020()));
    await Promise.all([refreshTables(), refreshTables()]);
    const { reading } = await line.read();
    expect(reading.snapshot.copies).toBeUndefined();
    expect((await line.refresh()).edits.map(({ kind }) => kind)).toEqual([]);
  });
});

describe('a second data model in the document', () => {
  it('is taken into the first, with what was decided in either', async () => {
    const bytes = await kept();
    const line = openLine(bytes);
    const checked = await checkDocument({ today });
    const first = storeOf(checked.document);
    if (!first) throw new Error('It keeps a data model.');
    const [one] = checked.diagnostics;
    if (!one) throw new Error('There is something to ignore.');
    await ignoreProblems([one], checked.document, { reason: 'so', by: 'me', on: today });
    const later = (await line.read()).reading.snapshot.store?.xml ?? '';
    expect(later).toContain(storeNamespace);
    const both = openLine(bytes);
    await Word.run(async (context) => {
      context.document.customXmlParts.add(later);
      await context.sync();
    });
    expect(settingsOf(await both.read()).ignored).toHaveLength(1);
    await both.refresh();
    const { snapshot } = (await both.read()).reading;
    expect(snapshot.copies).toBeUndefined();
    expect(settingsOf(await both.read()).ignored).toHaveLength(1);
  });
});
