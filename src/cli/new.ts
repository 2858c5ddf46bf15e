import {
  draftRid,
  nextRelease,
  parseScope,
  readLastRelease,
  writeNewRid,
  type RidDraft,
  type ScopeReading,
} from '../app';
import { blankDocx, WordHost } from '../host';
import { connectNode } from '../host/node';
import { listed } from '../document/phrases';
import { readDate, type IsoDate } from '../model/date';
import type { Rid } from '../model/rid';
import { noAdditions, type ReferenceAdditions } from '../model/settings';
import { knownWith } from '../reference/reference';
import { eventKeys, type EventKey } from '../reference/timetable';
import { command } from './command';
import { isSameFile, readModelFile, readReferenceFile, readTextFile, writeByRename } from './files';
import { plural } from './formats/words';
import { suggestion } from './nearest';
import { openInHost, today } from './open';
import { exitCodes, FileError, UsageError, type Terminal } from './terminal';

const help = `rid new -o OUT.docx --go-live DATE --systems|--no-systems [--scope FILE] [--name NAME]
rid new -o OUT.docx --go-live DATE --from LAST.docx [--move ID]... [--drop ID]... [--scope FILE]
rid new -o OUT.docx --model FILE.json

Writes a complete RID: from the scope of a release, from the RID of the release before it, or from a data model. The
timetable is dated backwards from go-live, in Working Days and calendar months.

  -o, --output OUT.docx   where to write
      --go-live DATE      such as 2021-11-04
      --systems           the release impacts DCC Systems; --no-systems says that it does not
      --scope FILE        its modifications: one a line, as “MP079 – Title”, or the cells of a table as text
      --name NAME         “November 2021 SEC Release”; named after the month of go-live without
      --paper NUMBER      the number of the paper, for the footer
      --panel DATE        a day on which the Panel meets, instead of its usual Friday of that month; repeatable
      --date STEP=DATE    a step with a date of its own, such as goNoGo=2021-10-22; repeatable
      --from LAST.docx    carries over what is targeted there, and what --move names of the approved
      --move ID           an approved modification that did not go live after all; repeatable
      --drop ID           a targeted one that is not carried over; repeatable
      --reference FILE.json  a team’s own reference data; can be given several times
      --model FILE.json   a whole data model, as “rid model” prints it
`;

interface NewValues {
  readonly output?: string;
  readonly 'go-live'?: string;
  readonly name?: string;
  readonly scope?: string;
  readonly model?: string;
  readonly from?: string;
  readonly move?: readonly string[];
  readonly drop?: readonly string[];
  readonly systems?: boolean;
  readonly 'no-systems'?: boolean;
  readonly panel?: readonly string[];
  readonly date?: readonly string[];
  readonly paper?: string;
  readonly reference?: readonly string[];
}

/** `rid new`: writes a complete RID, from a model, from the scope of a release, or from the RID of the one before it. */
export const newRid = command({
  name: 'new',
  takes: '',
  summary: 'writes a complete RID for a release',
  help,
  files: 'none',
  options: {
    output: { type: 'string', short: 'o' },
    'go-live': { type: 'string' },
    name: { type: 'string' },
    scope: { type: 'string' },
    model: { type: 'string' },
    from: { type: 'string' },
    move: { type: 'string', multiple: true },
    drop: { type: 'string', multiple: true },
    systems: { type: 'boolean' },
    'no-systems': { type: 'boolean' },
    panel: { type: 'string', multiple: true },
    date: { type: 'string', multiple: true },
    paper: { type: 'string' },
    reference: { type: 'string', multiple: true },
  },
  run: (_, values, terminal) => write(values, terminal),
});

async function write(values: NewValues, terminal: Terminal): Promise<number> {
  const { output } = values;
  if (output === undefined) throw new UsageError('“rid new” needs -o OUT.docx.');
  refuseContradictions(values);
  if (values.from !== undefined && (await isSameFile(values.from, output))) {
    throw new FileError(`${output} is the RID of the release before. Choose another file for the new one.`);
  }
  // A draft is read like a document, for its acronyms, which needs the host's parser.
  connectNode(WordHost.open(blankDocx()));
  const team = await Promise.all((values.reference ?? []).map(readReferenceFile));
  const { model, kept } = await releaseFor(values, team, terminal);
  const host = WordHost.open(blankDocx());
  connectNode(host);
  await writeNewRid(model, { team, kept });
  await writeByRename(output, host.save());
  const { length } = model.modifications;
  terminal.out(
    `${output}: ${model.release.name}, with ${plural(length, 'modification')} and ${plural(model.timetable.length, 'step')} in its timetable\n`,
  );
  return exitCodes.fine;
}

/** An option that would be left unheeded is refused: whoever wrote it expects to see it in the RID. */
function refuseContradictions(values: NewValues): void {
  const given = Object.keys(values).map((name) => `--${name}`);
  const others = given.filter((name) => !['--model', '--output', '--reference'].includes(name));
  if (values.model !== undefined && others.length > 0) {
    throw new UsageError(`--model is the whole of the release: leave out ${listed(others)}.`);
  }
  const carrying = given.filter((name) => name === '--move' || name === '--drop');
  if (values.from === undefined && carrying.length > 0) {
    throw new UsageError(`Say by --from which release ${listed(carrying)} is about.`);
  }
}

/** A mistyped identifier would carry over another release than the one that was meant. */
function refuseUnknown({ modifications }: Rid, { from = '', move = [], drop = [] }: NewValues): void {
  const ids = modifications.map(({ id }) => id);
  const unknown = [...move, ...drop].find((id) => !ids.includes(id));
  if (unknown !== undefined) {
    throw new UsageError(`${from} has no modification “${unknown}”.${suggestion(unknown, ids)}`);
  }
}

/** A release as data, and the reference data that its document is to keep. */
interface Release {
  readonly model: Rid;
  readonly kept: ReferenceAdditions;
}

async function releaseFor(
  values: NewValues,
  team: readonly ReferenceAdditions[],
  terminal: Terminal,
): Promise<Release> {
  if (values.model !== undefined) return { model: await readModelFile(values.model), kept: noAdditions() };
  const draft = draftOf(values);
  const scope = values.scope === undefined ? null : await scopeOf(values.scope, terminal);
  if (values.from !== undefined) return nextFor(values.from, values, draft, scope, team);
  const { impactsSystems } = draft;
  if (impactsSystems === undefined) {
    throw new UsageError('Say whether the release impacts DCC Systems: --systems or --no-systems.');
  }
  const model = draftRid({
    ...draft,
    impactsSystems,
    known: knownWith(team),
    modifications: scope?.modifications ?? [],
    changeRequests: scope?.changeRequests ?? [],
  });
  return { model, kept: noAdditions() };
}

/** The release after another, which brings the reference data of the other's document along. */
async function nextFor(
  from: string,
  values: NewValues,
  draft: Draft,
  scope: ScopeReading | null,
  team: readonly ReferenceAdditions[],
): Promise<Release> {
  await openInHost(from);
  const { model: last, reference: kept } = await readLastRelease();
  const known = knownWith([...team, kept]);
  refuseUnknown(last, values);
  const model = nextRelease(last, {
    ...draft,
    known,
    ...(values.move ? { move: values.move } : {}),
    ...(values.drop ? { drop: values.drop } : {}),
    ...(scope ? { added: scope.modifications, changeRequests: scope.changeRequests } : {}),
  });
  return { model, kept };
}

async function scopeOf(file: string, terminal: Terminal): Promise<ScopeReading> {
  const scope = parseScope(await readTextFile(file));
  for (const { line, text, message } of scope.messages) {
    terminal.error(`${file}, line ${String(line)}: “${text}”: ${message}\n`);
  }
  return scope;
}

type Draft = Omit<RidDraft, 'modifications' | 'impactsSystems'> & Partial<Pick<RidDraft, 'impactsSystems'>>;

function draftOf(values: NewValues): Draft {
  if (values['go-live'] === undefined) throw new UsageError('“rid new” needs --go-live, such as --go-live 2021-11-04.');
  if (values.systems === true && values['no-systems'] === true) {
    throw new UsageError('Give either --systems or --no-systems, not both.');
  }
  const impactsSystems = values.systems === true ? true : values['no-systems'] === true ? false : undefined;
  return {
    goLive: dateOf(values['go-live']),
    today: today(),
    ...(values.name === undefined ? {} : { name: values.name }),
    ...(values.paper === undefined ? {} : { reference: values.paper }),
    ...(values.panel ? { panelDates: values.panel.map(dateOf) } : {}),
    ...(values.date ? { dates: Object.fromEntries(values.date.map(eventDate)) } : {}),
    ...(impactsSystems === undefined ? {} : { impactsSystems }),
  };
}

function dateOf(text: string): IsoDate {
  const reading = readDate(text);
  if (reading?.kind !== 'date')
    throw new UsageError(`“${text}” is no date. Write it as 2021-11-04 or “4 November 2021”.`);
  return reading.iso;
}

function eventDate(text: string): readonly [EventKey, IsoDate] {
  const [name = '', date = ''] = text.split('=');
  const key = eventKeys.find((candidate) => candidate === name);
  if (!key)
    throw new UsageError(`There is no step “${name}” in the timetable. The steps are: ${eventKeys.join(', ')}.`);
  return [key, dateOf(date)];
}
