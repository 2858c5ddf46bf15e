import { blankDocx, WordHost } from '../../src/host';
import { bold, inlineControl, paragraph, table } from '../builders';
import { validationErrors } from '../builders/validate';
import { connect, failure, flat, open, savedBody, savedPart, texts } from './open';

const namespace = 'urn:rid';
const store = '{11111111-2222-4333-8444-555555555555}';
const prefixes = `xmlns:ns0='${namespace}'`;
const pathTo = (name: string): string => `/ns0:rid[1]/ns0:fields[1]/ns0:${name}[1]`;
const data = (goLive: string, version = '1.0'): string =>
  `<rid xmlns="${namespace}"><fields><goLive>${goLive}</goLive><version>${version}</version><deep><x/></deep></fields></rid>`;
const bound = (xpath: string, ...content: Parameters<typeof inlineControl>[1][]) =>
  inlineControl({ tag: xpath, binding: { store, xpath, prefixes } }, ...content);

const sample = (goLive = '25 June 2020', desktop = true): WordHost =>
  open(
    [
      paragraph(['Go live: ', bound(pathTo('goLive'), bold('25 June 2020')), '.']),
      table('Caption', ['Head'], [[{ blocks: [paragraph(['On ', bound(pathTo('goLive'), '25 June 2020')])] }]]),
      paragraph([
        'Nothing: ',
        bound(pathTo('none'), 'kept'),
        bound('//ns0:goLive', ' too'),
        bound(pathTo('deep'), ' and this'),
      ]),
      paragraph('Plain'),
    ],
    { desktop, document: { customXml: [{ xml: data(goLive), id: store, namespace }] } },
  );

function part<T>(work: (part: Word.CustomXmlPart, context: Word.RequestContext) => T): Promise<T> {
  return Word.run(async (context) => {
    const result = work(context.document.customXmlParts.getByNamespace(namespace).getOnlyItem(), context);
    await context.sync();
    return result;
  });
}

const ofPart = async (): Promise<string> => (await part((item) => ({ xml: item.getXml() }))).xml.value;

test('on opening, bound controls show what the part says, and those without a node what they said', () => {
  const host = sample('5 November 2020');
  expect(texts(host)).toEqual([
    'Go live: 5 November 2020.',
    'Caption',
    'Head',
    'On 5 November 2020',
    'Nothing: kept too and this',
    'Plain',
  ]);
  expect(savedBody(host)).toMatch(/<w:rPr><w:b\/>(<w:bCs\/>)?<\/w:rPr><w:t>5 November 2020/);
});

test('a document whose controls say what the part says is not changed by opening it', () => {
  expect(sample().changed).toBe(false);
});

test('a part that is replaced shows in every control of its nodes, in the same batch', async () => {
  const host = sample();
  const { body } = await part((item, context) => {
    item.setXml(data('1 July &amp; later'));
    context.document.body.load('text');
    return { body: context.document.body };
  });
  expect(body.text).toContain('Go live: 1 July & later.');
  expect(texts(host)[3]).toBe('On 1 July & later');
  expect(await validationErrors(host.save())).toEqual([]);
  await part((item) => {
    item.setXml(data(''));
  });
  expect(texts(host)[0]).toBe('Go live: .');
  await part((item) => {
    item.setXml(data('soon'));
  });
  expect(texts(host)[0]).toBe('Go live: soon.');
  expect(savedBody(host)).toMatch(/<w:b\/>(<w:bCs\/>)?<\/w:rPr><w:t>soon/);
});

test('what is written into a control is written into its node and shown in the others', async () => {
  const host = sample();
  const xml = await Word.run(async (context) => {
    const control = context.document.contentControls.getByTag(pathTo('goLive')).getFirst();
    control.insertText('1 July <2020>', 'Replace');
    const found = context.document.customXmlParts.getByNamespace(namespace).getOnlyItem().getXml();
    await context.sync();
    return found.value;
  });
  expect(xml).toBe(data('1 July &lt;2020&gt;'));
  expect([texts(host)[0], texts(host)[3]]).toEqual(['Go live: 1 July <2020>.', 'On 1 July <2020>']);
  expect(savedBody(host)).toMatch(/<w:b\/>(<w:bCs\/>)?<\/w:rPr><w:t>1 July/);
});

test('what a person types into a control goes the same way, tracked or not', async () => {
  const host = sample();
  host.user.type(0, 'Go live: 25 August 2020.');
  expect(await ofPart()).toBe(data('25 August 2020'));
  expect(texts(host)[3]).toBe('On 25 August 2020');
  host.user.setTracking(true);
  host.user.type(3, 'On 25 August 2021');
  expect(await ofPart()).toBe(data('25 August 2021'));
  expect(texts(host)[0]).toBe('Go live: 25 August 2021.');
});

test('a placeholder that a person types over is none any more, and its words are the node’s', async () => {
  const host = open(
    [paragraph(['Go live: ', bound(pathTo('goLive'), '')]), paragraph(['Again: ', bound(pathTo('goLive'), 'old')])],
    { document: { customXml: [{ xml: data(''), id: store, namespace }] } },
  );
  await Word.run(async (context) => {
    const control = context.document.contentControls.getFirst();
    control.placeholderText = 'a date';
    await context.sync();
  });
  expect(texts(host)).toEqual(['Go live: a date', 'Again: ']);
  expect(await ofPart()).toBe(data(''));
  host.user.type(0, 'Go live: 25 June');
  expect(texts(host)).toEqual(['Go live: 25 June', 'Again: 25 June']);
  expect(savedBody(host)).not.toContain('showingPlcHdr');
  expect(await ofPart()).toBe(data('25 June'));
});

test('line breaks are line feeds in the node', async () => {
  const host = sample();
  await Word.run(async (context) => {
    context.document.contentControls.getFirst().insertText('first\nsecond', 'Replace');
    await context.sync();
  });
  expect(texts(host)[0]).toBe('Go live: first\vsecond.');
  expect(await ofPart()).toBe(data('first\nsecond'));
  expect(texts(host)[3]).toBe('On first\vsecond');
  const again = connect(WordHost.open(host.save()));
  expect(again.changed).toBe(false);
});

test('words beside a control, and a control that is taken out, leave the part alone', async () => {
  const host = sample();
  host.user.type(0, 'Going live: 25 June 2020.');
  host.user.deleteBlock(0);
  expect(await ofPart()).toBe(data('25 June 2020'));
});

describe('xmlMapping', () => {
  const control = (context: Word.RequestContext): Word.ContentControl =>
    context.document.body.search('Plain').getFirst().insertContentControl('PlainText');

  test('ties a control to a node and shows its text', async () => {
    const host = sample();
    await part(async (source, context) => {
      const { xmlMapping } = control(context);
      const done = { mapped: xmlMapping.setMapping(pathTo('version'), { prefixMapping: prefixes, source }) };
      xmlMapping.load('isMapped,xpath,prefixMappings');
      xmlMapping.customXmlPart.load('id');
      await context.sync();
      expect(done.mapped.value).toBe(true);
      expect([xmlMapping.isMapped, xmlMapping.xpath, xmlMapping.prefixMappings]).toEqual([
        true,
        pathTo('version'),
        prefixes,
      ]);
      expect(xmlMapping.customXmlPart.id).toBe(store);
    });
    expect(texts(host).at(-1)).toBe('1.0');
    expect(savedBody(host)).toContain(`w:xpath="${pathTo('version')}" w:storeItemID="${store}"`);
    host.user.type(5, '2.0');
    expect(await ofPart()).toBe(data('25 June 2020', '2.0'));
    expect(await validationErrors(host.save())).toEqual([]);
  });

  test('says when there is no such node, and changes nothing', async () => {
    const host = sample();
    await part(async (source, context) => {
      const { xmlMapping } = control(context);
      const done = {
        none: xmlMapping.setMapping(pathTo('none'), { prefixMapping: prefixes, source }),
        anywhere: xmlMapping.setMapping('/ns0:rid/ns0:fields/ns0:none'),
      };
      xmlMapping.load('isMapped,xpath');
      await context.sync();
      expect([done.none.value, done.anywhere.value, xmlMapping.isMapped, xmlMapping.xpath]).toEqual([
        false,
        false,
        false,
        '',
      ]);
    });
    expect(texts(host).at(-1)).toBe('Plain');
  });

  test('finds the node itself where it is told no part, and lets go of it', async () => {
    const host = sample();
    await Word.run(async (context) => {
      const { xmlMapping } = control(context);
      const done = { mapped: xmlMapping.setMapping('/ns0:rid/ns0:fields/ns0:version') };
      await context.sync();
      expect(done.mapped.value).toBe(true);
      xmlMapping.delete();
      xmlMapping.load('isMapped');
      await context.sync();
      expect(xmlMapping.isMapped).toBe(false);
    });
    await part((item) => {
      item.setXml(data('x', '3.0'));
    });
    expect(texts(host).at(-1)).toBe('1.0');
  });

  test('is not there in Word on the web', async () => {
    sample();
    expect(Office.context.requirements.isSetSupported('WordApiDesktop', '1.3')).toBe(true);
    sample('x', false);
    expect(Office.context.requirements.isSetSupported('WordApiDesktop', '1.3')).toBe(false);
    expect(Office.context.requirements.isSetSupported('WordApi', '1.8')).toBe(true);
    const { code } = await failure(() =>
      Word.run((context) => Promise.resolve(control(context).xmlMapping.load('isMapped'))),
    );
    expect(code).toBe('ApiNotFound');
  });
});

test('a blank document takes a whole one: its controls with their ties, its lists, fields, links and sections', async () => {
  const host = connect(WordHost.open(blankDocx()));
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const list = (numId: number, text: string): string =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${numId}"/></w:numPr></w:pPr>${run(text)}</w:p>`;
  const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const binding = (id: string): string =>
    `<w:dataBinding w:prefixMappings="${prefixes}" w:xpath="${pathTo('goLive')}" w:storeItemID="${id}"/>`;
  const id = await Word.run(async (context) => {
    const added = context.document.customXmlParts.add(data('25 June 2020'));
    added.load('id');
    await context.sync();
    return added.id;
  });
  const field = `<w:sdt><w:sdtPr><w:tag w:val="goLive"/><w:id w:val="7"/>${binding(id)}<w:text/></w:sdtPr><w:sdtContent>${run('?')}</w:sdtContent></w:sdt>`;
  const body = [
    `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:bookmarkStart w:id="1" w:name="_Toc1"/>${run('Scope')}</w:p>`,
    `<w:p><w:bookmarkEnd w:id="1"/>${run('Live on ')}${field}</w:p><w:p>${run('Again ')}${field}</w:p>`,
    `<w:sdt><w:sdtPr><w:tag w:val="block"/></w:sdtPr><w:sdtContent><w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="100"/></w:tblGrid><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl></w:sdtContent></w:sdt>`,
    list(1, 'one'),
    list(1, 'two'),
    list(2, 'anew'),
    `<w:p><w:hyperlink r:id="rId7">${run('Link')}</w:hyperlink></w:p>`,
    `<w:p>${mark('begin')}<w:r><w:instrText> TOC \\o "1-2" </w:instrText></w:r>${mark('separate')}${run('Scope')}${mark('end')}</w:p>`,
    `<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="rId9"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr></w:pPr></w:p>`,
    `<w:p><w:fldSimple w:instr=" DATE "><w:r><w:t>now</w:t></w:r></w:fldSimple></w:p>`,
    '<w:sectPr><w:pgSz w:w="5000" w:h="5000"/></w:sectPr>',
  ].join('');
  const numbering = `<w:numbering ${w}><w:abstractNum w:abstractNumId="4"><w:nsid w:val="0BADF00D"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum>${[1, 2].map((numId) => `<w:num w:numId="${numId}"><w:abstractNumId w:val="4"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`).join('')}</w:numbering>`;
  const styles = `<w:styles ${w}><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="777"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>`;
  const relations = [
    ['rId1', 'numbering', 'numbering.xml', ''],
    ['rId2', 'styles', 'styles.xml', ''],
    ['rId7', 'hyperlink', 'https://example.com', ' TargetMode="External"'],
  ].map(
    ([name = '', type = '', target = '', mode = '']) =>
      `<Relationship Id="${name}" Type="${office}/${type}" Target="${target}"${mode}/>`,
  );
  const xml = flat(body, { '/word/numbering.xml': numbering, '/word/styles.xml': styles }, relations.join(''));
  await Word.run(async (context) => {
    context.document.body.insertOoxml(xml, 'Replace');
    const controls = context.document.contentControls;
    controls.load('items/id,items/text,items/tag');
    const { paragraphs } = context.document.body;
    paragraphs.load('items/text,items/style,items/listItemOrNullObject/listString');
    await context.sync();
    expect(controls.items.map(({ tag, text }) => [tag, text])).toEqual([
      ['goLive', '25 June 2020'],
      ['goLive', '25 June 2020'],
      ['block', ''],
    ]);
    expect(new Set(controls.items.map((control) => control.id)).size).toBe(3);
    expect(paragraphs.items[0]?.style).toBe('Heading 1');
    const lists = paragraphs.items.filter((item) => !item.listItemOrNullObject.isNullObject);
    expect(lists.map((item) => `${item.listItemOrNullObject.listString} ${item.text}`)).toEqual([
      '1) one',
      '2) two',
      '1) anew',
    ]);
  });
  const saved = savedPart(host);
  expect(savedPart(host, 'word/styles.xml')).not.toContain('777');
  expect(saved).toContain('w:orient="landscape"');
  expect(saved).not.toContain('5000');
  expect(saved).toContain(' DATE ');
  expect(saved.match(/<w:bookmark(Start|End) w:id="\d+"/g)).toHaveLength(2);
  expect(await validationErrors(host.save())).toEqual([]);
  host.user.type(1, 'Live on 5 November 2020');
  expect(texts(host)[2]).toBe('Again 5 November 2020');
  const again = connect(WordHost.open(host.save()));
  expect(again.changed).toBe(false);
});
