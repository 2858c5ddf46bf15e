import fc from 'fast-check';
import type { WordHost } from '../../src/host';
import { paragraph } from '../builders';
import { failure, open, savedBody, texts } from './open';

const text = 'The SEC Panle approved the Modifcation in June';
const popupOptions = {
  brandingTextResourceId: 'Addin.Name',
  titleResourceId: 'Critique.Title',
  subtitleResourceId: 'Critique.Subtitle',
  suggestions: ['Panel', 'panel', 'Panels', 'Pane'],
};

/** Underlines words of a paragraph; answers the id of the annotation. */
async function underline(index: number, words: string, options?: Word.CritiquePopupOptions): Promise<string> {
  return Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load('items/text');
    await context.sync();
    const found = paragraphs.items[index];
    if (!found) throw new Error(`There is no paragraph ${index}`);
    const place = { colorScheme: Word.CritiqueColorScheme.red, start: found.text.indexOf(words), length: words.length };
    const critique: Word.Critique = options ? { ...place, popupOptions: options } : place;
    const answer = { ids: found.insertAnnotations({ critiques: [critique] }) };
    await context.sync();
    return answer.ids.value[0] ?? '';
  });
}

/** The words that are underlined now. */
const underlined = (host: WordHost): string[] =>
  host.annotations
    .filter(({ state }) => state === 'Created')
    .map(({ paragraph: index, start, length }) => (texts(host)[index] ?? '').slice(start, start + length));

/** Events come after what was done is over. */
const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

async function listen(): Promise<unknown[]> {
  const seen: unknown[] = [];
  const note =
    (name: string) =>
    (args: unknown): Promise<void> => {
      seen.push([name, args]);
      return Promise.resolve();
    };
  await Word.run(async ({ document }) => {
    document.onAnnotationInserted.add(note('inserted'));
    document.onAnnotationClicked.add(note('clicked'));
    document.onAnnotationHovered.add(note('hovered'));
    document.onAnnotationRemoved.add(note('removed'));
    document.onAnnotationPopupAction.add(note('popup'));
    await document.context.sync();
  });
  return seen;
}

test('critiques are put on words, read and deleted, and leave no trace in the file', async () => {
  const host = open([paragraph('First'), paragraph(text)]);
  const before = savedBody(host);
  const id = await underline(1, 'Panle', popupOptions);
  expect(host.annotations).toEqual([
    { id, paragraph: 1, start: 8, length: 5, colorScheme: 'Red', popupOptions, state: 'Created' },
  ]);
  expect(host.changed).toBe(false);
  expect(savedBody(host)).toBe(before);
  await Word.run(async (context) => {
    const annotation = context.document.getAnnotationById(id);
    annotation.load('id,state,critiqueAnnotation/critique,critiqueAnnotation/range/text');
    const first = context.document.body.paragraphs.getFirst();
    const none = first.getAnnotations().getFirstOrNullObject();
    const all = first.getNext().getAnnotations();
    all.load('items/id');
    await context.sync();
    expect([annotation.id, annotation.state, none.isNullObject]).toEqual([id, 'Created', true]);
    expect(annotation.critiqueAnnotation.critique).toEqual({ colorScheme: 'Red', start: 8, length: 5, popupOptions });
    expect(annotation.critiqueAnnotation.range.text).toBe('Panle');
    expect(all.items.map((item) => item.id)).toEqual([id]);
    all.items[0]?.delete();
    await context.sync();
  });
  expect(host.annotations).toEqual([]);
  const gone = await failure(() =>
    Word.run(async (context) => {
      context.document.getAnnotationById(id).load('id');
      await context.sync();
    }),
  );
  expect(gone.code).toBe('ItemNotFound');
});

test('accepting and rejecting by the add-in change the state and not the text', async () => {
  const host = open([paragraph(text)]);
  const ids = [await underline(0, 'Panle', popupOptions), await underline(0, 'Modifcation')];
  await Word.run(async ({ document }) => {
    const [accepted, rejected] = ids.map((id) => document.getAnnotationById(id));
    accepted?.critiqueAnnotation.accept();
    rejected?.critiqueAnnotation.reject();
    await document.context.sync();
  });
  expect(host.annotations.map(({ state }) => state)).toEqual(['Accepted', 'Rejected']);
  expect(texts(host)).toEqual([text]);
});

test('an annotation follows its words and goes when they change', async () => {
  const host = open([paragraph('First'), paragraph(text)]);
  await underline(1, 'Panle');
  await underline(1, 'Modifcation');
  host.user.insertParagraphAfter(0, 'Second');
  host.user.type(2, `Yesterday, ${text}`);
  host.user.type(2, `Yesterday, ${text.replace('approved', 'has at last approved')}`);
  expect(underlined(host)).toEqual(['Panle', 'Modifcation']);
  host.user.type(2, `Yesterday, ${text.replace('approved', 'has at last approved').replace('Panle', 'Panel')}`);
  expect(underlined(host)).toEqual(['Modifcation']);
  host.user.deleteBlock(2);
  expect(host.annotations).toEqual([]);
});

test('what is typed at the edges of underlined words is not underlined', async () => {
  const host = open([paragraph('the Panle met')]);
  await underline(0, 'Panle');
  host.user.type(0, 'the SEC Panle met');
  host.user.type(0, 'the SEC Panles met');
  expect(underlined(host)).toEqual(['Panle']);
});

test('a paragraph that is split leaves the annotation with its words', async () => {
  const host = open([paragraph(text)]);
  await underline(0, 'Modifcation');
  await Word.run(async ({ document }) => {
    document.body.search('Panle').getFirst().insertText('Panel.\n', 'Replace');
    await document.context.sync();
  });
  expect(host.annotations[0]?.paragraph).toBe(1);
  expect(underlined(host)).toEqual(['Modifcation']);
});

test('with changes tracked, words struck out before an annotation do not count', async () => {
  const host = open([paragraph(text)]);
  await underline(0, 'Modifcation');
  host.user.setTracking(true);
  host.user.type(0, text.replace('SEC ', ''));
  expect(underlined(host)).toEqual(['Modifcation']);
});

test('an annotation lives exactly as long as its words, wherever one types', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 4 });
  return fc.assert(
    fc.asyncProperty(letters, letters, letters, fc.boolean(), async (before, put, after, inside) => {
      const host = open([paragraph(`${before}<words>${after}`)]);
      await underline(0, '<words>');
      // Typing is in one place at a time: what lies between two is written anew.
      host.user.type(0, `${before}${put}<words>${after}`);
      host.user.type(0, `${before}${put}<words>${put}${after}`);
      expect(underlined(host)).toEqual(['<words>']);
      if (inside) host.user.type(0, `${before}${put}<wo${put}rds>${put}${after}`);
      expect(underlined(host)).toEqual(inside && put !== '' ? [] : ['<words>']);
    }),
    { numRuns: 40 },
  );
});

test('a suggestion chosen in the pop-up takes the place of the words, and the add-in is told', async () => {
  const host = open([paragraph(text)]);
  const seen = await listen();
  const id = await underline(0, 'Panle', popupOptions);
  host.user.hoverAnnotation(id);
  host.user.clickAnnotation(id);
  host.user.acceptSuggestion(id, 1);
  await later();
  expect(texts(host)).toEqual([text.replace('Panle', 'panel')]);
  expect(seen).toEqual([
    ['inserted', { ids: [id] }],
    ['hovered', { id }],
    ['clicked', { id }],
    ['popup', { action: 'Accept', critiqueSuggestion: 'panel', id }],
  ]);
  expect(host.annotations).toMatchObject([{ id, start: 8, length: 5, state: 'Accepted' }]);
  // It is no longer shown, so that no pop-up of it can open.
  expect(() => host.user.clickAnnotation(id)).toThrow(RangeError);
});

test('what is shown can be chosen: three suggestions, and only where there is a pop-up', async () => {
  const host = open([paragraph(text)]);
  const [shown, plain] = [await underline(0, 'Panle', popupOptions), await underline(0, 'Modifcation')];
  expect(() => host.user.acceptSuggestion(shown, 3)).toThrow(RangeError);
  expect(() => host.user.acceptSuggestion(plain, 0)).toThrow(RangeError);
});

test('a host may only tell which suggestion was chosen', async () => {
  const host = open([paragraph(text)], { faults: { suggestionOnlyTold: true } });
  const seen = await listen();
  const id = await underline(0, 'Panle', popupOptions);
  host.user.acceptSuggestion(id, 0);
  await later();
  expect(texts(host)).toEqual([text]);
  expect(seen.at(-1)).toEqual(['popup', { action: 'Accept', critiqueSuggestion: 'Panel', id }]);
});

test('ignoring is told, and so is what goes, all of one change together', async () => {
  const host = open([paragraph(text)]);
  const seen = await listen();
  const ids = [await underline(0, 'Panle', popupOptions), await underline(0, 'Modifcation')];
  host.user.rejectAnnotation(ids[0] ?? '');
  host.user.type(0, 'Nothing of it');
  await later();
  expect(seen.slice(2)).toEqual([
    ['popup', { action: 'Reject', critiqueSuggestion: '', id: ids[0] }],
    ['removed', { ids }],
  ]);
});

test.each([
  { colorScheme: 'Red', start: 0, length: 0 },
  { colorScheme: 'Red', start: 40, length: 10 },
  { colorScheme: 'Red', start: -1, length: 3 },
  { colorScheme: 'Pink', start: 0, length: 3 },
  { colorScheme: 'Red', start: 0, length: 3, popupOptions: { suggestions: 'one' } },
])('critiques that Word could not draw are refused: %j', async (critique) => {
  const host = open([paragraph(text)]);
  const { code } = await failure(() =>
    Word.run(async ({ document }) => {
      document.body.paragraphs.getFirst().insertAnnotations({ critiques: [critique as unknown as Word.Critique] });
      await document.context.sync();
    }),
  );
  expect(code).toBe('InvalidArgument');
  expect(host.annotations).toEqual([]);
});

test('without a subscription annotations fail, though the level of the API has them', async () => {
  open([paragraph(text)], { faults: { noAnnotations: true } });
  expect((await failure(() => underline(0, 'Panle'))).code).toBe('GeneralException');
});

test('a Word that is too old has none of the members', async () => {
  open([paragraph(text)], { apiVersion: 1.6 });
  expect((await failure(() => underline(0, 'Panle'))).code).toBe('ApiNotFound');
  expect((await failure(listen)).code).toBe('ApiNotFound');
  const highlight = (): Promise<void> =>
    Word.run(({ document }) => {
      document.getSelection().highlight();
      return Promise.resolve();
    });
  expect((await failure(highlight)).code).toBe('ApiNotFound');
});

test('words are highlighted for a while, in no file', async () => {
  const host = open([paragraph('First'), paragraph(text)]);
  await Word.run(async ({ document }) => {
    document.body.search('Panle').getFirst().highlight();
    document.body.paragraphs.getFirst().getRange().highlight();
    await document.context.sync();
    document.body.search('SEC').getFirst().insertText('Board’s', 'Replace');
    document.body.paragraphs.getFirst().getRange('Content').removeHighlight();
    await document.context.sync();
  });
  expect(host.highlighted).toEqual([{ paragraph: 1, start: 12, end: 17 }]);
  expect(savedBody(host)).not.toContain('highlight');
});

test('what the pane has put over the text goes with the pane', async () => {
  const host = open([paragraph(text)]);
  let told = 0;
  host.onMarks(() => (told += 1));
  await underline(0, 'Panle');
  host.closePane();
  host.closePane();
  expect([host.annotations.length, told]).toEqual([0, 2]);
});
