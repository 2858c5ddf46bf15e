import { openDocument, type OpenDocument } from '../document/sync/openDocument';
import { contentOf } from '../document/reading/ooxml';
import type { Snapshot } from '../document/reading/snapshot';
import type { WordHost } from '../host';
import { provideXml } from '../host/parser';
import type { ReferenceAdditions } from '../model/settings';
import { storeNamespace } from '../model/store';
import { openHost } from './open';

/**
 * A document that is only to be read, without Office.js: loading that, and handing the whole text through it, takes longer
 * than all the rest. A test holds that it comes to the same.
 */
export async function readFile(file: string, team?: readonly ReferenceAdditions[]): Promise<OpenDocument> {
  return openDocument(snapshotOf(await openHost(file)), team);
}

export function snapshotOf(host: WordHost): Snapshot {
  provideXml();
  // The elements of Node's parser are what the reader knows of a browser's.
  const parts = host.bodyParts() as unknown as ReadonlyMap<string, Element>;
  const body = contentOf(parts);
  const [store = null, ...copies] = host.customXml(storeNamespace);
  return { ...body, localIds: [], store, ...(copies.length > 0 ? { copies } : {}), tracking: host.tracksChanges };
}
