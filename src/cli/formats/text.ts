import { derivation } from '../../document/recognise/releaseKind';
import { severityWords } from '../../model/diagnostic';
import type { Diagnostic } from '../../model/diagnostic';
import { printable } from '../printable';
import { summaryOf, type CheckedFile, type FileReport } from '../report';
import { wrapped } from '../wrap';
import { paint, type Paint } from './paint';
import { countWords, placeWords, plural } from './words';

export interface TextOptions {
  readonly colour: boolean;
  /** In characters; null for lines of any length. */
  readonly width: number | null;
  readonly showIgnored: boolean;
}

const margin = '  ';
/** What stands before each problem, in a column of its own. */
const labelWidth = 7;
const indent = ' '.repeat(margin.length + labelWidth + 2);
const leastWidth = 40;

/** A report for people: by file and section, and a summary. Empty when no file could be used. */
export function toText(files: readonly FileReport[], options: TextOptions): string {
  const checked = files.filter((file) => file.usable);
  const writer = new Writer(options);
  for (const file of checked) writer.file(file, options.showIgnored);
  if (files.length > 1) writer.total(files);
  return writer.text;
}

class Writer {
  private readonly lines: string[] = [];
  private readonly paint: Paint;
  private readonly width: number | null;

  constructor({ colour, width }: TextOptions) {
    this.paint = paint(colour);
    this.width = width === null ? null : Math.max(width, leastWidth);
  }

  get text(): string {
    return this.lines.map((line) => `${line}\n`).join('');
  }

  file(file: CheckedFile, showIgnored: boolean): void {
    this.lines.push(this.paint.bold(printable(file.file)));
    if (file.kind) this.paragraph(derivation(file.kind), '', this.paint.dim);
    this.lines.push('');
    if (file.fixes) this.fixes(file.fixes, file.file);
    for (const [section, problems] of bySection(file.diagnostics)) {
      this.lines.push(this.paint.bold(printable(section)));
      for (const problem of problems) this.problem(problem);
      this.lines.push('');
    }
    if (showIgnored && file.ignored.length > 0) this.ignored(file.ignored);
    this.lines.push(this.result(file));
    if (file.readiness) this.readiness(file.readiness);
    this.lines.push('');
  }

  private readiness({ isReady, left, summary }: NonNullable<CheckedFile['readiness']>): void {
    this.paragraph(summary, '', isReady ? this.paint.good : this.paint.bold);
    for (const { title, rule, problems } of left) {
      const often = problems.length > 1 ? `, ${String(problems.length)} times` : '';
      this.paragraph(`${title}${often} (${rule})`, margin);
    }
  }

  total(files: readonly FileReport[]): void {
    const summary = summaryOf(files);
    this.lines.push(this.paint.bold(`${plural(summary.files, 'file')}: ${countWords(summary)}`));
    if (summary.unusable.length > 0) {
      this.lines.push(`Cannot be used: ${summary.unusable.map(printable).join(', ')}`);
    }
  }

  private fixes({ fixed, output }: NonNullable<CheckedFile['fixes']>, input: string): void {
    const written = output === input ? 'the file is as it was' : `copied to ${output}`;
    const what =
      fixed.length === 0
        ? `Nothing to fix safely: ${written}`
        : `${plural(fixed.length, 'problem')} fixed in ${output}`;
    this.lines.push(this.paint.bold(printable(what)));
    for (const { rule, place, fix } of fixed) {
      this.head(this.paint.good('fixed'.padEnd(labelWidth)), rule, `${place.section}: ${placeWords(place)}`);
      this.paragraph(fix?.title ?? '', indent);
    }
    this.lines.push('');
  }

  private ignored(problems: CheckedFile['ignored']): void {
    this.lines.push(this.paint.bold('Ignored'));
    for (const { diagnostic, ignore } of problems) {
      const { severity, rule, place, message } = diagnostic;
      this.head(
        this.paint.dim(severityWords[severity].padEnd(labelWidth)),
        rule,
        `${place.section}: ${placeWords(place)}`,
      );
      this.paragraph(message, indent);
      this.paragraph(`Ignored by ${ignore.by} on ${ignore.on}: ${ignore.reason}`, indent, this.paint.dim);
    }
    this.lines.push('');
  }

  private problem({ severity, rule, place, message, fix }: Diagnostic): void {
    const label = severityWords[severity].padEnd(labelWidth);
    this.head(this.paint.severity(severity, label), rule, placeWords(place));
    this.paragraph(message, indent);
    if (fix) this.paragraph(`${fix.safe ? 'Safe fix' : 'Fix'}: ${fix.title}`, indent, this.paint.good);
  }

  /** The line that a problem begins with: its label, its place, and its rule where that still fits. */
  private head(label: string, rule: string, place: string): void {
    const lines = wrapped(printable(place), this.room(indent));
    const last = lines.at(-1) ?? '';
    const fits = this.width === null || indent.length + last.length + 2 + rule.length <= this.width;
    const all = fits ? [...lines.slice(0, -1), `${last}  ${this.paint.dim(rule)}`] : [...lines, this.paint.dim(rule)];
    this.lines.push(...all.map((line, index) => (index === 0 ? `${margin}${label}  ${line}` : `${indent}${line}`)));
  }

  private paragraph(text: string, before: string, colour: (text: string) => string = (plain) => plain): void {
    for (const line of wrapped(printable(text), this.room(before))) this.lines.push(`${before}${colour(line)}`);
  }

  private room(before: string): number | null {
    return this.width === null ? null : this.width - before.length;
  }

  private result(file: CheckedFile): string {
    const summary = summaryOf([file]);
    const words = countWords(summary);
    return file.diagnostics.length === 0 && summary.ignored === 0 ? this.paint.good('No problems found.') : words;
  }
}

/** In the order of the document, which can come back to a section. */
function bySection(problems: readonly Diagnostic[]): readonly [string, readonly Diagnostic[]][] {
  const groups = new Map<string, Diagnostic[]>();
  for (const problem of problems) {
    const { section } = problem.place;
    const group = groups.get(section);
    if (group) group.push(problem);
    else groups.set(section, [problem]);
  }
  return [...groups];
}
