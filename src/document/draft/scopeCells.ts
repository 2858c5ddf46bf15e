import {
  costPhases,
  emptyRid,
  participants,
  type CostPhase,
  type Modification,
  type Participant,
} from '../../model/rid';
import { participantsIn } from '../../reference/parties';
import { dccCosts } from '../tables/dccCosts';
import { isTick } from '../tables/table';

/** What a cell of a scope can be about. */
export type CellKind =
  'id' | 'title' | 'status' | 'summary' | 'documents' | 'address' | 'participants' | Participant | CostPhase;

const heads: readonly (readonly [RegExp, CellKind])[] = [
  [
    /^(?:modification(?: proposal)?s?(?: (?:id|number|ref(?:erence)?|no\.?))?|id|ref(?:erence)?|number|no\.?|mod)$/i,
    'id',
  ],
  [/^(?:(?:modification )?title|name|modification name)$/i, 'title'],
  [/^(?:status|stage|decision)$/i, 'status'],
  [/^(?:summary|description|what it does|solution)$/i, 'summary'],
  [/^(?:(?:impacted )?(?:SEC )?documents?(?: impacted| impacts| affected)?|(?:SEC )?sections?)$/i, 'documents'],
  [/^(?:address|link|url|web ?page|page)$/i, 'address'],
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

/** Two heads or more, and nothing else that has words. */
export function isHeadRow(cells: readonly string[]): boolean {
  const named = cells.filter((cell) => cell !== '');
  return named.length >= 2 && named.filter((cell) => kindOfHead(cell) !== null).length * 2 > named.length;
}

/** `Approved`, `approved on 1 May` */
export function readStatus(text: string): Modification['status'] | null {
  const match = /^(approved|targeted|targeting|in scope \(targeted\))\b/i.exec(text.trim());
  if (!match) return null;
  return /^approved/i.test(match[1] ?? '') ? 'approved' : 'targeted';
}

/** Words that names of participants are made of: a title that has one of them has others too. */
const nameWords =
  /\b(?:all|other|SEC|large|small|electricity|gas|networks?|suppliers?|part(?:y|ies)|operators?|distribution|DNOs?|GDNs?|users?|DCC)\b/gi;

/** Participants that a cell names one by one, such as `Suppliers, DCC`; null where it says anything else. */
export function readParticipants(text: string): Participant[] | null {
  const parts = text.split(/\s*(?:[,;/]|\band\b)\s*/).filter((part) => part !== '');
  const named = parts.map((part) => (part.replace(nameWords, '').trim() === '' ? participantsIn(part) : []));
  if (parts.length === 0 || named.some((found) => found.length === 0)) return null;
  return participants.filter((participant) => named.flat().includes(participant));
}

const kinds = { sec: 'Section', app: 'Appendix', sch: 'Schedule' } as const;

/** Documents that a cell names one by one, such as `Sections A and H; Appendix AB`; null where it says anything else. */
export function readDocuments(text: string): string[] | null {
  const untitled = text.replace(/\s*[‘“'"].*?[’”'"](?=\s*(?:[,;]|and\b|$))/g, '');
  const found: string[] = [];
  let kind: string | null = null;
  for (const part of untitled.split(/\s*(?:[,;&]|\band\b)\s*/).filter((words) => words !== '')) {
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
