import type { Element } from '@xmldom/xmldom';
import { isOn, remove, setW, wChild, wPath, wVal } from '../docx/dom';
import type { Extent } from '../docx/extent';
import { paragraphText, piecesOf } from '../docx/inline';
import { isolateRuns } from '../docx/runs';
import { ensureChild } from '../docx/schema';
import { stretchesOf } from '../docx/span';
import { findStyle, paragraphStyles } from '../docx/styles';
import { invalidArgument } from '../errors';
import type { Session } from '../session';
import { colour, hexOf, highlightName, highlights } from './colours';
import type { Target } from './places';
import { ObjectType } from './type';
import type { Json, Property, WordObject } from './type';

interface FontTarget extends Target {
  readonly extent: () => Extent;
}

const toggle = (name: string): Property<FontTarget> => ({
  get: (target) => common(target, (run, paragraph) => isOn(effective(target.session, run, paragraph, name)), null),
  set: (target, value) => {
    if (typeof value !== 'boolean') throw invalidArgument(name);
    format(target, (properties) => {
      const known = wChild(properties, name);
      if (known) remove(known);
      setW(ensureChild(properties, name), value ? {} : { val: '0' });
    });
  },
});

const fontType = new ObjectType<FontTarget>('Font', () => ({
  extent: ({ extent }) => extent(),
  properties: {
    bold: toggle('b'),
    highlightColor: {
      get: (target) =>
        common(
          target,
          (run, paragraph) => highlights[wVal(effective(target.session, run, paragraph, 'highlight')) ?? ''] ?? null,
          '',
        ),
      set: (target, value) => {
        const name = highlightName(value);
        format(target, (properties) => {
          const known = wChild(properties, 'highlight');
          if (name) setW(ensureChild(properties, 'highlight'), { val: name });
          else if (known) remove(known);
        });
      },
    },
    color: {
      get: (target) =>
        common(target, (run, paragraph) => colour(effective(target.session, run, paragraph, 'color')), ''),
      set: (target, value) => {
        const hex = hexOf(value, 'Font.color');
        format(target, (properties) => {
          setW(ensureChild(properties, 'color'), { val: hex });
        });
      },
    },
  },
}));

export function fontObject(session: Session, extent: () => Extent): WordObject {
  return fontType.of({ session, extent });
}

/** What all runs have in common, or `mixed`. */
function common(target: FontTarget, read: (run: Element | undefined, paragraph: Element) => Json, mixed: Json): Json {
  const extent = target.extent();
  const values = stretchesOf(target.session.document, extent).flatMap(({ paragraph, start, end }) => {
    const runs = piecesOf(paragraph)
      .filter((piece) => piece.start < end && piece.start + piece.text.length > start)
      .map((piece) => piece.run);
    return runs.length > 0 ? [...new Set(runs)].map((run) => read(run, paragraph)) : [read(undefined, paragraph)];
  });
  return values.every((value) => value === values[0]) ? (values[0] ?? mixed) : mixed;
}

/** A run's property: its own, its style's, its paragraph's style's, or the document's. */
function effective(session: Session, run: Element | undefined, paragraph: Element, name: string): Element | undefined {
  const { document } = session;
  const own = run ? wPath(run, 'rPr', name) : wPath(paragraph, 'pPr', 'rPr', name);
  if (own) return own;
  const style = wVal(wPath(run, 'rPr', 'rStyle'));
  const fromStyle = style === undefined ? undefined : wPath(findStyle(document, 'character', style), 'rPr', name);
  if (fromStyle) return fromStyle;
  for (const candidate of paragraphStyles(document, paragraph)) {
    const found = wPath(candidate, 'rPr', name);
    if (found) return found;
  }
  return wPath(document.related('styles')?.documentElement ?? undefined, 'docDefaults', 'rPrDefault', 'rPr', name);
}

/** Formats the text, and the mark where there is none, so that text to come takes it on. */
function format(target: FontTarget, change: (properties: Element) => void): void {
  const { document } = target.session;
  const extent = target.extent();
  for (const { paragraph, start, end } of stretchesOf(document, extent)) {
    const length = paragraphText(paragraph).length;
    for (const run of isolateRuns(paragraph, start, end)) change(ensureChild(run, 'rPr'));
    if (start === 0 && end === length) change(ensureChild(ensureChild(paragraph, 'pPr'), 'rPr'));
    document.textChanged(paragraph);
  }
}
