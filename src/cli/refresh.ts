import {
  regionNames,
  questionInWords,
  refreshTables,
  type Answer,
  type Outcome,
  type RegionName,
  type RefreshedRegion,
} from '../app';
import { command } from './command';
import { readModelFile } from './files';
import { suggestion } from './nearest';
import { keepDone } from './keepDone';
import { openInHost } from './open';
import { targetOf, targetOptions, type TargetValues } from './target';
import { exitCodes, UsageError, type Terminal } from './terminal';
import { wrapped } from './wrap';
import { writeDocument } from './write';

interface RefreshValues extends TargetValues {
  readonly table?: readonly string[];
  readonly model?: string;
  readonly take?: string;
  readonly answer?: readonly string[];
}

/** `rid refresh`: writes a new file, or over the input only when asked to. */
export const refresh = command({
  name: 'refresh',
  help: `rid refresh IN.docx -o OUT.docx [--table NAME]... [--model FILE.json] [--take document|model]
rid refresh IN.docx --in-place ...

Refreshes tables and lists from the data model in the document, or in a file. What the document and the model have both
changed is left as it is and told, unless --take settles it.

  -o, --output OUT.docx    writes a new file, or into a folder that exists
  --in-place               writes over the file
  --force                  also over one that is read-only, or somebody else’s
  --table NAME             only this table or list, and others named so:
                           ${wrapped(regionNames.join(', '), 90).join(`\n${' '.repeat(27)}`)}
  --model FILE.json        merges a data model in, as “rid model” prints it
  --take document|model    whose value counts where both have changed it; what the document lacks is asked one by one
  --answer ID=ANSWER       what has become of a modification, a SEC document or another row that the document has no
                           more, and others so: withdrawn, renamed:ID, or mistyped (nothing is done)

Exit codes: 0 refreshed, 1 a conflict, no place, a lock or a question, 2 a file cannot be used.
`,
  files: 'one',
  options: {
    ...targetOptions,
    table: { type: 'string', multiple: true },
    model: { type: 'string' },
    take: { type: 'string' },
    answer: { type: 'string', multiple: true },
  },
  run: ([file = ''], values, terminal) => refreshFile(file, values, terminal),
});

async function refreshFile(file: string, values: RefreshValues, terminal: Terminal): Promise<number> {
  const target = await targetOf('rid refresh', file, values);
  const only = values.table?.map(partName);
  const take = sideOf(values.take);
  const model = values.model === undefined ? undefined : await readModelFile(values.model);
  const host = await openInHost(file);
  const options = {
    ...(only ? { only } : {}),
    ...(model ? { model } : {}),
    ...(take ? { take } : {}),
    ...(values.answer ? { answers: Object.fromEntries(values.answer.map(answerOf)) } : {}),
  };
  const result = await keepDone(host, file, target, () => refreshTables(options));
  await writeDocument(host, file, target);
  for (const table of result.regions) terminal.out(`${outcomeText(table)}\n`);
  for (const question of result.questions) terminal.out(`${questionInWords(question)}\n`);
  const open: readonly Outcome[] = ['conflict', 'no place', 'locked'];
  const isOpen = result.questions.length > 0 || result.regions.some(({ outcome }) => open.includes(outcome));
  return isOpen ? exitCodes.errorsFound : exitCodes.fine;
}

function sideOf(side: string | undefined): 'document' | 'model' | undefined {
  if (side === undefined || side === 'document' || side === 'model') return side;
  throw new UsageError(`--take is “document” or “model”, not “${side}”.`);
}

function answerOf(text: string): [string, Answer] {
  const [, id = '', word = '', to] = /^([^=]+)=(withdrawn|renamed|mistyped)(?::(.+))?$/.exec(text) ?? [];
  if (word === 'renamed' && to !== undefined) return [id, { as: 'renamed', to }];
  if ((word === 'withdrawn' || word === 'mistyped') && to === undefined) return [id, { as: word }];
  throw new UsageError(`--answer is like MP079=withdrawn, MP079=renamed:MP097 or MP079=mistyped, not “${text}”.`);
}

function partName(name: string): RegionName {
  const known = regionNames.find((candidate) => candidate === name);
  if (!known) {
    const meant = suggestion(name, regionNames);
    throw new UsageError(`There is no table “${name}”.${meant} The tables and lists are: ${regionNames.join(', ')}.`);
  }
  return known;
}

function outcomeText({ caption, outcome, conflicts, message }: RefreshedRegion): string {
  const details = conflicts.map(({ row, column, document, model }) => {
    const what = [row, column].filter((part) => part !== null).join(', ');
    return document === null && row !== null
      ? `\n  ${what}: the document does not have it any more, or not where it was read; the data model keeps “${model ?? ''}”. Where it has gone for good, say so: --answer "${row}=withdrawn"`
      : `\n  ${what}: the document says “${document ?? 'nothing'}”, the data model “${model ?? 'nothing'}”; left as it is`;
  });
  return `${caption}: ${outcome}${message === undefined ? '' : `. ${message}`}${details.join('')}`;
}
