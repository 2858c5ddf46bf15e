import { readModel } from '../app';
import { changeInWords, diffRids } from '../document/diff';
import { openInHost } from './open';
import { exitCodes, type Terminal } from './terminal';

/** `rid diff`: what changed from one RID to another, in the words of the model. */
export async function diff(
  [before, after]: readonly [string, string],
  values: { readonly json?: boolean },
  terminal: Terminal,
): Promise<number> {
  await openInHost(before);
  const old = await readModel();
  await openInHost(after);
  const changes = diffRids(old, await readModel());
  if (values.json === true) {
    const told = changes.map((change) => ({ ...change, text: changeInWords(change) }));
    terminal.out(`${JSON.stringify({ before, after, changes: told }, null, 2)}\n`);
  } else if (changes.length === 0) terminal.out('Nothing that the data model knows of has changed.\n');
  else terminal.out(changes.map((change) => `${changeInWords(change)}\n`).join(''));
  return exitCodes.fine;
}
