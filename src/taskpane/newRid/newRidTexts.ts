import { monthAndYear, proseDate, tableDate, whyImpossible, type IsoDate } from '../../model/date';
import { list, plural } from '../wording';

/** Every text of the form that starts a RID. English (UK). */

const statuses = { approved: 'Approved', targeted: 'Targeted', request: 'Change Request' } as const;

function standing(date: IsoDate, weekday: string, working: string): string {
  return `${weekday} ${proseDate(date)}, ${working}`;
}

/** What is left to be done where a modification went on to another RID and is in the scope of both. */
const inBoth = (ids: readonly string[]): string =>
  ids.length === 0
    ? ''
    : ` ${list(ids)} ${ids.length === 1 ? 'is' : 'are'} in the scope of the last RID, too: in that, “The next release” under Changes takes ${ids.length === 1 ? 'it' : 'them'} out.`;

export const newRidTexts = {
  title: 'Start a RID',
  titleLast: 'Start from the last RID',
  intro:
    'RID Author writes a whole RID into this blank document: its sections, tables, timetable and standard wording.',
  introLast:
    'What did not go live with the last release goes on into this one, with a new timetable and a new history. Choose its RID; that file stays as it is.',
  last: 'The RID of the last release',
  lastHint: 'A Word document (.docx).',
  lastRead: (name: string, file: string) => `${name || 'The last release'}, from ${file}`,
  introNext: (name: string) =>
    `What did not go live with the ${name || 'open release'} goes on into the next one, with a new timetable and a new history. It is written into a document of its own.`,

  name: 'Release name',
  nameHint: (date: IsoDate) => `Without one: ${monthAndYear(date)} SEC Release.`,
  goLive: 'Go-live date',
  goLiveHint: 'Such as 4 November 2021.',
  usualDays: 'Usual days',
  usualDay: (month: string, date: IsoDate) => `${month}: ${tableDate(date)}`,
  noDate: (text: string) =>
    `${whyImpossible(text) ?? `“${text}” is not a date`}. Write it as 4 November 2021 or 04/11/2021.`,
  goLiveNeeded: 'Write the go-live date: the whole timetable is counted back from it.',
  standing,
  leadTimes: (systems: IsoDate, documents: IsoDate) =>
    `The Panel would baseline scope that impacts DCC Systems in ${monthAndYear(systems)}, all else in ${monthAndYear(documents)}.`,
  impacts: {
    legend: 'Does it impact DCC Systems?',
    yes: 'Yes: with testing, costs and three sets of criteria',
    no: 'No',
    contradicted: (ids: readonly string[]) =>
      `There are DCC costs, or impacts on DCC Systems, for ${list(ids)}, which a release without such impact would lose. Say “Yes”, or leave them out.`,
    needed: 'Say whether it impacts DCC Systems: sections, steps and criteria depend on it.',
  },

  scope: 'Scope',
  scopeHint:
    'A modification a line, such as “MP079 – Title”, or a table copied from Word, Excel, Markdown or a CSV file. A line “Approved” or “Targeted” says what follows.',
  understood: (modifications: number, requests: number) =>
    requests === 0
      ? `${plural(modifications, 'modification', 'modifications')} understood`
      : `${plural(modifications, 'modification', 'modifications')} and ${plural(requests, 'Change Request', 'Change Requests')} understood`,
  columns: { id: 'Identifier', title: 'Title', status: 'Status' },
  untitled: 'No title',
  status: (status: keyof typeof statuses) => statuses[status],
  nothingUnderstood:
    'None of these lines is understood as a modification. Begin each with an identifier, such as “MP079 – Title”, or leave the field blank.',
  notUnderstood: (count: number) => plural(count, 'line needs a look', 'lines need a look'),
  line: (line: number, text: string, message: string) => `Line ${String(line)}, “${text}”: ${message}`,

  timetable: 'Timetable',
  timetableHint: 'Counted back from go-live. Change the date of a meeting, and what is counted from it moves along.',
  past: (past: number, all: number, today: IsoDate) =>
    `${String(past)} of ${plural(all, 'step', 'steps')} ${past === 1 ? 'lies' : 'lie'} in the past, before ${proseDate(today)}. Check the go-live date, or change the dates below.`,
  afterGoLive: (date: IsoDate, goLive: IsoDate) =>
    `${proseDate(date)} is after go-live on ${proseDate(goLive)}, which all steps lead up to. Write an earlier date.`,
  own: 'your date',
  drafted: 'Back to the drafted dates',
  announceMoved: (event: string, date: IsoDate) => `${event}: ${tableDate(date)}. What is counted from it moved along.`,
  announceDrafted: 'The dates are as drafted again.',

  carryOver: {
    legend: 'What goes on into the next release',
    hint: 'Tick what goes on. A targeted modification does, unless you leave it out; an approved one went live, unless it moves.',
    choice: (id: string, title: string) => `${id} ${title}`.trim(),
    fate: (status: 'approved' | 'targeted', fate: 'carried' | 'left') =>
      status === 'approved'
        ? `Approved: ${fate === 'carried' ? 'moves to the next release' : 'went live'}`
        : `Targeted: ${fate === 'carried' ? 'carried over' : 'left out'}`,
    none: 'That RID has no modifications.',
  },
  inStep: {
    label: (count: number) =>
      `Take ${count === 1 ? 'what goes on' : `the ${plural(count, 'modification', 'modifications')} that go on`} out of this RID’s scope`,
    hint: 'No modification is then in the scope of two releases. What is known of each is kept, and all of it can be undone.',
  },
  template: {
    label: 'In the form of a team’s Word template',
    hint: 'A .dotx or .docx. Without one the RID has RID Author’s own form.',
    chosen: (name: string, isDeployed: boolean) => `${name}${isDeployed ? ', your team’s' : ''}`,
    leaveOut: 'Leave out',
  },

  written: (moved: readonly string[]) =>
    `The RID is written. Next: fill in the impacts, documents and costs of each modification under “Release”, then refresh the tables.${inBoth(moved)}`,
  opened: (told: readonly string[], both: readonly string[]) =>
    ['The RID is open as a new document.', ...told].join(' ') + inBoth(both),
  isInStep: (moved: readonly string[]) =>
    `${list(moved)} ${moved.length === 1 ? 'is' : 'are'} out of this RID’s scope.`,

  write: 'Write the RID here',
  open: 'Open the RID as a new document',
  cancel: 'Cancel',
} as const;
