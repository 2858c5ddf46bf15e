import { isIsoDate, proseDate } from '../../model/date';
import type { ChangeRequest, Modification, Stages } from '../../model/rid';
import { listed } from '../../document/language/phrases';
import { pairedTexts, textChange } from '../wording';
import type { TellContext } from './context';
import { inSection, told, type ChangePlace, type ToldChange } from './told';

/** `MP079 ‘Provisions for withdrawing modifications’` */
export function named({ id, title }: Pick<Modification, 'id' | 'title'>): string {
  return title === '' ? id : `${id} ‘${title}’`;
}

const listOf = ({ status }: Pick<Modification, 'status'>): ChangePlace => inSection(status);

export function modificationAdded(modification: Modification): ToldChange {
  const { id, status } = modification;
  return told('Scope', listOf(modification), {
    about: 'modification',
    subject: id,
    after: status,
    text: `${named(modification)} joins the scope; it is ${status}.`,
  });
}

export function modificationRemoved(modification: Modification, { elsewhere }: TellContext): ToldChange {
  const { id, status } = modification;
  const others = elsewhere.filter(({ modifications }) => modifications.some((other) => other.id === id));
  const releases = others.map(({ release }) => `the ${release.name}`);
  const change = { about: 'modification', subject: id, before: status };
  if (releases.length === 0) {
    const text = `${named(modification)} leaves the scope; no other release is named for it.`;
    return told('Scope', listOf(modification), { ...change, text });
  }
  const after = listed(others.map(({ release }) => release.name));
  const text = `${named(modification)} moves to ${listed(releases)}.`;
  return told('Scope', listOf(modification), { ...change, kind: 'moved', after, text });
}

/** A Draft Proposal keeps its number when it becomes a Modification Proposal. */
export function draftBecame(draft: Modification, modification: Modification): ToldChange {
  return told('Scope', listOf(modification), {
    about: 'identifier of',
    subject: modification.id,
    before: draft.id,
    after: modification.id,
    text: `${draft.id} is a Modification Proposal now: ${named(modification)}.`,
  });
}

const stageWords: Readonly<Record<keyof Stages, string>> = {
  agreed: 'the Panel agreed to it in the scope',
  decided: 'a decision was taken',
  implemented: 'it was implemented',
};

export function scopeField(field: keyof Modification, old: Modification, now: Modification): ToldChange[] {
  const { id } = now;
  const place = listOf(now);
  switch (field) {
    case 'status':
      return [
        told('Scope', place, {
          kind: 'moved',
          about: 'modification',
          subject: id,
          before: old.status,
          after: now.status,
          text: `${named(now)} is ${now.status} now; it was ${old.status}.`,
        }),
      ];
    case 'title':
      return [
        told('Scope', place, {
          about: 'title of',
          subject: id,
          before: old.title,
          after: now.title,
          text: `The title of ${id} is ${quoted(now.title)}; it was ${quoted(old.title)}.`,
        }),
      ];
    case 'stages':
      return (Object.keys(stageWords) as (keyof Stages)[])
        .filter((stage) => old.stages[stage] !== now.stages[stage])
        .map((stage) => stageChange(stage, old, now, place));
    case 'parts':
      return [
        told('Scope', place, {
          about: 'parts of',
          subject: id,
          before: partsOf(old),
          after: partsOf(now),
          text: `${id} comes ${now.parts.length === 0 ? 'as a whole' : `in parts: ${partsOf(now)}`}; it came ${old.parts.length === 0 ? 'as a whole' : `in parts: ${partsOf(old)}`}.`,
        }),
      ];
    case 'address':
      return [
        told('Scope', place, {
          about: 'address of',
          subject: id,
          before: old.address,
          after: now.address,
          text: `The title of ${id} leads to ${now.address || 'no page'}; it led to ${old.address || 'none'}.`,
        }),
      ];
    case 'summary':
      return [
        told('Wording', place, {
          about: 'summary of',
          subject: id,
          before: old.summary,
          after: now.summary,
          text: textChange(`The summary of ${id}`, old.summary || null, now.summary || null),
        }),
      ];
    case 'points':
      return pointChanges(old, now, place);
    default:
      return [];
  }
}

const quoted = (title: string): string => (title === '' ? 'missing' : `‘${title}’`);

function stageChange(stage: keyof Stages, old: Modification, now: Modification, place: ChangePlace): ToldChange {
  const [before, after] = [old.stages[stage], now.stages[stage]];
  const day = (date: string): string => (isIsoDate(date) ? proseDate(date) : date);
  const text =
    after === ''
      ? `${now.id}: it is no longer said that ${stageWords[stage]}.`
      : `${now.id}: ${stageWords[stage]} on ${day(after)}${before === '' ? '' : `; ${day(before)} was said before`}.`;
  return told('Scope', place, { about: `${stage} day of`, subject: now.id, before, after, text });
}

function partsOf({ parts }: Modification): string {
  return parts
    .map(({ name, documents, release }) => {
      const what = documents.length === 0 ? '' : ` (${documents.join(', ')})`;
      return `${name}${what}${release === '' ? '' : ` in the ${release}`}`;
    })
    .join('; ');
}

function pointChanges(old: Modification, now: Modification, place: ChangePlace): ToldChange[] {
  const pairs = pairedTexts(old.points, now.points);
  const about = 'point of';
  const subject = now.id;
  if (pairs.length === 0) {
    const text = `The points of ${subject} stand in another order.`;
    return [told('Order', place, { kind: 'moved', about, subject, text })];
  }
  return pairs.map(([before, after]) =>
    told('Wording', place, { about, subject, before, after, text: textChange(`A point of ${subject}`, before, after) }),
  );
}

export function requestChange(old: ChangeRequest | null, now: ChangeRequest | null): ToldChange[] {
  const place = inSection('changeRequests');
  const about = 'DCC Change Request';
  const subject = (now ?? old)?.id ?? '';
  if (old === null) {
    const text = `DCC Change Request ${named(now ?? { id: subject, title: '' })} is targeted alongside the release.`;
    return [told('Scope', place, { about, subject, after: now?.title ?? '', text })];
  }
  if (now === null) {
    const text = `DCC Change Request ${named(old)} is no longer targeted alongside the release.`;
    return [told('Scope', place, { about, subject, before: old.title, text })];
  }
  const { title, summary } = now;
  return [
    ...(title === old.title
      ? []
      : [
          told('Scope', place, {
            about: 'title of',
            subject,
            before: old.title,
            after: title,
            text: `The title of ${subject} is ${quoted(title)}; it was ${quoted(old.title)}.`,
          }),
        ]),
    ...(summary === old.summary
      ? []
      : [
          told('Wording', place, {
            about: 'summary of',
            subject,
            before: old.summary,
            after: summary,
            text: textChange(`The summary of ${subject}`, old.summary || null, summary || null),
          }),
        ]),
  ];
}
