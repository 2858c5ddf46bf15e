import { readDocument } from '../app/document';
import {
  calendarFile,
  moveGoLive,
  planGoLive,
  readMeetings,
  type GoLivePlan,
  type MoveRequest,
  type ReplannedStep,
} from '../app/replan';
import { dateToCell, proseDate } from '../model/date';
import { noAdditions } from '../model/noAdditions';
import type { ReferenceAdditions } from '../model/settings';
import { command } from './command';
import { dayOf } from './day';
import { isSameFile, readReferenceFile, readTextFile } from './files';
import { plural } from './formats/words';
import { openInHost, today } from './open';
import { printableJson } from './printable';
import { targetOf, targetOptions, type TargetValues } from './target';
import { exitCodes, FileError, UsageError, type Terminal } from './terminal';
import { writeByRename, writeDocument } from './write';

const help = `rid plan RID.docx --go-live DATE [-o OUT.docx] [options]
rid plan RID.docx --ics OUT.ics

Moves the go-live: says what becomes of each step of the timetable, and with -o writes it, with a record of the move and
what the history says of it. Steps are counted in Working Days from those that they lead up to; meetings stay meetings.

  --go-live DATE         the day to move to, such as 2020-07-02
  --keep EVENT           a step that stays, by its words or as “goNoGo”; can be given several times
  --latest DATE          the latest day that is permitted
  --by WHO               who decided it
  --why TEXT             why
  --paper REFERENCE      by which paper
  --meetings BODY=FILE   the calendar of a body (.ics), such as Panel=panel.ics; can be given several times
  --reference FILE.json  a team’s own reference data, with its calendars; can be given several times
  --ics OUT.ics          writes the timetable as a calendar, a day for each step; as moved, with --go-live
  -o, --output OUT.docx  where to write the document; without, nothing of it is written
  --in-place             writes over the input
  --force                also over one that is read-only, or somebody else’s
  --json                 prints the preview as JSON
`;

interface PlanValues extends TargetValues {
  readonly 'go-live'?: string;
  readonly keep?: readonly string[];
  readonly latest?: string;
  readonly by?: string;
  readonly why?: string;
  readonly paper?: string;
  readonly meetings?: readonly string[];
  readonly reference?: readonly string[];
  readonly ics?: string;
  readonly json?: boolean;
}

/** `rid plan`: another go-live, and what it does to the timetable. */
export const plan = command({
  name: 'plan',
  help,
  files: 'one',
  options: {
    ...targetOptions,
    'go-live': { type: 'string' },
    keep: { type: 'string', multiple: true },
    latest: { type: 'string' },
    by: { type: 'string' },
    why: { type: 'string' },
    paper: { type: 'string' },
    meetings: { type: 'string', multiple: true },
    reference: { type: 'string', multiple: true },
    ics: { type: 'string' },
    json: { type: 'boolean' },
  },
  run: async ([file = ''], values, terminal) => {
    refuseContradictions(values);
    await refuseCalendar(file, values);
    const writes = values.output !== undefined || values['in-place'] === true;
    const target = writes ? await targetOf('rid plan', file, values) : null;
    const team = await teamOf(values);
    const host = await openInHost(file);
    const document = await readDocument({ team });
    if (values['go-live'] === undefined) {
      await writeCalendar(values, calendarFile(document, today()), terminal);
      return exitCodes.fine;
    }
    const request = requestOf(values);
    const planned = planGoLive(document, request);
    if (values.json === true) terminal.out(printableJson(plainPlan(planned)));
    else tell(planned, terminal);
    if (target !== null) {
      await moveGoLive(request, {}, { team });
      await writeDocument(host, file, target);
      if (values.json !== true) terminal.out(`${target.file} is written.\n`);
    }
    if (values.ics !== undefined) {
      const { release } = planned.model;
      const { timetable } = planned.replan;
      await writeCalendar(values, calendarFile({ release: release.name, timetable }, today()), terminal);
    }
    return exitCodes.fine;
  },
});

function refuseContradictions(values: PlanValues): void {
  if (values['go-live'] !== undefined) return;
  if (values.ics === undefined) {
    throw new UsageError(
      '“rid plan” needs --go-live, such as --go-live 2020-07-02, or --ics for the timetable as it is.',
    );
  }
  const details = ['keep', 'latest', 'by', 'why', 'paper', 'output', 'in-place', 'json'] as const;
  const given = details.find((name) => values[name] !== undefined);
  if (given !== undefined) throw new UsageError(`--${given} is about a go-live that moves: give --go-live too.`);
}

async function refuseCalendar(file: string, { ics }: PlanValues): Promise<void> {
  if (ics === undefined) return;
  if (!/\.ics$/i.test(ics)) throw new UsageError(`${ics} is no name of a calendar: choose one that ends in .ics.`);
  if (await isSameFile(file, ics)) throw new FileError(`${ics} is the RID itself. Choose another file.`);
}

async function teamOf({ reference = [], meetings = [] }: PlanValues): Promise<ReferenceAdditions[]> {
  const lists = await Promise.all(reference.map(readReferenceFile));
  const calendars = await Promise.all(meetings.map(readCalendar));
  return calendars.length === 0 ? lists : [...lists, { ...noAdditions(), meetings: calendars }];
}

async function readCalendar(given: string): Promise<ReferenceAdditions['meetings'][number]> {
  const [, body = '', file = ''] = /^([^=]+)=(.+)$/.exec(given) ?? [];
  if (file === '') throw new UsageError(`--meetings is like Panel=panel.ics, not “${given}”.`);
  const read = readMeetings(await readTextFile(file), file, body.trim());
  if ('message' in read) throw new FileError(read.message);
  return read.meetings;
}

const example = '2020-07-02';

function requestOf(values: PlanValues): MoveRequest {
  return {
    goLive: dayOf(values['go-live'] ?? '', example),
    today: today(),
    ...(values.keep ? { keep: values.keep } : {}),
    ...(values.latest === undefined ? {} : { latest: dayOf(values.latest, example) }),
    ...(values.by === undefined ? {} : { by: values.by.trim() }),
    ...(values.why === undefined ? {} : { reason: values.why.trim() }),
    ...(values.paper === undefined ? {} : { paper: values.paper.trim() }),
  };
}

async function writeCalendar({ ics = '', force = false }: PlanValues, text: string, terminal: Terminal): Promise<void> {
  await writeByRename({ file: ics, force }, new TextEncoder().encode(text));
  const { length } = text.match(/^BEGIN:VEVENT/gm) ?? [];
  terminal.error(`${ics}: ${plural(length, 'day')} of the timetable`);
}

function tell({ move, replan, words, isInHistory }: GoLivePlan, terminal: Terminal): void {
  terminal.out(`Go-live: ${proseDate(move.from)} → ${proseDate(move.to)}\n\n`);
  for (const step of replan.steps) terminal.out(`${lineOf(step)}\n`);
  const history = isInHistory ? 'The history says' : 'For the history of the next version';
  terminal.out(`\n${history}: ${words}\n`);
}

function lineOf(step: ReplannedStep): string {
  const { event, before, after, isSpecial, isExpected } = step;
  const was = before === '' ? 'no date' : dateToCell(before);
  const dates = before === after ? was : `${was} → ${dateToCell(after)}`;
  const doubts = [
    ...(isSpecial ? ['a meeting off the usual Friday'] : []),
    ...(isExpected ? ['bank holidays of that year are expected, not announced'] : []),
  ];
  const end = doubts.length === 0 ? '' : ` (${doubts.join('; ')})`;
  return `${dates.padEnd(datesWidth)}  ${wordsOf(step).padEnd(wordsWidth)}  ${event}${end}`;
}

const datesWidth = '01 Jan 20 → 01 Jan 20'.length;
const wordsWidth = '10 Working Days earlier'.length;

function wordsOf({ outcome, workingDays }: ReplannedStep): string {
  switch (outcome) {
    case 'moved': {
      const days = workingDays ?? 0;
      return `${plural(Math.abs(days), 'Working Day')} ${days < 0 ? 'earlier' : 'later'}`;
    }
    case 'same':
      return 'stays';
    case 'kept':
      return 'kept';
    case 'past':
      return 'has taken place';
    case 'unclear':
      return 'left to you: no day';
  }
}

function plainPlan({ move, replan, words, isInHistory }: GoLivePlan): object {
  return { move, steps: replan.steps, history: { words, written: isInHistory } };
}
