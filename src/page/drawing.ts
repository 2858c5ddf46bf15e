import { parseAsync, renderDocument } from 'docx-preview';
import { drawable, markedIndex, markSelector } from './drawable';
import { drawnText, isTab, prepareText } from './drawnText';
import { make } from './make';
import { texts } from './texts';

/** A document as drawn. */
export interface Drawing {
  readonly nodes: readonly Node[];
  /** By the paragraph's index in Word; a gap where docx-preview drew nothing. */
  readonly paragraphs: readonly (HTMLElement | undefined)[];
  /** Paragraphs whose drawn text is the document's: the only ones that can be edited. */
  readonly editable: ReadonlySet<HTMLElement>;
  readonly tracking: boolean;
}

const options = {
  className: 'docx',
  inWrapper: true,
  renderChanges: true,
  // Foreign HTML inside the document stays out of the page.
  renderAltChunks: false,
  // Pictures as data: addresses end with their drawing; blob: ones would pile up.
  useBase64URL: true,
};

/** Draws a document off screen. `expected` is the text of its paragraphs as the host tells it. */
export async function draw(docx: Uint8Array, expected: readonly string[]): Promise<Drawing> {
  const copy = drawable(docx);
  const parsed: unknown = await parseAsync(new Blob([copy.docx.slice()]), options);
  const nodes = await renderDocument(parsed, options);
  const drawn: (HTMLElement | undefined)[] = new Array<undefined>(expected.length).fill(undefined);
  for (const root of nodes) {
    if (!(root instanceof Element)) continue;
    disarmLinks(root);
    leadContents(root);
    for (const mark of root.querySelectorAll<HTMLElement>(markSelector)) {
      const index = markedIndex(mark.id);
      const paragraph = mark.closest('p');
      mark.remove();
      if (paragraph && index !== undefined && index < drawn.length) drawn[index] = paragraph;
    }
  }
  return { nodes, paragraphs: drawn, editable: editableIn(drawn, expected), tracking: copy.tracking };
}

/** The text alone, for a document that docx-preview cannot draw. */
export function drawPlainly(expected: readonly string[]): Drawing {
  const paragraphs = expected.map((text) => make('p', {}, make('span', {}, text)));
  const page = make('section', { class: 'docx plain' }, make('article', {}, ...paragraphs));
  const nodes = [make('div', { class: 'docx-wrapper' }, page)];
  return { nodes, paragraphs, editable: editableIn(paragraphs, expected), tracking: false };
}

function editableIn(
  paragraphs: readonly (HTMLElement | undefined)[],
  expected: readonly string[],
): ReadonlySet<HTMLElement> {
  const editable = new Set<HTMLElement>();
  paragraphs.forEach((paragraph, index) => {
    if (!paragraph) return;
    prepareText(paragraph);
    if (holdsOnlyText(paragraph) && drawnText(paragraph) === expected[index]) makeEditable(paragraph, editable);
    else paragraph.title = texts.readOnly;
  });
  return editable;
}

function holdsOnlyText(paragraph: HTMLElement): boolean {
  return !paragraph.querySelector('img, svg, math, p');
}

function makeEditable(paragraph: HTMLElement, editable: Set<HTMLElement>): void {
  try {
    paragraph.contentEditable = 'plaintext-only';
  } catch {
    paragraph.contentEditable = 'true';
  }
  // Hundreds of paragraphs are one stop of the Tab key; arrows move between them.
  paragraph.tabIndex = editable.size === 0 ? 0 : -1;
  // What is typed into deleted text would not be part of the document.
  for (const deleted of paragraph.querySelectorAll('del')) deleted.setAttribute('contenteditable', 'false');
  editable.add(paragraph);
}

/** In a table of contents the last tab leads to the page number on the right; docx-preview draws it as a space. */
function leadContents(root: Element): void {
  for (const line of root.querySelectorAll('p[class*="docx_toc" i]')) {
    const tabs = [...line.querySelectorAll('span')].filter(
      (span) => span.childNodes.length === 1 && isTab(span.firstChild),
    );
    tabs.at(-1)?.classList.add('leader');
  }
}

/** An address comes from the document: only ones that open a page or a letter are kept, and they open elsewhere. */
function disarmLinks(root: Element): void {
  for (const link of root.querySelectorAll('a')) {
    const address = link.getAttribute('href') ?? '';
    if (/^(https?|mailto):/i.test(address)) {
      link.title = address;
      link.target = '_blank';
      link.rel = 'noopener noreferrer';
    } else link.removeAttribute('href');
  }
}
