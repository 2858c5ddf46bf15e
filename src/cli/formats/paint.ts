import type { Severity } from '../../model/diagnostic';

export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly good: (text: string) => string;
  readonly severity: (severity: Severity, text: string) => string;
}

/** Colours for a terminal, as its own theme has them; without colour, the texts as they are. */
export function paint(colour: boolean): Paint {
  const with_ =
    (start: number, end: number) =>
    (text: string): string =>
      colour ? `\u001b[${String(start)}m${text}\u001b[${String(end)}m` : text;
  const severities = { error: with_(31, 39), warning: with_(33, 39), info: with_(36, 39) };
  return {
    bold: with_(1, 22),
    dim: with_(2, 22),
    good: with_(32, 39),
    severity: (severity, text) => severities[severity](text),
  };
}
