import type { Diagnostic, Severity } from '../../src/model/diagnostic';

/** What a rule must say of the June 2020 RID. */
export interface ExpectedFinding {
  readonly rule: string;
  readonly severity: Severity;
  /** What it is about, for a reader of the report. */
  readonly about: string;
  /** The words it must point at. */
  readonly words: RegExp;
}

type Row = readonly [rule: string, severity: Severity, about: string, words: RegExp];

const rows: readonly Row[] = [
  ['glossary/reference-term', 'warning', 'DCC, written as “Communication”', /^Data Communication Company$/],
  ['scope/cut-off-dates', 'warning', 'cut-off dates named and not given', /respective cut-off dates/],
  ['glossary/expanded-at-first-use', 'warning', 'SECAS, expanded only in Costs', /^SECAS$/],
  ['style/agreement', 'info', '“a response … are”', /^a response .* are$/],
  ['timetable/promised-events', 'warning', 'modification decisions and SIT completion', /decisions on modifications/],
  ['timetable/stale-statement', 'warning', 'three dates that the table already has', /^Dates for .* will be provided/],
  ['timetable/lead-time-systems', 'error', 'baselined in October, due in June 2019', /^11 Oct 19$/],
  ['timetable/lead-time-documents', 'warning', 'baselined in January 2020, due in December', /^17 Jan 20$/],
  [
    'timetable/undated-event',
    'info',
    '12 blank rows, explained: one for the set',
    /^DCC submits draft SEC Release TAD$/,
  ],
  ['timetable/relative-date', 'info', 'UIT commences has no date', /^10 Working Days before UIT begins$/],
  ['timetable/relative-date', 'info', 'UIT window closes has no date', /^five Working Days before UIT completion$/],
  ['timetable/papers-lead-time', 'info', 'four Working Days, for 25 May is a bank holiday', /^20 May 20$/],
  ['glossary/full-term-after-acronym', 'info', 'TAD', /^Testing Approach Document$/],
  ['costs/breakdown-total', 'error', 'stated £60,000 too low', /^£1,120,042$/],
  ['style/term-variants', 'info', '“DCC System impacting” without its hyphen', /^DCC System impacting$/],
  ['glossary/expanded-at-first-use', 'warning', 'PIT, never expanded', /^PIT$/],
  ['style/agreement', 'info', '“No impact … have”', /^No impact .* have$/],
  ['criteria/required-sets', 'error', 'the Security criteria are missing', /^Testing acceptance criteria$/],
  ['criteria/standard-text', 'warning', 'Testing 4: “live” for “production”', /^live$/],
];

/** The catalogue’s list for this RID, in the order of the document. */
export const juneFindings: readonly ExpectedFinding[] = rows.map(([rule, severity, about, words]) => ({
  rule,
  severity,
  about,
  words,
}));

export interface Outcome {
  /** Each expected finding, with what was found for it. */
  readonly expected: readonly { readonly expected: ExpectedFinding; readonly found: Diagnostic | null }[];
  readonly others: readonly Diagnostic[];
}

export function compare(expected: readonly ExpectedFinding[], found: readonly Diagnostic[]): Outcome {
  const left = [...found];
  const matched = expected.map((wanted) => {
    const at = left.findIndex(
      ({ rule, severity, place }) =>
        rule === wanted.rule && severity === wanted.severity && wanted.words.test(place.text),
    );
    return { expected: wanted, found: at < 0 ? null : (left.splice(at, 1)[0] ?? null) };
  });
  return { expected: matched, others: left };
}

/** A table in Markdown: what was expected, whether it was found, and what else was. */
export function tableOf({ expected, others }: Outcome): string {
  return [
    '| rule | severity | what it must find | found |',
    '| --- | --- | --- | --- |',
    ...expected.map(
      ({ expected: { rule, severity, about }, found }) =>
        `| ${rule} | ${severity} | ${about} | ${found ? 'yes' : '**no**'} |`,
    ),
    ...others.map(({ rule, severity, place }) => `| ${rule} | ${severity} | not expected: ${place.text} | **yes** |`),
    '',
    others.length === 0 ? 'Nothing else was found.' : `${String(others.length)} other findings.`,
  ].join('\n');
}

/** The same by rule and in figures alone: the published document’s own sentences stay in it. */
export function countsOf({ expected, others }: Outcome): string {
  const keys = new Set([...expected.map(({ expected: { rule } }) => rule), ...others.map(({ rule }) => rule)]);
  const lines = [...keys].map((key) => {
    const own = expected.filter(({ expected: { rule } }) => rule === key);
    const found = own.filter((one) => one.found !== null).length;
    const more = others.filter(({ rule }) => rule === key).length;
    const severity = own[0]?.expected.severity ?? others.find(({ rule }) => rule === key)?.severity ?? '';
    return `| ${key} | ${severity} | ${String(own.length)} | ${String(found)} | ${String(more)} |`;
  });
  return ['| rule | severity | expected | found | others |', '| --- | --- | --- | --- | --- |', ...lines].join('\n');
}
