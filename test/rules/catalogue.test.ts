import { ruleNamed, rules } from '../../src/rules/catalogue';
import { rule } from '../../src/rules/rule';
import { severityUnder } from '../../src/rules/severity';

test('no two rules share an id or one that either had before', () => {
  const names = rules.flatMap(({ id, aliases }) => [id, ...aliases]);
  expect(new Set(names).size).toBe(names.length);
  for (const { id, aliases } of rules) {
    for (const name of [id, ...aliases]) expect(ruleNamed(name)).toBe(id);
  }
  expect(ruleNamed('costs/amounts')).toBeNull();
});

test('a rule without fixes says so', () => {
  const meaning = { id: 'a/b', severity: 'info', since: '0.1.0', title: '', why: '', source: '' } as const;
  const plain = rule<{ wrong: object }>({ ...meaning, messages: { wrong: () => 'Wrong.' }, find: () => [] });
  expect(plain).toMatchObject({ fixIsSafe: null, aliases: [], messageIds: ['wrong'] });
});

test.each([
  ['no decision', undefined, 'warning', undefined, 'warning'],
  ['no decision, and a finding of its own severity', undefined, 'warning', 'info', 'info'],
  ['a decision', 'error', 'warning', undefined, 'error'],
  ['a decision to be milder than a finding', 'info', 'info', 'error', 'info'],
  ['a decision to be graver than a finding', 'error', 'warning', 'info', 'info'],
] as const)('the severity of what is found under %s', (_, decided, usual, own, expected) => {
  expect(severityUnder(decided, usual, own)).toBe(expected);
});
