import * as z from 'zod/mini';
import { isIsoDate } from '../model/date';
import { severities } from '../model/diagnostic';
import { readJson } from '../model/json';
import { PaperWords, type ReferenceAdditions } from '../model/settings';
import { criteriaSetNames } from './criteria';
import { mostEntries } from './reference';

/** A team's reference data as its file has it: every key may be left out, and one term or title needs no list. */

const matching = (pattern: RegExp, error: string) =>
  z.string({ error }).check(z.refine((given) => pattern.test(given), { error }));
const text = matching(/\S/, 'must be a text');
const paperWords = Object.keys(PaperWords.def.shape) as (keyof PaperWords)[];
const oneOrMore = (error: string) =>
  z.union([text, z.array(text).check(z.refine((given) => given.length > 0, { error }))], { error });
const fullTerms = 'must be a full term, or a list of full terms';
const terms = oneOrMore(fullTerms);
const documentTitles = 'must be a title, or a list of titles';
const titles = oneOrMore(documentTitles);
const acronym = matching(/^[A-Z][A-Z0-9]+$/, 'must be an acronym in capitals, such as “TAG”');
const reference = matching(
  /^(?:Section [A-Z]|Appendix [A-Z]{1,2}|Schedule \d{1,2})$/,
  'must be a SEC document, such as “Section A”, “Appendix AB” or “Schedule 8”',
);
const source = z.optional(z.string({ error: 'must be a text, such as a paper’s number' }));
const setOf = z.array(text, { error: 'must be the list of its criteria, in full' });

const ruleId = matching(/^[a-z]+\/[a-z-]+$/, 'must be the id of a rule, such as “style/agreement”');
const because = matching(/\S/, 'must say in a sentence why the rule is changed');
const severityOrOff = z.enum([...severities, 'off'], { error: 'must be error, warning, info or off' });
const ruleDecision = z.strictObject(
  { severity: severityOrOff, because },
  { error: 'must be {"severity": "off", "because": "why"}' },
);

const meetingDates = 'must be a list of days, such as ["2026-01-16"]';
const meetingsOfBodies = 'must be bodies with the days of their meetings: {"Panel": ["2026-01-16"]}';
const meeting = z
  .string({ error: meetingDates })
  .check(z.refine((given) => isIsoDate(given), { error: 'must be a day, such as “2026-01-16”' }));

const expansions = 'must be acronyms with their full terms: {"XYZ": "The Full Term"}';
const documents = 'must be SEC documents with their titles: {"Appendix AB": "The Title"}';
const TeamFile = z.strictObject(
  {
    name: z.optional(text),
    source,
    expansions: z.optional(
      z.union(
        [
          z.record(acronym, z.union([terms, z.strictObject({ terms, source })], { error: fullTerms })),
          z.array(z.strictObject({ acronym, terms, source })),
        ],
        { error: expansions },
      ),
    ),
    words: z.optional(z.array(text, { error: 'must be a list of words' })),
    documents: z.optional(
      z.union(
        [
          z.record(reference, z.union([titles, z.strictObject({ titles, source })], { error: documentTitles })),
          z.array(z.strictObject({ reference, titles, source })),
        ],
        { error: documents },
      ),
    ),
    criteria: z.optional(
      z.array(
        z.strictObject({
          since: matching(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'must be a month, such as “2023-06”'),
          source,
          sets: z.strictObject(
            { operational: setOf, testing: setOf, security: setOf },
            { error: `must be the sets ${criteriaSetNames.join(', ')}, each in full` },
          ),
        }),
        { error: 'must be a list of versions of the standard criteria' },
      ),
    ),
    bodies: z.optional(
      z.array(
        z.strictObject({
          name: text,
          acronym: z.optional(z.union([z.literal(''), acronym], { error: 'must be an acronym in capitals' })),
          reviews: z.optional(
            z.nullable(
              z.enum(criteriaSetNames, { error: `must be one of ${criteriaSetNames.join(', ')}, or left out` }),
            ),
          ),
          source,
        }),
        { error: 'must be a list of bodies' },
      ),
    ),
    meetings: z.optional(
      z.union(
        [
          z.record(
            text,
            z.union([z.array(meeting), z.strictObject({ dates: z.array(meeting), source })], { error: meetingDates }),
          ),
          z.array(z.strictObject({ body: text, dates: z.array(meeting), source })),
        ],
        { error: meetingsOfBodies },
      ),
    ),
    paper: z.optional(
      z.record(z.enum(paperWords, { error: `must be one of ${paperWords.join(', ')}` }), z.optional(text), {
        error: 'must be words of papers: {"action": "For Decision", "agree": "AGREE"}',
      }),
    ),
    rules: z.optional(
      z.union(
        [z.record(ruleId, ruleDecision), z.array(z.strictObject({ rule: ruleId, severity: severityOrOff, because }))],
        {
          error: 'must be rules with their severity: {"style/agreement": {"severity": "off", "because": "why"}}',
        },
      ),
    ),
  },
  { error: 'must be an object with the reference data' },
);
type TeamFile = z.infer<typeof TeamFile>;

/** No team's list is longer; a larger file is something else. */
const longestFile = 1024 * 1024;

/** Reads a team's reference data from a JSON file's text; where it cannot be used, a sentence says which value is wrong. */
export function parseAdditions(
  json: string,
  fileName: string,
): { readonly additions: ReferenceAdditions } | { readonly message: string } {
  const unusable = (why: string) => ({ message: `“${fileName}” cannot be used as reference data: ${why}.` });
  if (json.length > longestFile) return unusable('it is longer than a megabyte, which no such list is');
  const read = readJson(json);
  if ('fault' in read) return unusable(read.fault);
  const parsed = TeamFile.safeParse(read.value);
  if (!parsed.success) return unusable(whatIsWrong(parsed.error.issues));
  const additions = additionsOf(parsed.data, fileName);
  const long = tooLong(additions);
  return long === null ? { additions } : unusable(`“${long}” has more than ${String(mostEntries)} entries`);
}

function tooLong({
  expansions: ofTerms,
  words,
  documents: ofTitles,
  criteria,
  bodies,
  rules,
  meetings,
}: ReferenceAdditions): string | null {
  const lengths = {
    expansions: ofTerms.flatMap((one) => one.terms).length,
    words: words.length,
    documents: ofTitles.flatMap((one) => one.titles).length,
    criteria: criteria.length,
    bodies: bodies.length,
    rules: rules.length,
    meetings: meetings.flatMap(({ dates }) => dates).length,
  };
  return Object.entries(lengths).find(([, length]) => length > mostEntries)?.[0] ?? null;
}

function additionsOf(file: TeamFile, fileName: string): ReferenceAdditions {
  const from = (own: string | undefined): string => (own ?? file.source ?? '').trim();
  const list = (one: string | readonly string[]): string[] => [one].flat().map((value) => value.trim());
  return {
    name: file.name?.trim() ?? fileName.replace(/^.*[\\/]/, ''),
    expansions: entries(file.expansions, 'acronym', 'terms').map(([key, forms, own]) => ({
      acronym: key,
      terms: list(forms),
      source: from(own),
    })),
    words: list(file.words ?? []),
    documents: entries(file.documents, 'reference', 'titles').map(([key, forms, own]) => ({
      reference: key,
      titles: list(forms),
      source: from(own),
    })),
    criteria: (file.criteria ?? []).map(({ since, source: own, sets }) => ({
      since,
      source: from(own),
      sets: { operational: list(sets.operational), testing: list(sets.testing), security: list(sets.security) },
    })),
    bodies: (file.bodies ?? []).map((body) => ({
      name: body.name.trim(),
      acronym: body.acronym ?? '',
      reviews: body.reviews ?? null,
      source: from(body.source),
    })),
    rules: (Array.isArray(file.rules)
      ? file.rules
      : Object.entries(file.rules ?? {}).map(([rule, decision]) => ({ rule, ...decision }))
    ).map((decision) => ({ ...decision, because: decision.because.trim() })),
    meetings: meetingLists(file.meetings ?? {}, from),
    paper: Object.fromEntries(Object.entries(file.paper ?? {}).flatMap(([key, word]) => (word ? [[key, word]] : []))),
  };
}

function meetingLists(
  given: NonNullable<TeamFile['meetings']>,
  from: (own: string | undefined) => string,
): ReferenceAdditions['meetings'] {
  if (Array.isArray(given)) return given.map((one) => ({ ...one, body: one.body.trim(), source: from(one.source) }));
  return Object.entries(given).map(([body, list]) => ({
    body: body.trim(),
    ...(Array.isArray(list)
      ? { dates: list, source: from(undefined) }
      : { dates: list.dates, source: from(list.source) }),
  }));
}

type Values = string | string[];

/** Unlike `Array.isArray`, it knows what a list is of. */
function isList<T>(listed: T): listed is Extract<T, readonly unknown[]> {
  return Array.isArray(listed);
}

/** What a file lists by key, whether as an object or as a list. */
function entries<Key extends string, Forms extends string>(
  listed:
    | Readonly<Record<string, Values | ({ [form in Forms]: Values } & { source?: string | undefined })>>
    | readonly ({ [key in Key]: string } & { [form in Forms]: Values } & { source?: string | undefined })[]
    | undefined,
  key: Key,
  forms: Forms,
): (readonly [key: string, forms: Values, source: string | undefined])[] {
  if (listed === undefined) return [];
  if (isList(listed)) return listed.map((one) => [one[key], one[forms], one.source] as const);
  return Object.entries(listed).map(([name, value]) =>
    typeof value === 'string' || Array.isArray(value)
      ? ([name, value, undefined] as const)
      : ([name, value[forms], value.source] as const),
  );
}

/** The most telling of what was found wrong: a key that is not known, else what stands deepest. */
function whatIsWrong(issues: readonly z.core.$ZodIssue[]): string {
  const found = issues.flatMap((issue) => flat(issue));
  const unknown = found.find(({ keys }) => keys !== null);
  const [worst] = unknown ? [unknown] : [...found].sort((one, other) => other.path.length - one.path.length);
  if (!worst) return 'it is not as expected';
  const where = worst.path.map((part) =>
    typeof part === 'number' ? `entry ${String(part + 1)}` : `“${String(part)}”`,
  );
  if (worst.keys) {
    const names = worst.keys.map((key) => `“${key}”`).join(', ');
    const known = where.length === 0 ? `: its keys are ${Object.keys(TeamFile.def.shape).join(', ')}` : '';
    return `${where.length === 0 ? 'it' : where.join(', ')} has ${names}, which is not known${known}`;
  }
  return `${where.length === 0 ? 'it' : where.join(', ')} ${worst.message}`;
}

interface Wrong {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** Keys that are not known. */
  readonly keys: readonly string[] | null;
}

/** An issue and those inside it, of the ways in which a value could have been written. */
function flat(issue: z.core.$ZodIssue, above: readonly PropertyKey[] = []): Wrong[] {
  const path = [...above, ...issue.path];
  const keys = issue.code === 'unrecognized_keys' ? issue.keys : null;
  // What is wrong with a key is said inside.
  if (issue.code === 'invalid_key') return issue.issues.flatMap((one) => flat(one, path));
  const inner = issue.code === 'invalid_union' ? issue.errors.flat() : [];
  return [{ path, message: issue.message, keys }, ...inner.flatMap((one) => flat(one, path))];
}
