import { recordBaseline } from '../../src/app/baselines';
import { storeEdit, storeFor } from '../../src/document/sync/refresh';
import type { Diagnostic } from '../../src/model/diagnostic';
import type { Store } from '../../src/model/store';
import { applyEdits } from '../../src/word/apply';
import { sketch } from '../builders/sketch';
import { openLine, readDocx, type Line } from '../line';

const modelMark = /^--- the data model says:$/m;
const baselineMark = /^--- version (.+) was:$/m;
const writtenMark = /^--- when it was last written, it said:$/m;

/**
 * Opens a sketched document. Behind a line of its own can stand a second sketch, which says what the document's data
 * model is, and a third, which says what the tables were when they were last written. What a version that it keeps was stands behind
 * a line of its own, too.
 */
export async function openSketch(text: string): Promise<Line> {
  const [document = '', version, baseline] = text.split(baselineMark);
  if (version !== undefined && baseline !== undefined) {
    const { model: was } = (await openLine(sketch(baseline)).read()).reading;
    const line = openLine(sketch(document));
    await recordBaseline({ version, model: was, date: '' });
    return line;
  }
  const [shown = '', kept] = text.split(modelMark);
  if (kept === undefined) return openLine(sketch(shown));
  const [model = '', written = shown] = kept.split(writtenMark);
  const store: Store = {
    ...storeFor(await openLine(sketch(written)).read()),
    model: (await openLine(sketch(model)).read()).reading.model,
  };
  const line = openLine(sketch(shown));
  await applyEdits([storeEdit(store)], (await line.read()).reading.snapshot);
  return line;
}

/** What a rule says of a sketched document. */
export async function problemsOf(rule: string, markdown: string): Promise<readonly Diagnostic[]> {
  return openLine(titled(markdown)).problems(rule);
}

/** The words that a rule speaks of. */
export async function wordsOf(rule: string, markdown: string): Promise<string[]> {
  return (await problemsOf(rule, markdown)).map(({ place }) => place.text);
}

/** The document after each fix of a rule was applied. */
export async function fixed(rule: string, markdown: string): Promise<Line> {
  const line = openLine(titled(markdown));
  for (let left = 10; left > 0; left -= 1) {
    const result = await line.check();
    const problem = result.diagnostics.find((found) => found.rule === rule && found.fix);
    if (!problem) return line;
    await line.fix(problem, result);
  }
  throw new Error(`${rule} goes on fixing`);
}

export async function linesOf(line: Line): Promise<string[]> {
  return (await readDocx(line.host.save())).snapshot.paragraphs.slice(1).map(({ text }) => text);
}

/** Only what calls itself a RID is checked. */
function titled(markdown: string): Uint8Array {
  return sketch(`SEC Release Implementation Document\n${markdown}`);
}
