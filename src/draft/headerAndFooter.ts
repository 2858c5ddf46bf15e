import type { Rid } from '../model/rid';
import { field, paragraph, prose, type Inline } from './block';
import { blockElements } from './ooxml/blocks';
import { bodyPackage, type WriteOptions } from './writeRid';

/** What stands at the head and the foot of every page, each as a flat OPC package to be inserted there. */
export interface HeaderAndFooter {
  readonly header: string;
  readonly footer: string;
}

/** The header names the release and the version; the footer has the paper's reference, the page and the classification. */
export function headerAndFooterOf({ release, document }: Rid, options: WriteOptions = {}): HeaderAndFooter {
  const version = prose`Version ${field('version', document.version)}`;
  const header = [field('release-name', release.name), ' Implementation Document', tab, ...version];
  return writeHeaderAndFooter(header, document, options);
}

const tab: Inline = { kind: 'tab' };
const page: readonly Inline[] = [
  'Page ',
  { kind: 'page field', code: 'PAGE' },
  ' of ',
  { kind: 'page field', code: 'NUMPAGES' },
];

/** A header, and the footer that papers share, each as a flat OPC package. */
function writeHeaderAndFooter(
  header: readonly Inline[],
  document: Pick<Rid['document'], 'reference' | 'classification'>,
  options: WriteOptions,
): HeaderAndFooter {
  const line = (content: readonly Inline[], style: 'Header' | 'Footer'): string =>
    bodyPackage(options, (inlines) => blockElements([paragraph(content, style)], new Map(), inlines));
  return { header: line(header, 'Header'), footer: line(footerOf(document), 'Footer') };
}

/** The paper's reference, the page, and the classification. */
export function footerOf({
  reference,
  classification,
}: Pick<Rid['document'], 'reference' | 'classification'>): Inline[] {
  return [reference, tab, ...page, tab, classification];
}
