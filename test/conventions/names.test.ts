import { readdirSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');
const files = ['src', 'test', 'scripts'].flatMap((room) =>
  readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' }).map((name) => path.posix.join(room, name)),
);
const code = files.filter((name) => /\.(?:tsx?|mjs|cjs)$/.test(name) && !name.endsWith('.d.ts'));

const camel = /^[a-z][a-zA-Z0-9]*$/;
const pascal = /^[A-Z][a-zA-Z0-9]*$/;
const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Before the first dot: `merge.properties.test.ts` is about `merge`. */
const nameOf = (file: string): string => path.basename(file).split('.')[0] ?? '';
const wrong = (all: readonly string[], ...forms: readonly RegExp[]): string[] =>
  all.filter((file) => !forms.some((form) => form.test(nameOf(file))));

const isOfRules = (file: string): boolean => /^src\/rules\/[^/]+\//.test(file);
const isComponent = (file: string): boolean => /^src\/.*\.tsx$/.test(file);

test('files have names in camelCase', () => {
  expect(
    wrong(
      code.filter((file) => !isOfRules(file) && !isComponent(file)),
      camel,
    ),
  ).toEqual([]);
});

test('what draws something has the name of what it draws', () => {
  expect(wrong(code.filter(isComponent), pascal, camel)).toEqual([]);
});

test('rules have the names of their ids; what helps them is in camelCase', () => {
  expect(wrong(code.filter(isOfRules), kebab, camel)).toEqual([]);
});
