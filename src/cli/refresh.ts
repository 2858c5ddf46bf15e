import { partNames, refreshTables, type PartName, type RefreshedPart } from '../app';
import { isSameFile, readModelFile, writeByRename } from './files';
import { openInHost } from './open';
import { exitCodes, FileError, UsageError, type Terminal } from './terminal';

interface RefreshValues {
  readonly output?: string;
  readonly 'in-place'?: boolean;
  readonly table?: readonly string[];
  readonly model?: string;
  readonly take?: string;
}

/** `rid refresh`: writes a new file, or over the input only when asked to. */
export async function refresh(file: string, values: RefreshValues, terminal: Terminal): Promise<number> {
  const target = await targetOf(file, values);
  const only = values.table?.map(partName);
  const take = sideOf(values.take);
  const model = values.model === undefined ? undefined : await readModelFile(values.model);
  const host = await openInHost(file);
  const result = await refreshTables({
    ...(only ? { only } : {}),
    ...(model ? { model } : {}),
    ...(take ? { take } : {}),
  });
  await writeByRename(target, host.save());
  for (const table of result.parts) terminal.out(`${outcomeText(table)}\n`);
  const open = result.parts.some(({ outcome }) => outcome === 'conflict' || outcome === 'no place');
  return open ? exitCodes.errorsFound : exitCodes.fine;
}

async function targetOf(file: string, values: RefreshValues): Promise<string> {
  const { output } = values;
  if (values['in-place'] === true) {
    if (output !== undefined) throw new UsageError('Give either -o or --in-place, not both.');
    return file;
  }
  if (output === undefined) throw new UsageError('“rid refresh” needs -o OUT.docx, or --in-place.');
  if (await isSameFile(file, output)) {
    throw new FileError(`${output} is the input itself. Choose another file, or say --in-place to write over it.`);
  }
  return output;
}

function sideOf(side: string | undefined): 'document' | 'model' | undefined {
  if (side === undefined || side === 'document' || side === 'model') return side;
  throw new UsageError(`--take is “document” or “model”, not “${side}”.`);
}

function partName(name: string): PartName {
  const known = partNames.find((candidate) => candidate === name);
  if (!known) throw new UsageError(`There is no table “${name}”. The tables and lists are: ${partNames.join(', ')}.`);
  return known;
}

function outcomeText({ caption, outcome, conflicts, message }: RefreshedPart): string {
  const details = conflicts.map(
    ({ row, column, document, model }) =>
      `\n  ${[row, column].filter((part) => part !== null).join(', ')}: the document says “${document ?? 'nothing'}”, the data model “${model ?? 'nothing'}”; left as it is`,
  );
  return `${caption}: ${outcome}${message === undefined ? '' : `. ${message}`}${details.join('')}`;
}
