import { listBaselines, offeredBaseline, recordBaseline, removeBaseline } from '../app/baselines';
import { currentModel } from '../document/sync/openDocument';
import { isBaseline, type Baseline } from '../model/baseline';
import { isIsoDate, proseDate } from '../model/date';
import type { Rid } from '../model/rid';
import { command } from './command';
import { dayOf } from './day';
import { openInHost } from './open';
import { printableJson } from './printable';
import { readFile } from './readFile';
import { targetOf, targetOptions, type TargetValues } from './target';
import { exitCodes, FileError, UsageError, type Terminal } from './terminal';
import { writeDocument } from './write';

const help = `rid baseline IN.docx -o OUT.docx [--version 1.0] [--date DATE] [--paper REFERENCE] [--cause TEXT] [--from OLD.docx]
rid baseline IN.docx -o OUT.docx --remove VERSION
rid baseline IN.docx --list [--json]

Keeps the data model as it is in a document, as a baseline to compare with later. Nothing that is seen changes.

  -o, --output OUT.docx   where to write; never over the input unless asked to by --in-place
  --in-place              writes over the input
  --version VERSION       which version it is; the document’s own without
  --date DATE             the day on which it was baselined; that of its row in the history without
  --paper REFERENCE       the paper by which it went to the Panel; the reference in the footer without
  --cause TEXT            why it was issued between baselines, such as “MP142 approved”: it is no baseline then
  --from OLD.docx         takes the version from an older file of the same release
  --remove VERSION        forgets a version
  --list                  lists the versions that it keeps, and one that its history has and it does not
  --json                  lists as JSON
`;

interface BaselineValues extends TargetValues {
  readonly version?: string;
  readonly date?: string;
  readonly paper?: string;
  readonly cause?: string;
  readonly from?: string;
  readonly remove?: string;
  readonly list?: boolean;
  readonly json?: boolean;
}

/** `rid baseline`: what a document keeps of its earlier versions. */
export const baseline = command({
  name: 'baseline',
  help,
  files: 'one',
  options: {
    ...targetOptions,
    version: { type: 'string' },
    date: { type: 'string' },
    paper: { type: 'string' },
    cause: { type: 'string' },
    from: { type: 'string' },
    remove: { type: 'string' },
    list: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  run: async ([file = ''], values, terminal) => {
    refuseContradictions(values);
    if (values.list === true) await list(file, values.json === true, terminal);
    else if (values.remove !== undefined) await remove(file, values.remove, values, terminal);
    else await record(file, values, terminal);
    return exitCodes.fine;
  },
});

function refuseContradictions(values: BaselineValues): void {
  const details = ['version', 'date', 'paper', 'cause', 'from'] as const;
  const given = details.find((name) => values[name] !== undefined);
  const other = values.list === true ? '--list' : values.remove !== undefined ? '--remove' : null;
  if (other !== null && given !== undefined)
    throw new UsageError(`${other} takes no --${given}: leave out one of the two.`);
  if (values.list === true && values.remove !== undefined)
    throw new UsageError('Give either --list or --remove, not both.');
  if (values.list === true && (values.output !== undefined || values['in-place'] === true)) {
    throw new UsageError('--list writes nothing: leave out -o and --in-place.');
  }
  if (values.json === true && values.list !== true) throw new UsageError('--json is for --list only.');
  if (values.cause?.trim() === '') throw new UsageError('--cause needs words, such as “MP142 approved”.');
}

async function record(file: string, values: BaselineValues, terminal: Terminal): Promise<void> {
  const { version, date, paper, cause, from } = values;
  const target = await targetOf('rid baseline', file, values);
  const day = date === undefined ? undefined : dayOf(date, '2019-10-11');
  const model = from === undefined ? undefined : await olderModel(from);
  const host = await openInHost(file);
  const kept = await recordBaseline({
    ...(version === undefined ? {} : { version }),
    ...(day === undefined ? {} : { date: day }),
    ...(paper === undefined ? {} : { paper }),
    ...(cause === undefined ? {} : { cause }),
    ...(model === undefined ? {} : { model }),
  });
  await writeDocument(host, file, target);
  terminal.out(`${target.file} keeps ${lineOf(kept)}\n`);
}

async function olderModel(file: string): Promise<Rid> {
  const document = await readFile(file);
  const { modifications, documents, timetable, history } = document.reading.model;
  if (modifications.length + documents.length + timetable.length + history.length === 0) {
    throw new FileError(`${file} does not look like a RID, so no baseline can be taken from it.`);
  }
  return currentModel(document);
}

async function remove(file: string, version: string, values: BaselineValues, terminal: Terminal): Promise<void> {
  const target = await targetOf('rid baseline', file, values);
  const host = await openInHost(file);
  await removeBaseline(version);
  await writeDocument(host, file, target);
  terminal.out(`${target.file} does not keep version ${version} any more\n`);
}

async function list(file: string, json: boolean, terminal: Terminal): Promise<void> {
  const document = await readFile(file);
  const kept = listBaselines(document);
  const offered = offeredBaseline(document);
  if (json) {
    const plain = kept.map((one) => ({
      version: one.version,
      date: one.date,
      paper: one.paper,
      kind: isBaseline(one) ? 'baseline' : 'issue',
      cause: one.cause,
    }));
    terminal.out(printableJson({ file, baselines: plain, offered }));
    return;
  }
  if (kept.length === 0) terminal.out(`${file} keeps no baseline.\n`);
  for (const one of kept) terminal.out(`${lineOf(one)}\n`);
  if (offered) {
    const how = offered.isCurrent ? 'can be recorded' : 'can be taken from an older file, by --from';
    terminal.out(`Version ${offered.version} was baselined by the history, and ${how}.\n`);
  }
}

function lineOf(one: Baseline): string {
  const date = isIsoDate(one.date) ? `, ${proseDate(one.date)}` : '';
  const paper = one.paper === '' ? '' : `, paper ${one.paper}`;
  const { length } = one.model.modifications;
  const scope = `, ${String(length)} ${length === 1 ? 'modification' : 'modifications'}`;
  return `${isBaseline(one) ? 'baseline' : 'issue'} ${one.version}${date}${paper}${scope}${isBaseline(one) ? '' : `: ${one.cause}`}`;
}
