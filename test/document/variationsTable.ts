import { planSetUp } from '../../src/setUp/plan';
import type { OpenDocument } from '../../src/document/sync/openDocument';
import type { RegionKind } from '../../src/setUp/region';
import { alone, nameOf, vary, type Variation } from '../builders/variations';
import { readDocument } from '../../src/app/document';
import { WordHost } from '../../src/host';
import { connectNode } from '../../src/host/node';

const kinds: readonly RegionKind[] = ['section', 'table', 'list', 'field'];

/** What setting up would recognise in a document, beside what it recognises in the plain one. */
export interface Recognised {
  readonly name: string;
  readonly found: Readonly<Record<RegionKind, number>>;
  readonly sameModel: boolean;
  /** Titles of what it is unsure of. */
  readonly unsure: readonly string[];
}

export async function recognised(bytes: Uint8Array, variations: readonly Variation[]): Promise<Recognised[]> {
  const plain = await read(bytes);
  const all: Recognised[] = [];
  for (const variation of variations) {
    all.push(beside(plain, await read(vary(bytes, variation)), nameOf(variation)));
  }
  return all;
}

function read(bytes: Uint8Array): Promise<OpenDocument> {
  connectNode(WordHost.open(bytes));
  return readDocument();
}

function beside(plain: OpenDocument, document: OpenDocument, name: string): Recognised {
  const { found, unsure } = planSetUp(document);
  const count = (kind: RegionKind): number => found.filter((part) => part.kind === kind).length;
  return {
    name,
    found: { section: count('section'), table: count('table'), list: count('list'), field: count('field') },
    sameModel: JSON.stringify(document.reading.model) === JSON.stringify(plain.reading.model),
    unsure: [...new Set(unsure.map(({ title }) => title))],
  };
}

/** docs/variations.md: what is recognised in the sample as other authors would have written it. */
export async function variationsPage(bytes: Uint8Array): Promise<string> {
  const rows = await recognised(bytes, [{}, ...alone]);
  const [plain] = rows;
  const cells = ({ name, found, sameModel, unsure }: Recognised): string[] => [
    name === '' ? 'as the sample is' : name,
    ...kinds.map((kind) => `${String(found[kind])} of ${String(plain?.found[kind] ?? 0)}`),
    sameModel ? 'the same' : 'differs',
    unsure.join(', '),
  ];
  const lines = [
    ['Written with', 'Sections', 'Tables', 'Lists', 'Fields', 'Data model', 'Left out as unsure'],
    Array.from({ length: 7 }, () => '---'),
    ...rows.map(cells),
  ];
  return [
    '# A plain RID, written in other ways',
    '',
    'What `rid setup` recognises in the sample, `june-2020.docx`, when an author has written one thing of it otherwise. Made by `npm run reference`; a test holds it, and tries them combined, too. A table that was split by hand is read whole, but set up only when asked for.',
    '',
    ...lines.map((line) => `| ${line.join(' | ')} |`),
    '',
  ].join('\n');
}
