import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { setUpDocument } from '../../src/app';
import { recordBaseline } from '../../src/app/baselines';
import { setImpactsSystems } from '../../src/app/settings';
import { allTags } from './tags';
import { currentModel, baselinesOf, settingsOf, type OpenDocument } from '../../src/document/sync/openDocument';
import { smallRid } from '../fuzz/smallRid';
import { openLine } from '../line';

/** A RID with all that RID Author keeps in one: controls, a data model, a baseline. */
export async function preparedRid(): Promise<Uint8Array> {
  const line = openLine(apart(smallRid()));
  await setUpDocument({});
  await line.refresh();
  await recordBaseline({});
  await setImpactsSystems(true);
  return line.host.save();
}

/** A paragraph between two tables: without controls around them, what stands side by side is one table. */
function apart(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const name = 'word/document.xml';
  const text = strFromU8(parts[name] ?? new Uint8Array()).replaceAll('</w:tbl><w:tbl>', '</w:tbl><w:p/><w:tbl>');
  return zipSync({ ...parts, [name]: strToU8(text) });
}

/** What is there again when the document comes back: a row of docs/round-trips.md. */
export async function tripRow(program: string, leave: (bytes: Uint8Array) => Uint8Array): Promise<string> {
  const prepared = await preparedRid();
  const before = await openLine(prepared).read();
  const line = openLine(leave(prepared));
  const back = await line.read();
  const words = wordsOf(back);
  await setUpDocument({});
  await line.refresh();
  const after = await line.reopen().read();
  const again = await line.refresh();
  const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
  const columns = [
    program,
    `${String(allTags(back).length)} of ${String(allTags(before).length)}`,
    `${String(allTags(after).length)} of ${String(allTags(before).length)}`,
    differing(before, after),
    isSame(baselinesOf(back), baselinesOf(before)) ? 'kept' : 'lost',
    isSame(settingsOf(back), settingsOf(before)) ? 'kept' : 'lost',
    words.every((text) => wordsOf(after).includes(text)) ? 'none' : 'SOME',
    again.edits.length === 0 ? 'nothing' : String(again.edits.length),
  ];
  return `| ${columns.join(' | ')} |`;
}

function wordsOf({ reading }: OpenDocument): string[] {
  return reading.snapshot.paragraphs.map(({ text }) => text.trim());
}

/** Where the model says something else; the order of what it lists by name says nothing. */
function differing(before: OpenDocument, after: OpenDocument): string {
  const places = new Set<string>();
  const compare = (one: unknown, other: unknown, place: string): void => {
    if (JSON.stringify(one) === JSON.stringify(other)) return;
    const isBoth = [one, other].every((value) => typeof value === 'object' && value !== null);
    if (!isBoth) {
      places.add(place);
      return;
    }
    const [fields, others] = [one as Record<string, unknown>, other as Record<string, unknown>];
    for (const key of new Set([...Object.keys(fields), ...Object.keys(others)])) {
      compare(fields[key], others[key], /^\d+$/.test(key) ? place : place === '' ? key : `${place}.${key}`);
    }
  };
  compare(currentModel(before), currentModel(after), '');
  return places.size === 0 ? 'the same' : `all but ${[...places].join(', ')}`;
}
