import type { Block } from '../draft/block';
import { writeMargins, type Margins } from '../draft/margins';
import { writeBlocks } from '../draft/writeRid';

/** A whole document, each part as a flat OPC package. */
export interface Pages extends Margins {
  readonly body: string;
}

/** What stands in the margins of a paper. */
export interface PageMargins {
  readonly title: string;
  readonly reference: string;
  readonly classification: string;
}

export function pagesOf(blocks: readonly Block[], { title, ...document }: PageMargins): Pages {
  return { body: writeBlocks(blocks), ...writeMargins([title], document) };
}
