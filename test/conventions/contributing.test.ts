import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type * as application from '../../src/app';
import type * as telling from '../../src/compare/tell';
import { emptyRid } from '../../src/model/rid';
import type * as starting from '../../src/taskpane/actions/start';
import type * as paning from '../../src/taskpane/core/pane';
import { sketch } from '../builders/sketch';
import { openLine, today, type Line } from '../line';

/** A step of an example: a new file, or lines of a file that become others. */
interface Step {
  readonly file: string;
  readonly code: string;
  readonly before: string | null;
}

const root = path.join(__dirname, '../..');
/** Below the project, so that packages are found. */
const copy = path.join(root, 'build/contributing');
const page = readFileSync(path.join(root, 'CONTRIBUTING.md'), 'utf8');

/** The steps below a heading: a path, then blocks of code that stand below it. */
function stepsOf(heading: string): Step[] {
  const section = page.split(/^## (?=A )/m).find((text) => text.startsWith(`${heading}\n`)) ?? '';
  let file = '';
  let isNew = false;
  return [...section.matchAll(/^`([^`\n]+)`(?: \((new)\))?.*:$|^(`{3,4})(\w+)\n([^]*?)^\3$/gm)].flatMap(
    (match): Step[] => {
      const [, named, mark, , language, code = ''] = match;
      if (named !== undefined) {
        file = named;
        isNew = mark === 'new';
        return [];
      }
      if (isNew) return [{ file, code, before: null }];
      if (language !== 'diff') throw new Error(`${file} is there already, and the step is no difference.`);
      const lines = code.split('\n').slice(0, -1);
      const side = (left: string): string =>
        lines.flatMap((line) => (line[0] === left ? [] : [line.slice(1)])).join('\n');
      return [{ file, code: side('-'), before: side('+') }];
    },
  );
}

function take({ file, code, before }: Step): void {
  const target = path.join(copy, file);
  if (before === null) {
    if (existsSync(target)) throw new Error(`${file} is called new, and is there.`);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, code);
    return;
  }
  const text = readFileSync(target, 'utf8');
  const parts = text.split(`${before}\n`);
  if (parts.length !== 2)
    throw new Error(`${file} has these lines ${String(parts.length - 1)} times, not once:\n${before}`);
  writeFileSync(target, parts.join(`${code}\n`));
}

/** A module of the copy, of the type that it has in the project. */
const load = <T>(file: string): Promise<T> => import(path.join(copy, file)) as Promise<T>;

beforeAll(() => {
  rmSync(copy, { recursive: true, force: true });
  cpSync(path.join(root, 'src'), path.join(copy, 'src'), { recursive: true });
  cpSync(path.join(root, 'package.json'), path.join(copy, 'package.json'));
  for (const heading of ['A rule', 'A table', 'A button']) {
    const steps = stepsOf(heading);
    expect(steps.length).toBeGreaterThan(3);
    steps.forEach(take);
  }
});

const contacts = `
SEC Release Implementation Document
# About this document
| Contacts |
| Area | Contact |
| Testing | A. Person |
# 1. Scope
The release has one modification , which is approved.`;

const openCopy = async (text: string): Promise<{ app: typeof application; line: Line }> => ({
  line: openLine(sketch(text)),
  app: await load<typeof application>('src/app/index.ts'),
});

describe('the examples of CONTRIBUTING.md, in a copy of the sources', () => {
  it('make a rule that finds, words and fixes, as the examples beside it say', async () => {
    const id = 'style/space-before-comma';
    const examples = readFileSync(path.join(copy, `src/rules/${id}.md`), 'utf8');
    const [wrong = '', right = ''] = [...examples.matchAll(/^```\n(.*?)^```$/gms)].map(([, text]) => text);
    const check = async (text: string) => {
      const { app } = await openCopy(`SEC Release Implementation Document\n${text}`);
      const result = await app.checkDocument({ today });
      return { app, result, found: result.diagnostics.filter(({ rule }) => rule === id) };
    };
    const { app, result, found } = await check(wrong);
    expect(found.map(({ place, messageId }) => [messageId, place.text])).toEqual([['space', 'modification ,']]);
    expect(found[0]?.message).toContain('Delete the space.');
    for (const problem of found) await app.applyFix(problem, result);
    expect((await app.checkDocument({ today })).diagnostics.filter(({ rule }) => rule === id)).toEqual([]);
    expect((await check(right)).found).toEqual([]);
  });

  it('make a table that is read, kept and written by difference', async () => {
    const { app, line } = await openCopy(contacts);
    await app.refreshTables();
    const checked = await app.checkDocument({ today });
    const { reading } = checked.document;
    const model = reading.model as typeof reading.model & { contacts: { area: string; name: string }[] };
    expect(model.contacts).toEqual([{ area: 'Testing', name: 'A. Person' }]);
    const more = { ...model, contacts: [...model.contacts, { area: 'Costs', name: 'B. Other' }] };
    await app.saveModel(more);
    expect((await app.refreshTables()).edits.map(({ kind }) => kind)).toContain('insertRows');
    const texts = line.host.user.paragraphs().map(({ text }) => text);
    expect(texts.slice(texts.indexOf('Testing'), texts.indexOf('Testing') + 4)).toEqual([
      ...['Testing', 'A. Person'],
      ...['Costs', 'B. Other'],
    ]);
  });

  it('tell what changed in the table, and its order', async () => {
    const { tellChanges } = await load<typeof telling>('src/compare/tell.ts');
    const named = (...names: readonly string[]) => ({
      ...emptyRid(),
      contacts: names.map((area) => ({ area, name: `${area} Person` })),
    });
    expect(tellChanges(named('Testing'), named('Testing', 'Costs')).map(({ text }) => text)).toEqual([
      'Costs: Costs Person is to be asked now; it was nobody before.',
    ]);
    expect(tellChanges(named('Testing', 'Costs'), named('Costs', 'Testing')).map(({ about }) => about)).toEqual([
      'order of',
    ]);
  });

  it('make a button that goes from the pane to Word, in four files', async () => {
    expect(new Set(stepsOf('A button').map(({ file }) => file)).size).toBeLessThanOrEqual(4);
    const { app, line } = await openCopy(contacts);
    const { createPane } = await load<typeof paning>('src/taskpane/core/pane.ts');
    const { start } = await load<typeof starting>('src/taskpane/actions/start.ts');
    const { goToEnd } = await load<{ goToEnd: (pane: object) => Promise<void> }>('src/taskpane/actions/problem.ts');
    const pane = createPane({
      app: () => Promise.resolve(app),
      whenReady: () => Promise.resolve({ ready: true }),
      isDarkTheme: () => undefined,
      today: () => today,
      later: () => () => undefined,
      report: () => Promise.reject(new Error('Not in this test.')),
      preload: () => Promise.resolve(),
    });
    await start(pane);
    await goToEnd(pane);
    const last = line.host.user.paragraphs().length - 1;
    expect(line.host.selection?.paragraph).toBe(last);
    expect(pane.store.get().announcement).toBe('Went to the end of the document.');
  });
});
