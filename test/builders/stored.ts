import { readDocument } from '../../src/app/document';
import { storeFor } from '../../src/document/sync/refresh';
import { WordHost } from '../../src/host';
import { connectNode } from '../../src/host/node';
import { storeNamespace, writeStore, type Store } from '../../src/model/store';
import type { CustomXmlPart } from './docx';

/**
 * What the add-in would keep in a document, as a part of the package: a model that says what one document says, and the
 * tables as another had them when they were last written.
 */
export async function storePart(model: Uint8Array, whenWritten: Uint8Array): Promise<CustomXmlPart> {
  const store: Store = {
    ...storeFor(await read(whenWritten)),
    model: (await read(model)).reading.model,
  };
  return { xml: writeStore(store), namespace: storeNamespace };
}

function read(document: Uint8Array): ReturnType<typeof readDocument> {
  connectNode(WordHost.open(document));
  return readDocument();
}
