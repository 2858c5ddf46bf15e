import * as z from 'zod/mini';
import { addressRefusal, isLinkAddress } from './address';
import { withoutUnwritable } from './xml';

/**
 * A Release Implementation Document as data. It knows nothing of Word. Texts are plain text; several paragraphs or
 * bullets are several lines of one string, or entries of a list.
 */

const text = z
  .string()
  .check(
    z.refine((value) => withoutUnwritable(value) === value, 'It contains a control character, which Word cannot keep.'),
  );
const list = z.array(text);
const address = text.check(z.refine(isLinkAddress, addressRefusal));

/** `2020-06-25`, or what the author wrote instead (`''`, `14/08/2020`, `tbc`); see date.ts. */
const date = text;
/** Pounds, or what the author wrote instead; see money.ts. */
const amount = z.union([z.number(), text]);

export const participants = ['suppliers', 'electricityNetworks', 'gasNetworks', 'otherSecParties', 'dcc'] as const;
export const Participant = z.enum(participants);
export type Participant = z.infer<typeof Participant>;

export const costPhases = ['designBuildPit', 'sit', 'uit', 'live'] as const;
export type CostPhase = (typeof costPhases)[number];
export const ModificationCosts = z.object({ designBuildPit: amount, sit: amount, uit: amount, live: amount });
export type ModificationCosts = z.infer<typeof ModificationCosts>;

/**
 * How far a modification has come, each step with its day; empty where it has not happened, or nobody has said when. That
 * the Panel agrees to a scope decides nothing, and what is decided still has to be implemented.
 */
export const Stages = z.object({ agreed: date, decided: date, implemented: date });
export type Stages = z.infer<typeof Stages>;
const noStages = (): Stages => ({ agreed: '', decided: '', implemented: '' });

/** A share of a modification that is implemented apart from the rest. */
export const ModificationPart = z.object({
  /** `part 1` */
  name: text,
  /** References of the SEC documents that it changes. */
  documents: list,
  /** The release that implements it, by name. */
  release: text,
});
export type ModificationPart = z.infer<typeof ModificationPart>;

export const Modification = z.object({
  /** `SECMP0053`, `MP079`, `DP099` */
  id: text,
  title: text,
  status: z.enum(['approved', 'targeted']),
  /** The bullet's words after the title. */
  summary: text,
  /** Sub-bullets, such as the Proposed and the Alternative Solution. */
  points: list,
  /** Address of the modification's page; empty when the title is no link. */
  address,
  /** Whether DCC Systems are impacted; null when the document does not say. */
  impactsSystems: z.nullable(z.boolean()),
  participants: z.array(Participant),
  /** References of SEC documents, such as `Section A`. */
  documents: list,
  /** A note says that its impacts are still being worked out. */
  underInvestigation: z.boolean(),
  /** By phase; null for one without a row of costs. */
  costs: z.nullable(ModificationCosts),
  stages: z._default(Stages, noStages),
  /** None where all of it is implemented at once. */
  parts: z._default(z.array(ModificationPart), () => []),
});
export type Modification = z.infer<typeof Modification>;

/** Whether a phase costs something, or is yet to be costed in words. */
export function hasCosts(costs: ModificationCosts | null | undefined): boolean {
  return costPhases.some((phase) => ![undefined, '', 0].includes(costs?.[phase]));
}

/** What is known of a modification beside its bullet, in words; nothing where it would be known again from that alone. */
export function knownOf({ participants: impacted, documents, costs }: Modification): string[] {
  const count = (items: readonly string[], one: string, several: string): string[] =>
    items.length === 0 ? [] : [`${String(items.length)} ${items.length === 1 ? one : several}`];
  return [
    ...count(impacted, 'impacted participant', 'impacted participants'),
    ...count(documents, 'SEC document', 'SEC documents'),
    ...(costs === null ? [] : ['its DCC costs']),
  ];
}

export const ChangeRequest = z.object({ id: text, title: text, summary: text });
export type ChangeRequest = z.infer<typeof ChangeRequest>;

export const Narrative = z.object({ subject: text, impacts: list });
export type Narrative = z.infer<typeof Narrative>;

export const SecDocument = z.object({ reference: text, title: text });
export type SecDocument = z.infer<typeof SecDocument>;

export const TimetableEvent = z.object({ date, event: text, notes: text });
export type TimetableEvent = z.infer<typeof TimetableEvent>;

/** SECAS's effort: days and pounds. */
export const Effort = z.object({ days: z.number(), pounds: z.number() });
export type Effort = z.infer<typeof Effort>;

/** A go-live that was moved: what was decided, and by which paper. Empty where nobody has said. */
export const GoLiveMove = z.object({
  from: date,
  to: date,
  /** The latest day that is permitted. */
  latest: date,
  /** Who decided. */
  by: text,
  reason: text,
  paper: text,
});
export type GoLiveMove = z.infer<typeof GoLiveMove>;

export const HistoryEntry = z.object({ version: text, date, changes: text });
export type HistoryEntry = z.infer<typeof HistoryEntry>;

export const GlossaryEntry = z.object({ acronym: text, term: text });
export type GlossaryEntry = z.infer<typeof GlossaryEntry>;

export const Rid = z.object({
  release: z.object({ name: text, goLive: z.nullable(date) }),
  document: z.object({ version: text, classification: text, reference: text }),
  annexes: z.array(z.object({ letter: text, description: text })),
  modifications: z.array(Modification),
  /** Those that have left the scope, with what was known of them, which they bring back when they return. */
  withdrawn: z._default(z.array(Modification), () => []),
  changeRequests: z.array(ChangeRequest),
  /** SEC Party impacts: the subject is a party category or `All SEC Parties`. */
  partyImpacts: z.array(Narrative),
  /** DCC impacts: the subject is a free area. */
  dccImpacts: z.array(Narrative),
  documents: z.array(SecDocument),
  otherCodes: list,
  timetable: z.array(TimetableEvent),
  testStrategy: z.object({ dcc: list, user: list }),
  costs: z.object({
    /** The total of DCC implementation costs, as the sentence states it, in pounds. */
    dccTotal: z.nullable(z.number()),
    operational: list,
    secasUpdate: z.nullable(Effort),
    secasManagement: z.nullable(Effort),
  }),
  criteria: z.object({ operational: list, testing: list, security: list }),
  /** How the go-live came to be what it is, the last move last. */
  goLiveMoves: z._default(z.array(GoLiveMove), () => []),
  history: z.array(HistoryEntry),
  glossary: z.array(GlossaryEntry),
});
export type Rid = z.infer<typeof Rid>;

/** A modification of which nothing is known but its identifier. */
export function newModification(id: string): Modification {
  return {
    id,
    title: '',
    status: 'targeted',
    summary: '',
    points: [],
    address: '',
    impactsSystems: null,
    participants: [],
    documents: [],
    underInvestigation: false,
    costs: null,
    stages: noStages(),
    parts: [],
  };
}

/** A RID in which nothing has been said yet. */
export function emptyRid(): Rid {
  return {
    release: { name: '', goLive: null },
    document: { version: '', classification: '', reference: '' },
    annexes: [],
    modifications: [],
    withdrawn: [],
    changeRequests: [],
    partyImpacts: [],
    dccImpacts: [],
    documents: [],
    otherCodes: [],
    timetable: [],
    testStrategy: { dcc: [], user: [] },
    costs: { dccTotal: null, operational: [], secasUpdate: null, secasManagement: null },
    criteria: { operational: [], testing: [], security: [] },
    goLiveMoves: [],
    history: [],
    glossary: [],
  };
}
