import { quotedSpans } from '../language/quotes';
import { findIds } from '../language/identifiers';

/** What sentences say about an impact on DCC Systems, as far as their words leave no doubt. */

const systems = `(?:the )?DCC(?:[’']s)? (?:Total )?Systems?`;
const verb = '(?:impact|affect|chang|alter|amend|modif|updat|upgrad)';
/** What may follow the systems themselves, but not what follows another thing of that name: “DCC System testing”. */
const ends = `(?=[.,;:)–]|$| (?:and|or|so|to|by|in|for|as|that|with|which|when|at|from|are|is|will|but|if|because|through|where|while)\\b)`;

const denials = [
  // “The release does not impact on DCC Systems”
  `\\b(?:does|do|will|would|is|are)(?: not|n[’']t)(?: be)?(?: expected to| anticipated to| going to)?(?: have (?:an?|any))?(?: \\w+)? ${verb}\\w*(?: on| upon| to)? ${systems}\\b`,
  `\\b(?:does|do|will)(?: not|n[’']t) (?:require|need|involve|include) (?:any )?changes? to ${systems}\\b`,
  // “There is no impact on DCC Systems”, “no changes to the DCC Systems”
  `\\b(?:no|without any) (?:[a-z-]+ ){0,2}(?:impacts?|changes?|effects?) (?:on|upon|to|for) ${systems}\\b`,
  `\\bno DCC Systems?[- ]impact`,
  // “This is a document-only release”
  `^(?:this|it) is an? (?:documents?|text)[- ]only (?:SEC )?release\\b`,
  `\\bno (?:DCC )?Systems?[- ]impacting (?:modifications?|changes?)\\b`,
  // “DCC Systems are not impacted”
  `\\bDCC(?:[’']s)? (?:Total )?Systems? (?:is|are|will)(?: not|n[’']t)(?: be)? ${verb}\\w*`,
  // “None of the modifications in this release impact on DCC Systems”
  `\\bnone of (?:the|these) (?:[a-zA-Z]+ ){1,6}?${verb}\\w*(?: on| upon| to)? ${systems}\\b`,
  `\\bno (?:modifications?|Modification Proposals?|changes) (?:[a-zA-Z]+ ){0,5}?${verb}\\w*(?: on| upon| to)? ${systems}\\b`,
].map((pattern) => new RegExp(pattern, 'i'));

const release = '(?:this|the) (?:[A-Za-z0-9]+ ){0,4}?release';
const affirmations = [
  `\\b${release}(?: \\w+)? (?:will (?:also )?|does )?(?:have an? (?:\\w+ )?)?${verb}\\w*(?: on| upon| to)? ${systems}${ends}`,
  `\\bDCC(?:[’']s)? (?:Total )?Systems? (?:is|are|will be) (?:impacted|affected|changed|modified|updated|upgraded)\\b`,
  `\\b(?:changes|impacts) (?:to|on) ${systems} (?:are|will be) (?:required|needed|expected)\\b`,
].map((pattern) => new RegExp(pattern, 'i'));

/** “will change the DCC Systems so that …”, “requires changes to DCC Systems” */
const change = new RegExp(`\\b${verb}\\w*(?: on| upon| to)? ${systems}${ends}`, 'i');

/** “the changes that MP155 makes to the DCC Systems” */
const changeMade = new RegExp(
  `\\bchanges? (?:that |which )?(?:[\\w‘’]+ ){1,6}?(?:makes?|brings?|needs?|requires?) (?:to|of|in) ${systems}${ends}`,
  'i',
);

/** Sentences about other modifications than those in scope, about some of them, or about what is not decided. */
const partial =
  /\bfurther\b|\badditional\b|\bother\b|\bremaining\b|\bmore modifications?\b|\bmay\b|\bcan (?:still )?(?:be added|join)|\bcould\b|\b(?:modifications?|changes|Proposals?) (?:that|which) (?:do|does|will) not\b|\bif\b|\bwhere\b|\bwhen\b|\bunless\b|\bwhether\b|\bsome of\b|\b(?:previous|later|next|future|earlier) (?:SEC )?release|\bChange Requests?\b|\bnot? (?:clear|known|confirmed)\b|\byet\b/i;
/** Behind the systems: what makes it a sentence about something of theirs, about some while, or about some of them. */
const limited = new RegExp(
  `${systems}(?:[’']s?)? (?:(?:is|are|will)(?: not)?(?: be)? \\w+ )?(?:\\w+ )?(?:availability|performance|capacity|operations?|uptime|downtime|outages?|maintenance|service levels?|outside|during|between|before|after|until|beyond|except|apart from|other than|used by|at the time|at that time|on the (?:night|day)|in the (?:maintenance |release )?window|over the weekend)\\b`,
  'i',
);
const someOnly =
  /\b(?:not (?:all|every)|only|most|several|certain|some|one|two|three|four|five|each|either|neither|half) (?:of )?(?:the |these |those )?(?:\w+ )?(?:modifications?|Modification Proposals?|changes)\b|\b(?:expected|planned|intended|likely|due) to be (?:added|included)\b|\bto be added\b|\b(?:will|would|to) join\b/i;
const ofTheWhole =
  /\brelease\b|\bscope\b|^(?:as |since |because )?(?:there (?:is|are)|no|none|it|this)\b|\bDCC(?:[’']s)? Systems? (?:is|are|will)\b|\b(?:these|the|all) (?:\w+ )?(?:modifications|changes)\b/i;

export type Statement = 'impacts' | 'does not impact';

/** Whether a text may say anything of them: whatever does names them, or says what else alone is changed. */
export const speaksOfSystems = (text: string): boolean => /system|-only/i.test(text);

/** What a sentence says of the release as a whole; null where it says nothing certain. */
export function statementOf(sentence: string): Statement | null {
  if (!speaksOfSystems(sentence)) return null;
  if (partial.test(sentence) || someOnly.test(sentence) || limited.test(sentence)) return null;
  if (findIds(sentence).length > 0) return null;
  if (denials.some((pattern) => pattern.test(sentence)))
    return ofTheWhole.test(sentence.trim()) ? 'does not impact' : null;
  return affirmations.some((pattern) => pattern.test(sentence)) ? 'impacts' : null;
}

/** Whether a sentence about one modification, or one area, says that it changes DCC Systems. */
export function changesSystems(sentence: string): boolean {
  const doubtful = /\b(?:not|no|none|without|may|might|could|if|whether|unless)\b|n[’']t\b|\bnon-/i;
  return (change.test(sentence) || changeMade.test(sentence)) && !doubtful.test(withoutTitles(sentence));
}

/** “MP162 ‘Readings without a visit’ changes the DCC Systems” leaves no doubt. */
function withoutTitles(sentence: string): string {
  const titles = quotedSpans(sentence);
  return [...sentence.split('').keys()]
    .filter((at) => !titles.some(({ start, end }) => at >= start && at < end))
    .map((at) => sentence.charAt(at))
    .join('');
}

/** Whether a sentence denies it. */
export function deniesSystems(sentence: string): boolean {
  return denials.some((pattern) => pattern.test(sentence));
}
