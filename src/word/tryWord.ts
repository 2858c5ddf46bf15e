import { environment } from './environment';
import { wordsParagraphs } from './names';
import { run, WordError } from './run';
import { takeSnapshot } from './snapshot';
import { trialPackage, trialTexts as texts } from './trialPackage';

/** What was found of one assumption about Word. */
export interface Tried {
  /** The row of the first group of docs/first-run-in-word.md that it belongs to; null for the tidying up. */
  readonly row: number | null;
  readonly assumption: string;
  /** Null where only a person can see it. */
  readonly held: boolean | null;
  /** What Word did; empty where there is nothing to say. */
  readonly found: string;
}

/** An assumption that does not hold; the message says what Word did instead. */
class NotHeld extends Error {}

const trialTag = 'rid:trial';
const trialNamespace = 'urn:rid-author:trial';

/**
 * Tries what the add-in assumes of Word and no source settles: the first group of docs/first-run-in-word.md, as far as a
 * program can. It writes a few lines and a table into the open document, which must be blank, and takes them out again.
 * Throws a WordError where the document is not blank. What does not hold is told, and the rest is tried all the same.
 */
export async function tryWord(): Promise<readonly Tried[]> {
  const tried: Tried[] = [byHand(1, 'The manifest is taken: the tab “RID” has three buttons with sharp icons.')];
  const attempt = async (row: Tried['row'], assumption: string, work: () => Promise<string>): Promise<void> => {
    try {
      tried.push({ row, assumption, held: true, found: await work() });
    } catch (error) {
      tried.push({ row, assumption, held: false, found: foundIn(error) });
    }
  };
  await refuseWritten();
  await attempt(2, 'Text, names of paragraphs and a part that is not there are read in one batch.', readBlank);
  await attempt(2, 'A blank document takes OOXML.', write);
  await attempt(3, 'Word has WordApi 1.6 or higher.', requirements);
  await attempt(4, 'Word counts paragraphs as the text does, and finds each by its name.', () => countedAlike(0));
  await attempt(4, 'Words of a paragraph are found and selected.', () => selects(texts.amount));
  await attempt(5, 'The same in a table with a caption across it.', () => countedAlike(1));
  await attempt(5, 'Words of a cell are found and selected.', () => selects(texts.cell));
  tried.push(byHand(6, '“Check document” and “Open RID Author” on the ribbon open one pane, never a second.'));
  await attempt(7, 'Other words in the place of some keep their look.', replaceWords);
  tried.push(byHand(7, 'Word’s own Undo takes a fix back.'));
  await attempt(8, 'A table with a caption across it takes a content control.', wrapTable);
  await attempt(9, 'A custom XML part reads back as it was written, and as it was changed.', keepPart);
  tried.push(byHand(10, 'After saving, closing and opening, nothing else is found in a RID.'));
  await attempt(null, 'What was put in is taken out again.', tidy);
  return tried;
}

const byHand = (row: number, assumption: string): Tried => ({ row, assumption, held: null, found: '' });

/** What Word did, for a report: it holds no words of a document, since there are none but the trial's own. */
function foundIn(error: unknown): string {
  if (error instanceof NotHeld) return error.message;
  const cause = error instanceof WordError ? error.cause : error;
  if (cause instanceof OfficeExtension.Error) {
    const { errorLocation = '', statement = '' } = cause.debugInfo as Partial<OfficeExtension.DebugInfo>;
    return [cause.code, errorLocation, statement].filter((part) => part !== '').join(', ');
  }
  return String(error);
}

const doing = 'try this Word';

async function refuseWritten(): Promise<void> {
  const { paragraphs, tables, store } = await takeSnapshot();
  if (paragraphs.every(({ text }) => text.trim() === '') && tables.length === 0 && store === null) return;
  throw new WordError(
    'There is text in this document, and trying Word writes into it. Open a blank document, then try there.',
    'NotBlank',
  );
}

async function readBlank(): Promise<string> {
  const { localIds, paragraphs } = await takeSnapshot();
  return localIds.length === 0 ? `no names for ${String(paragraphs.length)} paragraphs` : '';
}

function write(): Promise<string> {
  return run(doing, async (context) => {
    const { document } = context;
    document.body.insertOoxml(trialPackage(), 'Replace');
    await context.sync();
    return '';
  });
}

function requirements(): Promise<string> {
  const { office, requirementSets } = environment();
  const found = [office, ...requirementSets].filter((part) => part !== '').join(', ');
  return Office.context.requirements.isSetSupported('WordApi', '1.6')
    ? Promise.resolve(found)
    : Promise.reject(new NotHeld(found));
}

/** Compares the paragraphs in as many tables as `depth` says with Word's own, by their places and by their names. */
async function countedAlike(depth: number): Promise<string> {
  const { paragraphs, localIds } = await takeSnapshot();
  const own = paragraphs.filter(({ cell }) => (cell === null ? 0 : 1) === depth);
  if (own.length === 0) throw new NotHeld('the trial’s text is not there');
  return run(doing, async (context) => {
    const found = (await wordsParagraphs(context)).filter((one) => one.depth === depth).map(({ text }) => text);
    const wanted = own.map(({ text }) => text);
    if (found.join('\n') !== wanted.join('\n'))
      throw new NotHeld(
        `the text has ${String(wanted.length)} of them, Word ${String(found.length)}: ${found.join(' | ')}`,
      );
    if (localIds.length === 0) throw new NotHeld('Word has no names: paragraphs are compared instead');
    const named = own.map(({ index, text }) => ({
      text,
      paragraph: context.document.getParagraphByUniqueLocalId(localIds[index] ?? ''),
    }));
    for (const { paragraph } of named) paragraph.load('text');
    await context.sync();
    const wrong = named.filter(({ text, paragraph }) => paragraph.text !== text);
    if (wrong.length > 0) throw new NotHeld(`${String(wrong.length)} of ${String(named.length)} names are of others`);
    return `${String(named.length)} paragraphs`;
  });
}

function selects(words: string): Promise<string> {
  return run(doing, async (context) => {
    const hits = context.document.body.search(words, { matchCase: true });
    hits.load('items/text');
    await context.sync();
    const [hit] = hits.items;
    if (!hit) throw new NotHeld('they are not found');
    hit.select();
    const selection = context.document.getSelection();
    selection.load('text');
    await context.sync();
    if (selection.text !== words) throw new NotHeld(`“${selection.text}” is selected`);
    return '';
  });
}

function replaceWords(): Promise<string> {
  return run(doing, async (context) => {
    context.document.body.search(texts.amount, { matchCase: true }).getFirst().insertText(texts.otherAmount, 'Replace');
    const hits = context.document.body.search(texts.otherAmount, { matchCase: true });
    hits.load('items/font/bold');
    await context.sync();
    const [hit] = hits.items;
    if (!hit) throw new NotHeld('the new words are not there');
    if (!hit.font.bold) throw new NotHeld('they are bold no more');
    return '';
  });
}

async function wrapTable(): Promise<string> {
  await run(doing, async (context) => {
    const control = context.document.body.tables.getFirst().insertContentControl();
    control.tag = trialTag;
    control.title = 'Trial';
    await context.sync();
  });
  const { paragraphs } = await takeSnapshot();
  const inTable = paragraphs.filter(({ cell }) => cell !== null);
  const around = inTable.filter(({ controls }) => controls.includes(trialTag));
  if (around.length < inTable.length || around.length === 0)
    throw new NotHeld(`it stands around ${String(around.length)} of ${String(inTable.length)} paragraphs of the table`);
  if (paragraphs.some(({ cell, controls }) => cell === null && controls.includes(trialTag)))
    throw new NotHeld('it stands around more than the table');
  return '';
}

const partOf = (version: string): string => `<trial xmlns="${trialNamespace}" version="${version}"/>`;

async function keepPart(): Promise<string> {
  const read = (): Promise<string> =>
    run(doing, async (context) => {
      const { document } = context;
      const read = { xml: document.customXmlParts.getByNamespace(trialNamespace).getOnlyItem().getXml() };
      await context.sync();
      return read.xml.value;
    });
  await run(doing, async (context) => {
    const { document } = context;
    document.customXmlParts.add(partOf('1'));
    await context.sync();
  });
  const first = await read();
  await run(doing, async (context) => {
    const { document } = context;
    document.customXmlParts.getByNamespace(trialNamespace).getOnlyItem().setXml(partOf('2'));
    await context.sync();
  });
  const second = await read();
  if (!first.includes('version="1"') || !second.includes('version="2"')) throw new NotHeld(`${first} then ${second}`);
  return '';
}

/** The control before its table: on the web, emptying a control that holds a table has failed for good (#6330). */
async function tidy(): Promise<string> {
  await run(doing, async (context) => {
    const { document } = context;
    const all = {
      parts: document.customXmlParts.getByNamespace(trialNamespace),
      controls: document.contentControls.getByTag(trialTag),
      tables: document.body.tables,
    };
    all.parts.load('items/id');
    all.controls.load('items/id');
    all.tables.load('items/rowCount');
    await context.sync();
    // Word on the web has left `items` undefined for an empty collection.
    for (const part of (all.parts.items as Word.CustomXmlPart[] | undefined) ?? []) part.delete();
    for (const control of all.controls.items) control.delete(true);
    for (const table of all.tables.items) table.delete();
    document.body.clear();
    await context.sync();
  });
  const { paragraphs, tables } = await takeSnapshot();
  if (tables.length > 0 || paragraphs.some(({ text }) => text.trim() !== ''))
    throw new NotHeld('close this document without saving it');
  return '';
}
