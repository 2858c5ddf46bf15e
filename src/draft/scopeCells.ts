import { isTick } from '../document/reading/ticks';
import { costPhases, emptyRid, participants, type CostPhase, type Modification, type Participant } from '../model/rid';
import { participantsIn } from '../reference/parties';
import { identifierIn } from '../document/language/identifiers';
import { dccCosts } from '../document/tables/dccCosts';

/** What a cell of a scope can be about. */
export type CellKind =
  | 'id'
  | 'title'
  | 'status'
  | 'summary'
  | 'documents'
  | 'address'
  | 'impactsSystems'
  | 'participants'
  | Participant
  | CostPhase;

const heads: readonly (readonly [RegExp, CellKind])[] = [
  [
    /^(?:modification(?: proposal)?s?(?: (?:id|number|ref(?:erence)?|no\.?))?|id|ref(?:erence)?|number|no\.?|mod|MP)$/i,
    'id',
  ],
  [/^(?:modification )?(?:title|name)$/i, 'title'],
  [/^(?:status|stage|decision)$/i, 'status'],
  [/^(?:summary|description|what it does|solution)$/i, 'summary'],
  [/^(?:impacted )?(?:SEC )?(?:documents?|sections?)(?: impacted| impacts| affected)?$/i, 'documents'],
  [/^(?:address|link|url|web ?page|page)$/i, 'address'],
  // What impacts the DCC's systems is another question than whether the DCC is impacted.
  [
    /^(?:(?:impact(?:s|ed)?|change[sd]?)(?: on| to)? )?(?:the )?(?:DCC(?:[’']s)? )?systems?(?: impact\w*)?\??$/i,
    'impactsSystems',
  ],
  [/^(?:(?:impacted )?(?:participants?|parties)(?: impacted| impacts| affected)?|impacts?|impacted)$/i, 'participants'],
];

/** What a column is about, by its head; null for one that is not known. */
export function kindOfHead(head: string): CellKind | null {
  const known = heads.find(([pattern]) => pattern.test(head.trim()));
  if (known) return known[1];
  const phase = dccCosts
    .columns(emptyRid())
    .find((column) => [column.head, ...(column.otherHeads ?? [])].includes(head));
  const cost = costPhases.find((key) => key === phase?.key);
  if (cost) return cost;
  const [participant, ...others] = participantsIn(head);
  return participant && others.length === 0 && head.length < longestHead ? participant : null;
}

/** A head is a few words; a sentence that names a Party is none. */
const longestHead = 40;

/** The identifier that follows another, as the words behind it begin: `and MP080 – Both`, `to MP081`. */
export function nextIdentifier(rest: string): string | null {
  return identifierIn(rest.replace(/^(?:and|or|to)\b|^[&/,;+]/i, ''))?.id ?? null;
}

/** Two heads or more: most of what it has, or the identifiers' among them. */
export function isHeadRow(cells: readonly string[]): boolean {
  const named = cells.filter((cell) => cell !== '');
  const known = named.map(kindOfHead).filter((kind) => kind !== null);
  if (named.length < 2 || cells.some((cell) => identifierIn(cell) !== null)) return false;
  return known.length * 2 > named.length || (known.length >= 2 && known.includes('id'));
}

/** `Approved`, `approved on 1 May` */
export function readStatus(text: string): Modification['status'] | null {
  const match = /^(approved|targeted|targeting|in scope \(targeted\))\b/i.exec(text.trim());
  if (!match) return null;
  return /^approved/i.test(match[1] ?? '') ? 'approved' : 'targeted';
}

/** Whether a cell is a status, and no title that begins with such a word. */
export function isStatus(text: string): boolean {
  return /^(?:approved|target(?:ed|ing)|in scope \(targeted\))\s*(?:$|[^\w\s]|\b(?:on|by|in|for|at)\b)/i.test(text);
}

/** The status at the end of words, in brackets or set off, and what stands in front of it. */
export function statusAtEnd(words: string): { before: string; status: Modification['status'] | null } | null {
  const match = /(?:^|\s)\(([^()]*)\)[\s.]*$|(?:^|\s[–—-]\s|[,;]\s?|(?<=[’”'"])\s)(approved|targeted)[\s.]*$/i.exec(
    words,
  );
  const said = match?.[1] ?? match?.[2] ?? '';
  return match && isStatus(said) ? { before: words.slice(0, match.index), status: readStatus(said) } : null;
}

/** Words that names of participants are made of: a title that has one of them has others too. */
const nameWords =
  /\b(?:all|other|SEC|large|small|electricity|gas|networks?|suppliers?|part(?:y|ies)|operators?|distribution|DNOs?|GDNs?|users?|DCC)\b/gi;

/** Participants that a cell names one by one, such as `Suppliers, DCC`; null where it says anything else. */
export function readParticipants(text: string): Participant[] | null {
  const parts = text.split(/(?<!\s)\s*(?:[,;/]|\band\b)\s*/).filter((part) => part !== '');
  const named = parts.map((part) => (part.replace(nameWords, '').trim() === '' ? participantsIn(part) : []));
  if (parts.length === 0 || named.some((found) => found.length === 0)) return null;
  return participants.filter((participant) => named.flat().includes(participant));
}

const kinds = { sec: 'Section', app: 'Appendix', sch: 'Schedule' } as const;

/** Documents that a cell names one by one, such as `Sections A and H; Appendix AB`; null where it says anything else. */
export function readDocuments(text: string): string[] | null {
  const untitled = text.replace(/(?<!\s)\s*[‘“'"].{0,300}?[’”'"](?=\s*(?:[,;]|and\b|$))/g, '');
  const found: string[] = [];
  let kind: string | null = null;
  for (const part of untitled.split(/(?<!\s)\s*(?:[,;&]|\band\b)\s*/).filter((words) => words !== '')) {
    const match = /^(?:(sec|app|sch)(?:tions?|endix|endices|edules?)\s+)?([A-Z]{1,2}|\d{1,2})$/i.exec(part);
    const named = match?.[1]?.toLowerCase();
    if (named === 'sec' || named === 'app' || named === 'sch') kind = kinds[named];
    if (!match || kind === null) return null;
    found.push(`${kind} ${(match[2] ?? '').toUpperCase()}`);
  }
  return found.length === 0 ? null : [...new Set(found)];
}

/** A tick, or a blank where none is. */
export function isMark(text: string): boolean {
  return text === '' || isTick(text) || /^(?:no?|[-–])$/i.test(text);
}

/** What says that there is no cost, or nothing else. */
export function isNothing(text: string): boolean {
  return /^(?:nil|none|no|n\/a|not applicable|[-–—])$/i.test(text);
}
