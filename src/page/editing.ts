import type { Drawing } from './drawing';
import { drawnText, offsetOf, openLastLine, pointAt } from './drawnText';

/** A caret as a place in the document, which outlives the drawing it stands in. */
export interface Caret {
  readonly paragraph: number;
  readonly offset: number;
}

/** A paragraph that has the focus. */
interface Place {
  readonly paragraph: HTMLElement;
  readonly index: number;
}

/** What the person does to the document. */
export interface EditActions {
  type(paragraph: number, text: string): void;
  insertParagraphAfter(paragraph: number): void;
  select(paragraph: number): void;
  /** The drawing shows the right text, but not yet as the document would show it. */
  redraw(): void;
}

/** Lets a person write in a drawing: each change goes to the document at once, so nothing waits to be lost. */
export class Editing {
  private drawing: Drawing | undefined;
  private indexes = new Map<Element, number>();
  private composing = false;

  constructor(
    private readonly container: HTMLElement,
    private readonly actions: EditActions,
  ) {
    container.addEventListener('beforeinput', (event) => this.beforeInput(event));
    container.addEventListener('input', (event) => this.input(event));
    container.addEventListener('keydown', (event) => this.keyDown(event));
    container.addEventListener('focusin', (event) => this.focusIn(event));
    container.addEventListener('compositionstart', () => (this.composing = true));
    container.addEventListener('compositionend', (event) => {
      this.composing = false;
      this.input(event);
    });
  }

  /** While letters are being put together (accents, East Asian scripts) the drawing must not be replaced. */
  get busy(): boolean {
    return this.composing;
  }

  /** The paragraphs as they are drawn by now, those included that have just been typed. */
  get paragraphs(): Drawing['paragraphs'] {
    return this.drawing?.paragraphs ?? [];
  }

  show(drawing: Drawing): void {
    this.drawing = drawing;
    this.indexes = new Map();
    drawing.paragraphs.forEach((paragraph, index) => paragraph && this.indexes.set(paragraph, index));
  }

  /** Where the person is typing, if they are. */
  caret(): Caret | undefined {
    const at = this.current();
    const selection = document.getSelection();
    if (!at || !selection?.focusNode || !at.paragraph.contains(selection.focusNode)) return undefined;
    return { paragraph: at.index, offset: offsetOf(at.paragraph, selection.focusNode, selection.focusOffset) };
  }

  placeCaret({ paragraph, offset }: Caret): void {
    const drawn = this.drawing?.paragraphs[paragraph];
    if (!drawn || !this.drawing?.editable.has(drawn)) return;
    drawn.focus({ preventScroll: true });
    const point = pointAt(drawn, offset);
    document.getSelection()?.collapse(point.node, point.offset);
  }

  private current(): Place | undefined {
    const active = document.activeElement;
    const index = active ? this.indexes.get(active) : undefined;
    return active instanceof HTMLElement && index !== undefined ? { paragraph: active, index } : undefined;
  }

  private beforeInput(event: InputEvent): void {
    const at = this.current();
    if (!at) return;
    switch (event.inputType) {
      case 'insertParagraph':
        event.preventDefault();
        this.insertParagraph(at);
        return;
      case 'insertLineBreak':
        event.preventDefault();
        this.insertLineBreak(at);
        return;
      case 'insertFromPaste':
      case 'insertFromDrop': {
        const text = event.dataTransfer?.getData('text/plain') ?? event.data ?? '';
        if (!/[\r\n]/.test(text)) return;
        event.preventDefault();
        typeOver(text.replace(/\s+/g, (spaces) => (/[\r\n]/.test(spaces) ? ' ' : spaces)));
        return;
      }
      default:
        if (event.inputType.startsWith('format')) event.preventDefault();
    }
  }

  /** The new paragraph is drawn at once, so that what is typed next goes into it. */
  private insertParagraph(at: Place): void {
    if (!this.drawing) return;
    this.actions.insertParagraphAfter(at.index);
    const added = at.paragraph.cloneNode(false) as HTMLElement;
    at.paragraph.after(added);
    const paragraphs = [...this.drawing.paragraphs];
    paragraphs.splice(at.index + 1, 0, added);
    this.show({ ...this.drawing, paragraphs, editable: new Set([...this.drawing.editable, added]) });
    this.placeCaret({ paragraph: at.index + 1, offset: 0 });
    this.actions.redraw();
  }

  private insertLineBreak(at: Place): void {
    const selection = document.getSelection();
    if (!selection?.rangeCount) return;
    const range = selection.getRangeAt(0);
    range.deleteContents();
    const added = document.createElement('br');
    added.setAttribute('data-drawn', '');
    range.insertNode(added);
    openLastLine(at.paragraph);
    range.setStartAfter(added);
    selection.collapse(range.startContainer, range.startOffset);
    this.write(at);
  }

  private input(event: Event): void {
    if (this.composing || !(event.target instanceof HTMLElement)) return;
    const paragraph = event.target.closest<HTMLElement>('[contenteditable]');
    const index = paragraph ? this.indexes.get(paragraph) : undefined;
    if (!paragraph || index === undefined) return;
    this.write({ paragraph, index });
    // The first letters of an empty paragraph have no run to take their look from.
    if ([...paragraph.childNodes].some((node) => node instanceof Text && node.data !== '')) this.actions.redraw();
  }

  private write({ paragraph, index }: Place): void {
    this.actions.type(index, drawnText(paragraph).replaceAll('\n', '\v'));
  }

  private focusIn(event: FocusEvent): void {
    if (!(event.target instanceof HTMLElement)) return;
    const index = this.indexes.get(event.target);
    if (index === undefined) return;
    for (const stop of this.container.querySelectorAll<HTMLElement>('p[tabindex="0"]')) stop.tabIndex = -1;
    event.target.tabIndex = 0;
    this.actions.select(index);
  }

  /** Enter begins a paragraph; at the edge of one the arrow keys go on into the next, as in one running text. */
  private keyDown(event: KeyboardEvent): void {
    const at = this.current();
    if (!at || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const caret = this.caret();
    if (!caret) return;
    // Where only plain text can be written, browsers make a line break of this key.
    if (event.key === 'Enter') {
      event.preventDefault();
      this.insertParagraph(at);
      return;
    }
    const length = drawnText(at.paragraph).length;
    const back =
      (event.key === 'ArrowLeft' && caret.offset === 0) || (event.key === 'ArrowUp' && edge(at.paragraph, 'top'));
    const on =
      (event.key === 'ArrowRight' && caret.offset === length) ||
      (event.key === 'ArrowDown' && edge(at.paragraph, 'bottom'));
    if (!back && !on) return;
    const next = this.neighbour(at.index, back ? -1 : 1);
    if (next === undefined) return;
    event.preventDefault();
    const target = this.drawing?.paragraphs[next];
    const offset = event.key === 'ArrowLeft' && target ? drawnText(target).length : 0;
    this.placeCaret({ paragraph: next, offset });
    target?.scrollIntoView({ block: 'nearest' });
  }

  private neighbour(from: number, step: 1 | -1): number | undefined {
    const { paragraphs, editable } = this.drawing ?? { paragraphs: [], editable: new Set() };
    for (let index = from + step; index >= 0 && index < paragraphs.length; index += step) {
      const paragraph = paragraphs[index];
      if (paragraph && editable.has(paragraph)) return index;
    }
    return undefined;
  }
}

/** Whether the caret stands on the first or last line of its paragraph. */
function edge(paragraph: HTMLElement, side: 'top' | 'bottom'): boolean {
  const selection = document.getSelection();
  if (!selection?.rangeCount) return false;
  const range = selection.getRangeAt(0).cloneRange();
  const caret = range.getClientRects()[0];
  // An empty paragraph gives its caret no rectangle; it has one line.
  if (!caret) return true;
  const lines = document.createRange();
  lines.selectNodeContents(paragraph);
  const bounds = lines.getBoundingClientRect();
  const slack = caret.height * 0.75;
  return side === 'top' ? caret.top - bounds.top < slack : bounds.bottom - caret.bottom < slack;
}

/** Types a text where the caret or the selection is, in the one way that keeps the browser's undo: it is deprecated, and nothing replaces it. */
function typeOver(text: string): void {
  (document as { execCommand(command: string, showUi: boolean, value: string): boolean }).execCommand(
    'insertText',
    false,
    text,
  );
}
