import type { Severity } from '../../model/diagnostic';
import { placedIn, summaryOf, type FileReport } from '../report';
import { countWords, placeWords, plural } from './words';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Annotations for GitHub Actions, a workflow command a line, and the counts as a line of the log. */
export function toGitHub(files: readonly FileReport[]): string {
  const lines = files.flatMap((report) => {
    const file = placedIn(report);
    if (!report.usable) return [annotation('error', file, 'This file cannot be used', report.notice)];
    return report.diagnostics.map(({ severity, rule, place, message }) => {
      return annotation(levels[severity], file, rule, `${place.section} › ${placeWords(place)}\n${message}`);
    });
  });
  const summary = summaryOf(files);
  return [...lines, `${plural(summary.files, 'file')}: ${countWords(summary)}`].map((line) => `${line}\n`).join('');
}

function annotation(level: string, file: string, title: string, message: string): string {
  return `::${level} file=${property(file)},title=${property(title)}::${data(message)}`;
}

/** What would end the command, or begin one of the document's own. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
