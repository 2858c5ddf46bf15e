import type { Rid } from '../../model/rid';
import { monthAndYear, proseDate, tableDate, whyImpossible, type IsoDate } from '../../model/date';
import { list, plural } from '../wording';

/** Every text of the form that starts a RID. English (UK). */

const statuses = { approved: 'Approved', targeted: 'Targeted', request: 'Change Request' } as const;

/** How a day stands, as far as that is known. */
function standing(date: IsoDate, weekday: string, isWorkingDay: boolean | null): string {
  const day = `${weekday} ${proseDate(date)}`;
  if (isWorkingDay === null) return `${day}; the bank holidays of that year are not known here`;
  return `${day}, ${isWorkingDay ? 'a Working Day' : 'not a Working Day'}`;
}

export const newRidTexts = {
  title: 'Start a RID',
  titleNext: 'The next release',
  intro:
    'RID Author writes a whole RID into this blank document: its sections, tables, timetable and standard wording.',
  introNext: (name: string) =>
    `What did not go live with the ${name || 'open release'} is carried over, with a new timetable and a new history. A new RID needs a blank document: copy the release from here, and start a RID there from it.`,
  how: {
    legend: 'Start from',
    scope: 'The scope of the release',
    model: 'A release that was copied',
  },

  name: 'Release name',
  nameHint: (date: IsoDate) => `Without one: ${monthAndYear(date)} SEC Release.`,
  goLive: 'Go-live date',
  goLiveHint: 'Such as 4 November 2021.',
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

  model: 'The release, as it was copied',
  modelHint: 'As “The next release” under Settings shows it, or “rid model” prints it.',
  modelFile: 'Or from a file',
  modelUnreadable: (name: string) => `“${name}” cannot be read. Check that it is still there, then choose it again.`,
  pasted: 'The text',
  modelNeeded: 'Paste a release that was copied, or choose its file.',
  contents: ({ release, modifications, timetable }: Rid) =>
    `${release.name || 'A release without a name'}: ${plural(modifications.length, 'modification', 'modifications')}, ${plural(timetable.length, 'step', 'steps')} in its timetable.`,

  carryOver: {
    legend: 'What is carried over',
    hint: 'Approved modifications went live, unless you tick them; targeted ones are carried over, unless you untick them.',
    choice: (id: string, title: string, status: 'approved' | 'targeted') =>
      `${id} ${title} (${statuses[status].toLowerCase()})`,
    none: 'This RID has no modifications.',
  },
  nextModel: 'The next release, to copy',

  write: 'Write the RID here',
  cancel: 'Cancel',
  close: 'Close',
} as const;
