import type { ReferenceAdditions } from '../model/settings';
import { knownWith } from '../reference/reference';
import { rules } from '../rules/catalogue';
import { publicationRules } from '../rules/publication/catalogue';
import { checkAll } from './checkAll';
import { command } from './command';
import { readReferenceFile } from './files';
import { toGitHub } from './formats/github';
import { toJson, toOneFileJson } from './formats/json';
import { toText } from './formats/text';
import { today } from './open';
import { noticeNaming, summaryOf, type FileReport } from './report';
import { choice, namesPublication, selectionOf, severeEnough, type SelectionValues } from './selection';
import { targetOptions, targetsOf, type TargetValues } from './target';
import { exitCodes, UsageError, type Terminal } from './terminal';
import type { Target } from './write';

const formats = ['text', 'json', 'sarif', 'github'] as const;
type Format = (typeof formats)[number] | 'one file’s json';

interface CheckValues extends SelectionValues, TargetValues {
  readonly format?: string;
  readonly json?: boolean;
  readonly fix?: boolean;
  /** Whether the files are to go out. */
  readonly publish?: boolean;
  readonly 'show-ignored'?: boolean;
  /** Files with reference data of the team's own. */
  readonly reference?: readonly string[];
  /** The RIDs that papers are about. */
  readonly with?: readonly string[];
}

/** `rid check`: one file that cannot be used does not keep the others from being checked. */
export const check = command({
  name: 'check',
  help: `rid check FILE.docx... [options]
rid check PAPER.docx... --with RID.docx... [options]

Checks Release Implementation Documents; several of them must agree with one another, too. With --with, checks papers to
the Panel against the RIDs that they are about.

  --rules LIST             only these rules, by id or group, with commas between: costs,scope/cut-off-dates
                           “!” before one leaves it out: '!style,!glossary/alphabetical'; “rid rules” lists them
  --min-severity LEVEL     only problems of at least this level: error, warning or info
  --with RID.docx          the RID of a release that the papers are about; can be given several times
  --reference FILE.json    a team’s own reference data, and what it has decided about rules; can be given several times
  --publish                checks also what a document that goes out must not have, or must: tracked changes, comments,
                           hidden text, stale contents, properties; says whether it is ready
  --show-ignored           lists the problems that authors have ignored, with reasons; otherwise they are counted
  --format FORMAT          text, json, sarif (2.1.0, for code scanning) or github (annotations of GitHub Actions)
  --json                   as --format json; for one file, only its problems

  --fix                    makes the safe fixes among these problems, then says what is left
  -o, --output OUT.docx    where --fix writes the document; for several files, a folder that exists
  --in-place               --fix writes over the files
  --force                  also over one that is read-only, or somebody else’s

Exit codes: 0 no errors found, 1 errors found, 2 a file cannot be used or the command is wrong.
Warnings and notes do not count; with --rules, only errors of these rules do; with --fix, only those that are left.
`,
  files: 'some',
  options: {
    ...targetOptions,
    rules: { type: 'string', multiple: true },
    'min-severity': { type: 'string' },
    reference: { type: 'string', multiple: true },
    with: { type: 'string', multiple: true },
    publish: { type: 'boolean' },
    'show-ignored': { type: 'boolean' },
    format: { type: 'string' },
    json: { type: 'boolean' },
    fix: { type: 'boolean' },
  },
  run: checkFiles,
});

async function checkFiles(files: readonly string[], values: CheckValues, terminal: Terminal): Promise<number> {
  const format = formatOf(values, files.length);
  // What is wrong with the options is told before any file is read.
  selectionOf(values);
  const targets = await fixTargets(files, values);
  const team = await Promise.all((values.reference ?? []).map(readReferenceFile));
  if (values.with) return checkPapers(files, values.with, format, { values, team, terminal });
  const { rules: chosen, 'min-severity': least } = values;
  const selection = { ...(chosen && { rules: chosen }), ...(least !== undefined && { 'min-severity': least }) };
  // Several RIDs must agree with one another, too; rules that are chosen are of single ones.
  const agree = files.length > 1 && !chosen;
  const publish = values.publish === true || namesPublication(selection);
  const reports: FileReport[] = [];
  const jobs = files.map((file, index) => ({ file, target: targets[index] ?? null }));
  for await (const report of checkAll(jobs, { today: today(), team, selection, publish, agree })) {
    if (report.notice !== null) terminal.error(noticeNaming(report));
    reports.push(report);
  }
  return print(reports, format, { values, team, terminal });
}

/** Papers are checked against the RIDs that they are about, and by no rule of a RID. */
async function checkPapers(
  files: readonly string[],
  ridFiles: readonly string[],
  format: Format,
  printing: Parameters<typeof print>[2],
): Promise<number> {
  const { values } = printing;
  if (values.fix === true)
    throw new UsageError('--fix is for RIDs, and --with checks papers: leave out one of the two.');
  if (values.publish === true)
    throw new UsageError('--publish is for RIDs, and --with checks papers: leave out one of the two.');
  if (values.rules) throw new UsageError('--rules is for RIDs, and --with checks papers: leave out one of the two.');
  const { checkPaperFiles } = await import('./checkPaper');
  const reports = await checkPaperFiles(files, ridFiles, severeEnough(values));
  for (const report of reports) if (report.notice !== null) printing.terminal.error(noticeNaming(report));
  return print(reports, format, printing);
}

async function print(
  reports: readonly FileReport[],
  format: Format,
  { values, team, terminal }: Parameters<typeof inFormat>[2],
): Promise<number> {
  const text = await inFormat(format, reports, { values, team, terminal });
  if (format === 'text') terminal.outPainted(text);
  else terminal.out(text);
  const { errors, unusable } = summaryOf(reports);
  if (unusable.length > 0) return exitCodes.unusable;
  return errors > 0 ? exitCodes.errorsFound : exitCodes.fine;
}

function formatOf({ format, json = false }: CheckValues, files: number): Format {
  if (!json) return choice('--format', format ?? 'text', formats);
  if (format !== undefined && format !== 'json') throw new UsageError('Give either --format or --json, not both.');
  return files === 1 && format === undefined ? 'one file’s json' : 'json';
}

/** None where nothing is to be fixed. */
async function fixTargets(files: readonly string[], values: CheckValues): Promise<readonly Target[]> {
  if (values.fix === true) return targetsOf('rid check --fix', files, values);
  if (values.output === undefined && values['in-place'] !== true && values.force !== true) return [];
  throw new UsageError('-o and --in-place say where --fix writes to: without it, nothing is written.');
}

async function inFormat(
  format: Format,
  reports: readonly FileReport[],
  { values, team, terminal }: { values: CheckValues; team: readonly ReferenceAdditions[]; terminal: Terminal },
): Promise<string> {
  const { colour, width } = terminal;
  switch (format) {
    case 'text':
      return toText(reports, { colour, width, showIgnored: values['show-ignored'] === true });
    case 'json':
      return toJson(reports);
    case 'one file’s json':
      return reports.flatMap((report) => (report.usable ? [toOneFileJson(report)] : [])).join('');
    case 'sarif': {
      // The only one that needs much of its own.
      const { toSarif } = await import('./formats/sarif');
      const asked = reports.some((report) => report.usable && report.readiness) ? publicationRules : [];
      return toSarif(reports, { rules: [...rules, ...asked], decisions: knownWith(team).rules, root: process.cwd() });
    }
    case 'github':
      return toGitHub(reports);
  }
}
