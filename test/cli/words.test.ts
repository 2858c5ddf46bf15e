import fc from 'fast-check';
import { distance, suggestion } from '../../src/cli/nearest';
import { selectionOf } from '../../src/cli/selection';
import { wantsColour } from '../../src/cli/terminal';
import { wrapped } from '../../src/cli/wrap';
import { rules } from '../../src/rules/catalogue';
import { publicationRules } from '../../src/rules/publication/catalogue';
import { aProblem } from './report';
import { rid } from './run';

describe('which rules are meant', () => {
  const ids = rules.map(({ id }) => id);
  const chosen = (...lists: string[]): string[] => {
    const selected = selectionOf({ rules: lists });
    return ids.filter((rule) => selected(aProblem({ rule })));
  };
  const inGroup = (group: string): string[] => ids.filter((id) => id.startsWith(`${group}/`));

  it('is all of them, unless some are named', () => {
    expect(chosen()).toEqual(ids);
    expect(chosen('costs/amount')).toEqual(['costs/amount']);
    expect(chosen('costs')).toEqual(inGroup('costs'));
    expect(chosen('costs/*')).toEqual(inGroup('costs'));
    expect(chosen('scope, costs/amount')).toEqual([...inGroup('scope'), 'costs/amount']);
    expect(chosen('scope', 'costs/amount')).toEqual(chosen('scope,costs/amount'));
  });

  it('leaves out what has an exclamation mark, wherever it stands', () => {
    expect(chosen('!costs')).toEqual(ids.filter((id) => !inGroup('costs').includes(id)));
    const rest = inGroup('costs').filter((id) => id !== 'costs/amount');
    expect(chosen('!costs/amount,costs')).toEqual(rest);
    expect(chosen('costs', '!costs/amount')).toEqual(rest);
  });

  it.each([
    [
      'costs/amounts',
      'There is no rule or group “costs/amounts”. Did you mean “costs/amount”? “rid rules” lists them.',
    ],
    ['!cost/*', 'There is no rule or group “cost/*”. Did you mean “costs”? “rid rules” lists them.'],
    ['costs,', 'There is no rule or group “”. “rid rules” lists them.'],
    ['quite something else', 'There is no rule or group “quite something else”. “rid rules” lists them.'],
    ['costs,!costs', '--rules leaves no rule to check by.'],
  ])('is refused: %s', (list, sentence) => {
    expect(() => chosen(list)).toThrow(sentence);
  });

  it('is for problems of at least a severity', () => {
    const atLeast = (least: string): string[] =>
      (['error', 'warning', 'info'] as const).filter((severity) =>
        selectionOf({ 'min-severity': least })(aProblem({ severity })),
      );
    expect(atLeast('error')).toEqual(['error']);
    expect(atLeast('warning')).toEqual(['error', 'warning']);
    expect(atLeast('info')).toEqual(['error', 'warning', 'info']);
  });
});

describe('rid rules', () => {
  /** Those that run where a document is to go out come last. */
  const all = [...rules, ...publicationRules];

  it('lists every rule, in columns for people and as JSON for scripts', async () => {
    const { code, out } = await rid('rules');
    expect(code).toBe(0);
    expect(out.split('\n')).toHaveLength(all.length + 1);
    expect(out).toMatch(/^costs\/amount +(?:error|warning|note) +\S/m);
    const json = JSON.parse((await rid('rules', '--format', 'json')).out) as object[];
    expect(json).toEqual(
      all.map(({ id, aliases, severity, since, title, why, source, fixIsSafe }) => ({
        ...{ id, aliases, severity, since, title, why, source, fixIsSafe },
      })),
    );
  });
});

describe('the nearest name', () => {
  it('is proposed when it is near', () => {
    expect(suggestion('glosary', ['costs', 'glossary'])).toBe(' Did you mean “glossary”?');
    expect(suggestion('xyz', ['costs', 'glossary'])).toBe('');
  });

  it('is measured by letters put in, taken out and changed', () => {
    expect(['', 'cost', 'costs', 'coats', 'scots'].map((word) => distance(word, 'costs'))).toEqual([5, 1, 0, 1, 2]);
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, word, (one, other, third) => {
        expect(distance(one, one)).toBe(0);
        expect(distance(one, other)).toBe(distance(other, one));
        expect(distance(one, third)).toBeLessThanOrEqual(distance(one, other) + distance(other, third));
      }),
    );
  });
});

describe('lines', () => {
  it('hold every word, and are longer than the width only for one that is', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 12 }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 30 }), (all, width) => {
        const lines = wrapped(all.join(' '), width);
        expect(lines.join(' ')).toBe(all.join(' '));
        expect(lines.filter((line) => line.length > width && line.includes(' '))).toEqual([]);
      }),
    );
  });

  it('are as long as they are without a width', () => {
    expect(wrapped('one two', null)).toEqual(['one two']);
  });
});

describe('colour', () => {
  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ TERM: 'dumb' }, true, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '', NO_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
  ])('%j, on a terminal: %s', (environment, isTerminal, wanted) => {
    expect(wantsColour(environment, isTerminal)).toBe(wanted);
  });
});
