import type { GlossaryEntry, Rid } from '../model/rid';
import type { ReferenceData } from '../reference/reference';
import { findAcronyms, type AcronymUse } from '../document/recognise/acronyms';
import { readBody } from '../document/reading/ooxml';
import { recognise } from '../document/recognise/recognise';
import { bareTerm } from '../document/language/terms';
import { writeRid } from './writeRid';

/** Quoted titles are somebody else's words, and the title page and the history have marks of their own. */
const counted: ReadonlySet<AcronymUse['where']> = new Set(['text', 'heading', 'table head']);

/** A row for each acronym that the paper will use: the paper is written, and read as any other document is. */
export function glossaryOf(model: Rid, known: ReferenceData): GlossaryEntry[] {
  const body = readBody(writeRid({ ...model, glossary: [] }, { known }));
  const snapshot = { ...body, localIds: [], store: null, tracking: false };
  const reading = recognise(snapshot, { reference: known, impactsSystems: null });
  const uses = findAcronyms(reading).filter(({ where }) => counted.has(where));
  return [...new Set(uses.map(({ acronym }) => acronym))]
    .sort((one, other) => one.localeCompare(other, 'en-GB', { sensitivity: 'base', numeric: true }))
    .map((acronym) => ({ acronym, term: termOf(acronym, uses, known.expansions) }));
}

/** The paper's own term, in the form of the reference list where that has it; empty where nobody says what it means. */
function termOf(acronym: string, uses: readonly AcronymUse[], expansions: ReferenceData['expansions']): string {
  const forms = expansions.get(acronym) ?? [];
  const written = uses.find((use) => use.acronym === acronym && use.expansion !== null)?.expansion?.term;
  if (written === undefined) return forms[0] ?? '';
  return forms.find((form) => bareTerm(form) === bareTerm(written)) ?? written;
}
