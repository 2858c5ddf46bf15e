import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createContext, Script } from 'node:vm';
import ts from 'typescript';

/**
 * Whoever writes a document decides how long its texts are, so every regular expression of the sources is tried on long
 * ones: a text that is eight times as long may take eight times as long, and not sixty-four times. A new one is tried, too,
 * as soon as it is written.
 */

const src = path.join(__dirname, '../../src');

interface Pattern {
  readonly where: string;
  readonly pattern: RegExp;
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));

/** Those that stand in the sources, as literals or as words for `new RegExp` with something in the place of what varies. */
function written(name: string): Pattern[] {
  const text = readFileSync(path.join(src, name), 'utf8');
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const found: Pattern[] = [];
  const add = (node: ts.Node, body: string, flags: string): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    const where = `src/${name}:${String(line + 1)} /${body}/`;
    try {
      found.push({ where, pattern: new RegExp(body, flags) });
    } catch {
      // With something else in the place of what varies it is none: it is met where it is made.
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      add(node, node.text.slice(1, end), node.text.slice(end + 1));
    } else if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') {
      const [body, flags] = node.arguments ?? [];
      add(node, body ? wordsOf(body) : '', flags && ts.isStringLiteral(flags) ? flags.text : '');
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const wordsOf = (node: ts.Expression): string => {
  if (ts.isStringLiteralLike(node)) return node.text;
  const template = ts.isTaggedTemplateExpression(node) ? node.template : node;
  if (!ts.isTemplateExpression(template)) return '(?:MP001)';
  const isRaw = template !== node;
  const words = (part: ts.TemplateLiteralLikeNode): string => (isRaw ? (part.rawText ?? part.text) : part.text);
  return words(template.head) + template.templateSpans.map(({ literal }) => `(?:MP001)${words(literal)}`).join('');
};

/** Those that the readers and the rules make as they are loaded, whole. */
function made(): Pattern[] {
  const found = new Map<string, Pattern>();
  const scope = globalThis as { RegExp: RegExpConstructor };
  const plain = scope.RegExp;
  class Recorded extends plain {
    constructor(pattern: string | RegExp, flags?: string) {
      super(pattern, flags);
      const [, , caller = ''] = (new Error().stack ?? '').split('\n');
      const where = /src\/[^)]*/.exec(caller)?.[0];
      if (where !== undefined && !caller.includes('node_modules'))
        found.set(this.source, { where: `${where} /${this.source}/`, pattern: new plain(pattern, flags) });
    }
  }
  scope.RegExp = Recorded as unknown as RegExpConstructor;
  try {
    const rooms = /^(?:model|reference|document|rules|replan|papers|compare|draft|setUp)\//;
    jest.isolateModules(() => {
      for (const name of files) if (rooms.test(name)) jest.requireActual(path.join(src, name));
    });
  } finally {
    scope.RegExp = plain;
  }
  return [...found.values()];
}

const units = [
  ...['a', 'A', ' ', '1', ',', '-', '(', ')', '“', '’', '"', "'", '\n', '\t', '.', '_', '&', '/', '–', '£', '<', '|'],
  ...['a ', 'A ', '1 ', '1,', 'a, ', 'AB', 'A-', 'A&', 'a1', '1.', '- ', '( ', ' (', 'a(', 'a.', 'of the ', '\n '],
  ...['MP001, ', 'SEC ', '4 May ', '£1 ', 'no ', 'in '],
];

/** What a pattern looks for in so many letters, over and over, or at first and then nothing but one thing. */
function repeated({ source }: RegExp): ((size: number) => string)[] {
  const words = [...new Set(source.replace(/\\[a-zA-Z]/g, ' ').match(/[A-Za-z’'&-]{2,}/g) ?? [])].slice(0, 12);
  const repeat = (unit: string, size: number): string => `${unit.repeat(Math.ceil(size / unit.length))}\u0001`;
  return [
    ...[...units, ...words.map((word) => `${word} `)].map((unit) => (size: number) => repeat(unit, size)),
    ...[...words.slice(0, 6), '(', '“', '1'].flatMap((word) =>
      [' ', 'a', 'A', '1', 'a '].map((unit) => (size: number) => `${word} ${repeat(unit, size)}`),
    ),
  ];
}

/** What begins with `^` is tried at one place, unless lines begin in between. */
function search(pattern: RegExp, text: string): void {
  pattern.lastIndex = 0;
  if (pattern.global) Array.from(text.matchAll(pattern));
  else pattern.exec(text);
}

function taken(pattern: RegExp, text: string, often = 1): number {
  const before = process.cpuUsage();
  const start = performance.now();
  for (let time = 0; time < often; time += 1) search(pattern, text);
  // What else the machine does counts for neither: processor time is told in thousandths of a second, and not for less.
  return Math.min(performance.now() - start, process.cpuUsage(before).user / 1000 + 0.3);
}

const [short, long] = [1000, 8000];
/** Linear is 8, with what lies between the two; what grows with the square is 64. */
const most = 24;
/** Milliseconds that the short text takes at most where what follows is of no matter. */
const quick = 0.4;
const context = createContext({});
const within = new Script('run()');

/** The text that a pattern takes too long over; undefined where there is none. */
function slowOn(pattern: RegExp): string | undefined {
  let current = '';
  const run = (): string | undefined =>
    repeated(pattern).find((make) => {
      const text = make(short);
      current = text.slice(0, 12);
      if (taken(pattern, text) < quick) return false;
      let least = Infinity;
      for (let tried = 0; tried < 4 && least > most; tried += 1)
        least = Math.min(least, taken(pattern, make(long)) / Math.max(0.01, taken(pattern, text, 8) / 8));
      return least > most;
    }) && current;
  context['run'] = run;
  try {
    return within.runInContext(context, { timeout: 20_000 }) as string | undefined;
  } catch {
    return `${current}, for ever`;
  }
}

it('no regular expression of the sources takes more than its time over a long text', () => {
  const all = [...files.flatMap(written), ...made()];
  expect(all.length).toBeGreaterThan(500);
  const slow = all.flatMap(({ where, pattern }) => {
    const text = slowOn(pattern);
    return text === undefined ? [] : [`${where} on ${JSON.stringify(text)}`];
  });
  expect(slow).toEqual([]);
}, 600_000);
