import type { EventKey } from './timetable';

/**
 * Recognises a step of the template by who does what with what, and not by its wording: the body that acts, the object, and
 * the act that is named first.
 */

type Body = 'panel' | 'tag' | 'opsg' | 'other';
type Act = 'submit' | 'review' | 'approve' | 'consult' | 'start' | 'end';

const bodies: readonly (readonly [Exclude<Body, 'other'>, RegExp])[] = [
  ['panel', /\bpanel\b/],
  ['tag', /\b(?:tag|testing advisory group)\b/],
  ['opsg', /\b(?:opsg|op(?:eration)?s group)\b/],
];

const acts: readonly (readonly [Act, RegExp])[] = [
  [
    'submit',
    /\b(?:(?:re-?)?submi(?:t|ts|tted|ssion|tting)|present(?:s|ed|ing)?|provid\w+|issu(?:e|es|ed|ing)|sen(?:d|ds|t|ding)|deliver\w*|shar(?:e|es|ed|ing)|publish\w*|circulat\w+|suppl(?:y|ies|ied)|inform\w*|report(?:s|ed) (?:on|to)|evidences|evidencing|makes? available|hands? over|upload\w*|releases (?:the|its|draft)|due|deadline)\b/,
  ],
  [
    'review',
    /\b(?:review\w*|consider\w*|assess\w*|evaluat\w+|examin\w+|discuss\w*|meeting|meets?|advis(?:e|es|ed|ing)|advice|recommend\w*|endors\w+|scrutin\w+)\b/,
  ],
  [
    'approve',
    /\b(?:approv\w+|sign(?:s|ed|ing)?[ -]?off|decid\w+|decision|determin\w+|accept(?:s|ed)\b|agree[sd]?|agreement|ratif\w+|confirm\w*|authoris\w+|vot(?:e|es|ed))\b/,
  ],
  ['consult', /\bconsult\w*|\bseeks? (?:views|comments|feedback)\b|\binvit\w+ (?:views|comments|feedback)\b/],
  [
    'start',
    /\b(?:commenc\w+|begin\w*|began|start\w*|open(?:s|ed|ing)?|kick(?:s|ed|ing)?[- ]?off|launch\w*|first day|entry|enters?)\b/,
  ],
  [
    'end',
    /\b(?:clos(?:e|es|ed|ing|ure)|end(?:s|ed|ing)?|complet(?:e|es|ed|ion)|finish\w*|exit(?:s|ed)?|conclu\w+|wind(?:s|ing)? (?:up|down)|last day)\b(?! (?:report|evidence|criteria))/,
  ],
];

/** What a step's words say. */
interface Words {
  readonly text: string;
  /** The body that is named first. */
  readonly body: Body;
  /** The act that is named first. */
  readonly act: Act | null;
  readonly has: (pattern: RegExp) => boolean;
}

function wordsOf(event: string): Words {
  const text = ` ${event
    .toLowerCase()
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()} `;
  const first = <Name>(list: readonly (readonly [Name, RegExp])[]): Name | null => {
    const found = list.map(([name, pattern]) => ({ name, at: text.search(pattern) })).filter(({ at }) => at >= 0);
    return found.sort((one, other) => one.at - other.at)[0]?.name ?? null;
  };
  return { text, body: first(bodies) ?? 'other', act: first(acts), has: (pattern) => pattern.test(text) };
}

const goNoGo = /\bgo ?(?:\/|or|-|and)? ?no[ -]?go\b/;
const goLive = /\bgo(?:es|ing)?[ -]?live\b/;
const phases = {
  sit: /\b(?:sit|systems? integration test(?:ing)?)\b/,
  uit: /\b(?:uit|user integration test(?:ing)?)\b/,
};
const tad = /\b(?:tad|test(?:ing)? approach document)\b/;

/** The step of the template that a row's words mean; null where they mean none. */
export function eventOf(event: string): EventKey | null {
  const words = wordsOf(event);
  return (
    regression(words) ??
    ofTad(words) ??
    baseline(words) ??
    decision(words) ??
    ofPhase(words) ??
    operational(words) ??
    (isGoLive(words.text) ? 'goLive' : null)
  );
}

function regression({ has }: Words): EventKey | null {
  if (!has(/\bregression\b/)) return null;
  if (has(/\bplans?\b/)) return 'regressionPlans';
  return has(/\bresults?\b|\boutcomes?\b/) ? 'regressionResults' : null;
}

function ofTad({ body, act, has }: Words): EventKey | null {
  if (!has(tad)) return null;
  const isLater = has(/\b(?:updat|final|revis|amend|second|re-?submi|re-?issu)\w*\b/);
  const isAfter = has(
    /\b(?:after|following|from|post)[ -](?:the )?consultation\b|\bconsultation (?:responses?|comments?)\b/,
  );
  if ((has(/\bconsult/) || act === 'consult') && !isAfter) return 'tadConsultation';
  // What is submitted to a body is not yet reviewed by it.
  if (act === 'submit') return isLater ? 'tadUpdate' : 'tadDraft';
  if (body === 'panel') return 'tadPanel';
  if (body === 'tag') return isLater || act === 'approve' ? 'tadUpdateReview' : 'tadDraftReview';
  // “First draft of TAD from the DCC”, “Updated TAD (DCC)”
  if (act === null && has(/\bdcc\b/)) return isLater ? 'tadUpdate' : has(/\bdraft/) ? 'tadDraft' : null;
  return null;
}

function baseline({ body, act, has }: Words): EventKey | null {
  const isAgreed = body === 'panel' && act === 'approve' && has(/\b(?:rid|release implementation document)\b/);
  if (!isAgreed && !has(/\bbaselin|\bre-?baselin/)) return null;
  const isOfRelease = has(/\b(?:rid|release|scope|modifications?|changes|implementation document)\b/);
  if (!isOfRelease) return null;
  const ofSystems = has(/\b(?:dcc )?systems?\b/);
  const ofDocuments = has(
    /\bnon[ -]?(?:dcc[ -])?systems?\b|\b(?:not|no|without) (?:(?:an? )?impact\w* )?(?:on )?(?:the )?(?:dcc )?systems?\b/,
  );
  if (!ofSystems && !ofDocuments && has(/\bfirst\b/) && !has(/\bre-?baselin/)) return 'baselineSystems';
  return ofSystems && !ofDocuments ? 'baselineSystems' : 'baselineDocuments';
}

function decision({ body, act, text, has }: Words): EventKey | null {
  if (has(goNoGo)) {
    if (body === 'opsg' || (body === 'tag' && act === 'review')) return body === 'opsg' ? 'operationalReview' : null;
    return act === 'submit' ? null : 'goNoGo';
  }
  const isOfGoingLive =
    has(goLive) ||
    has(
      /\bimplement(?:ed|ation|s|ing)?\b.{0,200}\brelease\b|\brelease\b.{0,200}\b(?:implement\w*|proceeds?|goes ahead)\b/,
    );
  if (body === 'panel' && has(/\bgo[ -]?ahead\b|\brelease decision\b/)) return 'goNoGo';
  // Nobody else decides on it.
  if (body === 'other' && has(/\bdecision (?:to|on) (?:go|going)[ -]live\b|\bgo-?live decision\b/)) return 'goNoGo';
  const isDecision = act === 'approve' || (act === 'review' && /\b(?:decision|decides?)\b/.test(text));
  return body === 'panel' && isDecision && isOfGoingLive && !has(phases.sit) && !has(phases.uit) ? 'goNoGo' : null;
}

function ofPhase({ body, act, text, has }: Words): EventKey | null {
  const [isSit, isUit] = [has(phases.sit), has(phases.uit)];
  const isOfTesting = has(/\btest(?:ing)? acceptance criteria\b|\btesting criteria\b/);
  if (isSit && isUit) return null;
  if (!isSit && !isUit) {
    if (!isOfTesting) return null;
    if (act === 'submit') return 'uitReport';
    return body === 'tag' && act === 'review' ? 'uitReview' : null;
  }
  const isReport = has(
    /\b(?:report|evidence|exit|complet\w+|clos\w+|outcomes?|results?|status)\b|\bsign(?:s|ed)?[ -]?off\b/,
  );
  if (act === 'submit') return isReport ? (isSit ? 'sitReport' : 'uitReport') : null;
  if (body === 'panel') return isReport || act === 'approve' ? (isSit ? 'sitPanel' : 'uitPanel') : null;
  if (body === 'tag') return isReport || act === 'review' ? (isSit ? 'sitReview' : 'uitReview') : null;
  if (has(/\breport\b/)) return act === 'review' || act === 'approve' ? null : isSit ? 'sitReport' : 'uitReport';
  if (act === 'start') return isSit ? 'sitStart' : 'uitStart';
  if (act === 'end') return isSit ? null : 'uitEnd';
  return act === null && wholePhase.test(text) ? (isSit ? 'sitStart' : 'uitStart') : null;
}

/** A row for the whole of it. */
const wholePhase =
  /^ (?:sit|uit|(?:systems?|user) integration testing)(?: \((?:sit|uit)\))? ?(?:window|phase|period)? $/;

function operational({ body, act, has }: Words): EventKey | null {
  const isOfOperations = has(/\boperational\b|\boperations group\b|\bopsg\b/);
  if (!isOfOperations) return null;
  const isEvidence = has(/\b(?:evidence|status|report|readiness|criteria|papers?)\b/);
  if (act === 'submit') return isEvidence ? 'operationalEvidence' : null;
  if (body === 'opsg') return 'operationalReview';
  return null;
}

/** Words that say nothing else of a going live than whose and when it is. */
const fillers =
  /\b(?:the|a|an|of|for|on|in|into|to|at|by|dcc|secas|is|are|be|will|as|its|all|sec|smart energy code|release|releases|date|day|deadline|planned|target|targeted|expected|scheduled|proposed|actual|changes?|modifications?|proposals?|approved|production|environment|system|systems|dcc systems|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|\d{1,4}|v?\d+(?:\.\d+)+)\b|\([^()]*\)|[^a-z0-9 ]/g;
const going =
  /\bgo(?:es|ing)?[ -]?live\b|\b(?:implement(?:ed|ation|s)?|deploy(?:ed|ment|s)?|tak(?:e|es|ing) effect|effective|live|cut-?over|releases? (?:in|to|into) (?:production|live))\b/;

function isGoLive(text: string): boolean {
  const says = going.exec(text);
  if (!says) return /^ (?:sec )?release date $/.test(text);
  const rest = `${text.slice(0, says.index)} ${text.slice(says.index + says[0].length)}`;
  return rest.replace(going, ' ').replace(fillers, ' ').trim() === '';
}

/** How much of the two who, what and act of two rows share. */
function alike(one: Words, other: Words): number {
  const objects = [
    goLive,
    goNoGo,
    phases.sit,
    phases.uit,
    tad,
    /\bregression\b/,
    /\boperational\b|\bevidence\b/,
    /\bbaselin/,
    /\breport\b/,
  ];
  const shared = objects.filter((object) => one.has(object) && other.has(object)).length;
  const body = one.body === other.body && one.body !== 'other' ? 1 : 0;
  return shared * 2 + body + (one.act !== null && one.act === other.act ? 1 : 0);
}

/** Of rows that mean no step, the one that comes nearest to a step of these words; null where none does. */
export function nearestTo<Row extends { readonly event: string }>(event: string, rows: readonly Row[]): Row | null {
  const wanted = wordsOf(event);
  const ranked = rows
    .map((row) => ({ row, likeness: alike(wanted, wordsOf(row.event)) }))
    .sort((one, other) => other.likeness - one.likeness);
  const [first] = ranked;
  return first && first.likeness >= leastLikeness ? first.row : null;
}

/** An object and who deals with it, or how. */
const leastLikeness = 3;
