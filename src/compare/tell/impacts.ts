import type { TableName } from '../../model/tags';
import {
  costPhases,
  emptyRid,
  type Modification,
  type Narrative,
  type Participant,
  type SecDocument,
} from '../../model/rid';
import { amountToCell, pounds, sumOfPounds } from '../../model/money';
import { listed } from '../../document/language/phrases';
import { tableDefinition } from '../../document/tables';
import { pairedTexts, textChange } from '../wording';
import { inSection, inTable, told, type ChangePlace, type ToldChange } from './told';

const participantNames: Readonly<Record<Participant, string>> = {
  suppliers: 'Suppliers',
  electricityNetworks: 'Electricity Networks',
  gasNetworks: 'Gas Networks',
  otherSecParties: 'Other SEC Parties',
  dcc: 'the DCC',
};

/** What a modification impacts and costs. */
export function impactField(field: keyof Modification, old: Modification, now: Modification): ToldChange[] {
  const { id } = now;
  switch (field) {
    case 'participants': {
      const words = (list: readonly Participant[]): string[] => list.map((one) => participantNames[one]);
      return setChange(words(old.participants), words(now.participants), {
        group: 'Impacts',
        place: inTable('participantImpacts', 'participant-matrix', id),
        about: 'participants of',
        subject: id,
        gains: 'impacts',
        loses: 'no longer impacts',
      });
    }
    case 'documents':
      return setChange(old.documents, now.documents, {
        group: 'SEC documents',
        place: inTable(
          'documentImpacts',
          'document-matrix',
          listed([...new Set([...old.documents, ...now.documents])]),
        ),
        about: 'SEC documents of',
        subject: id,
        gains: 'changes',
        loses: 'no longer changes',
      });
    case 'impactsSystems':
      return [
        told('Impacts', inSection('participantImpacts'), {
          about: 'impact on DCC Systems of',
          subject: id,
          before: systemsWords(old.impactsSystems),
          after: systemsWords(now.impactsSystems),
          text: `Of ${id} it is ${systemsWords(now.impactsSystems)} now; it was ${systemsWords(old.impactsSystems)}.`,
        }),
      ];
    case 'underInvestigation':
      return [
        told('Impacts', inSection('documentImpacts'), {
          about: 'investigation of',
          subject: id,
          before: String(old.underInvestigation),
          after: String(now.underInvestigation),
          text: `The impacts of ${id} are ${now.underInvestigation ? 'under investigation now' : 'no longer under investigation'}.`,
        }),
      ];
    case 'costs':
      return costChanges(old, now);
    default:
      return [];
  }
}

function systemsWords(impacts: boolean | null): string {
  if (impacts === null) return 'not said whether it impacts DCC Systems';
  return `said that it ${impacts ? 'impacts' : 'does not impact'} DCC Systems`;
}

interface SetWords {
  readonly group: 'Impacts' | 'SEC documents';
  readonly place: ChangePlace;
  readonly about: string;
  readonly subject: string;
  readonly gains: string;
  readonly loses: string;
}

function setChange(before: readonly string[], after: readonly string[], words: SetWords): ToldChange[] {
  const { group, place, about, subject, gains, loses } = words;
  const gained = after.filter((one) => !before.includes(one));
  const lost = before.filter((one) => !after.includes(one));
  const parts = [
    ...(gained.length > 0 ? [`${gains} ${listed(gained)} now`] : []),
    ...(lost.length > 0 ? [`${loses} ${listed(lost)}`] : []),
  ];
  const text =
    parts.length === 0 ? `What ${subject} ${gains} stands in another order.` : `${subject} ${parts.join(', and ')}.`;
  return [
    told(group, place, { kind: 'changed', about, subject, before: before.join(', '), after: after.join(', '), text }),
  ];
}

type Amount = number | string;

/** `£26,639 before, £30,000 now (+£3,361)` */
export function amountChange(before: Amount, after: Amount): string {
  const words = (amount: Amount): string => (amount === '' ? 'blank' : amountToCell(amount));
  const both = `${words(after)} now, ${words(before)} before`;
  return typeof before === 'number' && typeof after === 'number' ? `${both} (${signed(after, before)})` : both;
}

function signed(after: number, before: number): string {
  const by = sumOfPounds([after, -before]);
  return `${by > 0 ? '+' : by < 0 ? '–' : '±'}${pounds(Math.abs(by))}`;
}

function costChanges(old: Modification, now: Modification): ToldChange[] {
  const place = inTable('dccCosts', 'dcc-costs', now.id);
  if (old.costs === null || now.costs === null) {
    const costs = now.costs ?? old.costs;
    const sum = sumOfPounds(costPhases.flatMap((phase) => (typeof costs?.[phase] === 'number' ? [costs[phase]] : [])));
    const [before, after] = now.costs === null ? [pounds(sum), null] : [null, pounds(sum)];
    const text =
      now.costs === null
        ? `${now.id} has no row of costs any more; it had ${pounds(sum)}.`
        : `${now.id} has a row of costs now, ${pounds(sum)} in all.`;
    return [told('Costs', place, { about: 'costs of', subject: now.id, before, after, text })];
  }
  const heads = new Map(
    tableDefinition('dcc-costs')
      .columns(emptyRid())
      .map(({ key, head }) => [key, head]),
  );
  return costPhases.flatMap((phase) => {
    const [before, after] = [old.costs?.[phase] ?? '', now.costs?.[phase] ?? ''];
    if (before === after) return [];
    const head = heads.get(phase) ?? phase;
    return [
      told('Costs', place, {
        about: `cost (${head}) of`,
        subject: now.id,
        before: amountToCell(before),
        after: amountToCell(after),
        text: `${now.id}, ${head}: ${amountChange(before, after)}.`,
      }),
    ];
  });
}

export function documentChange(old: SecDocument | null, now: SecDocument | null): ToldChange[] {
  const place = inSection('documentImpacts');
  const about = 'SEC document';
  const one = now ?? old;
  const subject = one?.reference ?? '';
  const called = one && one.title !== '' ? `${subject} ‘${one.title}’` : subject;
  if (old === null) {
    return [
      told('SEC documents', place, {
        about,
        subject,
        after: now?.title ?? '',
        text: `${called} changes with the release now.`,
      }),
    ];
  }
  if (now === null) {
    const text = `${called} no longer changes with the release.`;
    return [told('SEC documents', place, { about, subject, before: old.title, text })];
  }
  const text = `${subject} is called ‘${now.title}’; it was called ‘${old.title}’.`;
  return [told('SEC documents', place, { about, subject, before: old.title, after: now.title, text })];
}

export function narrativeChange(
  table: Extract<TableName, 'party-impacts' | 'dcc-impacts'>,
  old: Narrative | null,
  now: Narrative | null,
): ToldChange[] {
  const subject = (now ?? old)?.subject ?? '';
  const { caption } = tableDefinition(table);
  const place = inTable('participantImpacts', table, subject);
  if (old === null || now === null) {
    const words = ((now ?? old)?.impacts ?? []).join('; ');
    const [before, after] = now === null ? [words, null] : [null, words];
    const text = textChange(`${caption}: the row “${subject}”`, before, after);
    return [told('Impacts', place, { about: caption, subject, before, after, text })];
  }
  const pairs = pairedTexts(old.impacts, now.impacts);
  if (pairs.length === 0) {
    const text = `${caption}, “${subject}”: the bullets stand in another order.`;
    return [told('Order', place, { kind: 'moved', about: caption, subject, text })];
  }
  return pairs.map(([before, after]) =>
    told('Wording', place, {
      about: caption,
      subject,
      before,
      after,
      text: textChange(`${caption}, “${subject}”, a bullet`, before, after),
    }),
  );
}
