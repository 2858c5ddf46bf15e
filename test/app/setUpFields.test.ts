import { readModel } from '../../src/app/document';
import { saveModel } from '../../src/app/model';
import { previewSetUp, removeSetUp, setUpDocument } from '../../src/app/setUp';
import {
  field,
  inlineControl,
  inserted,
  internalLink,
  link,
  simpleField,
  smartTag,
  type Inline,
  type Inlines,
} from '../builders';
import { validationErrors } from '../builders/validate';
import { openLine, type Line } from '../line';
import { about, aRid, expectSettled, only, paragraphs, withGoLive } from './fieldsLine';

const address = 'https://example.com/';
const [before, after] = about.split('25 June 2020') as [string, string];
/** The sentence about the document, with its date written otherwise. */
const dated = (...date: Inline[]): Inlines => [before, ...date, after];

/** The control around the date in that sentence: whether it is bound, or null where there is none. */
async function control(line: Line): Promise<'bound' | 'kept equal' | null> {
  const { snapshot } = (await line.read()).reading;
  const fields = snapshot.paragraphs.find(({ text }) => text.startsWith(before.slice(0, 20)))?.inlineControls ?? [];
  const found = fields.find(({ tag }) => tag === 'rid:field:go-live');
  return found ? (found.bound ? 'bound' : 'kept equal') : null;
}

const result = (words: Inlines): Inline => field('QUOTE 1', words);
const simple = (words: Inlines): Inline => simpleField('QUOTE 1', words);
const mine = (words: string): Inline => inlineControl({ tag: 'mine' }, words);

describe('a date in a sentence gets a control where it', () => {
  it.each<[string, Inlines, 'bound' | 'kept equal']>([
    ['is words alone', dated('25 June 2020'), 'bound'],
    ['is a whole link', dated(link('25 June 2020', address)), 'kept equal'],
    ['is a whole link of an older document', dated(link('25 June 2020', address, { as: 'field' })), 'kept equal'],
    ['is a whole link to a place of the document', dated(internalLink('25 June 2020', 'place')), 'kept equal'],
    ['stands within a link', dated(link('on 25 June 2020 at last', address)), 'kept equal'],
    ['has a link in it', dated('25 ', link('June', address), ' 2020'), 'kept equal'],
    ['begins with a link', dated(link('25 June', address), ' 2020'), 'kept equal'],
    ['is the result of a field', dated(result('25 June 2020')), 'kept equal'],
    ['stands within the result of a field', dated(result('on 25 June 2020 at last')), 'kept equal'],
    ['has a field in it', dated('25 ', result('June'), ' 2020'), 'kept equal'],
    ['is the result of a simple field', dated(simple('25 June 2020')), 'kept equal'],
    ['has a simple field in it', dated('25 ', simple('June'), ' 2020'), 'kept equal'],
    ['is a control of the author’s', dated(mine('25 June 2020')), 'bound'],
    ['has a control of the author’s in it', dated('25 ', mine('June'), ' 2020'), 'kept equal'],
    ['is a smart tag', dated(smartTag('25 June 2020')), 'kept equal'],
    ['ends in an insertion', dated('25 ', inserted('June 2020, or so')), 'kept equal'],
  ])('%s', async (_, opening, expected) => {
    const line = openLine(aRid({ opening }));
    const shown = await paragraphs(line);
    const { unsure } = await setUpDocument();
    expect(unsure.filter(({ kind }) => kind === 'field')).toEqual([]);
    expect(await control(line)).toBe(expected);
    expect(await paragraphs(line.reopen())).toEqual(shown);
    expect((await previewSetUp()).edits).toEqual([]);
  });
});

describe('a date in a sentence is left as it is, and its author told, where it', () => {
  it.each<[string, Inlines]>([
    ['ends within a link', dated('25 ', link('June 2020, at last', address))],
    ['begins within a link', dated(link('at last, 25', address), ' June 2020')],
    ['ends within a link to a place of the document', dated('25 ', internalLink('June 2020, at last', 'place'))],
    ['ends within a link of an older document', dated('25 ', link('June 2020, at last', address, { as: 'field' }))],
    ['ends within the result of a field', dated('25 ', result('June 2020, at last'))],
    ['begins within the result of a field', dated(result('at last, 25'), ' June 2020')],
    ['ends within the result of a simple field', dated('25 ', simple('June 2020, at last'))],
    ['ends within a field in a field', dated('25 ', result(['June ', result('2020, at'), ' last']))],
    ['ends within a smart tag', dated('25 ', smartTag('June 2020, at last'))],
    ['ends within a control of the author’s', dated('25 ', mine('June 2020, at last'))],
  ])('%s', async (_, opening) => {
    const line = openLine(aRid({ opening }));
    const shown = await paragraphs(line);
    const { unsure, found } = await setUpDocument();
    expect(unsure.filter(({ kind }) => kind === 'field')).toMatchObject([
      { name: 'go-live', canInclude: false, reason: expect.stringContaining('“25 June 2020” stands partly in') },
    ]);
    expect(await control(line)).toBeNull();
    expect(found.filter(({ kind }) => kind === 'field').length).toBeGreaterThan(8);
    expect(await paragraphs(line.reopen())).toEqual(shown);
    expect((await previewSetUp()).edits).toEqual([]);
  });
});

it('a date in a date picker stays in it, and its author is told', async () => {
  const line = openLine(aRid({ opening: dated(inlineControl({ date: true, alias: 'Go-live' }, '25 June 2020')) }));
  const { unsure } = await setUpDocument();
  expect(unsure.filter(({ kind }) => kind === 'field')).toMatchObject([
    { name: 'go-live', canInclude: false, reason: expect.stringContaining('“Go-live”, which holds plain text') },
  ]);
  await saveModel(withGoLive(await readModel(), '2021-07-02'));
  await line.refresh(only);
  expect(await paragraphs(line)).toContain(`${before}2 July 2021${after}`);
  expect(await validationErrors(line.host.save())).toEqual([]);
});

describe('a date that is a link', () => {
  it.each(['element', 'field'] as const)('stays one when it is written and set-up is undone: %s', async (as) => {
    const line = openLine(aRid({ opening: dated(link('25 June 2020', address, { as })) }));
    await setUpDocument();
    expect(await validationErrors(line.host.save())).toEqual([]);
    await saveModel(withGoLive(await readModel(), '2021-07-02'));
    await line.refresh(only);
    expect(await paragraphs(line)).toContain(`${before}2 July 2021${after}`);
    await expectSettled(line);
    await removeSetUp();
    const { snapshot } = (await line.reopen().read()).reading;
    const start = before.length;
    expect(snapshot.paragraphs.flatMap(({ links }) => links)).toEqual([{ start, end: start + 11, address }]);
  });
});
