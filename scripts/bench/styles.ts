import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { checkDocument } from '../../src/app';
import { retakeParagraphs, takeSnapshot } from '../../src/word/snapshot';
import { inTurn, line, ms, open, timed, title, today } from './measure';
import { sample } from './papers';

/** What the styles of a published RID weigh, in bytes of XML. */
const stylesOfARid = 350_000;
const runs = 12;

/**
 * Reading a document with as many styles as a published RID has: each answer of Word's carries all of them, so that one
 * paragraph is nearly as large as the whole. Several paragraphs are read one by one, in one round trip, or with the whole.
 */
export async function styles(): Promise<void> {
  title(`Reading with ${String(stylesOfARid / 1000)} KB of styles`);
  open(withStyles(sample(), stylesOfARid));
  const snapshot = await takeSnapshot();
  const names = snapshot.localIds.filter((_, at) => snapshot.paragraphs[at]?.cell === null);
  const counts = [1, 2, 5, 20];
  const [whole = 0, check = 0, ...some] = await inTurn(runs, [
    async () => (await timed(() => takeSnapshot())).milliseconds,
    async () => (await timed(() => checkDocument({ today }))).milliseconds,
    ...counts.map((count) => async () => {
      const { result, milliseconds } = await timed(() =>
        retakeParagraphs(snapshot, names.slice(10, 10 + count), count),
      );
      if (!result) throw new Error('The paragraphs were not read by themselves.');
      return milliseconds;
    }),
  ]);
  line('the whole document', ms(whole));
  line('the whole document, and a check of it', ms(check));
  counts.forEach((count, at) => {
    line(`${String(count)} ${count === 1 ? 'paragraph' : 'paragraphs'} by name`, ms(some[at] ?? 0));
  });
}

/** A document with styles that nothing uses, until they weigh so much. */
export function withStyles(docx: Uint8Array, bytes: number): Uint8Array {
  const parts = unzipSync(docx);
  const part = parts['word/styles.xml'];
  if (!part) throw new Error('The document has no styles.');
  const more: string[] = [];
  for (let length = part.length; length < bytes; length += more.at(-1)?.length ?? 0) more.push(style(more.length));
  const xml = strFromU8(part).replace('</w:styles>', `${more.join('')}</w:styles>`);
  return zipSync({ ...parts, 'word/styles.xml': strToU8(xml) });
}

function style(number: number): string {
  const name = `Of a template ${String(number)}`;
  const look =
    '<w:pPr><w:spacing w:before="120" w:after="120" w:line="276" w:lineRule="auto"/><w:jc w:val="both"/></w:pPr>';
  const letters =
    '<w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:color w:val="1F3864"/><w:sz w:val="20"/></w:rPr>';
  return `<w:style w:type="paragraph" w:customStyle="1" w:styleId="OfATemplate${String(number)}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/><w:qFormat/>${look}${letters}</w:style>`;
}
