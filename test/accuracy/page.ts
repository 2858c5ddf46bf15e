import type { Accuracy } from './measure';

export interface Counts {
  readonly planted: number;
  readonly found: number;
  readonly harmless: number;
  readonly silent: number;
}

export function countsOf({ planted, harmless }: Accuracy): Counts {
  return {
    planted: planted.length,
    found: planted.filter(({ found }) => found).length,
    harmless: harmless.length,
    silent: harmless.filter((one) => one.false.length === 0).length,
  };
}

/** The counts that the page says; null for a page that says none. */
export function countsIn(page: string): Pick<Counts, 'found' | 'silent'> | null {
  const [found, silent] = [/Planted errors found\s*\|\s*(\d+)/, /Harmless changes without a word\s*\|\s*(\d+)/].map(
    (pattern) => Number(pattern.exec(page)?.[1] ?? NaN),
  );
  return found === undefined || silent === undefined || Number.isNaN(found + silent) ? null : { found, silent };
}

const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

/** The page `docs/accuracy.md`. */
export function accuracyPage(accuracy: Accuracy): string {
  const counts = countsOf(accuracy);
  const { planted, found, harmless, silent } = counts;
  const alone = accuracy.planted.filter((one) => one.found && one.besides.length === 0).length;
  return `# How right the checker is

Each case is one change to a RID of which no rule has anything to say. A planted error must be found by one of the rules
named for it; of a change that is harmless, no error and no warning may be given, but of rules that ask for another form.
The cases stand in \`test/accuracy\`. This page is written by \`npm run accuracy\`; CI fails when fewer errors are found,
or more is said wrongly.

| | cases | of | share |
| --- | --- | --- | --- |
| Planted errors found | ${String(found)} | ${String(planted)} | ${share(found, planted)} |
| Planted errors found, with no other error or warning beside | ${String(alone)} | ${String(planted)} | ${share(alone, planted)} |
| Harmless changes without a word | ${String(silent)} | ${String(harmless)} | ${share(silent, harmless)} |

## By rule

Planted errors count for the first of the rules that may tell of them; a wrong message for the rule that gave it.

| rule | planted | found | said wrongly |
| --- | --- | --- | --- |
${byRule(accuracy).join('\n')}

## By kind of harmless change

| kind | cases | without a word |
| --- | --- | --- |
${byKind(accuracy).join('\n')}

## Not right yet

${notRight(accuracy).join('\n')}
`;
}

/** A case that is not right, as the page lists it. */
export const missedLine = ({ name, rules: [first = ''] }: Accuracy['planted'][number]): string =>
  `- missed: ${first}: ${name}`;
export const wrongLine = ({ kind, name }: Accuracy['harmless'][number]): string =>
  `- said wrongly: ${kind}: ${name === '' ? '(nothing)' : name}`;

function notRight({ planted, harmless }: Accuracy): string[] {
  const lines = [
    ...planted.filter(({ found }) => !found).map(missedLine),
    ...harmless.filter((one) => one.false.length > 0).map(wrongLine),
  ];
  return lines.length === 0 ? ['Nothing.'] : lines;
}

function byRule({ planted, harmless }: Accuracy): string[] {
  const wrong = harmless.flatMap((one) => one.false.map(({ rule }) => rule));
  const rules = [...new Set([...planted.map(({ rules: [first = ''] }) => first), ...wrong])].sort();
  return rules.map((rule) => {
    const own = planted.filter(({ rules: [first] }) => first === rule);
    const said = wrong.filter((each) => each === rule).length;
    return row(rule, own.length, own.filter(({ found }) => found).length, said);
  });
}

function byKind({ harmless }: Accuracy): string[] {
  const kinds = [...new Set(harmless.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const own = harmless.filter((one) => one.kind === kind);
    return row(kind, own.length, own.filter((one) => one.false.length === 0).length);
  });
}
