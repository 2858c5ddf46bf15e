import { readDate } from '../../model/date';
import { emptyRid, type Modification, type Rid } from '../../model/rid';
import type { Located } from '../../model/place';
import type { SecDocument } from '../../model/rid';
import { shipped, type ReferenceData } from '../../reference/reference';
import { eventOf } from '../../reference/eventOf';
import type { SectionKey } from '../../reference/template';
import { firstOfEach } from '../reading/firstOfEach';
import { readOutline, type Outline } from '../reading/outline';
import type { Snapshot } from '../reading/snapshot';
import { readTables } from '../tables/find';
import type { TableReadings } from '../tables/read';
import { recogniseCosts, type CostFacts } from './costs';
import { criterionText, recogniseCriteria } from './criteria';
import { recogniseDocuments, underInvestigation } from './documents';
import { recogniseRelease, type ReleaseFacts } from './release';
import { changeRequestOf, modificationOf, recogniseScope, type ScopeFacts } from './scope';

/** What is known before a document is read. */
export interface Given {
  readonly reference: ReferenceData;
  /** Whether the release impacts DCC Systems, where an author has set it. */
  readonly impactsSystems: boolean | null;
}

/** What a document says: the model, and where it says each thing. */
export interface Reading {
  readonly given: Given;
  readonly snapshot: Snapshot;
  readonly model: Rid;
  readonly outline: Outline;
  readonly tables: TableReadings;
  readonly release: ReleaseFacts;
  readonly scope: ScopeFacts;
  readonly documents: readonly Located<SecDocument>[];
  readonly costs: CostFacts;
}

/** Reads the model out of a document's text and tables. It takes any content and never throws. */
export function recognise(snapshot: Snapshot, given: Given = { reference: shipped, impactsSystems: null }): Reading {
  const outline = readOutline(snapshot);
  const release = recogniseRelease(snapshot, outline);
  const scope = recogniseScope(outline);
  const documents = recogniseDocuments(outline);
  const costs = recogniseCosts(outline, release.name?.value ?? null);
  const prose = fromProse(outline, release, scope, documents, costs);
  const tables = readTables(snapshot, prose);
  return { given, snapshot, model: fromTables(prose, tables), outline, tables, release, scope, documents, costs };
}

const leastEvidence = 3;

/** Whether a document is a RID: it calls itself one, or has several of the template's sections and captioned tables. */
export function isRid({ snapshot, outline, tables }: Reading): boolean {
  const sections = outline.sections.filter(({ key }) => key !== null).length;
  const captioned = [...tables.values()].filter(({ guessed }) => !guessed).length;
  const opening = [...snapshot.boxes, ...(outline.sections[0]?.paragraphs ?? [])];
  const titled = opening.some(({ text }) => /\bRelease Implementation Document\b/i.test(text));
  return sections + captioned >= (titled ? 1 : leastEvidence);
}

function fromProse(
  outline: Outline,
  release: ReleaseFacts,
  scope: ScopeFacts,
  documents: readonly Located<SecDocument>[],
  costs: CostFacts,
): Rid {
  const investigated = underInvestigation(outline);
  const modifications = [
    ...scope.approved.map((item) => modificationOf(item, 'approved')),
    ...scope.targeted.map((item) => modificationOf(item, 'targeted')),
  ];
  const effort = (purpose: 'update' | 'management'): { days: number; pounds: number } | null => {
    const stated = costs.secas.find(({ value }) => value.purpose === purpose)?.value;
    return stated ? { days: stated.days, pounds: stated.pounds } : null;
  };
  const texts = (key: SectionKey): string[] =>
    (outline.section(key)?.paragraphs ?? []).map(({ text }) => text.trim()).filter((text) => text !== '');
  return {
    ...emptyRid(),
    release: { name: release.name?.value ?? '', goLive: release.goLive[0]?.value ?? null },
    document: {
      version: release.version?.value ?? '',
      classification: release.classification,
      reference: release.reference,
    },
    annexes: [...release.annexes],
    // One listed twice is one modification, and one Change Request.
    modifications: firstOfEach(modifications, ({ id }) => id).map((modification) => ({
      ...modification,
      underInvestigation: investigated(modification.id),
    })),
    changeRequests: firstOfEach(scope.changeRequests, ({ id }) => id).map(changeRequestOf),
    documents: documents.map(({ value }) => value),
    otherCodes: texts('otherCodes'),
    testStrategy: { dcc: texts('dccTesting'), user: texts('userTesting') },
    costs: {
      dccTotal: costs.dccTotal?.value ?? null,
      operational: [...costs.operational],
      secasUpdate: effort('update'),
      secasManagement: effort('management'),
    },
    criteria: {
      operational: recogniseCriteria(outline, 'operational').map(criterionText),
      testing: recogniseCriteria(outline, 'testing').map(criterionText),
      security: recogniseCriteria(outline, 'security').map(criterionText),
    },
  };
}

/** Absorbs each table, and keeps what only the prose says. */
function fromTables(prose: Rid, tables: TableReadings): Rid {
  const model = [...tables.values()].reduce((before, { definition, grid }) => definition.absorb(grid, before), prose);
  const inMatrix = new Set(model.documents.map(({ reference }) => reference));
  const onlyListed = prose.documents.filter(({ reference }) => !inMatrix.has(reference));
  return {
    ...model,
    release: { ...model.release, goLive: model.release.goLive ?? goLiveIn(model.timetable) },
    documents: [...model.documents, ...onlyListed],
    modifications: withSystemImpacts(model.modifications),
  };
}

/** When a timetable says that the release goes live, in whatever form it is written there; null where it does not say. */
export function goLiveIn(timetable: Rid['timetable']): string | null {
  const date = timetable.find(({ event }) => isGoLive(event))?.date;
  if (date === undefined) return null;
  const read = readDate(date);
  return read?.kind === 'date' ? read.iso : date;
}

/** The timetable's last step. */
export function isGoLive(event: string): boolean {
  return eventOf(event) === 'goLive';
}

/** The costs have a row for each modification that impacts DCC Systems; without any costs, nothing is known. */
export function withSystemImpacts(modifications: readonly Modification[]): Modification[] {
  const known = modifications.some(({ costs }) => costs !== null);
  return modifications.map((modification) => ({
    ...modification,
    impactsSystems: known ? modification.costs !== null : null,
  }));
}
