import * as z from 'zod/mini';
import { severities } from './diagnostic';
import { noAdditions } from './noAdditions';

/** What the authors of one document have decided about it. It is kept in the document, beside the data model. */

const text = z.string();
const list = z.array(text);

/** Where a value of an author's own reference data comes from, such as a paper's number. */
const source = text;

/** What papers to the Panel are called by and ask for. */
export const PaperWords = z.object({
  /** What stands above the paper, such as “For Decision”. */
  action: text,
  /** Verbs that recommendations begin with. */
  agree: text,
  baseline: text,
  /** The body that the paper goes to. */
  panel: text,
  team: text,
  /** What sets when a scope is to be settled, and with whom papers are shared. */
  releasePolicy: text,
  informationPolicy: text,
});
export type PaperWords = z.infer<typeof PaperWords>;

/** Reference data of a document's or a team's own, on top of what RID Author brings. */
export const ReferenceAdditions = z.object({
  /** What they are called: a file's name, or a team's. */
  name: text,
  /** The term to recommend first; others are accepted. */
  expansions: z.array(z.object({ acronym: text, terms: list, source })),
  /** Words in capitals that are no acronyms. */
  words: list,
  /** The title to recommend first; others are aliases. */
  documents: z.array(z.object({ reference: text, titles: list, source })),
  /** A version of the standard criteria in full, from a month on: `2023-06`. */
  criteria: z.array(
    z.object({ since: text, source, sets: z.object({ operational: list, testing: list, security: list }) }),
  ),
  /** Bodies that meet; `reviews` names the set of criteria that one reviews instead of the body that did before. */
  bodies: z.array(
    z.object({
      name: text,
      acronym: text,
      reviews: z.nullable(z.enum(['operational', 'testing', 'security'])),
      source,
    }),
  ),
  /** Rules that are switched off, or that have another severity here, and why. Documents from before have none. */
  rules: z._default(z.array(z.object({ rule: text, severity: z.enum([...severities, 'off']), because: text })), []),
  /** The days on which bodies meet, one list for each, where a team keeps them. */
  meetings: z._default(z.array(z.object({ body: text, dates: list, source })), []),
  /** Words of papers, by the names of `PaperWords`: only what the team calls otherwise. */
  paper: z._default(z.record(z.string(), text), {}),
});
export type ReferenceAdditions = z.infer<typeof ReferenceAdditions>;

/** Why a problem is no problem here, by whom and since when. */
export const Ignore = z.object({
  rule: text,
  /** The one problem meant; null for all that the rule finds in this document. */
  problem: z.nullable(
    z.object({
      /** The id of its message; null in documents from before messages had ids, which know it by its text. */
      messageId: z._default(z.nullable(text), null),
      /** Tells it from others with the same message at the same place; null where nothing does. */
      about: z._default(z.nullable(text), null),
      /** What it said when it was ignored: to be read, not to be compared. */
      message: text,
      /** The words that it points at, and their whole paragraph. */
      words: text,
      paragraph: text,
    }),
  ),
  reason: text,
  by: text,
  /** `2020-06-25` */
  on: text,
});
export type Ignore = z.infer<typeof Ignore>;

export const Settings = z.object({
  /** Whether the release impacts DCC Systems, where an author has set it; null to read it from the document. */
  impactsSystems: z.nullable(z.boolean()),
  ignored: z.array(Ignore),
  reference: ReferenceAdditions,
});
export type Settings = z.infer<typeof Settings>;

/** The settings of a document in which nothing has been decided. */
export function defaultSettings(): Settings {
  return { impactsSystems: null, ignored: [], reference: noAdditions() };
}
