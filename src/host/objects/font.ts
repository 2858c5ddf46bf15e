import type { Element } from '@xmldom/xmldom';
import { paragraphsIn } from '../docx/blocks';
import { isOn, remove, setW, wAttribute, wChild, wPath, wVal } from '../docx/dom';
import type { Extent } from '../docx/extent';
import { paragraphText, piecesOf } from '../docx/inline';
import { isolateRuns } from '../docx/runs';
import { ensureChild } from '../docx/schema';
import { findStyle, paragraphStyles } from '../docx/styles';
import { invalidArgument } from '../errors';
import type { Session } from '../session';
import type { Target } from './places';
import { ObjectType } from './type';
import type { Json, Property, WordObject } from './type';

interface FontTarget extends Target {
  readonly extent: () => Extent;
}

const highlights: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000FF',
  cyan: '#00FFFF',
  green: '#00FF00',
  magenta: '#FF00FF',
  red: '#FF0000',
  yellow: '#FFFF00',
  white: '#FFFFFF',
  darkBlue: '#000080',
  darkCyan: '#008080',
  darkGreen: '#008000',
  darkMagenta: '#800080',
  darkRed: '#800000',
  darkYellow: '#808000',
  darkGray: '#808080',
  lightGray: '#C0C0C0',
};

/** Names of colours that the object model takes and WordprocessingML calls otherwise. */
const otherNames: Readonly<Record<string, string>> = {
  turquoise: 'cyan',
  pink: 'magenta',
  brightgreen: 'green',
  teal: 'darkCyan',
  violet: 'darkMagenta',
  gray: 'darkGray',
};

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
    italic: toggle('i'),
    strikeThrough: toggle('strike'),
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
        if (typeof value !== 'string' || !/^#?[0-9a-f]{6}$/i.test(value)) throw invalidArgument('color');
        format(target, (properties) => {
          setW(ensureChild(properties, 'color'), { val: value.replace('#', '').toUpperCase() });
        });
      },
    },
    size: {
      get: (target) =>
        common(
          target,
          (run, paragraph) => Number(wVal(effective(target.session, run, paragraph, 'sz')) ?? 20) / 2,
          null,
        ),
      set: (target, value) => {
        if (typeof value !== 'number') throw invalidArgument('size');
        format(target, (properties) => {
          setW(ensureChild(properties, 'sz'), { val: Math.round(value * 2) });
        });
      },
    },
    name: {
      get: (target) =>
        common(
          target,
          (run, paragraph) =>
            wAttribute(effective(target.session, run, paragraph, 'rFonts'), 'ascii') ?? 'Times New Roman',
          '',
        ),
    },
  },
}));

export function fontObject(session: Session, extent: () => Extent): WordObject {
  return fontType.of({ session, extent });
}

function colour(element: Element | undefined): string {
  const value = wVal(element);
  return value === undefined || value === 'auto' ? '#000000' : `#${value}`;
}

function highlightName(value: Json): string | undefined {
  if (value === null || value === '') return undefined;
  if (typeof value !== 'string') throw invalidArgument('highlightColor');
  const lower = value.toLowerCase();
  const wanted = otherNames[lower]?.toLowerCase() ?? lower;
  const found = Object.entries(highlights).find(
    ([name, hex]) => name.toLowerCase() === wanted || hex.toLowerCase() === wanted,
  );
  if (!found) throw invalidArgument(`highlightColor ${value}`);
  return found[0];
}

/** What all runs have in common, or `mixed`. */
function common(target: FontTarget, read: (run: Element | undefined, paragraph: Element) => Json, mixed: Json): Json {
  const extent = target.extent();
  const values = paragraphsIn(target.session.document, extent).flatMap((paragraph) => {
    const runs = piecesOf(paragraph)
      .filter(
        (piece) =>
          extent.kind !== 'text' || (piece.start < extent.end && piece.start + piece.text.length > extent.start),
      )
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
  for (const paragraph of paragraphsIn(document, extent)) {
    const length = paragraphText(paragraph).length;
    const [start, end] = extent.kind === 'text' ? [extent.start, extent.end] : [0, length];
    for (const run of isolateRuns(paragraph, start, end)) change(ensureChild(run, 'rPr'));
    if (start === 0 && end === length) change(ensureChild(ensureChild(paragraph, 'pPr'), 'rPr'));
    document.textChanged(paragraph);
  }
}
