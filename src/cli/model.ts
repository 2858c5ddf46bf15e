import { readModel } from '../app/document';
import { command } from './command';
import { openInHost } from './open';
import { printableJson } from './printable';
import { exitCodes } from './terminal';

/** `rid model`: the data model as JSON. */
export const model = command({
  name: 'model',
  help: `rid model FILE.docx

Prints what the document states as JSON, which “rid refresh --model” takes back.
`,
  files: 'one',
  options: {},
  run: async ([file = ''], _, terminal) => {
    await openInHost(file);
    terminal.out(printableJson(await readModel()));
    return exitCodes.fine;
  },
});
