/** The steps of a release, in the order of the template's timetable. */
export const eventKeys = [
  'baselineSystems',
  'baselineDocuments',
  'tadDraft',
  'tadDraftReview',
  'tadConsultation',
  'tadUpdate',
  'tadUpdateReview',
  'tadPanel',
  'sitStart',
  'sitReport',
  'sitReview',
  'sitPanel',
  'regressionPlans',
  'uitStart',
  'regressionResults',
  'uitEnd',
  'uitReport',
  'operationalEvidence',
  'uitReview',
  'operationalReview',
  'uitPanel',
  'goNoGo',
  'goLive',
] as const;
export type EventKey = (typeof eventKeys)[number];

export interface EventTemplate {
  readonly key: EventKey;
  /** The words of the template. */
  readonly event: string;
  /** Whether only a release that impacts DCC Systems has it. */
  readonly systemsOnly: boolean;
}

const systems = (key: EventKey, event: string): EventTemplate => ({ key, event, systemsOnly: true });
const every = (key: EventKey, event: string): EventTemplate => ({ key, event, systemsOnly: false });

/** A release that does not impact DCC Systems has one baseline. */
export const events: readonly EventTemplate[] = [
  every('baselineDocuments', 'Panel baselines RID for non-system-impacting modifications'),
  systems('baselineSystems', 'Panel baselines RID for system-impacting modifications'),
  every('baselineDocuments', 'Panel baselines RID'),
  systems('tadDraft', 'DCC submits draft SEC Release TAD'),
  systems('tadDraftReview', 'TAG reviews draft SEC Release TAD'),
  systems('tadConsultation', 'DCC consults on draft SEC Release TAD'),
  systems('tadUpdate', 'DCC submits updated SEC Release TAD'),
  systems('tadUpdateReview', 'TAG reviews updated SEC Release TAD'),
  systems('tadPanel', 'Panel reviews SEC Release TAD'),
  systems('sitStart', 'SIT commences'),
  systems('sitReport', 'DCC submits SIT Completion Report'),
  systems('sitReview', 'TAG reviews SIT Completion Report'),
  systems('sitPanel', 'Panel approves SIT Completion Report'),
  systems('regressionPlans', 'Test Participants inform DCC of their regression testing plans'),
  systems('uitStart', 'UIT commences'),
  systems('regressionResults', 'Test Participants provide regression testing results to DCC'),
  systems('uitEnd', 'UIT window closes'),
  systems('uitReport', 'DCC submits UIT Completion Report and evidence against the testing acceptance criteria'),
  every('operationalEvidence', 'DCC submits evidence against the operational acceptance criteria'),
  systems('uitReview', 'TAG reviews UIT Completion Report and status against the testing acceptance criteria'),
  every('operationalReview', 'Operations Group reviews status against the operational acceptance criteria'),
  systems('uitPanel', 'Panel approves UIT Completion Report'),
  every('goNoGo', 'Panel go/no-go decision'),
  every('goLive', 'Release go-live'),
];

/** What is submitted, and the meeting that reviews it. */
export const submissions: readonly (readonly [submitted: EventKey, reviewed: EventKey])[] = [
  ['tadDraft', 'tadDraftReview'],
  ['tadUpdate', 'tadUpdateReview'],
  ['sitReport', 'sitReview'],
  ['uitReport', 'uitReview'],
  ['operationalEvidence', 'operationalReview'],
];
/** Papers reach a meeting this many Working Days before it. */
export const papersLeadTime = 5;

/** The scope is baselined in the month this many calendar months before go-live. */
export const leadTimes = { systems: 12, documents: 6 } as const;

/** How a step is dated backwards from go-live. */
export type Timing =
  /** So many Working Days before another step. */
  | { readonly on: 'day'; readonly workingDays: number; readonly before: EventKey }
  /** At the last Panel meeting that is so many Working Days, or more, before another step. */
  | { readonly on: 'Panel meeting'; readonly workingDays: number; readonly before: EventKey }
  /** At the Panel meeting of the month so many calendar months before go-live. */
  | { readonly on: 'Panel meeting'; readonly monthsBeforeGoLive: number };

const daysBefore = (before: EventKey, workingDays: number): Timing => ({ on: 'day', workingDays, before });
const meetingBefore = (before: EventKey, workingDays: number): Timing => ({
  on: 'Panel meeting',
  workingDays,
  before,
});

/** From the TAG's meeting to the Panel's: 27 May to 12 June 2020 in the June 2020 RID. */
const tagToPanel = 12;
/**
 * Working Days that no published timetable gives, for the dates of testing follow late and by release: eight weeks for
 * each test window, a week to report on it, three weeks of consultation. They are where an author starts from.
 */
const assumed = { window: 40, report: 5, consultation: 15, answers: 5, pause: 5 } as const;

/**
 * The gaps from evidence to go-live are those of both known RIDs, June 2020 and November 2021; the regression testing
 * dates are those that the June 2020 RID gives in words. What is assumed says so.
 */
export const timings: Readonly<Record<Exclude<EventKey, 'goLive'>, Timing>> = {
  baselineSystems: { on: 'Panel meeting', monthsBeforeGoLive: leadTimes.systems },
  baselineDocuments: { on: 'Panel meeting', monthsBeforeGoLive: leadTimes.documents },
  tadDraft: daysBefore('tadDraftReview', papersLeadTime),
  tadDraftReview: daysBefore('tadConsultation', assumed.pause),
  tadConsultation: daysBefore('tadUpdate', assumed.consultation + assumed.answers),
  tadUpdate: daysBefore('tadUpdateReview', papersLeadTime),
  tadUpdateReview: daysBefore('tadPanel', tagToPanel),
  tadPanel: meetingBefore('sitStart', assumed.pause),
  sitStart: daysBefore('sitReport', assumed.window + assumed.report),
  sitReport: daysBefore('sitReview', papersLeadTime),
  sitReview: daysBefore('sitPanel', tagToPanel),
  sitPanel: meetingBefore('uitStart', assumed.pause),
  regressionPlans: daysBefore('uitStart', 10),
  uitStart: daysBefore('uitEnd', assumed.window),
  regressionResults: daysBefore('uitEnd', 5),
  uitEnd: daysBefore('uitReport', assumed.report),
  uitReport: daysBefore('uitReview', papersLeadTime),
  operationalEvidence: daysBefore('operationalReview', papersLeadTime),
  uitReview: daysBefore('uitPanel', tagToPanel),
  operationalReview: daysBefore('goNoGo', 8),
  uitPanel: daysBefore('goNoGo', 0),
  goNoGo: daysBefore('goLive', 9),
};

/**
 * The Panel meets on a Friday of each month: the second, in January the third. Of the five meetings known from RIDs (11
 * Oct 19, 17 Jan 20, 12 Jun 20, 13 Nov 20, 14 May 21) all keep to it; it is an assumption for any other month.
 */
export function usualPanelFriday(month: number): number {
  return month === 1 ? 3 : 2;
}

/** What the template says beside its steps, in the project's own words. */
export const eventNotes: Partial<Readonly<Record<EventKey, string>>> = {
  tadConsultation: 'The industry is asked for its comments on the draft TAD.',
  tadUpdate: 'The update answers the comments of the TAG and of the consultation.',
  tadUpdateReview: 'The TAG advises the Panel whether the TAD is fit for use.',
  tadPanel: 'Once reviewed, the TAD becomes Annex A of this document.',
  sitReview: 'The TAG advises the Panel whether SIT was completed successfully.',
  regressionPlans: 'By 10 Working Days before UIT begins.',
  regressionResults: 'By five Working Days before UIT completion.',
  uitReview: 'The TAG advises the Panel whether UIT was completed successfully, and whether to go ahead.',
  operationalReview: 'The Operations Group advises the Panel whether to go ahead.',
  goNoGo: 'The Panel decides, by the acceptance criteria, whether the release goes ahead as planned.',
  goLive: 'The changes take effect.',
};

/** Notes on the baselining of both scopes, and of the only one. */
export const baselineNotes = {
  systems: 'The scope that impacts DCC Systems, modifications still targeted included.',
  documents: 'The Panel re-baselines the RID with all other modifications, those still targeted included.',
  only: 'The scope of the release, modifications still targeted included.',
} as const;
