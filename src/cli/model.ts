import { readModel } from '../app/document';
import { command } from './command';
import { openInHost } from './open';
import { exitCodes } from './terminal';

/** `rid model`: the data model as JSON. */
export const model = command({
  name: 'model',
  takes: 'FILE.docx',
  summary: 'prints its data model as JSON',
  help: `rid model FILE.docx

Prints what the document states as JSON, which “rid refresh --model” takes back.
`,
  files: 'one',
  options: {},
  run: async ([file = ''], _, terminal) => {
    await openInHost(file);
    terminal.out(`${JSON.stringify(await readModel(), null, 2)}\n`);
    return exitCodes.fine;
  },
});
