import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { WordHost, type HostOptions } from '../../src/host';
import { connectNode } from '../../src/host/node';
import { docx, type Block } from '../builders';
import type { DocumentOptions } from '../builders/docx';

/** Opens a document of these blocks behind Office.js. */
export function open(blocks: readonly Block[], options: HostOptions & { document?: DocumentOptions } = {}): WordHost {
  const { document, ...host } = options;
  return connect(WordHost.open(docx(blocks, document), host));
}

export function connect(host: WordHost): WordHost {
  connectNode(host);
  return host;
}

/** A part of what the host would save. */
export function savedPart(host: WordHost, name = 'word/document.xml'): string {
  const part = unzipSync(host.save())[name];
  if (!part) throw new Error(`There is no ${name}`);
  return strFromU8(part);
}

/** The body's XML with nothing in it that a test does not ask about. */
export function savedBody(host: WordHost): string {
  const xml = savedPart(host);
  return xml.slice(xml.indexOf('<w:body>') + 8, xml.indexOf('<w:sectPr'));
}

export function texts(host: WordHost): string[] {
  return host.user.paragraphs().map(({ text }) => text);
}

/** What Office.js says went wrong. */
export async function failure(work: () => Promise<unknown>): Promise<{ code: string; message: string }> {
  try {
    await work();
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error('It did not fail');
}

/** A flat OPC package with this body, as an add-in would make one. */
export function flat(body: string, parts: Readonly<Record<string, string>> = {}, relationships = ''): string {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  const rels = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const part = (name: string, xml: string): string =>
    `<pkg:part pkg:name="${name}" pkg:contentType="application/xml"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
  const xml = [
    part(
      '/_rels/.rels',
      `<Relationships xmlns="${rels}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    part('/word/_rels/document.xml.rels', `<Relationships xmlns="${rels}">${relationships}</Relationships>`),
    part('/word/document.xml', `<w:document ${w} ${r}><w:body>${body}</w:body></w:document>`),
    ...Object.entries(parts).map(([name, content]) => part(name, content)),
  ].join('');
  const whole = `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${xml}</pkg:package>`;
  new DOMParser().parseFromString(whole, 'text/xml');
  return whole;
}

/** The relationship types of an inserted package, in short. */
export const officeRelation = (id: string, type: string, target: string, external = false): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`;
