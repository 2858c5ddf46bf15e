import type { IsoDate } from '../model/date';
import type { Diagnostic } from '../model/diagnostic';
import { rules } from '../rules/catalogue';
import { runRules } from '../rules/rule';
import { fitnessOf, readDocument, type OpenDocument } from './document';

export interface CheckResult {
  readonly document: OpenDocument;
  /** In the order of the document; none where it cannot be checked. */
  readonly diagnostics: readonly Diagnostic[];
  /** False for a document that is empty or no RID. */
  readonly usable: boolean;
  /** A sentence for the author where the document itself is the problem. */
  readonly notice: string | null;
}

/** Reads the document and checks it, in one round trip. */
export async function checkDocument(today: IsoDate): Promise<CheckResult> {
  return checkReading(await readDocument(), today);
}

function checkReading(document: OpenDocument, today: IsoDate): CheckResult {
  const fitness = fitnessOf(document);
  const diagnostics = fitness.usable ? runRules(rules, { reading: document.reading, today }) : [];
  return { document, diagnostics, ...fitness };
}
