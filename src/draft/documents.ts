import type { SecDocument } from '../model/rid';
import type { ReferenceData } from '../reference/reference';
import type { ScopeModification } from './modification';

/** The SEC documents that modifications change, each once, in the order of the SEC, with their titles where known. */
export function documentsOf(
  modifications: readonly ScopeModification[],
  titled: readonly SecDocument[],
  known: ReferenceData,
): SecDocument[] {
  const titles = new Map(titled.map(({ reference, title }) => [reference, title]));
  const references = new Set(modifications.flatMap(({ documents = [] }) => documents));
  return [...references].sort(inSecOrder).map((reference) => ({
    reference,
    title: titles.get(reference) ?? known.documents.get(reference)?.[0] ?? '',
  }));
}

const kinds = ['Section', 'Schedule', 'Appendix'];

/** Sections before schedules before appendices; Z before AA, 8 before 10. */
export function inSecOrder(one: string, other: string): number {
  const [kind = '', name = ''] = one.split(' ');
  const [otherKind = '', otherName = ''] = other.split(' ');
  return (
    kinds.indexOf(kind) - kinds.indexOf(otherKind) || name.length - otherName.length || name.localeCompare(otherName)
  );
}
