import {
  applyFix,
  checkDocument,
  commentProblems,
  draftRid,
  fixAllSafe,
  ignoreProblems,
  parseScope,
  refreshTables,
  removeComments,
  removeSetUp,
  setUpDocument,
  underline,
  WordError,
  writeNewRid,
} from '../src/app';
import { readDocument } from '../src/app/document';
import { blankDocx, WordHost, type Faults } from '../src/host';
import { connectNode } from '../src/host/node';
import type { IsoDate } from '../src/model/date';
import type { TableName } from '../src/model/tags';
import { docx, heading, paragraph } from './builders';
import { deleted } from './builders/inline';
import { june2020 } from './builders/june2020';
import { ridBlocks } from './builders/ridPaper';

const today: IsoDate = '2020-01-15';

interface Line {
  readonly host: WordHost;
  readonly read: typeof readDocument;
}

function openLine(bytes: Uint8Array): Line {
  const host = WordHost.open(bytes);
  connectNode(host);
  return { host, read: readDocument };
}

/** What an author does with RID Author, each on a document of its own. */
export interface UseCase {
  readonly document: () => Uint8Array;
  /** On a Word that is well, before the switch is set. */
  readonly prepare?: (line: Line) => Promise<unknown>;
  /** What it answers, where that is to be the same whatever Word does. */
  readonly act: (line: Line) => Promise<unknown>;
}

/** A RID with a tracked deletion inside a date of its prose, and words of the same after it. */
const rid = (): Uint8Array =>
  docx([
    ...ridBlocks(june2020()),
    heading(1, 'Notes'),
    paragraph(['The release goes live on 25 Ju', deleted('ly'), 'ne 2020, and was to be ready by then.']),
  ]);

const check = (): ReturnType<typeof checkDocument> => checkDocument({ today });

/** A change that reaches rows, columns, cells, lists and sentences. */
async function changedModel(line: Line) {
  const { model } = (await line.read()).reading;
  return {
    ...model,
    modifications: model.modifications.slice(1),
    documents: [...model.documents, { reference: 'Schedule 8', title: 'GB Companion Specification' }],
    history: [...model.history, { version: '1.2', date: '2020-02-07', changes: 'Updated.' }],
    glossary: [...model.glossary, { acronym: 'XYZ', term: 'A new term' }],
  };
}

/** As an author does it, who leaves what is around it. */
export async function deleteTable({ read }: Pick<Line, 'read'>, name: TableName): Promise<void> {
  const index = (await read()).reading.tables.get(name)?.table.index ?? -1;
  await Word.run(async (context) => {
    const { tables } = context.document.body;
    tables.load('items/rowCount');
    await context.sync();
    tables.items[index]?.delete();
    await context.sync();
  });
}

export const useCases: Readonly<Record<string, UseCase>> = {
  check: { document: rid, act: async () => (await check()).diagnostics.map(({ message }) => message) },
  fix: {
    document: rid,
    act: async () => {
      const result = await check();
      const problem = result.diagnostics.find(({ fix }) => fix);
      if (problem) await applyFix(problem, result);
    },
  },
  'fix all': { document: rid, act: () => fixAllSafe({ today }) },
  ignore: {
    document: rid,
    act: async () => {
      const { diagnostics, document } = await check();
      await ignoreProblems(diagnostics.slice(0, 2), document, { reason: 'Agreed', by: '', on: today });
    },
  },
  comments: {
    document: rid,
    act: async () => {
      const { diagnostics, document } = await check();
      await commentProblems(diagnostics, document);
      await removeComments();
    },
  },
  'set up': { document: rid, act: () => setUpDocument() },
  'take out': { document: rid, prepare: () => setUpDocument(), act: () => removeSetUp({ withData: true }) },
  refresh: {
    document: rid,
    prepare: () => setUpDocument(),
    act: async (line) => refreshTables({ model: await changedModel(line) }),
  },
  insert: {
    document: rid,
    prepare: async (line) => {
      await setUpDocument();
      await deleteTable(line, 'glossary');
    },
    act: async () => {
      const { regions } = await refreshTables({ only: ['glossary'] });
      return regions.map(({ name, outcome }) => `${name} ${outcome}`);
    },
  },
  'new RID': {
    document: blankDocx,
    act: () => {
      const { modifications } = parseScope('Approved\nMP090 – Clarify the powers of the Panel');
      return writeNewRid(draftRid({ goLive: '2021-11-04', impactsSystems: true, modifications, today }));
    },
  },
  'live re-check': {
    document: rid,
    act: async (line) => {
      const { document, diagnostics } = await check();
      const problems = diagnostics.map((diagnostic, at) => ({ key: String(at), diagnostic }));
      await underline(problems, [], document).catch(() => []);
      const at = document.reading.snapshot.paragraphs.findIndex(({ text }) => text.includes('goes live on'));
      line.host.user.type(at, 'The release goes live on 25 June 2020.');
      const name = document.reading.snapshot.localIds[at];
      await checkDocument({ today, ...(name ? { since: { document, changed: [name] } } : {}) });
    },
  },
};

/** Each way in which Word is reported, or allowed, to differ, one at a time. */
export const switches: Readonly<Record<string, Faults>> = {
  'no names of paragraphs': { localIds: 'empty' },
  'names that are null': { localIds: 'null' },
  'names for some': { localIds: 'someEmpty' },
  'names given twice': { localIds: 'duplicate' },
  'no such member as a name': { hiddenMembers: ['Paragraph.uniqueLocalId'] },
  'a paragraph more for each row': { rowParagraphs: true },
  'null for null objects': { nullMethods: 'null' },
  '_IsNull for null objects': { nullMethods: 'isNull' },
  'nothing for null objects': { nullMethods: 'nothing' },
  'search stops at hidden marks': { searchStops: true },
  'names move to new paragraphs': { nameMovesToNew: true },
  'edge paragraphs go outside': { edgeParagraphsOutside: true },
  'a control goes with its paragraph': { controlGoesWithParagraph: true },
  'rows repeat as heads': { rowsRepeatAsHead: true },
  'columns must be as wide': { columnsOfOneWidth: true },
  'columns are refused': {
    refuses: [
      { member: 'TableCell.insertColumns', words: '' },
      { member: 'Table.deleteColumns', words: '' },
    ],
  },
  'no controls at edges': { refusedControls: 'atEdges' },
  'no controls in cells': { refusedControls: 'inCells' },
  'no nested controls': { refusedControls: 'nested' },
  'no headers in the body': { ooxmlWithoutHeaders: true },
  'OOXML loses its last style': { ooxmlLosesLastStyle: true },
  'OOXML leaves a paragraph': { ooxmlExtraParagraph: true },
  'controls of tables cannot be emptied': { clearTableControl: true },
  'rows of one table a batch': { addRowsSecondTable: true },
  'padded values': { paddedValues: true },
  'other ids of controls': { unstableControlIds: true },
  'no annotations': { noAnnotations: true },
  'annotations are not drawn': { undrawnAnnotations: true },
  'annotations count what is deleted': { annotationsCountDeleted: true },
};

export interface Run {
  readonly useCase: string;
  /** The switches that are on. */
  readonly called: readonly string[];
  readonly faults: Faults;
}

/** Every use case under every switch. */
export function everyRun(): Run[] {
  return Object.keys(useCases).flatMap((useCase) =>
    Object.entries(switches).map(([called, faults]): Run => ({ useCase, called: [called], faults })),
  );
}

/** Use cases under pairs of switches that say nothing of the same thing. */
export function randomPairs(seed: number, count: number): Run[] {
  const pick = picker(seed);
  const found: Run[] = [];
  while (found.length < count) {
    const [one, other] = [pick(Object.keys(switches)), pick(Object.keys(switches))];
    const [faults, more] = [switches[one] ?? {}, switches[other] ?? {}];
    if (Object.keys(faults).some((fault) => fault in more)) continue;
    found.push({ useCase: pick(Object.keys(useCases)), called: [one, other], faults: { ...faults, ...more } });
  }
  return found;
}

/** What ends with a list of what is left. */
const ofRefusals: readonly Run[] = [
  { useCase: 'set up', called: ['search stops at hidden marks'], faults: { searchStops: true } },
  { useCase: 'refresh', called: ['columns are refused'], faults: switches['columns are refused'] ?? {} },
];

/** Each switch once, under one use case after the other, what is refused, and some pairs. */
export function chosenRuns(seed: number, pairs: number): Run[] {
  const names = Object.keys(useCases);
  const singles = Object.entries(switches).map(([called, faults], at): Run => ({
    useCase: names[(at * 3 + seed) % names.length] ?? 'check',
    called: [called],
    faults,
  }));
  return [...singles, ...ofRefusals, ...randomPairs(seed, pairs)];
}

/** The same choices for the same seed. */
function picker(seed: number): (from: readonly string[]) => string {
  let state = seed;
  return (from) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return from[Math.floor((state / 2 ** 32) * from.length)] ?? '';
  };
}

export interface Ran {
  readonly answer: unknown;
  /** What was told of what is left, where something is. */
  readonly told: string | null;
  /** What is wrong with how it ended; empty where nothing is. */
  readonly wrong: readonly string[];
}

/** Runs a use case under a switch, and compares the document with what a Word that is well makes of it. */
export async function runUnder(name: string, faults: Faults): Promise<Ran> {
  const useCase = useCases[name];
  if (!useCase) throw new Error(`There is no use case ${name}`);
  const well = await onWell(name, useCase);
  const ill = await documentAfter(useCase, faults);
  if (well.told !== null) throw new Error(`${name} does not work on a Word that is well: ${well.told}`);
  const wrong = ill.late > 0 ? [`${String(ill.late)} names were asked for after a change`] : [];
  if (ill.failure !== null) wrong.push(ill.failure);
  if (ill.told === null && isList(well.answer) && String(ill.answer) !== String(well.answer))
    wrong.push(firstDifference(well.answer.map(String), isList(ill.answer) ? ill.answer.map(String) : []));
  if (ill.told === null && ill.texts.join('\n') !== well.texts.join('\n'))
    wrong.push(firstDifference(well.texts, ill.texts));
  if (ill.told !== null) {
    const lost = ill.before.filter((text) => well.texts.includes(text) && !ill.texts.includes(text));
    const strange = ill.texts.filter((text) => !ill.before.includes(text) && !well.texts.includes(text));
    wrong.push(...lost.map((text) => `lost: ${text}`), ...strange.map((text) => `strange: ${text}`));
  }
  return { answer: ill.answer, told: ill.told, wrong };
}

const known = new Map<string, Promise<After>>();

/** What a Word that is well makes of it: asked for once. */
function onWell(name: string, useCase: UseCase): Promise<After> {
  const after = known.get(name) ?? documentAfter(useCase, {});
  known.set(name, after);
  return after;
}

const isList = (answer: unknown): answer is readonly unknown[] => Array.isArray(answer);

interface After {
  readonly answer: unknown;
  readonly before: readonly string[];
  readonly texts: readonly string[];
  readonly told: string | null;
  readonly failure: string | null;
  readonly late: number;
}

async function documentAfter({ document, prepare, act }: UseCase, faults: Faults): Promise<After> {
  const line = openLine(document());
  await prepare?.(line);
  const texts = (): string[] => line.host.user.paragraphs().flatMap(({ text }) => (text.trim() === '' ? [] : [text]));
  const before = texts();
  line.host.faults = faults;
  let told: string | null = null;
  let failure: string | null = null;
  let answer: unknown;
  try {
    answer = await act(line);
  } catch (error) {
    if (!(error instanceof WordError)) failure = String(error instanceof Error ? (error.stack ?? error) : error);
    else if (isToldWell(error)) told = error.message;
    else failure = `${error.code}: ${error.message}`;
  }
  return { answer, before, texts: texts(), told, failure, late: line.host.lateNames };
}

/** Says what was left, and what to do. */
function isToldWell({ message }: WordError): boolean {
  return (
    /Not changed, or only in part: “/.test(message) || /It was read again and says what it said before/.test(message)
  );
}

function firstDifference(wanted: readonly string[], found: readonly string[]): string {
  const at = wanted.findIndex((text, index) => text !== found[index]);
  return `paragraph ${String(at)}: “${wanted[at] ?? ''}” is “${found[at] ?? ''}” (of ${String(wanted.length)} and ${String(found.length)})`;
}
