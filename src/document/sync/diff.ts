import { dateToCell } from '../../model/date';
import { amountToCell, pounds } from '../../model/money';
import { costPhases, type Modification, type Rid } from '../../model/rid';

/** What changed from one RID to another, in the words of the model. */
export interface RidChange {
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  /** What it is about: `modification`, `date`, `cost`, `document` and so on. */
  readonly about: string;
  /** Which one: `MP079`, `Release go-live`, `DCC`. */
  readonly subject: string;
  readonly before: string | null;
  readonly after: string | null;
}

export function diffRids(before: Rid, after: Rid): RidChange[] {
  return [
    ...changed('release', 'name', before.release.name, after.release.name),
    ...changed('release', 'go-live', dateToCell(before.release.goLive ?? ''), dateToCell(after.release.goLive ?? '')),
    ...changed('document', 'version', before.document.version, after.document.version),
    ...changed('document', 'classification', before.document.classification, after.document.classification),
    ...modifications(before, after),
    ...keyed(
      'DCC Change Request',
      before.changeRequests,
      after.changeRequests,
      ({ id }) => id,
      ({ title }) => title,
    ),
    ...keyed(
      'SEC document',
      before.documents,
      after.documents,
      ({ reference }) => reference,
      ({ title }) => title,
    ),
    ...keyed('SEC Party impacts', before.partyImpacts, after.partyImpacts, ({ subject }) => subject, bullets),
    ...keyed('DCC impacts', before.dccImpacts, after.dccImpacts, ({ subject }) => subject, bullets),
    ...keyed(
      'date',
      before.timetable,
      after.timetable,
      ({ event }) => event,
      ({ date }) => dateToCell(date),
    ),
    ...keyed(
      'note',
      before.timetable,
      after.timetable,
      ({ event }) => event,
      ({ notes }) => notes,
    ).filter(({ kind }) => kind === 'changed'),
    ...costs(before, after),
    ...criteria(before, after),
    ...keyed(
      'version',
      before.history,
      after.history,
      ({ version }) => version,
      ({ changes }) => changes,
    ),
    ...keyed(
      'acronym',
      before.glossary,
      after.glossary,
      ({ acronym }) => acronym,
      ({ term }) => term,
    ),
  ];
}

/** A change as a sentence. */
export function changeInWords({ kind, about, subject, before, after }: RidChange): string {
  const was = before === null || before === '' ? 'nothing' : `“${before}”`;
  const is = after === null || after === '' ? 'nothing' : `“${after}”`;
  switch (kind) {
    case 'added':
      return `${about} ${subject} was added${after ? `: ${after}` : ''}`;
    case 'removed':
      return `${about} ${subject} was removed${before ? `: ${before}` : ''}`;
    case 'moved':
      return `${about} ${subject} moved from ${before ?? ''} to ${after ?? ''}`;
    case 'changed':
      return `${about} ${subject} changed from ${was} to ${is}`;
  }
}

function bullets({ impacts }: { readonly impacts: readonly string[] }): string {
  return impacts.join('; ');
}

function changed(about: string, subject: string, before: string, after: string): RidChange[] {
  return before === after ? [] : [{ kind: 'changed', about, subject, before, after }];
}

function keyed<T>(
  about: string,
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
  say: (item: T) => string,
): RidChange[] {
  const old = new Map(before.map((item) => [keyOf(item), item]));
  const present = new Set(after.map(keyOf));
  return [
    ...after.flatMap((item): RidChange[] => {
      const was = old.get(keyOf(item));
      if (was) return changed(about, keyOf(item), say(was), say(item));
      return [{ kind: 'added', about, subject: keyOf(item), before: null, after: say(item) }];
    }),
    ...before.flatMap((item): RidChange[] =>
      present.has(keyOf(item))
        ? []
        : [{ kind: 'removed', about, subject: keyOf(item), before: say(item), after: null }],
    ),
  ];
}

function modifications(before: Rid, after: Rid): RidChange[] {
  const old = new Map(before.modifications.map((modification) => [modification.id, modification]));
  return [
    ...keyed(
      'modification',
      before.modifications,
      after.modifications,
      ({ id }) => id,
      ({ title }) => title,
    ),
    ...after.modifications.flatMap((modification): RidChange[] => {
      const was = old.get(modification.id);
      return was ? modificationChanges(was, modification) : [];
    }),
  ];
}

function modificationChanges(before: Modification, after: Modification): RidChange[] {
  const { id } = after;
  const status: RidChange[] =
    before.status === after.status
      ? []
      : [{ kind: 'moved', about: 'modification', subject: id, before: before.status, after: after.status }];
  return [
    ...status,
    ...changed('summary of', id, before.summary, after.summary),
    ...changed('points of', id, before.points.join('; '), after.points.join('; ')),
    ...changed('address of', id, before.address, after.address),
    ...changed('participants of', id, before.participants.join(', '), after.participants.join(', ')),
    ...changed('SEC documents of', id, before.documents.join(', '), after.documents.join(', ')),
    ...costPhases.flatMap((phase) =>
      changed(
        `cost (${phase}) of`,
        id,
        amountToCell(before.costs?.[phase] ?? ''),
        amountToCell(after.costs?.[phase] ?? ''),
      ),
    ),
  ];
}

function costs(before: Rid, after: Rid): RidChange[] {
  const total = ({ costs: { dccTotal } }: Rid): string => (dccTotal === null ? '' : pounds(dccTotal));
  const effort = (rid: Rid, of: 'secasUpdate' | 'secasManagement'): string => {
    const stated = rid.costs[of];
    return stated ? `${String(stated.days)} days, ${pounds(stated.pounds)}` : '';
  };
  return [
    ...changed('cost', 'of the DCC in total', total(before), total(after)),
    ...changed('cost', 'of SECAS for updating the SEC', effort(before, 'secasUpdate'), effort(after, 'secasUpdate')),
    ...changed(
      'cost',
      'of SECAS for project management',
      effort(before, 'secasManagement'),
      effort(after, 'secasManagement'),
    ),
  ];
}

function criteria(before: Rid, after: Rid): RidChange[] {
  return (['operational', 'testing', 'security'] as const).flatMap((set) =>
    keyed(
      `${set} criterion`,
      before.criteria[set],
      after.criteria[set],
      (text) => `“${text}”`,
      () => '',
    ),
  );
}
