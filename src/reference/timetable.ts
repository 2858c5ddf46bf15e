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
  /** What an author may write instead. */
  readonly matches: RegExp;
}

const systems = (key: EventKey, event: string, matches: RegExp): EventTemplate => ({
  key,
  event,
  systemsOnly: true,
  matches,
});
const every = (key: EventKey, event: string, matches: RegExp): EventTemplate => ({
  key,
  event,
  systemsOnly: false,
  matches,
});

const tad = '(?:TAD|Testing Approach Document)';
const report = '(?:Completion |Exit )?Report';

/** The more telling patterns of two that overlap come first. */
export const events: readonly EventTemplate[] = [
  every(
    'baselineDocuments',
    'Panel baselines RID for non-system-impacting modifications',
    /\bbaselines?\b.*\bnon-? ?(?:DCC )?systems?\b/i,
  ),
  systems(
    'baselineSystems',
    'Panel baselines RID for system-impacting modifications',
    /\bbaselines?\b.*\b(?:DCC )?systems?[- ]impacting\b/i,
  ),
  every(
    'baselineDocuments',
    'Panel baselines RID',
    /\bre-?baselines? (?:the )?RID\b|\bbaselines? (?:the )?(?:RID|Release)\b/i,
  ),
  systems('tadDraft', 'DCC submits draft SEC Release TAD', new RegExp(`\\bsubmits? (?:the )?draft\\b.*\\b${tad}`, 'i')),
  systems(
    'tadDraftReview',
    'TAG reviews draft SEC Release TAD',
    new RegExp(`\\bTAG reviews? (?:the )?draft\\b.*\\b${tad}`, 'i'),
  ),
  systems('tadConsultation', 'DCC consults on draft SEC Release TAD', new RegExp(`\\bconsult\\w*\\b.*\\b${tad}`, 'i')),
  systems(
    'tadUpdate',
    'DCC submits updated SEC Release TAD',
    new RegExp(`\\bsubmits? (?:the )?(?:updated|final)\\b.*\\b${tad}`, 'i'),
  ),
  systems(
    'tadUpdateReview',
    'TAG reviews updated SEC Release TAD',
    new RegExp(`\\bTAG reviews? (?:the )?(?:updated|final)\\b.*\\b${tad}`, 'i'),
  ),
  systems(
    'tadPanel',
    'Panel reviews SEC Release TAD',
    new RegExp(`\\bPanel (?:reviews?|approves?)\\b.*\\b${tad}`, 'i'),
  ),
  systems('sitStart', 'SIT commences', /\bSIT (?:commences?|starts?|begins?)\b/i),
  systems('sitReport', 'DCC submits SIT Completion Report', new RegExp(`\\bsubmits? (?:the )?SIT ${report}`, 'i')),
  systems('sitReview', 'TAG reviews SIT Completion Report', new RegExp(`\\bTAG reviews? (?:the )?SIT ${report}`, 'i')),
  systems(
    'sitPanel',
    'Panel approves SIT Completion Report',
    new RegExp(`\\bPanel (?:approves?|reviews?) (?:the )?SIT ${report}`, 'i'),
  ),
  systems(
    'regressionPlans',
    'Test Participants inform DCC of their regression testing plans',
    /\bregression test(?:ing)? plans?\b/i,
  ),
  systems('uitStart', 'UIT commences', /\bUIT (?:commences?|starts?|begins?|window opens?)\b/i),
  systems(
    'regressionResults',
    'Test Participants provide regression testing results to DCC',
    /\bregression test(?:ing)? results?\b/i,
  ),
  systems('uitEnd', 'UIT window closes', /\bUIT (?:window )?(?:closes?|ends?|completes?|finishes)\b/i),
  systems(
    'uitReport',
    'DCC submits UIT Completion Report and evidence against the testing acceptance criteria',
    new RegExp(`\\bsubmits? (?:the )?UIT ${report}`, 'i'),
  ),
  every(
    'operationalEvidence',
    'DCC submits evidence against the operational acceptance criteria',
    /\bsubmits? (?:its )?evidence\b.*\boperational\b/i,
  ),
  systems(
    'uitReview',
    'TAG reviews UIT Completion Report and status against the testing acceptance criteria',
    new RegExp(`\\bTAG reviews? (?:the )?UIT ${report}`, 'i'),
  ),
  every(
    'operationalReview',
    'Operations Group reviews status against the operational acceptance criteria',
    /\b(?:Operations Group|OPSG) reviews?\b/i,
  ),
  systems(
    'uitPanel',
    'Panel approves UIT Completion Report',
    new RegExp(`\\bPanel (?:approves?|reviews?) (?:the )?UIT ${report}`, 'i'),
  ),
  every('goNoGo', 'Panel go/no-go decision', /\bgo ?\/ ?no-? ?go\b/i),
  every('goLive', 'Release go-live', /^(?:SEC )?(?:release )?go[- ]?live$/i),
];

export function eventOf(words: string): EventKey | null {
  const trimmed = words.trim();
  return events.find(({ matches }) => matches.test(trimmed))?.key ?? null;
}

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
