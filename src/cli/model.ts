import { fitnessOf } from '../document/sync/fitness';
import { currentModel } from '../document/sync/openDocument';
import { command } from './command';
import { printableJson } from './printable';
import { readFile } from './readFile';
import { exitCodes, FileError } from './terminal';

/** `rid model`: the data model as JSON. */
export const model = command({
  name: 'model',
  help: `rid model FILE.docx

Prints what the document states as JSON, which “rid refresh --model” takes back.
`,
  files: 'one',
  options: {},
  run: async ([file = ''], _, terminal) => {
    const document = await readFile(file);
    const fitness = fitnessOf(document);
    if (!fitness.usable) throw new FileError(fitness.notice);
    terminal.out(printableJson(currentModel(document)));
    return exitCodes.fine;
  },
});
