import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import { throwFault } from './package/xml';

/** As strict as a browser's, and as quiet: what is not well formed is an error, and nothing is printed. */
class StrictParser extends DOMParser {
  constructor() {
    super({ onError: throwFault });
  }
}

/** Puts in place what a browser has for XML. */
export function provideXml(): void {
  const scope = globalThis as Record<string, unknown>;
  scope['DOMParser'] ??= StrictParser;
  scope['XMLSerializer'] ??= XMLSerializer;
}
