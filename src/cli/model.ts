import { readModel } from '../app';
import { openInHost } from './open';
import { exitCodes, type Terminal } from './terminal';

/** `rid model`: the data model as JSON. */
export async function model(file: string, terminal: Terminal): Promise<number> {
  await openInHost(file);
  terminal.out(`${JSON.stringify(await readModel(), null, 2)}\n`);
  return exitCodes.fine;
}
