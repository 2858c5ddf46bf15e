import fc from 'fast-check';
import { WordDocument } from '../../src/host/docx/document';
import { changeText, replaceText } from '../../src/host/docx/edit';
import { replaceLines } from '../../src/host/docx/blocks';
import { paragraphText, textOf } from '../../src/host/docx/inline';
import { WordPackage } from '../../src/host/package/package';
import { bookmark, docx, inlineControl, link, paragraph, text, type Inline } from '../builders';
import { commented, deleted, inserted } from '../builders/inline';

/** Paragraphs as authors leave them: formatting, links, controls, marks and other people's changes, in any order. */
const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '£', '\t'), minLength: 1, maxLength: 6 });
const inline: fc.Arbitrary<Inline> = fc.oneof(
  words.map((value) => text(value)),
  words.map((value) => text(value, { bold: true })),
  words.map((value) => link(value, 'https://example.com')),
  words.map((value) => inlineControl({ tag: 't' }, value)),
  words.map((value) => bookmark('b', value)),
  words.map((value) => commented(value, 'Why?')),
  words.map((value) => inserted(value)),
  words.map((value) => deleted(value)),
);
const content = fc.array(inline, { maxLength: 6 });
const edits = fc.array(fc.record({ from: fc.nat(), length: fc.nat(12), by: fc.oneof(words, fc.constant('')) }), {
  maxLength: 6,
});

function openParagraph(inlines: readonly Inline[], trackChanges: boolean): WordDocument {
  return new WordDocument(WordPackage.open(docx([paragraph(inlines)], { trackChanges })));
}

describe.each([
  ['plainly', false],
  ['with changes tracked', true],
])('editing %s', (_, tracking) => {
  test('gives the text that was asked for, and tracked changes keep the original', () => {
    fc.assert(
      fc.property(content, edits, (inlines, changes) => {
        const document = openParagraph(inlines, tracking);
        const first = document.paragraphs()[0];
        if (!first) return;
        let model = paragraphText(first);
        const original = paragraphText(first, 'original');
        for (const { from, length, by } of changes) {
          const start = from % (model.length + 1);
          const end = Math.min(model.length, start + length);
          replaceText(document, first, start, end, by);
          model = model.slice(0, start) + by + model.slice(end);
          expect(paragraphText(first)).toBe(model);
        }
        if (tracking) expect(paragraphText(first, 'original')).toBe(original);
        const again = new WordDocument(WordPackage.open(document.package_.save()));
        expect(textOf(again.paragraphs())).toBe(model);
      }),
      { numRuns: 30 },
    );
  });

  test('by difference gives the text too', () => {
    fc.assert(
      fc.property(content, words, (inlines, wanted) => {
        const document = openParagraph(inlines, tracking);
        const first = document.paragraphs()[0];
        if (!first) return;
        const original = paragraphText(first, 'original');
        changeText(document, first, wanted);
        expect(paragraphText(first)).toBe(wanted);
        if (tracking) expect(paragraphText(first, 'original')).toBe(original);
      }),
      { numRuns: 25 },
    );
  });

  test('with line feeds makes that many paragraphs, and the original is one', () => {
    const lines = fc.array(words, { minLength: 1, maxLength: 4 }).map((all) => all.join('\n'));
    const noControls = fc.array(
      fc.oneof(
        words.map((value): Inline => text(value)),
        words.map((value): Inline => link(value, 'https://example.com')),
        words.map((value): Inline => inserted(value)),
        words.map((value): Inline => deleted(value)),
      ),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(noControls, fc.nat(), fc.nat(8), lines, (inlines, from, length, by) => {
        const document = openParagraph(inlines, tracking);
        const first = document.paragraphs()[0];
        if (!first) return;
        const before = paragraphText(first);
        const original = paragraphText(first, 'original');
        const start = from % (before.length + 1);
        const end = Math.min(before.length, start + length);
        replaceLines(document, first, start, end, by);
        expect(textOf(document.paragraphs(), 'current', '\n')).toBe(before.slice(0, start) + by + before.slice(end));
        if (tracking) expect(textOf(document.paragraphs(), 'original', '\n')).toBe(original);
      }),
      { numRuns: 25 },
    );
  });
});
