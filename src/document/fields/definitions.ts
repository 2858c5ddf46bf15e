import type { FieldName } from '../../model/tags';
import { findAmounts, pounds } from '../../model/money';
import { isIsoDate, proseDate, readDate, tableDate } from '../../model/date';
import type { Modification, Rid } from '../../model/rid';
import { readCount, writeCount } from '../language/numbers';
import { capitalised } from '../language/phrases';
import { releaseName } from '../recognise/release';
import type { FieldDefinition } from './field';

const releaseNameField: FieldDefinition = {
  name: 'release-name',
  title: 'Name of the release',
  follows: false,
  write: ({ release }) => (release.name === '' ? null : longName(release.name)),
  read: (text, model) => ({ ...model, release: { ...model.release, name: longName(text) } }),
  plainly: longName,
  isFound: isReleaseName,
  like: (text, shown) => (isShortName(shown) ? shortName(text) : text),
};

/** Other names are too ordinary to be looked for in sentences. */
export function isReleaseName(text: string): boolean {
  return releaseName.exec(text)?.[0] === text;
}

const named = /^(\S+ \d{4}) (?:SEC )?Release$/;

/** `June 2020 SEC Release`, which prose also calls the `June 2020 Release`. */
function longName(text: string): string {
  return text.replace(named, '$1 SEC Release');
}

/** The name without `SEC`. */
export function shortName(text: string): string {
  return text.replace(named, '$1 Release');
}

function isShortName(text: string): boolean {
  return named.test(text) && text === shortName(text);
}

const goLiveField: FieldDefinition = {
  name: 'go-live',
  title: 'Go-live date',
  follows: false,
  write: ({ release }) => {
    const { goLive } = release;
    if (goLive === null || goLive === '') return null;
    return isIsoDate(goLive) ? proseDate(goLive) : goLive;
  },
  read: (text, model) => {
    const date = readDate(text);
    return { ...model, release: { ...model.release, goLive: date?.kind === 'date' ? date.iso : text } };
  },
  plainly: (text) => {
    const date = readDate(text);
    return date?.kind === 'date' ? proseDate(date.iso) : text;
  },
  isFound: (text) => readDate(text)?.kind === 'date',
  like: (text, shown) => {
    const wanted = readDate(text);
    const now = readDate(shown);
    return wanted?.kind === 'date' && now?.kind === 'date' && now.form === 'table' ? tableDate(wanted.iso) : text;
  },
};

const versionField: FieldDefinition = {
  name: 'version',
  title: 'Version',
  follows: false,
  write: ({ document }) => (document.version === '' ? null : document.version),
  read: (text, model) => ({ ...model, document: { ...model.document, version: text } }),
  plainly: (text) => text,
  isFound: (text) => /^\d+\.\d+$/.test(text),
  like: (text) => text,
};

/** An amount in pounds. */
function poundsField(
  name: FieldName,
  title: string,
  get: (model: Rid) => number | null,
  set: (model: Rid, amount: number) => Rid,
): FieldDefinition {
  return {
    name,
    title,
    follows: false,
    write: (model) => {
      const amount = get(model);
      return amount === null ? null : pounds(amount);
    },
    read: (text, model) => {
      const amount = onlyAmount(text);
      return amount === null ? null : set(model, amount);
    },
    plainly: (text) => {
      const amount = onlyAmount(text);
      return amount === null ? null : pounds(amount);
    },
    isFound: () => true,
    like: (text) => text,
  };
}

function onlyAmount(text: string): number | null {
  const [found, ...others] = findAmounts(text);
  return found?.text === text && others.length === 0 ? found.pounds : null;
}

const dccTotalField = poundsField(
  'dcc-total',
  'Total of the DCC implementation costs',
  ({ costs }) => costs.dccTotal,
  (model, dccTotal) => ({ ...model, costs: { ...model.costs, dccTotal } }),
);

/** SECAS's effort for one purpose: its days, and its pounds. */
function effortFields(purpose: 'update' | 'management', what: string): FieldDefinition[] {
  const key = purpose === 'update' ? 'secasUpdate' : 'secasManagement';
  const set = (model: Rid, part: { days: number } | { pounds: number }): Rid => ({
    ...model,
    costs: { ...model.costs, [key]: { days: 0, pounds: 0, ...model.costs[key], ...part } },
  });
  return [
    {
      name: `secas-${purpose}-days`,
      title: `SECAS days for ${what}`,
      follows: false,
      write: ({ costs }) => countOrNull(costs[key]?.days),
      read: (text, model) => {
        const days = readCount(text);
        return days === null ? null : set(model, { days });
      },
      plainly: (text) => countOrNull(readCount(text)),
      isFound: () => true,
      like: countLike,
    },
    poundsField(
      `secas-${purpose}-pounds`,
      `SECAS cost of ${what}`,
      ({ costs }) => costs[key]?.pounds ?? null,
      (model, amount) => set(model, { pounds: amount }),
    ),
  ];
}

/** How many modifications have a status. It follows from the list, so no place can change it. */
function countField(status: Modification['status'], title: string): FieldDefinition {
  const write = ({ modifications }: Rid): string =>
    modificationCount(modifications.filter((modification) => modification.status === status).length);
  const plainly = (text: string): string | null => {
    const count = /^no$/i.test(text) ? 0 : readCount(text);
    return count === null ? null : modificationCount(count);
  };
  return {
    name: `${status}-count`,
    title,
    follows: true,
    write,
    read: (text, model) => (plainly(text) === write(model) ? model : null),
    plainly,
    isFound: () => true,
    like: countLike,
  };
}

function modificationCount(count: number): string {
  return count === 0 ? 'no' : writeCount(count);
}

function countOrNull(count: number | null | undefined): string | null {
  return count === null || count === undefined ? null : writeCount(count);
}

/** `One` stays a word with a capital. Figures below ten are how that author writes; from ten on they are the convention. */
function countLike(text: string, shown: string): string {
  const count = readCount(text);
  if (count === null) return startsUpper(shown) ? capitalised(text) : text;
  if (/^\d$/.test(shown)) return String(count);
  return startsUpper(shown) ? capitalised(writeCount(count)) : writeCount(count);
}

function startsUpper(text: string): boolean {
  return /^[A-Z]/.test(text);
}

/** Every field, in the order in which a RID first states them. */
export const fieldDefinitions: readonly FieldDefinition[] = [
  releaseNameField,
  goLiveField,
  versionField,
  countField('approved', 'Number of approved modifications'),
  countField('targeted', 'Number of targeted modifications'),
  dccTotalField,
  ...effortFields('update', 'updating the SEC'),
  ...effortFields('management', 'project management'),
];

const byName = new Map(fieldDefinitions.map((definition) => [definition.name, definition]));

export function fieldDefinition(name: FieldName): FieldDefinition {
  const definition = byName.get(name);
  if (!definition) throw new Error(`There is no field called ${name}.`);
  return definition;
}
