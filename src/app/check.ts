import type { IsoDate } from '../model/date';
import type { Diagnostic } from '../model/diagnostic';
import { rules } from '../rules/catalogue';
import { runRules } from '../rules/rule';
import { obstacle, readDocument, type OpenDocument } from './document';

export interface CheckResult {
  readonly document: OpenDocument;
  /** In the order of the document. */
  readonly diagnostics: readonly Diagnostic[];
  /** A sentence for the author where the document itself is the problem. */
  readonly notice: string | null;
}

/** Reads the document and checks it, in one round trip. */
export async function checkDocument(today: IsoDate): Promise<CheckResult> {
  return checkReading(await readDocument(), today);
}

export function checkReading(document: OpenDocument, today: IsoDate): CheckResult {
  return {
    document,
    diagnostics: runRules(rules, { reading: document.reading, today }),
    notice: obstacle(document),
  };
}
