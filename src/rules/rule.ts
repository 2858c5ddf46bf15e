import type { SinceBaseline } from '../compare/sinceBaseline';
import type { IsoDate } from '../model/date';
import type { Edit } from '../model/edit';
import type { Diagnostic, Fix, Severity } from '../model/diagnostic';
import type { Place } from '../model/place';
import { shortened } from '../document/language/phrases';
import type { Publication } from '../document/reading/leavings';
import type { Reading } from '../document/recognise/recognise';
import { onPieces } from '../document/tables/split';
import { atOnce, type Steps } from '../model/steps';
import type { TableStatus } from '../document/sync/tableStatus';
import type { WordsStatus } from '../document/sync/wordsStatus';
import { inWordsOf } from '../reference/bodies';
import type { ReferenceData, RuleDecision } from '../reference/reference';
import { severityUnder } from './severity';

export interface RuleContext {
  readonly reading: Reading;
  /** How each table stands to the data model. */
  readonly tables: readonly TableStatus[];
  /** How the lists and sentences stand to it that do not say the same. */
  readonly words: readonly WordsStatus[];
  /** What changed since the version that the document kept last; null where it keeps none. */
  readonly sinceBaseline: SinceBaseline | null;
  /** What is known of the document as a file that is to go out; null where nobody asks for that. */
  readonly publication?: Publication | null;
  readonly today: IsoDate;
}

/**
 * Whether the fixes of a rule can be made without a decision of the author's; `depends` where only the single fix can say
 * so. Null for a rule without fixes.
 */
export type Safety = boolean | 'depends' | null;

/** What a rule tells of itself. */
export interface RuleMeaning {
  /** `group/name`: its file, its heading in the rule reference, and what an author sees. Never changes its meaning. */
  readonly id: string;
  /** Ids that it had before: still accepted wherever a rule is named. */
  readonly aliases: readonly string[];
  readonly severity: Severity;
  /** The version of RID Author that brought it. */
  readonly since: string;
  /** What it finds, in a few words. */
  readonly title: string;
  /** Why it matters. */
  readonly why: string;
  /** Where the expectation comes from. */
  readonly source: string;
  readonly fixIsSafe: Safety;
}

export interface Rule extends RuleMeaning {
  /** The ids of its messages, unique within the rule. A message can be reworded under its id, never change its meaning. */
  readonly messageIds: readonly string[];
  check(context: RuleContext): Iterable<Diagnostic>;
}

/** What `find` says of each thing found, whichever message tells it. */
interface Spot {
  readonly place: Place;
  /** Where one rule speaks with several voices. */
  readonly severity?: Severity;
  /** Tells it from others with the same message at the same place: an author may ignore the one and not the other. */
  readonly about?: string;
}

/** What is found: the id of the message that tells it, and the values that the message and the fix need. */
export type Found<Values> = {
  readonly [Id in keyof Values & string]: Spot & { readonly message: Id } & Readonly<Values[Id]>;
}[keyof Values & string];

export interface PlannedFix {
  /** What it will do, as a person would say it before doing it. */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** For a rule whose safety depends on the single fix. */
  readonly safe?: boolean;
}

type Fixing<Values> =
  | { readonly fixIsSafe?: undefined; readonly fix?: undefined }
  | {
      readonly fixIsSafe: NonNullable<Safety>;
      /** Null where what was found is the author's to mend. */
      fix(found: Found<Values>, context: RuleContext): PlannedFix | null;
    };

type Definition<Values> = Omit<RuleMeaning, 'aliases' | 'fixIsSafe'> & {
  readonly aliases?: readonly string[];
  /** What is wrong with the values found, why it matters, what to do: one text for each id. */
  readonly messages: {
    readonly [Id in keyof Values & string]: (found: Extract<Found<Values>, { readonly message: Id }>) => string;
  };
  /** Pure: it gets what the document says, and has no clock, no Office and no memory. If it cannot decide, it finds nothing. */
  find(context: RuleContext): Iterable<Found<Values>>;
} & Fixing<Values>;

/** Makes a rule of three functions: one finds, one words and one fixes. */
export function rule<Values>(definition: Definition<Values>): Rule {
  const { id, severity, since, title, why, source, aliases = [], messages, fixIsSafe = null } = definition;
  /** The message with the id that `found` names: the type of `messages` has one for each. */
  const textOf = (found: Found<Values>): string => {
    const write: (found: never) => string = messages[found.message];
    return write(inShort(found) as never);
  };
  const fixOf = (found: Found<Values>, context: RuleContext): Fix | null => {
    const planned = definition.fix?.(found, context);
    // In notes, boxes, headers and footers Word counts no paragraphs.
    const isUncounted =
      found.place.paragraph < 0 && planned?.edits.some((edit) => 'paragraph' in edit && edit.paragraph < 0);
    return planned && !isUncounted && !isOutOfReach(planned, context.reading)
      ? inPlace(planned, planned.safe ?? fixIsSafe === true, context.reading)
      : null;
  };
  return {
    id,
    aliases,
    severity,
    since,
    title,
    why,
    source,
    fixIsSafe,
    messageIds: Object.keys(messages),
    *check(context) {
      const decided = decisionOn({ id, aliases }, context.reading.given.reference.rules)?.severity;
      if (decided === 'off') return;
      for (const found of definition.find(context)) {
        const fix = fixOf(found, context);
        const { reference } = context.reading.given;
        yield {
          rule: id,
          messageId: found.message,
          severity: severityUnder(decided, severity, found.severity),
          message: inWordsOf(reference, textOf(found)),
          place: found.place,
          ...(found.about !== undefined && { about: found.about }),
          ...(fix && { fix }),
        };
      }
    },
  };
}

/** Texts of a document can have any length, and what is said of them has to be read. */
const longestValue = 300;

function inShort<Values extends object>(values: Values): Values {
  const short = (value: unknown): unknown => {
    if (typeof value === 'string') return shortened(value, longestValue);
    return Array.isArray(value) ? value.map((one: unknown) => (typeof one === 'string' ? short(one) : one)) : value;
  };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, short(value)])) as Values;
}

/** What a team or an author has decided about a rule, under its id or one that it had before. */
export function decisionOn(
  { id, aliases }: Pick<Rule, 'id' | 'aliases'>,
  decisions: ReferenceData['rules'],
): RuleDecision | undefined {
  return [id, ...aliases].flatMap((name) => decisions.get(name) ?? [])[0];
}

const shapeChanges: ReadonlySet<Edit['kind']> = new Set(['insertRows', 'deleteRow', 'insertColumn', 'deleteColumn']);

/** Whether it would bring rows or columns into a table that has others in Word than it reads with, or take them out. */
function isOutOfReach(planned: PlannedFix, { tables }: Reading): boolean {
  const arranged = [...tables.values()].filter(({ arrangement }) => arrangement !== undefined);
  if (arranged.length === 0) return false;
  const indexes = new Set<number>(arranged.flatMap(({ pieces }) => pieces.map(({ index }) => index)));
  return planned.edits.some(
    (edit) => shapeChanges.has(edit.kind) && 'table' in edit && indexes.has(Number(edit.table)),
  );
}

/** A rule sees a table that was split by hand as one; its fix changes the pieces. What is only planned when asked for stays so. */
function inPlace(planned: PlannedFix, safe: boolean, { tables }: Reading): Fix {
  let edits: readonly Edit[] | null = null;
  return {
    title: planned.title,
    safe,
    get edits() {
      return (edits ??= onPieces(planned.edits, [...tables.values()]));
    },
  };
}

/** Runs rules over a document and gives what they find in its order, with a stop after each rule. */
export function* ruleSteps(rules: readonly Rule[], context: RuleContext): Steps<Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const one of rules) {
    found.push(...one.check(context));
    yield;
  }
  return found.sort((one, other) => one.place.paragraph - other.place.paragraph || one.place.start - other.place.start);
}

/** The same without a stop. */
export function runRules(rules: readonly Rule[], context: RuleContext): Diagnostic[] {
  return atOnce(ruleSteps(rules, context));
}
