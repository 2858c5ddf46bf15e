import {
  applyFix,
  checkDocument,
  commentProblems,
  fixAllSafe,
  ignoreProblems,
  refreshTables,
  removeSetUp,
  saveModel,
  setUpDocument,
  workingModel,
} from '../../src/app';
import { readDocument } from '../../src/app/document';
import type { Diagnostic } from '../../src/model/diagnostic';
import type { Rid } from '../../src/model/rid';
import { aModification } from '../builders/rid';

export const today = '2020-01-15';

/** The problems that are fixed or ignored, until another document is tried: asked for again, they are the same ones. */
const chosen = new Map<'fix' | 'ignore', Diagnostic>();
/** The model as it was when it was first asked for: what a file or the pane brings is the same when it is brought again. */
let brought: Rid | null = null;

export function chooseAnew(): void {
  chosen.clear();
  brought = null;
}

function choose(to: 'fix' | 'ignore', problems: readonly Diagnostic[]): Diagnostic | undefined {
  const before = chosen.get(to);
  const [first] = problems;
  if (!before && first) chosen.set(to, first);
  // What is left of one that was half fixed is told in other words.
  const isLike = (one: Diagnostic, what: 'message' | 'messageId'): boolean =>
    one.rule === before?.rule && one[what] === before[what];
  if (!before) return first;
  return problems.find((one) => isLike(one, 'message')) ?? problems.find((one) => isLike(one, 'messageId'));
}

/** Looks at the document as an author does who then asks for something, and gives what does it. */
type Use = () => Promise<() => Promise<unknown>>;

const atOnce =
  (work: () => Promise<unknown>): Use =>
  async () =>
    Promise.resolve(work);

const toModel =
  (change: (model: Rid) => Rid, bring: (model: Rid) => Promise<unknown>): Use =>
  async () => {
    const model = change(await modelNow());
    return () => bring(model);
  };

const refreshTo = (change: (model: Rid) => Rid): Use => toModel(change, (model) => refreshTables({ model }));

/** Whatever an author can ask for that writes. Each can be asked for again where it failed. */
export const uses: Readonly<Record<string, Use>> = {
  refresh: atOnce(() => refreshTables()),
  'refresh to other rows': refreshTo(shaken),
  'refresh to another order': refreshTo(turned),
  'refresh to fewer': refreshTo(fewer),
  fix: async () => {
    const result = await checkDocument({ today });
    const problem = choose(
      'fix',
      result.diagnostics.filter(({ fix }) => (fix?.edits.length ?? 0) > 0),
    );
    return async () => problem && applyFix(problem, result);
  },
  'fix all': atOnce(() => fixAllSafe({ today })),
  'set up': atOnce(() => setUpDocument()),
  'take out': atOnce(() => removeSetUp({ withData: false })),
  'save the model': toModel(shaken, (model) => saveModel(model)),
  ignore: async () => {
    const { diagnostics, document } = await checkDocument({ today });
    const problem = choose('ignore', diagnostics);
    return async () => problem && ignoreProblems([problem], document, { reason: 'so', by: 'me', on: today });
  },
  comments: async () => {
    const { diagnostics, document } = await checkDocument({ today });
    return () => commentProblems(diagnostics.slice(0, 3), document);
  },
};

async function modelNow(): Promise<Rid> {
  brought ??= workingModel(await readDocument());
  return brought;
}

/** A modification joins, one goes, cells change and rows come; the same again where that has been done. */
export function shaken(model: Rid): Rid {
  const joined = aModification('MP099', {
    title: 'New',
    summary: 'proposes a third.',
    points: ['A point', 'And another'],
    participants: ['dcc'],
    documents: ['Section A'],
  });
  const others = model.modifications.filter(({ id }) => id !== 'MP084' && id !== joined.id);
  const with_ = <T>(all: readonly T[], one: T, isSame: (other: T) => boolean): T[] => [
    ...all.filter((other) => !isSame(other)),
    one,
  ];
  return {
    ...model,
    modifications: [
      joined,
      ...others.map((one) => ({
        ...one,
        points: [...one.points.filter((point) => point !== 'Last point'), 'Last point'],
      })),
    ],
    documents: with_(
      model.documents,
      { reference: 'Schedule 8', title: 'GB Companion Specification' },
      ({ reference }) => reference === 'Schedule 8',
    ),
    dccImpacts: model.dccImpacts.map((area) => ({
      ...area,
      impacts: ['A new impact', ...area.impacts.filter((impact) => impact !== 'A new impact')],
    })),
    timetable: model.timetable.map((step) =>
      step.event === 'SIT commences' ? { ...step, date: '2020-02-03', notes: 'Moved.' } : step,
    ),
    history: with_(
      model.history,
      { version: '0.2', date: '2020-02-07', changes: 'Updated.' },
      ({ version }) => version === '0.2',
    ),
    glossary: with_(model.glossary, { acronym: 'AAC', term: 'A new term' }, ({ acronym }) => acronym === 'AAC').map(
      (entry) => (entry.acronym === 'BBB' ? { ...entry, term: 'Second to none' } : entry),
    ),
  };
}

const byKey = <T>(all: readonly T[], keyOf: (one: T) => string): T[] =>
  [...all].sort((one, other) => (keyOf(one) < keyOf(other) ? 1 : -1));

/** From Z to A. */
export function turned(model: Rid): Rid {
  return {
    ...model,
    modifications: byKey(model.modifications, ({ id }) => id),
    documents: byKey(model.documents, ({ reference }) => reference),
    dccImpacts: byKey(model.dccImpacts, ({ subject }) => subject),
    glossary: byKey(model.glossary, ({ acronym }) => acronym),
  };
}

function fewer(model: Rid): Rid {
  return {
    ...model,
    modifications: model.modifications.filter(({ id }) => id !== 'MP079'),
    documents: model.documents.filter(({ reference }) => reference !== 'Section A'),
    glossary: model.glossary.filter(({ acronym }) => acronym !== 'BBB'),
  };
}
