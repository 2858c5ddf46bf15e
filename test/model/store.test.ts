import fc from 'fast-check';
import { WordHost } from '../../src/host';
import { connectNode } from '../../src/host/node';
import { docx } from '../builders';
import { readStore, storeNamespace, writeStore, type Migration } from '../../src/model/store';
import { defaultSettings } from '../../src/model/settings';
import { aModification, aRid, rids, words } from '../builders/rid';

// Puts the host's parser where the browser has its own.
connectNode(WordHost.open(docx()));

const baselines = fc.array(fc.record({ version: words, date: words, paper: words, cause: words, model: rids }), {
  maxLength: 3,
});
const stores = fc.record({
  baselines,
  model: rids,
  written: fc.dictionary(fc.constantFrom('glossary', 'participant-matrix', '1 odd.name'), fc.array(fc.array(words))),
  fields: fc.dictionary(fc.constantFrom('go-live', 'version'), words),
  settings: fc.record({
    impactsSystems: fc.option(fc.boolean()),
    ignored: fc.array(
      fc.record({
        rule: words,
        problem: fc.option(
          fc.record({
            messageId: fc.option(words),
            about: fc.option(words),
            message: words,
            words,
            paragraph: words,
          }),
        ),
        reason: words,
        by: words,
        on: words,
      }),
    ),
    reference: fc.record({
      name: words,
      expansions: fc.array(fc.record({ acronym: words, terms: fc.array(words), source: words })),
      words: fc.array(words),
      documents: fc.array(fc.record({ reference: words, titles: fc.array(words), source: words })),
      criteria: fc.array(
        fc.record({
          since: words,
          source: words,
          sets: fc.record({ operational: fc.array(words), testing: fc.array(words), security: fc.array(words) }),
        }),
      ),
      meetings: fc.array(fc.record({ body: words, dates: fc.array(words), source: words }), { maxLength: 2 }),
      bodies: fc.array(
        fc.record({
          name: words,
          acronym: words,
          reviews: fc.option(fc.constantFrom('operational', 'testing', 'security')),
          source: words,
        }),
      ),
      paper: fc.dictionary(fc.constantFrom('agree', 'panel'), words),
      rules: fc.array(
        fc.record({
          rule: words,
          severity: fc.constantFrom('error', 'warning', 'info', 'off'),
          because: words,
        }),
      ),
    }),
  }),
});
const empty = { model: aRid(), written: {}, fields: {}, settings: defaultSettings(), baselines: [] };

/** How a part stands that no write has counted. */
const unwritten = { revision: 0, intent: null };

describe('what is kept inside the document', () => {
  it('says how many writes there were, and what is about to be written, only while it is', () => {
    const intent = {
      model: aRid({ glossary: [] }),
      rows: { timetable: ['Go-live'] },
      lines: ['', 'One  '],
      paragraphs: [{ text: 'One  ', before: 2 }],
      across: { timetable: ['A note'] },
      made: ['history'],
      moved: [{ words: 'SIT\tSystem Integration Testing', before: 1, isBelow: true }],
    };
    const state = { revision: 7, intent };
    expect(readStore(writeStore(empty, state))).toEqual({ kind: 'store', store: empty, ...state });
    const struck = writeStore(empty, { revision: 8, intent: null });
    expect(struck.length).toBe(writeStore(empty).length);
  });

  it('keeps the fields where Word is bound to them, whatever else is kept', () => {
    const intent = { model: null, rows: {}, lines: [], paragraphs: [], across: {}, made: [], moved: [] };
    const xml = writeStore({ ...empty, fields: { version: '0.1' } }, { revision: 1, intent });
    expect(xml.match(/^<rid[^>]*>.*<fields[^>]*><version>0\.1<\/version><\/fields>/)).not.toBeNull();
  });

  it('is well formed whatever was pasted into a reason or a source, a line break of Word’s among it', () => {
    const settings = defaultSettings();
    const pasted = { rule: 'x', problem: null, reason: 'one\u000Btwo\u0000\uD800 \u{1F600}', by: '\u001F', on: '' };
    const xml = writeStore({
      model: aRid(),
      written: {},
      fields: {},
      settings: { ...settings, ignored: [pasted] },
      baselines: [],
    });
    expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]|\uD800/);
    const reading = readStore(xml);
    expect(reading.kind === 'store' && reading.store.settings.ignored[0]?.reason).toBe('onetwo \u{1F600}');
  });

  it('comes back as it was written', () => {
    fc.assert(
      fc.property(stores, (store) => {
        expect(readStore(writeStore(store))).toEqual({ kind: 'store', store, ...unwritten });
      }),
    );
  });

  it('has no XML declaration, which Word on Windows does not take', () => {
    expect(writeStore(empty)).toMatch(/^<rid xmlns="urn:rid-author:rid" version="4"/);
  });

  it('is none where there is no part', () => {
    expect(readStore(null)).toEqual({ kind: 'none' });
  });

  it('is brought up from an older version, step by step', () => {
    const store = empty;
    const steps: Migration[] = [
      // Version 2 called the release's name by another word; version 3 knows the glossary by table.
      (old) => ({
        ...(old as object),
        fields: {},
        settings: { ...defaultSettings() },
        baselines: [],
        model: { ...store.model, release: { name: 'from 1', goLive: null } },
      }),
      (old) => ({ ...(old as object), written: { glossary: [['acronym']] } }),
      (old) => old,
    ];
    const first = `<rid xmlns="${storeNamespace}" version="1" k="o"><written k="o"/></rid>`;
    expect(readStore(first, steps)).toEqual({
      kind: 'store',
      store: {
        model: { ...store.model, release: { name: 'from 1', goLive: null } },
        written: { glossary: [['acronym']] },
        fields: {},
        settings: defaultSettings(),
        baselines: [],
      },
      ...unwritten,
    });
    const second = writeStore(store).replace('version="4"', 'version="2"');
    expect(readStore(second, steps)).toEqual({
      kind: 'store',
      store: { ...store, written: { glossary: [['acronym']] } },
      ...unwritten,
    });
    expect(readStore(second.replace('version="2"', 'version="5"'), steps)).toEqual({ kind: 'newer', version: 5 });
  });

  it('is brought up from version 1, which had neither fields nor settings', () => {
    const first = writeStore(empty)
      .replace('version="4"', 'version="1"')
      .replace(/<fields.*$/, '</rid>');
    expect(readStore(first)).toEqual({ kind: 'store', store: empty, ...unwritten });
  });

  it('is brought up from version 2, which had no baselines and knew no parts and stages of a modification', () => {
    const model = aRid({ modifications: [aModification('MP079')] });
    const second = writeStore({ ...empty, model })
      .replace('version="4"', 'version="2"')
      .replace('<baselines k="a"/>', '')
      .replace(/<stages.*<parts k="a"\/>/, '');
    expect(second).not.toMatch(/baselines|stages|parts/);
    expect(readStore(second)).toEqual({ kind: 'store', store: { ...empty, model }, ...unwritten });
  });

  it('keeps what was baselined where the model itself cannot be read', () => {
    const costs = { ...aRid().costs, dccTotal: 500 };
    const baseline = { version: '1.0', date: '2019-10-11', paper: '', cause: '', model: aRid({ costs }) };
    const model = aRid({ costs: { ...costs, dccTotal: 700 } });
    const xml = writeStore({ ...empty, model, baselines: [baseline] }).replace('>700<', '>x<');
    expect(readStore(xml)).toMatchObject({ kind: 'unreadable', baselines: [baseline] });
  });

  it.each([['no JSON'], ['{}'], ['{"of":{"modifications":{"list":[{"at":0,"out":2,"put":[]}]}}}']])(
    'is unreadable with a baseline of %j',
    (text) => {
      const baseline = { version: '1.0', date: '', paper: '', cause: '', model: aRid({ glossary: [] }) };
      const xml = writeStore({ ...empty, baselines: [baseline] }).replace(
        '<model/></entry>',
        `<model>${text}</model></entry>`,
      );
      expect(xml).toContain(text);
      expect(readStore(xml)).toMatchObject({ kind: 'unreadable', message: expect.stringMatching(/baselined/) });
    },
  );

  it('is left alone when a newer version wrote it', () => {
    expect(readStore(`<rid xmlns="${storeNamespace}" version="5"><better/></rid>`)).toEqual({
      kind: 'newer',
      version: 5,
    });
  });

  it.each([
    ['no XML at all', 'hello'],
    ['cut short', writeStore(empty).slice(0, -9)],
    ['a document type', `<!DOCTYPE rid [<!ENTITY a "b">]><rid xmlns="${storeNamespace}" version="1"/>`],
    ['another namespace', '<rid xmlns="urn:other" version="1"/>'],
    ['no version', `<rid xmlns="${storeNamespace}"/>`],
    ['a version of nonsense', `<rid xmlns="${storeNamespace}" version="-1"/>`],
    ['nothing inside', `<rid xmlns="${storeNamespace}" version="1" k="o"/>`],
    ['a wrong kind', writeStore(empty).replace(/<modifications k="a"\/>/, '<modifications/>')],
  ])('is unreadable, in a sentence, with %s', (_, xml) => {
    expect(readStore(xml)).toMatchObject({ kind: 'unreadable', message: expect.stringMatching(/cannot be read.*\.$/) });
  });
});
