import type { PlacedAnnotation, WordHost } from '../host';
import { CritiquePopup } from './critiquePopup';
import type { PopupChoice } from './critiquePopup';
import type { Caret } from './editing';
import { MarkDrawing } from './marks';
import { texts } from './texts';

/** What the annotations need of the drawing that they are drawn over. */
export interface AnnotatedDrawing {
  readonly paragraphs: readonly (HTMLElement | undefined)[];
  caret(): Caret | undefined;
  placeCaret(caret: Caret): void;
}

/** Annotations and highlights over the drawn document, and the pop-ups that open on a click or Alt+Down, as in Word. */
export class AnnotationView {
  private readonly marks = new MarkDrawing();
  private readonly popup: CritiquePopup;
  private host: WordHost | undefined;
  private shown: readonly PlacedAnnotation[] = [];

  constructor(
    private readonly container: HTMLElement,
    private readonly drawing: AnnotatedDrawing,
    text: (resourceId: string) => string,
  ) {
    this.popup = new CritiquePopup(document.body, text);
    container.addEventListener('click', ({ clientX, clientY }) => {
      const annotation = this.shown.find(({ id }) => this.marks.boxes(id).some((box) => isIn(box, clientX, clientY)));
      if (annotation) this.open(annotation, false);
    });
    container.addEventListener('keydown', (event) => {
      if (event.key !== 'ArrowDown' || !event.altKey) return;
      const annotation = this.atCaret();
      if (!annotation) return;
      event.preventDefault();
      this.open(annotation, true);
    });
    container.addEventListener('scroll', () => this.follow());
  }

  /** Draws what the host's document has now. */
  show(host: WordHost): void {
    this.host = host;
    this.shown = host.annotations.filter(({ state }) => state === 'Created');
    this.marks.show({ annotations: this.shown, highlighted: host.highlighted }, this.drawing.paragraphs);
    this.describe();
    if (this.shown.every(({ id }) => id !== this.popup.annotation)) this.popup.close();
  }

  /** The pop-up stays at its words, and goes when they scroll out of sight. */
  private follow(): void {
    const id = this.popup.annotation;
    const beside = id === undefined ? undefined : this.marks.boxes(id)[0];
    const { top, bottom } = this.container.getBoundingClientRect();
    if (beside && beside.bottom > top && beside.top < bottom) this.popup.place(beside);
    else this.popup.close();
  }

  /** Says of each paragraph with annotations that it has some: underlines alone are only for the eye. */
  private describe(): void {
    const annotated = new Set(this.shown.map(({ paragraph }) => this.drawing.paragraphs[paragraph]));
    for (const paragraph of this.drawing.paragraphs) {
      if (!paragraph) continue;
      if (annotated.has(paragraph)) paragraph.setAttribute('aria-description', texts.annotated);
      else paragraph.removeAttribute('aria-description');
    }
  }

  /** The annotation that the caret is in, or the next of its paragraph, or the first. */
  private atCaret(): PlacedAnnotation | undefined {
    const caret = this.drawing.caret();
    const here = this.shown
      .filter(({ paragraph }) => paragraph === caret?.paragraph)
      .sort((left, right) => left.start - right.start);
    return here.find(({ start, length }) => start + length >= (caret?.offset ?? 0)) ?? here[0];
  }

  private open(annotation: PlacedAnnotation, byKey: boolean): void {
    const { host } = this;
    const beside = this.marks.boxes(annotation.id)[0];
    if (!host || !beside) return;
    const caret = this.drawing.caret();
    this.popup.open({
      annotation,
      beside,
      focus: byKey,
      chosen: (choice) => choose(host, annotation.id, choice),
      closed: (hadFocus) => {
        if (hadFocus && caret) this.drawing.placeCaret(caret);
      },
    });
    host.user.clickAnnotation(annotation.id);
  }
}

function choose(host: WordHost, id: string, choice: PopupChoice): void {
  if (choice.kind === 'accept') host.user.acceptSuggestion(id, choice.suggestion);
  else host.user.rejectAnnotation(id);
}

function isIn(box: DOMRect, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}
