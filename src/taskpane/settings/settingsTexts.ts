import type { RegionKind, SetUpPlan } from '../../app';
import type { ReferenceAdditions } from '../../model/settings';
import { dateToCell, whyImpossible } from '../../model/date';
import { decided, list, plural } from '../wording';

/** Every text of the Settings view. English (UK). */

const regionNames: Record<RegionKind, readonly [one: string, many: string]> = {
  section: ['section', 'sections'],
  table: ['table', 'tables'],
  list: ['list', 'lists'],
  field: ['stated date or number', 'stated dates and numbers'],
};

const amounts: readonly (readonly [
  key: Exclude<keyof ReferenceAdditions, 'name' | 'paper'>,
  one: string,
  many: string,
])[] = [
  ['expansions', 'expansion', 'expansions'],
  ['words', 'word', 'words'],
  ['documents', 'SEC document', 'SEC documents'],
  ['bodies', 'body', 'bodies'],
  ['criteria', 'version of the criteria', 'versions of the criteria'],
  ['meetings', 'calendar of meetings', 'calendars of meetings'],
];

/** What reference data holds, in words. */
function contents(reference: ReferenceAdditions): string {
  const counts = amounts.flatMap(([key, one, many]) => {
    const { length } = reference[key];
    return length > 0 ? [plural(length, one, many)] : [];
  });
  return counts.length === 0 ? 'nothing' : list(counts);
}

export const settingsTexts = {
  intro: 'What you decide here is kept in the document, for everyone who works on it.',
  noDocument: 'This document is not a RID yet, so there is nothing to decide about it.',

  groups: {
    kind: 'Kind of release',
    ignored: 'Ignored problems',
    rules: 'How single problems count',
    reference: 'Reference data of this document',
    underlining: 'While you type',
    reviewers: 'Comments for reviewers',
    setUp: 'Setting up',
    about: 'About RID Author',
  },

  kind: {
    legend: 'Does this release impact DCC Systems?',
    read: 'Read it from the document',
    impacts: 'Impacts DCC Systems',
    doesNot: 'Does not impact DCC Systems',
    hint: 'Rules on testing, costs and criteria depend on it. Set it where the document cannot say it yet.',
    did: 'Kind of release changed',
  },

  ignored: {
    none: 'No problem is ignored in this document.',
    wholeRule: (rule: string) => `Everything of this kind: ${rule}`,
    absent: 'Not found at present.',
    decided,
    stop: 'Stop ignoring',
    did: (rule: string) => `Stopped ignoring ${rule}`,
  },

  rules: {
    none: 'Every kind of problem counts as usual in this document. Any can be made an error, a warning or a note, or switched off.',
    intro: 'These count differently in this document.',
    change: 'Change',
    usual: 'Back to usual',
    pick: 'Change another',
    pickHint: 'Write some words of what is wrong, and pick it from the list.',
  },

  reference: {
    intro:
      'RID Author brings the expansions, titles, bodies and criteria that it knows. What is added here counts in this document as well.',
    from: (name: string) => `From “${name}”.`,
    edit: 'Change',
    remove: 'Remove',
    source: 'Source',
    sourceHint: 'Such as a paper’s number; may be left out.',
    needed: (field: string) => `Write the ${field.toLowerCase()} first.`,
    taken: (name: string) => `“${name}” is in this list already. Change that entry, or write another.`,
    did: {
      added: (one: string, name: string) => `${one} ${name} added`,
      changed: (one: string, name: string) => `${one} ${name} changed`,
      removed: (one: string, name: string) => `${one} ${name} removed`,
      loaded: (name: string) => `Reference data of “${name}” loaded`,
    },
    meetingDays: (dates: readonly string[]) => {
      const [first = '', last = ''] = [dates.at(0), dates.at(-1)];
      const days = dates.length === 1 ? dateToCell(first) : `${dateToCell(first)} to ${dateToCell(last)}`;
      return dates.length === 0 ? 'no days' : `${plural(dates.length, 'day', 'days')}, ${days}`;
    },
    noDay: (text: string) => `${whyImpossible(text) ?? `“${text}” is not a day`}. Write it as 15 Jan 27.`,
    meetingsFile: 'Meetings from a calendar file',
    meetingsFileHint: 'A calendar (.ics) of one body, or a JSON file such as {"Panel": ["2027-01-15"]}.',
    meetingsFrom: (file: string) => `Meetings from ${file}`,
    meetingsIn: (file: string, meetings: ReferenceAdditions['meetings']) =>
      `${file} has ${list(meetings.map(({ body, dates }) => `${plural(dates.length, 'meeting', 'meetings')} of ${body}`))}. They take the place of those that are kept of the same bodies.`,
    meetingsTake: 'Take these meetings',
    criteria: 'Standard criteria',
    criteriaHint: 'The criteria that apply from a month on. They come from a file only.',
    noCriteria: 'This document has none of its own.',
    oneCriteria: 'Criteria from',
    since: (month: string) => `From ${month}`,
    sets: ({ operational, testing, security }: ReferenceAdditions['criteria'][number]['sets']) =>
      `${String(operational.length)} operational, ${String(testing.length)} testing, ${String(security.length)} security`,
    file: 'As a file',
    load: 'Load from a file',
    loadHint: 'A file such as “Show as a file” gives: a team can keep one for all of its documents.',
    unreadable: (name: string) => `“${name}” cannot be read. Check that it is still there, then choose it again.`,
    replace: (name: string, next: ReferenceAdditions, now: ReferenceAdditions) =>
      `“${name}” has ${contents(next)}. It takes the place of what this document has: ${contents(now)}.`,
    replaceAction: 'Replace',
    show: 'Show as a file',
    fileLabel: 'Reference data as a file',
  },

  deployed: {
    title: 'Your team’s defaults',
    intro: (source: string) =>
      `From “${source}”, which RID Author was deployed with: every author has it. What this document says of its own counts first.`,
    template: (name: string) => `New RIDs take the form of ${name}.`,
    rules: 'How single problems count',
    paper: 'Words of papers',
    since: (month: string) => `From ${month}`,
  },

  underlining: {
    tick: 'Underline problems in the document',
    hint: 'The underlines are not saved with the document, and go when this pane closes.',
    unsupported: 'This Word is too old to underline problems. They are all listed under “Check”.',
    live: 'RID Author checks as you type, after a short pause.',
    notLive: 'This version of Word does not report what is typed: RID Author checks when you come back to this pane.',
  },

  setUp: {
    intro:
      'Setting up marks the sections, tables, lists and dates of the RID, so that RID Author finds them however they are changed. Nothing that a reader sees changes.',
    look: 'See what would be set up',
    found: 'What was found',
    foundNothing: 'Nothing was found that can be set up.',
    nothingNew: 'All that was found is set up already.',
    counts: ({ found }: Pick<SetUpPlan, 'found'>) =>
      (Object.keys(regionNames) as RegionKind[]).flatMap((kind) => {
        const parts = found.filter((part) => part.kind === kind);
        const left = parts.filter(({ alreadySetUp }) => !alreadySetUp).length;
        return parts.length === 0
          ? []
          : [
              {
                kind,
                text: `${plural(parts.length, ...regionNames[kind])}, ${left === 0 ? 'set up already' : `${String(left)} to set up`}`,
              },
            ];
      }),
    places: (title: string, count: number) => (count === 1 ? title : `${title} (in ${String(count)} places)`),
    unsure: 'Unsure, or left out',
    unsureHint: 'What has a tick box is left out unless you tick it.',
    include: (title: string) => `Set up “${title}” as well`,
    action: 'Set up this document',
    cancel: 'Cancel',
    remove: 'Undo setting up…',
    removeQuestion:
      'This takes RID Author’s marks out. The text stays as it is, and so do your settings and what is kept under “Release”, unless you tick the box.',
    removeData: 'Take out the settings and “Release” too: this cannot be undone here',
    removeAction: 'Take it out',
  },

  about: {
    version: (version: string) => `RID Author ${version}`,
    privacy: 'Nothing is sent anywhere. Only RID Author itself and Microsoft’s part of it are loaded from the network.',
    kept: 'In the document RID Author keeps what is under “Release”, what it last wrote, and the settings of this view. They travel with the document, and anyone who has it can read them.',
  },
} as const;
