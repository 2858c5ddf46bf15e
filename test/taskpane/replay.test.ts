import fc from 'fast-check';
import { replay } from '../../src/taskpane/core/replay';

const entry = (id: string, more: object = {}) => ({ id, title: '', ...more });
const [a, b] = [entry('a'), entry('b')];

test.each<[what: string, now: unknown, from: unknown, to: unknown, result: unknown]>([
  [
    'what nobody has touched',
    { name: 'New', goLive: 'x' },
    { name: 'New', goLive: 'x' },
    { name: '', goLive: 'x' },
    { name: '', goLive: 'x' },
  ],
  [
    'beside what others changed',
    { name: 'New', goLive: 'y' },
    { name: 'New', goLive: 'x' },
    { name: '', goLive: 'x' },
    { name: '', goLive: 'y' },
  ],
  ['not over what others changed', { name: 'Theirs' }, { name: 'New' }, { name: '' }, { name: 'Theirs' }],
  ['an entry that was added and has been filled in since', [a, entry('b', { impacts: false })], [a, b], [a], [a]],
  [
    'an entry that was removed, beside one that changed',
    [entry('a', { title: 'A' })],
    [a],
    [a, b],
    [entry('a', { title: 'A' }), b],
  ],
  [
    'a field of an entry of which others changed another',
    [entry('a', { title: 'A', impacts: true })],
    [entry('a', { title: 'A' })],
    [a],
    [entry('a', { impacts: true })],
  ],
  [
    'not where entries changed places and one of them has changed',
    [b, entry('a', { title: 'A' })],
    [b, a],
    [a, b],
    [b, entry('a', { title: 'A' })],
  ],
  ['a tick beside one that others have set', ['suppliers', 'dcc'], ['suppliers'], [], ['dcc']],
  [
    'that a tick was taken, beside one that others have set',
    ['users', 'dcc'],
    ['users'],
    ['suppliers', 'users'],
    ['suppliers', 'users', 'dcc'],
  ],
  ['not a tick that others have taken', ['users', 'dcc', 'suppliers'], ['networks'], [], ['users', 'dcc', 'suppliers']],
  ['not where others have added an entry', [a, b, entry('c')], [a, b], [a], [a, b, entry('c')]],
])('takes back %s', (_, now, from, to, result) => {
  expect(replay(now, from, to)).toEqual(result);
});

const values = fc.jsonValue({ maxDepth: 3 });

test('what nobody has touched is as it was; where there was no change, the value is the very same', () => {
  fc.assert(
    fc.property(values, values, (from, to) => {
      expect(JSON.stringify(replay(from, from, to))).toBe(JSON.stringify(to));
      expect(replay(to, from, from)).toBe(to);
    }),
  );
});
