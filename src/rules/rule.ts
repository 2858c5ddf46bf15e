import type { IsoDate } from '../model/date';
import type { Edit } from '../model/edit';
import type { Diagnostic, Fix, Severity } from '../model/diagnostic';
import type { Place } from '../model/place';
import type { OutdatedWords } from '../document/sync/outdatedWords';
import type { Reading } from '../document/recognise/recognise';
import { onPieces } from '../document/tables/split';
import type { TableStatus } from '../document/sync/tableStatus';

/**
 * A rule is pure: it gets what the document says and answers what is wrong with it. It has no clock, no Office and no
 * memory. One that cannot decide says nothing.
 */
export interface Rule {
  /** `group/name`: its file, its heading in the rule reference, and what an author sees. Never changes its meaning. */
  readonly id: string;
  readonly severity: Severity;
  /** What it finds, in a few words. */
  readonly title: string;
  /** Why it matters. */
  readonly why: string;
  /** Where the expectation comes from. */
  readonly source: string;
  check(context: RuleContext): Iterable<Finding>;
}

export interface RuleContext {
  readonly reading: Reading;
  /** How each table stands to the data model. */
  readonly tables: readonly TableStatus[];
  /** The lists and sentences that do not say what the data model says. */
  readonly outdated: readonly OutdatedWords[];
  readonly today: IsoDate;
}

export interface Finding {
  readonly message: string;
  readonly place: Place;
  readonly fix?: Fix;
  /** Where one rule speaks with several voices. */
  readonly severity?: Severity;
}

/** A rule sees a table that was split by hand as one; its fix changes the pieces. What is only planned when asked for stays so. */
function inPlace(fix: Fix, { tables }: Reading): Fix {
  const { title, safe } = fix;
  let edits: readonly Edit[] | null = null;
  return {
    title,
    safe,
    get edits() {
      return (edits ??= onPieces(fix.edits, [...tables.values()]));
    },
  };
}

/** Runs rules over a document, in the order of the document. */
export function runRules(rules: readonly Rule[], context: RuleContext): Diagnostic[] {
  const diagnostics = rules.flatMap((rule) =>
    [...rule.check(context)].map((finding): Diagnostic => ({
      rule: rule.id,
      severity: rule.severity,
      ...finding,
      ...(finding.fix && { fix: inPlace(finding.fix, context.reading) }),
    })),
  );
  return diagnostics.sort(
    (one, other) => one.place.paragraph - other.place.paragraph || one.place.start - other.place.start,
  );
}
