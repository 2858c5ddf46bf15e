import { monthAndYear, type IsoDate } from '../model/date';
import { sumOfPounds } from '../model/money';
import {
  costPhases,
  emptyRid,
  type ChangeRequest,
  type Effort,
  type Modification,
  type ModificationCosts,
  type Rid,
  type SecDocument,
} from '../model/rid';
import { criteriaAsOf } from '../reference/criteria';
import { shipped } from '../reference/reference';
import { secasDayRate } from '../reference/secasRate';
import { withSystemImpacts } from '../document/recognise/recognise';
import { documentsOf } from './documents';
import { glossaryOf } from './glossary';
import { draftModification, type ScopeModification } from './modification';
import { dccImpactsOf, partyImpactsOf } from './narratives';
import { draftTimetable, type TimetableDraft } from './timetable';

/** What a new RID starts from. All that is left out is what the template says, or is for its author to add. */
export interface RidDraft extends TimetableDraft {
  /** `November 2021 SEC Release`, or without its last words; named after the month of go-live otherwise. */
  readonly name?: string;
  readonly modifications: readonly ScopeModification[];
  readonly changeRequests?: readonly ChangeRequest[];
  /** Titles of SEC documents that are not known otherwise. */
  readonly documents?: readonly SecDocument[];
  readonly version?: string;
  readonly classification?: string;
  /** The number of the paper, such as `SECP_76_1701_23`. */
  readonly reference?: string;
  /** What an author has written of the impacts already. */
  readonly told?: Partial<Pick<Rid, 'partyImpacts' | 'dccImpacts' | 'otherCodes'>>;
  /** Days of SECAS's effort, where it has estimated them. */
  readonly secasDays?: { readonly update: number; readonly management: number };
  /** What the first row of the history says. */
  readonly changes?: string;
  readonly today: IsoDate;
}

/**
 * A complete RID as data: everything in it follows from the draft, and what only its author can know is left to them. It
 * is written and read once to find its acronyms, so in Node the host must be there, which brings the reader of XML.
 */
export function draftRid(draft: RidDraft): Rid {
  const {
    today,
    goLive,
    version = '0.1',
    classification = 'White',
    reference = '',
    impactsSystems,
    known = shipped,
  } = draft;
  const documents = documentsOf(draft.modifications, draft.documents ?? [], known);
  const modifications = inOrder(
    draft.modifications.map((given) => draftModification(given, impactsSystems, documents)),
  );
  const standard = criteriaAsOf(today.slice(0, 7), known.criteria).sets;
  const model: Rid = {
    ...emptyRid(),
    release: { name: releaseName(draft.name, goLive), goLive },
    document: { version, classification, reference },
    annexes: impactsSystems ? [testingApproach] : [],
    modifications,
    changeRequests: [...(draft.changeRequests ?? [])],
    partyImpacts: partyImpactsOf(modifications),
    dccImpacts: dccImpactsOf(modifications),
    documents,
    otherCodes: ['No impact on other Codes has been identified so far.'],
    ...draft.told,
    timetable: draftTimetable(draft),
    testStrategy: impactsSystems ? testing() : { dcc: [], user: [] },
    costs: {
      dccTotal: totalOf(modifications),
      operational: impactsSystems ? ['No impact on the DCC’s operational costs has been identified so far.'] : [],
      secasUpdate: effort(draft.secasDays?.update),
      secasManagement: effort(draft.secasDays?.management),
    },
    criteria: {
      operational: [...standard.operational],
      testing: impactsSystems ? [...standard.testing] : [],
      security: impactsSystems ? [...standard.security] : [],
    },
    history: [{ version, date: today, changes: draft.changes ?? 'First draft.' }],
  };
  return { ...model, glossary: glossaryOf(model, known) };
}

const testingApproach = {
  letter: 'A',
  description: 'the SEC Release Testing Approach Document (TAD) for this release, which the DCC is to write.',
};

function testing(): Rid['testStrategy'] {
  return {
    dcc: ['The DCC carries out SIT as Annex A, the TAD, describes.'],
    user: ['Users take part in UIT as Annex A, the TAD, describes.'],
  };
}

function releaseName(given: string | undefined, goLive: IsoDate): string {
  const name = given?.trim() ?? '';
  if (name === '') return `${monthAndYear(goLive)} SEC Release`;
  return /\brelease$/i.test(name) ? name : `${name} SEC Release`;
}

/** Approved ones come first, as the scope lists them. What the costs say of DCC Systems is what a reader will see. */
function inOrder(modifications: readonly Modification[]): Modification[] {
  const of = (status: Modification['status']): Modification[] =>
    modifications.filter((modification) => modification.status === status);
  return withSystemImpacts([...of('approved'), ...of('targeted')]);
}

/** The sum of all costs; null as long as one of them is not known. */
function totalOf(modifications: readonly Modification[]): number | null {
  const amounts = modifications.flatMap(({ costs }) => (costs ? amountsOf(costs) : []));
  const known = amounts.filter((amount) => typeof amount === 'number');
  return amounts.length === 0 || known.length < amounts.length ? null : sumOfPounds(known);
}

function amountsOf(costs: ModificationCosts): (number | string)[] {
  return costPhases.map((phase) => costs[phase]);
}

function effort(days: number | undefined): Effort | null {
  return days === undefined ? null : { days, pounds: Math.round(days * secasDayRate) };
}
