import { memoise, memoiseTexts } from '../../src/document/reading/memoise';

test('what is asked about again is not worked out again', () => {
  const workOut = jest.fn((about: { readonly of: number }) => [about.of]);
  const ask = memoise(workOut);
  const about = { of: 1 };
  expect(ask(about)).toBe(ask(about));
  expect(ask({ of: 1 })).not.toBe(ask(about));
  expect(workOut).toHaveBeenCalledTimes(2);
});

test('of texts, those are known that were asked about last', () => {
  const workOut = jest.fn((text: string) => [text]);
  const ask = memoiseTexts(2, workOut);
  for (const text of ['one', 'two', 'one', 'two', 'three', 'two']) expect(ask(text)).toEqual([text]);
  expect(workOut).toHaveBeenCalledTimes(3);
  ask('one');
  expect(workOut).toHaveBeenCalledTimes(4);
});

test('what failed is tried again', () => {
  let fails = true;
  const ask = memoiseTexts(1, (text) => {
    if (fails) throw new Error(text);
    return text;
  });
  expect(() => ask('one')).toThrow('one');
  fails = false;
  expect(ask('one')).toBe('one');
});
