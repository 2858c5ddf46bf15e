import type { CostPhase, Modification, Participant } from '../../model/rid';
import { whyImpossible } from '../../model/date';
import { plural, workingDay } from '../wording';
import type { Standing } from './calendar';
import type { EffortKind } from './edits';
import type { CriteriaSet } from './lists';

/** Every text of the Release view. English (UK). */

const workingDays = (count: number): string => plural(count, 'Working Day', 'Working Days');

/** An entry whose name says what it is needs no word for it. */
const named = (one: string, entry: string): string =>
  entry.toLowerCase().includes(one.toLowerCase()) ? short(entry) : `${one} ${short(entry)}`;

/** Enough of a long text to know it by. */
function short(text: string): string {
  const line = text.split('\n')[0] ?? '';
  return line.length > 50 ? `${line.slice(0, 50).trimEnd()}…` : line;
}

const participantNames: Record<Participant, string> = {
  suppliers: 'Suppliers',
  electricityNetworks: 'Electricity Networks',
  gasNetworks: 'Gas Networks',
  otherSecParties: 'Other SEC Parties',
  dcc: 'DCC',
};

const phaseNames: Record<CostPhase, string> = {
  designBuildPit: 'Design, Build & PIT',
  sit: 'SIT',
  uit: 'UIT',
  live: 'Implement to live',
};

const statuses: Record<Modification['status'], string> = { approved: 'Approved', targeted: 'Targeted' };

const efforts: Record<EffortKind, string> = {
  secasUpdate: 'Updating the SEC',
  secasManagement: 'Project management',
};

const criteriaSets: Record<CriteriaSet, string> = {
  operational: 'Operational',
  testing: 'Testing',
  security: 'Security',
};

/** What a list is a list of, and how an entry is added to it. */
export interface ListTexts {
  /** Begins what is said of an entry: `Modification MP079 added`. */
  readonly one: string;
  /** The label of the field that names a new entry. */
  readonly key: string;
  readonly add: string;
  readonly keyMissing: string;
  readonly newKey: string;
}

const list = (one: string, key: string): ListTexts => ({
  one,
  key,
  add: `Add ${one === 'DCC Change Request' ? one : one.toLowerCase()}`,
  newKey:
    one === key
      ? `New ${one.toLowerCase()}`
      : `${key} of a new ${one === 'DCC Change Request' ? one : one.toLowerCase()}`,
  keyMissing: `Write the ${key.toLowerCase()} here first, then add.`,
});

/** Where the next event lies, as seen from one. */
function toNext(days: number | null): string | null {
  if (days === null) return null;
  if (days < 0) return `the next dated event is ${workingDays(-days)} earlier`;
  return `${workingDays(days)} to the next event`;
}

function toGoLive(days: number | null): string | null {
  if (days === null || days === 0) return null;
  return days < 0 ? `${workingDays(-days)} after go-live` : `${workingDays(days)} to go-live`;
}

export const releaseTexts = {
  undo: 'Undo',
  redo: 'Redo',
  undoThis: (what: string) => `Undo: ${what}`,
  redoThis: (what: string) => `Redo: ${what}`,
  history: 'Undo and redo',
  intro: 'What you change here is kept in the document, and its tables show it when they are next refreshed.',

  groups: {
    release: 'Release and dates',
    scope: 'Scope',
    impacts: 'Impacts',
    timetable: 'Timetable',
    costs: 'Costs',
    criteria: 'Criteria',
    history: 'History',
    glossary: 'Glossary',
  },
  counts: {
    modifications: (count: number) => plural(count, 'modification', 'modifications'),
    documents: (count: number) => plural(count, 'SEC document', 'SEC documents'),
    events: (count: number) => plural(count, 'event', 'events'),
    criteria: (count: number) => plural(count, 'criterion', 'criteria'),
    versions: (count: number) => plural(count, 'version', 'versions'),
    acronyms: (count: number) => plural(count, 'acronym', 'acronyms'),
  },

  release: {
    name: 'Name',
    nameHint: 'Such as June 2020 SEC Release',
    goLive: 'Go-live date',
    version: 'Version',
    classification: 'Classification',
    reference: 'Reference',
    inHeadersAndFooters: 'Read from the document’s headers and footers: change it there.',
  },

  modifications: 'Modifications',
  changeRequests: 'DCC Change Requests',
  lists: {
    modification: list('Modification', 'Identifier'),
    changeRequest: list('DCC Change Request', 'Identifier'),
    document: list('Document', 'Reference'),
    partyImpact: list('Party', 'Party category'),
    dccImpact: list('Area', 'Area impacted'),
    event: list('Event', 'Event'),
    criterion: list('Criterion', 'Criterion'),
    version: list('Version', 'Version'),
    acronym: list('Acronym', 'Acronym'),
  } satisfies Record<string, ListTexts>,

  who: 'Who is impacted',
  whichDocuments: 'SEC documents that change',
  newDocument: 'Another SEC document',
  addDocument: 'Add document',
  documentMissing: 'Pick or write an SEC document first.',
  costsOf: 'DCC costs',
  noCostsYet: 'Add costs',

  fields: {
    id: 'Identifier',
    title: 'Title',
    status: 'Status',
    address: 'Link address',
    summary: 'Summary',
    points: 'Sub-points, one on each line',
    impactsSystems: 'Impacts DCC Systems',
    underInvestigation: 'Its impacts are still being worked out',
    reference: 'Reference',
    subject: 'Subject',
    impacts: 'Impacts, one on each line',
    date: 'Date',
    event: 'Event',
    notes: 'Notes',
    version: 'Version',
    changes: 'Changes',
    acronym: 'Acronym',
    term: 'Full term',
  },
  status: (status: Modification['status']) => statuses[status],
  yes: 'Yes',
  no: 'No',
  notSaid: 'Not said',
  inCosts: 'Follows from the costs: add it there, or remove it.',
  inNotes: 'Read from the notes on the impacts in the document: change it there.',

  participants: (participant: Participant) => participantNames[participant],
  participantGrid: 'Who is impacted',
  documentGrid: 'Which documents change',
  gridHint: 'The arrow keys go from cell to cell, the space bar ticks.',
  modification: 'Modification',
  document: 'Document',
  noModifications: 'There is no modification in scope yet.',
  noDocuments: 'No SEC document is listed yet.',
  secDocuments: 'SEC documents',
  unlisted: (references: readonly string[]) =>
    `Ticked, but not in the list of documents: ${references.join(', ')}. Add them to the list, or take their ticks away.`,
  partyImpacts: 'SEC Party impacts',
  dccImpacts: 'DCC impacts',

  standing: ({ isWorkingDay, isExpected, toNext: next, toGoLive: goLive }: Standing, weekday: string) =>
    [`${weekday}, ${workingDay(isWorkingDay, isExpected)}`, toNext(next), toGoLive(goLive)].filter(Boolean).join('; '),
  undated: 'No date',
  earlier: '−1 Working Day',
  later: '+1 Working Day',
  sortTimetable: 'Put in order of date',
  timelineLabel: (from: string, to: string, events: readonly string[]) =>
    `Timeline from ${from} to ${to}. ${events.join('; ')}.`,
  timelineEvent: (number: number, date: string, event: string) => `${String(number)}: ${date}, ${short(event)}`,
  timelineHint: (undated: number) =>
    [
      'The numbers are those of the list. Filled: on a Working Day. Outlined: not on one, or not known.',
      undated > 0 && `${plural(undated, 'event has', 'events have')} no date.`,
    ]
      .filter(Boolean)
      .join(' '),
  goLive: 'Go-live',

  dateKept: {
    text: () => 'Kept as text, because it is not a date such as 25 Jun 20.',
    impossible: (text: string) => `Kept as text: ${whyImpossible(text) ?? 'there is no such day'}.`,
  },
  amountKept: 'Kept as text, and in no sum.',
  dateHint: (weekday: string, working: string, notWorking: string | null) => {
    const standing = `${weekday}, ${working}`;
    return notWorking === null || notWorking.startsWith('a ') ? standing : `${standing}: ${notWorking}`;
  },
  calendar: {
    open: 'Pick a day',
    earlier: 'Month before',
    later: 'Month after',
    weekdays: [
      ['Mo', 'Monday'],
      ['Tu', 'Tuesday'],
      ['We', 'Wednesday'],
      ['Th', 'Thursday'],
      ['Fr', 'Friday'],
      ['Sa', 'Saturday'],
      ['Su', 'Sunday'],
    ],
    day: (weekday: string, date: string, notWorking: string | null, meeting: string | null) => {
      const why = notWorking?.startsWith('a ') ? '' : `: ${notWorking ?? ''}`;
      return [`${weekday} ${date}`, notWorking !== null && `not a Working Day${why}`, meeting]
        .filter(Boolean)
        .join(', ');
    },
    note: (day: number, words: string) => `${String(day)}: ${words}`,
  },
  pick: {
    ask: (typed: string) => `“${typed}” is not in the list. Add it all the same?`,
    allTheSame: 'Add it',
    another: 'Choose another',
  },

  phase: (phase: CostPhase) => phaseNames[phase],
  breakdown: 'DCC implementation costs',
  rowSum: 'Sum',
  columnSum: 'Sums',
  sumOf: (sum: string) => `Sum: ${sum}`,
  noCosts: 'No modification has costs yet.',
  addCosts: 'Add costs of',
  addRow: 'Add row',
  costsMissing: 'Pick a modification first.',
  noSuchModification: (id: string) => `No modification without costs is called “${id}”. Pick one from the list.`,
  removeRow: 'Remove row',
  dccTotal: 'Total as stated in the document',
  takeSum: 'State the sum',
  total: (stated: number | null, sum: number, pounds: (amount: number) => string) => {
    if (stated === null) return `The sum is ${pounds(sum)}; the document states no total.`;
    if (stated === sum) return `The stated total agrees with the sum, ${pounds(sum)}.`;
    const relation = stated < sum ? 'less' : 'more';
    return `The stated total is ${pounds(Math.abs(stated - sum))} ${relation} than the sum, ${pounds(sum)}.`;
  },
  unread: (count: number) => `${plural(count, 'amount is', 'amounts are')} written in words, and left out of the sums.`,
  secas: 'SECAS effort',
  effort: (kind: EffortKind) => efforts[kind],
  days: 'Days',
  pounds: 'Pounds',
  rate: (rate: string) => `${rate} a day.`,

  criteria: (set: CriteriaSet) => `${criteriaSets[set]} criteria`,
  criterion: (set: CriteriaSet, number: number) => `${criteriaSets[set]} criterion ${String(number)}`,
  sortGlossary: 'Put in alphabetical order',

  outdated: (count: number) => `${plural(count, 'table is', 'tables are')} out of date.`,
  preview: 'Preview',
  refresh: 'Refresh tables',
  moveUp: 'Move up',
  moveDown: 'Move down',
  remove: 'Remove',
  fieldOf: (field: string, entry: string) => `${field}: ${entry}`,

  refused: {
    modificationId: (text: string) =>
      `“${text}” is not the identifier of a modification, so the tables could not find it. Write it as SECMP0053, MP079, MP102A or DP099.`,
    changeRequestId: (text: string) => `“${text}” is not the identifier of a Change Request. Write it as CR1088.`,
    taken: (text: string) =>
      `“${text}” is in this list already, and two of the same name cannot be told apart. Write another.`,
    empty: 'This names the entry, so it cannot be empty. Write something, or remove the entry.',
    pounds: (text: string) =>
      `“${text}” is not an amount in whole pounds, and only an amount can be kept here. Write it as £1,200, or leave it empty.`,
    days: (text: string) =>
      `“${text}” is not a number of days, and only a number can be kept here. Write it as 2, or leave it empty.`,
  },

  /** What was done, for the announcement and for undoing it. */
  did: {
    added: (one: string, entry: string) => `${named(one, entry)} added`,
    removed: (one: string, entry: string) => `${named(one, entry)} removed`,
    moved: (entry: string, up: boolean) => `${short(entry)} moved ${up ? 'up' : 'down'}`,
    changed: (field: string, entry?: string) => (entry ? `${field} of ${short(entry)} changed` : `${field} changed`),
    ticked: (row: string, column: string, ticked: boolean) =>
      `${row}, ${column}: ${ticked ? 'ticked' : 'tick removed'}`,
    shifted: (event: string, date: string) => `${short(event)} moved to ${date}`,
    sortedTimetable: 'Timetable put in order of date',
    sortedGlossary: 'Glossary put in alphabetical order',
    costsAdded: (id: string) => `Costs of ${id} added`,
    costsRemoved: (id: string) => `Costs of ${id} removed`,
    sumStated: 'Stated total changed to the sum',
  },
} as const;
