import type { Paper } from './paper';

/** Which clean RID a case is written into. */
export type BaseName = 'full' | 'short';

/** One thing that an author may write otherwise without being wrong. */
export interface Harmless {
  /** What it is a sort of; the figures of a kind stand together. */
  readonly kind: string;
  readonly name: string;
  readonly base: BaseName;
  readonly change: (paper: Paper) => unknown;
  /** Rules that may speak of it, since the conventions do ask for another form. */
  readonly tolerated: readonly string[];
}

/** The same change in several forms, each a case. */
export function forms(
  kind: string,
  texts: readonly string[],
  change: (paper: Paper, text: string) => unknown,
  { base = 'full', tolerated = [] }: Partial<Pick<Harmless, 'base' | 'tolerated'>> = {},
): Harmless[] {
  return texts.map((text) => ({
    kind,
    name: text,
    base,
    tolerated,
    change: (paper) => change(paper, text),
  }));
}
