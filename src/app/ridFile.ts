import { documentFile } from '../draft/documentFile';
import { refuseTooWide } from '../draft/widest';
import { fieldDefinitions } from '../document/fields/definitions';
import type { Rid } from '../model/rid';
import { defaultSettings, type ReferenceAdditions } from '../model/settings';
import { writeStore } from '../model/store';
import { knownWith } from '../reference/reference';
import { deployedTemplate } from '../template/deployed';
import { fromTemplate, type FromTemplate } from '../template/fromTemplate';
import { openNewDocument } from '../word/newDocument';

export { OfficeFileError } from '../template/officeFile';
export type { FromTemplate } from '../template/fromTemplate';

/** A Word template of a team’s, by the bytes of its file. */
export interface TeamTemplate {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface RidFileOptions {
  /** That of the deployment without, or RID Author’s own form. */
  readonly template?: TeamTemplate;
  /** Reference data that the author brings, and what is kept in the document. */
  readonly team?: readonly ReferenceAdditions[];
  readonly kept?: ReferenceAdditions;
}

/**
 * A new RID as the bytes of a .docx: in the form of a team’s template, or in RID Author’s own. Throws an OfficeFileError for
 * a template that cannot be used, and a RefreshError for a release that is too large for Word.
 */
export function ridFile(model: Rid, { template, team = [], kept }: RidFileOptions = {}): FromTemplate {
  refuseTooWide(model);
  const settings = { ...defaultSettings(), ...(kept ? { reference: kept } : {}) };
  const known = knownWith([...team, settings.reference]);
  const fields = Object.fromEntries(fieldDefinitions.map(({ name, write }) => [name, write(model) ?? '']));
  const store = writeStore({ model, written: {}, fields, settings, baselines: [] });
  const author = known.paper.team;
  const form = template ?? deployedTemplate();
  if (form) return fromTemplate(form.bytes, model, { name: form.name, store, author, known });
  const blank = documentFile([], { title: '', reference: '', classification: '', author });
  return { bytes: fromTemplate(blank, model, { name: 'The template', store, author, known }).bytes, told: [] };
}

/** Opens a new RID as a document of its own, in one round trip: the open one stays as it is. */
export async function openRidFile(model: Rid, options: RidFileOptions = {}): Promise<readonly string[]> {
  const { bytes, told } = ridFile(model, options);
  await openNewDocument(bytes);
  return told;
}
