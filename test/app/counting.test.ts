import { applyEdits } from '../../src/word/apply';
import { insertComments } from '../../src/word/comments';
import { goTo } from '../../src/word/goTo';
import { docx, heading, paragraph } from '../builders';
import { openLine } from '../line';

const all = ['1. Scope', 'One', 'Struck out', 'Two', 'Same', 'Same', 'Three', 'End'];
/** Those that the text has none of, as it may be around tracked deletions: a paragraph of other words, and one of equal ones. */
const struck = [2, 4];

/** A document of which Word counts two paragraphs more than its text has. */
async function open() {
  const line = openLine(docx([heading(1, '1. Scope'), ...all.slice(1).map((text) => paragraph(text))]));
  const { snapshot: whole } = (await line.read()).reading;
  const paragraphs = whole.paragraphs
    .filter(({ index }) => !struck.includes(index))
    .map((one, index) => ({ ...one, index }));
  const place = (index: number) => ({ section: '', table: '', paragraph: index, start: 0, end: 3, text: 'Two' });
  return {
    snapshot: { ...whole, paragraphs, localIds: [] },
    place,
    texts: () => line.host.user.paragraphs().map(({ text }) => text),
  };
}

describe('where Word counts the paragraphs otherwise than the text', () => {
  it.each([
    ['above', 1, 'One'],
    ['between', 2, 'Two'],
    ['below', 4, 'Three'],
  ])('what stands %s is changed', async (_, index, text) => {
    const { snapshot, texts } = await open();
    await applyEdits([{ kind: 'deleteParagraph', paragraph: index }], snapshot);
    expect(texts()).toEqual(all.filter((one) => one !== text));
  });

  it('what could be either of two is left alone, and the author told what to do', async () => {
    const { snapshot, texts } = await open();
    const change = applyEdits([{ kind: 'deleteParagraph', paragraph: 3 }], snapshot);
    await expect(change).rejects.toThrow(/Accept or reject the tracked changes/);
    expect(texts()).toEqual(all);
  });

  it('it can be gone to, and is not commented in the place of another', async () => {
    const { snapshot, place } = await open();
    expect(await goTo({ ...place(3), text: 'Same', end: 4 }, snapshot)).toBe(true);
    const notes = [1, 2, 3].map((index) => ({ place: place(index), text: 'Look here' }));
    expect(await insertComments(notes, snapshot)).toBe(2);
  });
});
