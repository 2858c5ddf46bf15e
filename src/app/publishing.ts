import type { Publication } from '../document/reading/leavings';
import { readLeavings } from '../document/reading/readLeavings';
import type { OpenDocument } from '../document/sync/openDocument';
import { publicationRules } from '../rules/publication/catalogue';
import type { Rule } from '../rules/rule';
import { readProperties } from '../word/properties';
import { readDocument, type ReadOptions } from './document';

/** What a check of a document that is to go out needs beside the document: loaded where somebody asks for it. */
export interface ToPublish {
  readonly rules: readonly Rule[];
  readonly publication: Publication;
}

/** Reads the whole document, and what is in it beside its words, from one package. */
export async function readToPublish({
  team,
}: ReadOptions): Promise<{ readonly document: OpenDocument; readonly toPublish: ToPublish }> {
  let flatPackage = '';
  const document = await readDocument({
    ...(team && { team }),
    onPackage: (read) => {
      flatPackage = read;
    },
  });
  return { document, toPublish: toPublishOf(flatPackage, await readProperties()) };
}

/** The same of a document that was read: its package, and what File › Info says. */
export function toPublishOf(flatPackage: string, properties: Publication['properties']): ToPublish {
  return { rules: publicationRules, publication: { leavings: readLeavings(flatPackage), properties } };
}
