import { readJson } from '../../src/model/json';

test.each([
  ['a value', '{"a":[1]}', { value: { a: [1] } }],
  ['a value after a byte order mark', '\uFEFF1', { value: 1 }],
  ['no JSON', '{', { fault: expect.stringMatching(/^it is not JSON \(.+\)$/) }],
  ['nothing', '', { fault: expect.stringMatching(/^it is not JSON \(.+\)$/) }],
  ['more than any such file holds', `"${'x'.repeat(10 * 1024 * 1024)}"`, { fault: 'it is larger than 10 MB' }],
])('%s', (_, text, read) => {
  expect(readJson(text)).toEqual(read);
});
