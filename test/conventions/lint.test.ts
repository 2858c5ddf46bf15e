import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** What a planted line is told in the place of a file of the project, by the name of the rule that tells. */
interface Planted {
  readonly file: string;
  readonly text: string;
}

const root = path.join(__dirname, '../..');

/** The linter is an ES module with a configuration of its own, so it runs in a process of its own: once for all. */
const script = `
  import { ESLint } from 'eslint';
  const planted = JSON.parse(process.argv[1]);
  const eslint = new ESLint();
  const answers = [];
  for (const { file, text } of planted) {
    const [result] = await eslint.lintText(text, { filePath: file });
    answers.push(result.messages.map(({ ruleId, message }) => ruleId + ': ' + message));
  }
  process.stdout.write(JSON.stringify(answers));
`;

function lint(planted: readonly Planted[]): string[][] {
  const answer = execFileSync('node', ['--input-type=module', '-e', script, JSON.stringify(planted)], {
    cwd: root,
    encoding: 'utf8',
  });
  return JSON.parse(answer) as string[][];
}

describe('the linter holds the structure of the house', () => {
  const cases: Record<string, Planted & { readonly told: RegExp }> = {
    'a room that imports from one above it': {
      file: 'src/model/money.ts',
      text: "import { rules } from '../rules/catalogue';\nexport const count = rules.length;\n",
      told: /src\/model may not import src\/rules/,
    },
    'a layer of the document that imports from one above it': {
      file: 'src/document/reading/order.ts',
      text: "import { planRefresh } from '../sync/refresh';\nexport const plan = planRefresh;\n",
      told: /src\/document\/reading may not import src\/document\/sync/,
    },
    'a circle inside a room': {
      file: 'src/model/settings.ts',
      text: "import { readStore } from './store';\nexport const Settings = readStore;\n",
      told: /import-x\/no-cycle/,
    },
    'Node in what ships to Word': {
      file: 'src/rules/rule.ts',
      text: 'export const where = process.cwd();\n',
      told: /no-restricted-globals: Unexpected use of 'process'/,
    },
    'files in what ships to Word': {
      file: 'src/app/check.ts',
      text: "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n",
      told: /This ships to Word, which has no files/,
    },
    'Office outside its home': {
      file: 'src/app/check.ts',
      text: 'export const host = Office.context.host;\n',
      told: /no-restricted-globals: Unexpected use of 'Office'/,
    },
    'React outside the pane': {
      file: 'src/app/check.ts',
      text: "import { useState } from 'react';\nexport const state = useState;\n",
      told: /React is for src\/taskpane alone/,
    },
  };
  const names = Object.keys(cases);
  const planted = Object.values(cases);
  let told: string[][] = [];
  beforeAll(() => {
    told = lint(planted.map(({ file, text }) => ({ file, text })));
  }, 120_000);

  it.each(names)('refuses %s', (name) => {
    expect(told[names.indexOf(name)]?.join('\n')).toMatch(cases[name]?.told ?? /^$/);
  });
});
