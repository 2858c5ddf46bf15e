import { emptyRid } from '../../src/model/rid';
import { aModification } from '../builders/rid';
import { actions } from './actions';
import { fuzz, seeds } from './fuzz';
import { Chance } from './random';
import { oddJson, oddText, readersOf } from './texts';

/** As much as there is time for at each build; `npm run fuzz` does as many as it is told. */
const count = 40;

test('a document that was changed at random gets a result or one sentence from each action', async () => {
  const { answers, findings } = await fuzz(await seeds(), { count, seed: 3 });
  expect(findings.map(({ action, text, done }) => ({ action, text, done }))).toEqual([]);
  const results = actions.map(({ name }) => answers.get(`${name}: result`) ?? 0);
  // Most of what is changed is still a document.
  expect(Math.min(...results)).toBeGreaterThan(count / 2);
}, 300_000);

test('models, reference data and scopes that were changed at random are read, or refused in a sentence', () => {
  const chance = new Chance(7);
  const model = { ...emptyRid(), modifications: [aModification('MP001'), aModification('MP002')] };
  const json = JSON.parse(JSON.stringify(model)) as Parameters<typeof oddJson>[0];
  const scope =
    'Approved\nMP001\tFirmware updates\thttps://a.uk\nMP002 – Powers of the Panel (targeted)\n| MP003 | Yes |';
  for (let made = 0; made < 1000; made += 1) {
    const text = made % 3 === 0 ? oddText(scope, chance) : JSON.stringify(oddJson(json, chance), null, 1);
    const said = readersOf(made % 2 === 0 ? text : oddText(text, chance));
    expect(said.filter((sentence) => sentence !== null && !/^[^\n]{1,2000}[.!?]$/.test(sentence))).toEqual([]);
  }
});

test('the same seed makes the same', () => {
  const numbers = (seed: number): number[] => {
    const chance = new Chance(seed);
    return Array.from({ length: 5 }, () => chance.below(1000));
  };
  expect(numbers(1)).toEqual(numbers(1));
  expect(numbers(1)).not.toEqual(numbers(2));
});
