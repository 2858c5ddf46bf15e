import { commentProblems, goToPlace } from '../../src/app';
import type { Edit } from '../../src/model/edit';
import { applyEdits } from '../../src/word/apply';
import { docx, heading, lineBreak, noBreakHyphen, paragraph, softHyphen, tab, type Inline } from '../builders';
import { sketch } from '../builders/sketch';
import { openLine, type Line } from '../line';

const open = (...words: Inline[]): Line =>
  openLine(docx([paragraph('SEC Release Implementation Document'), heading(1, '1. Scope'), paragraph(words)]));

const textOf = (line: Line): string => line.host.user.paragraphs()[2]?.text ?? '';

/** Replaces some words, counted among their equals. */
async function replace(line: Line, found: string, text: string, occurrence = 0): Promise<void> {
  const edit: Edit = { kind: 'replaceText', paragraph: 2, found, occurrence, text };
  await applyEdits([edit], (await line.read()).reading.snapshot);
}

describe('words that Word’s search reads otherwise', () => {
  it.each<[what: string, words: Inline[], found: string, after: string]>([
    ['a caret', ['Up 5^p in ^t2 by 7^^'], 'Up 5^p in ^t2 by 7^^', 'It'],
    ['a tab', ['Up', tab(), 'down'], 'p\td', 'UItown'],
    ['a line break', ['Up', lineBreak(), 'down'], 'p\vd', 'UItown'],
    ['a non-breaking hyphen', ['Up', noBreakHyphen(), 'down'], 'p\u001Ed', 'UItown'],
    ['a soft hyphen', ['Up', softHyphen(), 'down'], 'p\u001Fd', 'UItown'],
  ])('%s', async (_, words, found, after) => {
    const line = open(...words);
    await replace(line, found, 'It');
    expect(textOf(line)).toBe(after);
  });

  it('quotation marks: the n-th of one kind is not the n-th of all', async () => {
    const line = open('A \'release\', a ‘release’ and a "release".');
    await replace(line, '‘release’', '‘Release’');
    expect(textOf(line)).toBe('A \'release\', a ‘Release’ and a "release".');
  });

  it('carets in the document disturb neither comments, nor going to a problem, nor a refresh', async () => {
    const line = openLine(
      sketch(
        'SEC Release Implementation Document\n# 1. Scope\nThe ^pXYZQ^ reads 5^2.\n## Targeted Modification Proposals\n- MP079 ‘Up 5^2’ proposes ^p more than it ever did.',
      ),
    );
    const checked = await line.check();
    expect(await commentProblems(checked.diagnostics, checked.document)).toBeGreaterThan(0);
    for (const { place } of checked.diagnostics)
      if (place.paragraph >= 0) expect(await goToPlace(place, checked)).toBe(true);
    await line.refresh();
    const { model } = (await line.read()).reading;
    const modifications = model.modifications.map((one) => ({ ...one, title: 'Up 6^3', summary: 'proposes ^p less.' }));
    await line.refresh({ model: { ...model, modifications } });
    expect(line.host.user.paragraphs().map(({ text }) => text)).toContain('MP079 ‘Up 6^3’ proposes ^p less.');
  });
});

describe('words that are not there any more', () => {
  it('change nothing: what was planned on them is not kept as written', async () => {
    const line = open('One and two and three.');
    const { snapshot } = (await line.read()).reading;
    line.host.coAuthor.type(2, 'One and four.');
    const edits: Edit[] = ['One', 'two'].map((found) => ({
      kind: 'replaceText',
      paragraph: 2,
      found,
      occurrence: 0,
      text: 'Zero',
    }));
    const { changed } = line.host;
    await expect(applyEdits(edits, snapshot)).rejects.toThrow(/not there any more\. Check again/);
    expect(textOf(line)).toBe('One and four.');
    expect(line.host.changed).toBe(changed);
  });
});
