import type { Diagnostic } from '../../src/model/diagnostic';
import { sketch } from '../builders/sketch';
import { openLine, readDocx, type Line } from '../line';

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
