import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { smallRid } from '../fuzz/smallRid';
import { rid, workFolder } from './run';

/** One block that cannot be wrapped or written is left and named, and the rest is done. */

const file = workFolder();

const textOf = (name: string): string =>
  strFromU8(unzipSync(new Uint8Array(readFileSync(file(name))))['word/document.xml'] ?? new Uint8Array());
const wordsOf = (name: string): string =>
  [...textOf(name).matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(([, words]) => words).join('');

/** A RID with something in front of the section on the timetable, at the end of that on impacts. */
function withAtEnd(change: (before: string, heading: string, after: string) => string): void {
  const parts = unzipSync(smallRid());
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const at = xml.lastIndexOf('<w:p>', xml.indexOf('3. Implementation timetable'));
  const end = xml.indexOf('</w:p>', at) + '</w:p>'.length;
  parts['word/document.xml'] = strToU8(change(xml.slice(0, at), xml.slice(at, end), xml.slice(end)));
  writeFileSync(file('rid.docx'), zipSync(parts));
}

const cell = (content: string): string => `<w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
const table = (content: string): string =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="900"/></w:tblGrid><w:tr>${cell(content)}</w:tr></w:tbl>`;
const alternate = `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:p><w:r><w:t>one</w:t></w:r></w:p></mc:Choice><mc:Fallback><w:p><w:r><w:t>other</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>`;

it.each([
  ['something that may be drawn in two ways', alternate],
  ['a table whose first cell starts with another', table(`${table('<w:p/>')}<w:p/>`)],
  ['a table three deep', table(`${table(`${table('<w:p/>')}<w:p/>`)}<w:p/>`)],
  ['a table without a row', '<w:tbl><w:tblPr/><w:tblGrid/></w:tbl>'],
])('a section that ends with %s is set up whole', async (_, end) => {
  withAtEnd((before, heading, after) => before + end + heading + after);
  expect(await rid('setup', file('rid.docx'), '-o', file('out.docx'))).toMatchObject({ code: 0, error: '' });
  expect(textOf('out.docx')).toContain('rid:section:impacts');
  expect(wordsOf('out.docx')).toEqual(wordsOf('rid.docx'));
  await rid('setup', file('out.docx'), '-o', file('again.docx'));
  expect(textOf('again.docx')).toBe(textOf('out.docx'));
});

it('what cannot be set up is named, and what was set up beside it is written', async () => {
  // From the end of one section into the next.
  withAtEnd((before, heading, after) => `${before}<w:customXml w:element="a"><w:p/>${heading}</w:customXml>${after}`);
  const { code, error } = await rid('setup', file('rid.docx'), '-o', file('out.docx'));
  expect(code).toBe(1);
  expect(error).toMatch(/Not changed, or only in part: .*“Impacts”.*What was changed is in .*out\.docx\.\n$/);
  expect(textOf('out.docx')).toContain('rid:section:scope');
  expect(textOf('out.docx')).not.toContain('rid:section:impacts');
  expect(wordsOf('out.docx')).toEqual(wordsOf('rid.docx'));
});
