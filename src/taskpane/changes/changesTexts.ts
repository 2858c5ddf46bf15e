import type { Baseline } from '../../app';
import { isIsoDate, proseDate, whyImpossible, type IsoDate } from '../../model/date';
import { list, plural } from '../wording';

const onDay = (date: string): string => (isIsoDate(date) ? ` on ${proseDate(date)}` : '');

/** Every text of the Changes view. English (UK). */
export const changesTexts = {
  groups: {
    changed: 'What changed',
    versions: 'Versions kept',
    move: 'Move the go-live',
    paper: 'Paper to the Panel',
    notice: 'After go-live',
    next: 'The next release',
    calendar: 'Timetable as a calendar',
    agree: 'Do papers and RIDs agree?',
  },

  changed: {
    since: 'Compare with',
    version: ({ version, date, cause }: Baseline) =>
      cause === '' ? `${version}, baselined${onDay(date)}` : `${version}, issued${onDay(date)}: ${cause}`,
    file: 'Compare with an older file, or with another RID',
    count: (count: number, file?: string) =>
      `${plural(count, 'change', 'changes')}${file === undefined ? '' : ` since ${file}`}`,
    nothing: (file?: string) => `Nothing has changed since${file === undefined ? '' : ` ${file}`}.`,
    none: 'No version is kept yet, so there is nothing to compare with. Record the version that goes to the Panel, and see here what changes from then on.',
    where: ({ section, table, row }: { readonly section: string; readonly table?: string; readonly row?: string }) =>
      [section, table, row].filter(Boolean).join(' › '),
  },

  versions: {
    record: 'Record this version',
    offered: (version: string, date: string) =>
      `The document history says that the Panel baselined version ${version}${onDay(date)}, and it is not kept yet.`,
    offeredOlder: 'The document has another version by now: choose an older file that still is that version.',
    from: 'Record a version from an older file',
    ofFile: (name: string) => `Record a version from ${name}`,
    form: 'Record a version',
    version: 'Version',
    versionHint: 'As the document calls it, such as 1.0.',
    versionNeeded: 'Say which version it is, such as 1.0.',
    date: 'Date',
    dateHint: 'When it was baselined or issued. It may stay empty.',
    dateUnreadable: (text: string) =>
      `${whyImpossible(text) ?? `“${text}” is not a date`}. Write it as 11 Oct 19, or 11 October 2019.`,
    paper: 'Paper',
    paperHint: 'The reference of the paper by which it went to the Panel.',
    cause: 'Why it was issued',
    causeHint: 'Only for a version that was issued between two baselines, such as “MP142 approved”.',
    save: 'Record',
    kept: (one: Baseline) =>
      [plural(one.model.modifications.length, 'modification', 'modifications'), one.paper].filter(Boolean).join(' · '),
    remove: 'Remove',
    removing: (version: string) =>
      `Version ${version} is what later versions are compared with. Once it is removed, only an older file has it.`,
    did: (version: string) => `Version ${version} is recorded. What changes from now on is shown here.`,
    removed: (version: string) => `Version ${version} is not kept any more.`,
  },

  move: {
    intro: (goLive: IsoDate) =>
      `The release goes live on ${proseDate(goLive)}. Give another day, and see what becomes of each step of the timetable before anything is written.`,
    fields: {
      goLive: 'New go-live',
      by: 'Decided by',
      reason: 'Why',
      paper: 'Paper',
      latest: 'Latest day allowed',
    },
    byHint: 'Such as “Panel”. What is said here goes into the document history.',
    latestHint: 'It may stay empty.',
    unreadable: (text: string) =>
      `${whyImpossible(text) ?? `“${text.trim()}” is not a date`}. Write it as 2 Jul 20, or 2 July 2020.`,
    preview: 'Steps of the timetable',
    untick: 'Untick a step that stays where it is.',
    moving: (moving: number, steps: number) => `${String(moving)} of ${plural(steps, 'step moves', 'steps move')}`,
    workingDays: (days: number) =>
      `${plural(Math.abs(days), 'Working Day', 'Working Days')} ${days < 0 ? 'earlier' : 'later'}`,
    special: 'not the usual day of the meeting',
    expected: 'bank holidays of that year are expected, not announced',
    outcomes: { moved: '', same: ', the same day', kept: ', stays', past: ', has been', unclear: ', no day to move' },
    inHistory: (words: string) => `The document history will say: “${words}”`,
    notInHistory: (words: string) =>
      `The version in hand was baselined, so its row of the history stays. Say in the next one: “${words}”`,
    save: 'Move, and refresh the tables',
    did: (goLive: IsoDate) => `The release goes live on ${proseDate(goLive)}. The timetable has moved with it.`,
  },

  paper: {
    intro:
      'Drafts the paper that takes this RID to the Panel, from what changed since its last baseline. It opens as a new document; what no RID says, such as the reasons, is left as gaps marked in yellow.',
    title: 'Title',
    reference: 'Paper reference',
    referenceHint: 'Such as SECP_76_1701_23. It may stay empty for now.',
    date: 'Date of the paper',
    author: 'Author',
    isFirst: 'Has the Panel baselined this RID before?',
    again: 'Yes: tell what changed since',
    first: 'No: it goes there for the first time',
    standard: 'Ask the Panel for the standard acceptance criteria, too?',
    standardNo: 'No',
    standardYes: 'Yes: as an item of its own, with the criteria in an annex',
    later: 'The RID of a later release, whose scope is agreed by this paper, too',
    laterRemove: 'Leave out',
    save: 'Draft the paper',
    did: 'The paper is open as a new document. Fill in what is marked in yellow.',
  },

  agree: {
    intro:
      'Choose a paper to the Panel, a notice, or the RID of another release: what it and this RID say otherwise is told.',
    file: 'The paper, or the other RID',
    paperTitle: 'This document is a paper',
    paperIntro: 'Choose the RIDs that it is about: what it says otherwise than they do is told.',
    ridOfPaper: 'A RID that the paper is about',
    betweenThis: (file: string) => `${file} and this RID`,
    betweenPaper: (files: readonly string[]) => `this paper and ${list(files)}`,
    found: (count: number, between: string) =>
      count === 0
        ? `Nothing in which ${between} disagree.`
        : `${plural(count, 'thing', 'things')} in which ${between} disagree:`,
    where: (section: string, words: string) =>
      [section, words === '' ? '' : `“${words.length > 80 ? `${words.slice(0, 80)}…` : words}”`]
        .filter(Boolean)
        .join(' › '),
    go: 'Go to',
  },

  calendar: {
    intro: (days: number, steps: number) =>
      days === 0
        ? 'No step of the timetable has a day yet, so there is nothing for a calendar.'
        : `${days === steps ? 'Each step' : `${String(days)} of ${plural(steps, 'step', 'steps')}`} as a whole day, for Outlook and other calendars. One that takes a later file moves what it has.`,
    label: 'The timetable as a calendar file',
    unnamed: 'Timetable',
  },

  next: {
    inStep: 'Its RID is written already',
    inStepHint: 'Choose it, and what went on into it is taken out of the scope of this one.',
    other: 'The RID of the next release',
    same: (file: string) => `${file} is of the same release as this document. Choose the RID of the next one.`,
    inNone: (file: string) => `No modification is in the scope of both: this RID and ${file} are in step.`,
    inBoth: (ids: readonly string[], name: string) =>
      `${list(ids)} ${ids.length === 1 ? 'is' : 'are'} in the scope of the ${name}, too. What is known of ${ids.length === 1 ? 'it' : 'each'} is kept here, should it come back.`,
    takeOut: 'Take out of this scope',
  },

  notice: {
    intro:
      'Drafts what is published once the release is live: its modifications and what each is for, and the SEC documents that change.',
    kind: 'Draft',
    kinds: { notice: 'The notice', page: 'The text of the release’s page' },
    secVersion: 'Version of the SEC',
    secVersionHint: 'The one that is published, such as 6.21.',
    secVersionRefused: (text: string) =>
      text === ''
        ? 'Say which version of the SEC is published, such as 6.21.'
        : `“${text}” is not a version. Write it as 6.21.`,
    inEffect: 'In effect from',
    inEffectNeeded: 'Say from which day the SEC is in effect, such as 25 Jun 20.',
    designated: 'Designated by the Department',
    designatedHint:
      'References with commas between them, such as “Schedule 8, Appendix AB”; “none” where there is none. A gap is left while this is empty.',
    save: 'Draft',
    did: 'Drafted. Nothing in this document has changed.',
    problems: 'To be settled in this RID before the notice goes out:',
    markdown: 'As Markdown',
    html: 'As HTML',
    open: 'Open as a Word document',
    opened: 'It is open as a new document.',
  },
} as const;
