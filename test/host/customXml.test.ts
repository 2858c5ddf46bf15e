import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { WordHost } from '../../src/host';
import { paragraph } from '../builders';
import { validationErrors } from '../builders/validate';
import { connect, failure, open, savedPart } from './open';

const namespace = 'urn:rid';
const data = (value: string): string => `<rid xmlns="${namespace}" version="1"><name>${value}</name></rid>`;

function withParts<T>(
  work: (parts: Word.CustomXmlPartCollection, sync: () => Promise<void>) => Promise<T>,
): Promise<T> {
  return Word.run((context) => work(context.document.customXmlParts, () => context.sync()));
}

test('a part is added so that Word and LibreOffice keep it, and read again', async () => {
  const host = open([paragraph('x')]);
  const id = await withParts(async (parts, sync) => {
    const part = parts.add(data('June'));
    part.load('id,namespaceUri');
    const xml = part.getXml();
    await sync();
    expect([part.namespaceUri, xml.value]).toEqual([namespace, data('June')]);
    return part.id;
  });
  expect(id).toMatch(/^\{[0-9A-F-]{36}\}$/);
  const names = Object.keys(unzipSync(host.save())).filter((name) => name.startsWith('customXml'));
  expect(names).toEqual(['customXml/item1.xml', 'customXml/itemProps1.xml', 'customXml/_rels/item1.xml.rels']);
  expect(savedPart(host, 'word/_rels/document.xml.rels')).toContain('Target="../customXml/item1.xml"');
  expect(savedPart(host, 'customXml/itemProps1.xml')).toContain(id);
  expect(await validationErrors(host.save())).toEqual([]);
  connect(WordHost.open(host.save()));
  await withParts(async (parts, sync) => {
    const part = parts.getByNamespace(namespace).getOnlyItem();
    part.load('id');
    const xml = part.getXml();
    await sync();
    expect([part.id, xml.value]).toEqual([id, data('June')]);
  });
});

test('a part is replaced in place', async () => {
  const host = open([paragraph('x')], {
    document: { customXml: [{ xml: data('old'), namespace }, { xml: '<other/>' }] },
  });
  await withParts(async (parts, sync) => {
    parts.getByNamespace(namespace).getOnlyItem().setXml(data('new & better').replace('&', '&amp;'));
    parts.load('items/namespaceUri');
    const count = parts.getCount();
    await sync();
    expect(count.value).toBe(2);
    expect(parts.items.map((part) => part.namespaceUri)).toEqual([namespace, '']);
  });
  expect(savedPart(host, 'customXml/item1.xml')).toContain('<name>new &amp; better</name>');
  expect(Object.keys(unzipSync(host.save())).filter((name) => name.startsWith('customXml/item'))).toHaveLength(4);
});

test('a part that is not there is a null object, and two are none only', async () => {
  open([paragraph('x')]);
  await withParts(async (parts, sync) => {
    const none = parts.getByNamespace(namespace).getOnlyItemOrNullObject();
    none.load('id');
    await sync();
    expect(none.isNullObject).toBe(true);
    parts.add(data('1'));
    parts.add(data('2'));
    const scoped = parts.getByNamespace(namespace);
    scoped.load('items/id');
    const count = scoped.getCount();
    await sync();
    expect([count.value, new Set(scoped.items.map((part) => part.id)).size]).toEqual([2, 2]);
    expect(
      (
        await failure(async () => {
          scoped.getOnlyItem().load('id');
          await sync();
        })
      ).code,
    ).toBe('GeneralException');
  });
});

test('a part is deleted with all that leads to it', async () => {
  const host = open([paragraph('x')], { document: { customXml: [{ xml: data('old'), namespace }] } });
  await withParts(async (parts, sync) => {
    parts.getByNamespace(namespace).getOnlyItem().delete();
    await sync();
    const none = parts.getByNamespace(namespace).getOnlyItemOrNullObject();
    none.load('id');
    await sync();
    expect(none.isNullObject).toBe(true);
  });
  expect(Object.keys(unzipSync(host.save())).filter((name) => name.startsWith('customXml'))).toEqual([]);
  expect(savedPart(host, '[Content_Types].xml')).not.toContain('customXml');
});

test.each(['<not closed>', '<!DOCTYPE a><a/>', ''])('%s is no custom XML', async (xml) => {
  open([paragraph('x')]);
  const { code } = await failure(() =>
    withParts(async (parts, sync) => {
      parts.add(xml);
      await sync();
    }),
  );
  expect(code).toBe('InvalidArgument');
});

test('a part that two relationships lead to is one', async () => {
  const host = open([paragraph('x')]);
  await withParts(async (parts, sync) => {
    parts.add(data('June'));
    await sync();
  });
  const parts = unzipSync(host.save());
  const name = 'word/_rels/document.xml.rels';
  const twice = strFromU8(parts[name] ?? new Uint8Array()).replace(
    /<Relationship (?=[^>]*customXml\/item1\.xml)[^>]*\/>/,
    (one) => one + one.replace(/Id="[^"]*"/, 'Id="rIdAgain"'),
  );
  expect(twice).toContain('rIdAgain');
  connect(WordHost.open(zipSync({ ...parts, [name]: strToU8(twice) })));
  await withParts(async (found, sync) => {
    const count = found.getByNamespace(namespace).getCount();
    await sync();
    expect(count.value).toBe(1);
  });
});
