import { documentFile } from '../draft/documentFile';
import { refuseTooWide } from '../draft/widest';
import type { Rid } from '../model/rid';
import { deployedTemplate } from '../template/deployed';
import { fromTemplate, type FromTemplate } from '../template/fromTemplate';
import { openNewDocument } from '../word/newDocument';
import { newStore, type NewStoreOptions } from './newStore';

export { OfficeFileError } from '../template/officeFile';
export type { FromTemplate } from '../template/fromTemplate';

/** A Word template of a team’s, by the bytes of its file. */
export interface TeamTemplate {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface RidFileOptions extends NewStoreOptions {
  /** That of the deployment without; null for RID Author’s own form, whatever the deployment has. */
  readonly template?: TeamTemplate | null;
}

/**
 * A new RID as the bytes of a .docx: in the form of a team’s template, or in RID Author’s own. Throws an OfficeFileError for
 * a template that cannot be used, and a RefreshError for a release that is too large for Word.
 */
export function ridFile(model: Rid, { template, ...options }: RidFileOptions = {}): FromTemplate {
  refuseTooWide(model);
  const { store, known } = newStore(model, options);
  const author = known.paper.team;
  const form = template === undefined ? deployedTemplate() : template;
  if (form) return fromTemplate(form.bytes, model, { name: form.name, store, author, known });
  const blank = documentFile([], { title: '', reference: '', classification: '', author, hasCover: true });
  return { bytes: fromTemplate(blank, model, { name: 'The template', store, author, known }).bytes, told: [] };
}

/** Opens a new RID as a document of its own, in one round trip: the open one stays as it is. */
export async function openRidFile(model: Rid, options: RidFileOptions = {}): Promise<readonly string[]> {
  const { bytes, told } = ridFile(model, options);
  await openNewDocument(bytes);
  return told;
}
