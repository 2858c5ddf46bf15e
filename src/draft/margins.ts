import type { Rid } from '../model/rid';
import { field, paragraph, prose, type Inline } from './block';
import { blockElements } from './ooxml/blocks';
import { bodyPackage, type WriteOptions } from './writeRid';

/** What stands in the margins of every page, each as a flat OPC package to be inserted there. */
export interface Margins {
  readonly header: string;
  readonly footer: string;
}

/** The header names the release and the version; the footer has the paper's reference, the page and the classification. */
export function marginsOf({ release, document }: Rid, options: WriteOptions = {}): Margins {
  const tab: Inline = { kind: 'tab' };
  const page: Inline[] = [
    'Page ',
    { kind: 'page field', code: 'PAGE' },
    ' of ',
    { kind: 'page field', code: 'NUMPAGES' },
  ];
  const line = (content: readonly Inline[], style: 'Header' | 'Footer'): string =>
    bodyPackage(options, (inlines) => blockElements([paragraph(content, style)], new Map(), inlines));
  const version = prose`Version ${field('version', document.version)}`;
  return {
    header: line([field('release-name', release.name), ' Implementation Document', tab, ...version], 'Header'),
    footer: line([document.reference, tab, ...page, tab, document.classification], 'Footer'),
  };
}
