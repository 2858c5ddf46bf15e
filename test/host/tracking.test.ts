import { docx, link, paragraph, table, text } from '../builders';
import { inserted } from '../builders/inline';
import { validationErrors } from '../builders/validate';
import { WordHost } from '../../src/host';
import { connect, open, savedBody, savedPart, texts } from './open';

const tracked = { document: { trackChanges: true } };
const stamp = String.raw`w:author="Word host" w:date="2026-01-01T00:00:00Z"`;

function replace(wanted: string, by: string): Promise<void> {
  return Word.run(async (context) => {
    context.document.body.search(wanted).getFirst().insertText(by, 'Replace');
    await context.sync();
  });
}

test('tracking is the document’s own setting', async () => {
  const host = open([paragraph('x')]);
  const mode = (set?: 'TrackAll' | 'Off'): Promise<string> =>
    Word.run(async ({ document, sync }) => {
      if (set) document.changeTrackingMode = set;
      document.load('changeTrackingMode');
      await sync();
      return document.changeTrackingMode;
    });
  expect(await mode()).toBe('Off');
  expect(await mode('TrackAll')).toBe('TrackAll');
  expect(savedPart(host, 'word/settings.xml')).toContain('<w:trackRevisions/>');
  expect(host.user.tracking).toBe(true);
  host.user.setTracking(false);
  expect(await mode()).toBe('Off');
});

test('a replaced word is struck out and the new one marked; the rest is as it was', async () => {
  const host = open([paragraph('It costs £1,120,042 in all')], tracked);
  await replace('£1,120,042', '£1,180,042');
  const body = savedBody(host);
  expect(texts(host)).toEqual(['It costs £1,180,042 in all']);
  expect(body).toMatch(
    new RegExp(
      `<w:r><w:t xml:space="preserve">It costs </w:t></w:r><w:del w:id="\\d+" ${stamp}><w:r><w:delText xml:space="preserve">£1,120,042</w:delText></w:r></w:del><w:ins w:id="\\d+" ${stamp}><w:r><w:t>£1,180,042</w:t></w:r></w:ins>`,
    ),
  );
});

test("changing one's own insertion leaves no trace of it", async () => {
  const host = open([paragraph('a b c')], tracked);
  await replace('b', 'x');
  await replace('x', 'y');
  const body = savedBody(host);
  expect(texts(host)).toEqual(['a y c']);
  expect(body).not.toContain('x</w:');
  expect(body.match(/<w:ins /g)).toHaveLength(1);
});

test("another author's insertion is struck out, not gone", async () => {
  const host = open([paragraph(['a ', inserted('theirs'), ' c'])], tracked);
  await replace('theirs', 'ours');
  expect(texts(host)).toEqual(['a ours c']);
  expect(savedBody(host)).toContain('<w:delText xml:space="preserve">theirs</w:delText>');
});

test('what a person types is tracked as little as it is', () => {
  const host = open([paragraph([text('One '), text('Modification', { bold: true }), text(' here')])], tracked);
  host.user.type(0, 'One Modifications here');
  const body = savedBody(host);
  expect(body).not.toContain('w:delText');
  expect(body).toMatch(/<w:ins [^>]*><w:r><w:rPr><w:b\/><\/w:rPr><w:t>s<\/w:t><\/w:r><\/w:ins>/);
});

test('new and deleted paragraphs keep their marks', async () => {
  const host = open([paragraph('One'), paragraph('Two'), paragraph('End')], tracked);
  await Word.run(async (context) => {
    context.document.body.paragraphs.getFirst().insertParagraph('Between', 'After');
    context.document.body.paragraphs.getFirst().getNext().getNext().delete();
    await context.sync();
  });
  const body = savedBody(host);
  expect(body).toMatch(/<w:p><w:pPr><w:rPr><w:ins [^>]*\/><\/w:rPr><\/w:pPr><w:ins [^>]*><w:r><w:t>Between/);
  expect(body).toMatch(/<w:p><w:pPr><w:rPr><w:del [^>]*\/><\/w:rPr><\/w:pPr><w:del [^>]*><w:r><w:delText[^>]*>Two/);
});

test('rows come and go with marks', async () => {
  const host = open([table('Caption', ['Head'], [['one'], ['two']])], tracked);
  await Word.run(async (context) => {
    const first = context.document.body.tables.getFirst();
    first.addRows('End', 1, [['three']]);
    first.deleteRows(2, 1);
    await context.sync();
    first.load('values');
    await context.sync();
    expect(first.values).toEqual([['Caption'], ['Head'], [''], ['two'], ['three']]);
  });
  const body = savedBody(host);
  expect(body).toMatch(/<w:trPr>(<w:cantSplit\/>)?<w:del [^>]*\/><\/w:trPr>/);
  expect(body).toMatch(/<w:trPr>(<w:cantSplit\/>)?<w:ins [^>]*\/><\/w:trPr>/);
});

test('deleting a row that was only just added takes it away', async () => {
  const host = open([table('Caption', ['Head'], [['one']])], tracked);
  const before = savedBody(host);
  await Word.run(async (context) => {
    const first = context.document.body.tables.getFirst();
    first.addRows('End', 1, [['two']]);
    first.deleteRows(3, 1);
    await context.sync();
  });
  expect(savedBody(host)).toBe(before);
});

test('all of it makes a document that Word opens', async () => {
  const host = connect(
    WordHost.open(
      docx(
        [paragraph(['One ', link('MP079', 'https://example.com'), ' two']), table('Caption', ['A', 'B'], [['a', 'b']])],
        { trackChanges: true, splitRuns: true },
      ),
    ),
  );
  await replace('One MP079 two', 'Nothing');
  await Word.run(async (context) => {
    const first = context.document.body.tables.getFirst();
    first.getCell(2, 1).value = 'x\ny';
    first.addRows('Start', 1);
    first.deleteRows(3, 1);
    context.document.body.insertText('\nend\n', 'End');
    context.document.body.paragraphs.getFirst().insertTable(2, 2, 'After', [['1', '2']]);
    await context.sync();
  });
  expect(await validationErrors(host.save())).toEqual([]);
});
