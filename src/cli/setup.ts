import { previewSetUp, removeSetUp, setUpDocument, type Found, type SetUpPlan, type Unsure } from '../app';
import { command } from './command';
import { plural } from './formats/words';
import { suggestion } from './nearest';
import { keepDone } from './keepDone';
import { openInHost } from './open';
import { printable, printableJson } from './printable';
import { targetOf, targetOptions, type TargetValues } from './target';
import { exitCodes, UsageError, type Terminal } from './terminal';
import { writeDocument } from './write';

const help = `rid setup IN.docx -o OUT.docx [--include NAME]... [--json]
rid setup IN.docx --preview [--include NAME]... [--json]
rid setup IN.docx -o OUT.docx --remove [--data]

Finds the sections, tables, lists and fields of a plain RID, says what it found and what it is unsure of, and puts each
into a content control of its own. Nothing that is seen changes. Doing it again adds only what is new.

  -o, --output OUT.docx   where to write; never over the input unless asked to by --in-place
  --in-place              writes over the input
  --force                 also over a file that is read-only, or somebody else’s
  --preview               says what it would do, and writes nothing
  --include NAME          sets up a part that it is unsure of, such as timetable; table:glossary where a section has
                          the same name
  --remove                takes the content controls away and leaves the text
  --data                  with --remove: takes the data model out of the document, too
  --json                  prints JSON for scripts
`;

interface SetupValues extends TargetValues {
  readonly preview?: boolean;
  readonly include?: readonly string[];
  readonly remove?: boolean;
  readonly data?: boolean;
  readonly json?: boolean;
}

/** `rid setup`: from a plain RID to a structured one, and back. */
export const setup = command({
  name: 'setup',
  help,
  files: 'one',
  options: {
    ...targetOptions,
    preview: { type: 'boolean' },
    include: { type: 'string', multiple: true },
    remove: { type: 'boolean' },
    data: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  run: async ([file = ''], values, terminal) => {
    refuseContradictions(values);
    if (values.preview === true) await preview(file, values, terminal);
    else if (values.remove === true) await remove(file, values, terminal);
    else await setUpFile(file, values, terminal);
    return exitCodes.fine;
  },
});

function refuseContradictions(values: SetupValues): void {
  const { preview: isPreview = false, remove: isRemoval = false } = values;
  const writes = isRemoval || values.output !== undefined || values['in-place'] === true;
  if (isPreview && writes) throw new UsageError('--preview writes nothing: leave out -o, --in-place and --remove.');
  if (values.data === true && !isRemoval) throw new UsageError('--data is for --remove only.');
  if (values.include && isRemoval) throw new UsageError('--include is not for --remove, which takes all away.');
}

async function preview(file: string, values: SetupValues, terminal: Terminal): Promise<void> {
  const { include = [], json = false } = values;
  await openInHost(file);
  const plan = await previewSetUp({ include });
  refuseUnknown(include, plan);
  terminal.out(json ? toJson(file, plan) : toText(file, plan, 'to be set up'));
}

async function setUpFile(file: string, values: SetupValues, terminal: Terminal): Promise<void> {
  const { include = [], json = false } = values;
  const target = await targetOf('rid setup', file, values);
  const host = await openInHost(file);
  const plan = await keepDone(host, file, target, () => setUpDocument({ include }));
  refuseUnknown(include, plan);
  await writeDocument(host, file, target);
  terminal.out(json ? toJson(file, plan) : toText(file, plan, 'set up'));
}

async function remove(file: string, values: SetupValues, terminal: Terminal): Promise<void> {
  const { data: withData = false, json = false } = values;
  const target = await targetOf('rid setup', file, values);
  const host = await openInHost(file);
  const { removed, kept } = await removeSetUp({ withData });
  await writeDocument(host, file, target);
  const data = withData
    ? 'The data model went with them.'
    : 'The data model stays in the document; --data takes it out.';
  const locked =
    kept === 0
      ? ''
      : `Word takes nothing out of a content control that is locked: ${String(kept)} of them stayed. Unlock it in Word (Developer › Properties), and do this again. `;
  const text = `${String(removed)} content controls were taken away; the text is as it was. ${locked}${data}\n`;
  terminal.out(json ? printableJson({ file, removed, kept }) : text);
}

function refuseUnknown(include: readonly string[], { found }: SetUpPlan): void {
  const names = found.flatMap(({ kind, name }) => [name, `${kind}:${name}`]);
  const unknown = include.find((name) => !names.includes(name));
  if (unknown === undefined) return;
  throw new UsageError(`The document has no part “${unknown}” to include.${suggestion(unknown, names)}`);
}

/** What others script against names each of its values here. */
function toJson(file: string, { found, unsure }: SetUpPlan): string {
  const parts = found.map(({ kind, name, title, how, place, alreadySetUp }) => ({
    kind,
    name,
    title,
    how,
    place: { section: place.section, text: place.text },
    alreadySetUp,
  }));
  const doubts = unsure.map(({ kind, name, title, reason, canInclude }) => ({ kind, name, title, reason, canInclude }));
  return printableJson({ file, found: parts, unsure: doubts });
}

const howInWords: Readonly<Record<Found['how'], string>> = {
  control: 'its content control',
  heading: 'its heading',
  caption: 'its caption',
  'column heads': 'its column heads',
  wording: 'its words',
};

function toText(file: string, { found, unsure }: SetUpPlan, done: 'set up' | 'to be set up'): string {
  const doubtful = new Set(unsure.map(({ kind, name, title }) => `${kind} ${name} ${title}`));
  const state = ({ alreadySetUp, kind, name, title }: Found): string => {
    if (alreadySetUp) return 'was set up';
    return doubtful.has(`${kind} ${name} ${title}`) ? 'unsure' : done;
  };
  const rows = found.map((part) => [part.kind, printable(part.title), `by ${howInWords[part.how]}`, state(part)]);
  return [
    `${printable(file)}: ${plural(found.length, 'part')} found`,
    ...inColumns(rows),
    ...(unsure.length > 0 ? ['', 'Unsure, and therefore left as it is:'] : []),
    ...unsure.map(unsureText),
    '',
  ].join('\n');
}

function inColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) => `  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd());
}

function unsureText({ kind, name, title, reason, canInclude }: Unsure): string {
  const what = kind === 'document' ? title : `${kind} “${title}”`;
  return `  ${printable(`${what}: ${reason}`)}${canInclude ? ` (--include ${kind}:${name})` : ''}`;
}
