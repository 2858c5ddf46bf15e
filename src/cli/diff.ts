import { readModel } from '../app/document';
import { changeInWords, diffRids } from '../document/sync/diff';
import { command } from './command';
import { openInHost } from './open';
import { printable, printableJson } from './printable';
import { exitCodes, type Terminal } from './terminal';

/** `rid diff`: what changed from one RID to another, in the words of the model. */
export const diff = command({
  name: 'diff',
  takes: 'BEFORE.docx AFTER.docx',
  summary: 'says what changed from one document to another',
  help: `rid diff BEFORE.docx AFTER.docx [--json]

Says what changed in what two documents state: modifications added or moved, dates, costs and so on.

  --json    as JSON, for scripts
`,
  files: 'two',
  options: { json: { type: 'boolean' } },
  run: ([before = '', after = ''], { json = false }, terminal) => compare(before, after, json, terminal),
});

async function compare(before: string, after: string, json: boolean, terminal: Terminal): Promise<number> {
  await openInHost(before);
  const old = await readModel();
  await openInHost(after);
  const changes = diffRids(old, await readModel());
  if (json) {
    const told = changes.map((change) => ({ ...change, text: changeInWords(change) }));
    terminal.out(printableJson({ before, after, changes: told }));
  } else if (changes.length === 0) terminal.out('Nothing that the data model knows of has changed.\n');
  else terminal.out(changes.map((change) => `${printable(changeInWords(change))}\n`).join(''));
  return exitCodes.fine;
}
