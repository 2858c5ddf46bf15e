import { parseScope } from '../../src/app';
import { parseModel } from '../../src/app/drafting';
import { parseAdditions } from '../../src/reference/additions';
import type { Chance } from './random';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const odd: readonly Json[] = [
  null,
  true,
  -1,
  1e308,
  '',
  '\u0000',
  '\u202e',
  'javascript:x',
  'x'.repeat(1000),
  [],
  {},
  [[]],
];

/** A value with one thing in it that is another, is gone, or is there twice. */
export function oddJson(value: Json, chance: Chance): Json {
  if (value === null || typeof value !== 'object' || chance.below(6) === 0) return chance.oneOf(odd);
  if (Array.isArray(value)) {
    if (value.length === 0) return [chance.oneOf(odd)];
    const at = chance.below(value.length);
    const one = value[at] ?? null;
    return [
      ...value.slice(0, at),
      ...(chance.below(4) === 0 ? [one, one] : [oddJson(one, chance)]),
      ...value.slice(at + 1),
    ];
  }
  const keys = Object.keys(value);
  if (keys.length === 0) return { __proto__x: chance.oneOf(odd) };
  const key = chance.oneOf(keys);
  if (chance.below(8) === 0) return Object.fromEntries(Object.entries(value).filter(([other]) => other !== key));
  return { ...value, [key]: oddJson(value[key] ?? null, chance) };
}

/** A text with letters of it changed, left out, or put in. */
export function oddText(text: string, chance: Chance): string {
  const letters = Array.from(text);
  for (let time = chance.below(6); time >= 0; time -= 1) {
    const put = chance.oneOf([
      '',
      '\t',
      '\n',
      '|',
      '"',
      '}',
      '\u0000',
      '\uFEFF',
      '\u202e',
      'MP079',
      '–',
      '££',
      'x'.repeat(500),
    ]);
    letters.splice(chance.below(letters.length + 1), chance.below(3), put);
  }
  return letters.join('');
}

/** What each reader says of a text: nothing but a value, or one sentence. */
export function readersOf(text: string): (string | null)[] {
  const model = parseModel(text, 'a.json');
  const additions = parseAdditions(text, 'a.json');
  return [
    'message' in model ? model.message : null,
    'message' in additions ? additions.message : null,
    ...parseScope(text).messages.map(({ message }) => message),
  ];
}
