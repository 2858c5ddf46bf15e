import type { Element } from '@xmldom/xmldom';
import { controlExtent, paragraphsIn } from './docx/blocks';
import { controlId } from './docx/controls';
import type { WordDocument } from './docx/document';
import { contains, isAttached } from './docx/dom';
import type { TextExtent } from './docx/extent';
import { paragraphText, textOf } from './docx/inline';
import type { EventSource } from './events';
import type { ControlEventType } from './extend/events';

/** A content control that somebody listens to. */
interface Watched {
  readonly control: Element;
  readonly id: number;
  readonly types: Set<string>;
  text: string;
  isEntered: boolean;
}

export interface ControlEvent {
  readonly type: ControlEventType;
  /** By what the add-in knows the content control. */
  readonly target: string;
  readonly args: object;
}

/** Finds out what happens to content controls, of those only that somebody listens to. */
export class ControlEvents {
  private readonly watched = new Map<string, Watched>();
  private paragraphs: readonly Element[] = [];

  constructor(
    private readonly document: WordDocument,
    private readonly send: (event: ControlEvent) => void,
  ) {}

  register(target: string, control: Element, type: string): void {
    const known = this.watched.get(target);
    if (known) known.types.add(type);
    else
      this.watched.set(target, {
        control,
        id: controlId(this.document, control),
        types: new Set([type]),
        text: textOfControl(this.document, control),
        isEntered: false,
      });
    this.paragraphs = this.document.paragraphs();
  }

  unregister(target: string, type: string): void {
    const known = this.watched.get(target);
    known?.types.delete(type);
    if (known?.types.size === 0) this.watched.delete(target);
  }

  /** Something has been done to the document: typing reads only the controls around it. */
  changed(source: EventSource): void {
    if (this.watched.size === 0) return;
    const paragraphs = this.document.paragraphs();
    const isOther = paragraphs !== this.paragraphs;
    this.paragraphs = paragraphs;
    const touched = [...this.document.changedParagraphs];
    for (const [target, watched] of this.watched) {
      const { control, text } = watched;
      if (!isAttached(control)) {
        this.raise('ContentControlDeleted', source, target, watched);
        this.watched.delete(target);
        continue;
      }
      if (!isOther && !touched.some((paragraph) => contains(control, paragraph) || contains(paragraph, control)))
        continue;
      watched.text = textOfControl(this.document, control);
      if (watched.text !== text) this.raise('ContentControlDataChanged', source, target, watched);
    }
  }

  /** The person, or the add-in, has selected something else. */
  selected(selection: TextExtent | null): void {
    for (const [target, watched] of this.watched) {
      if (!isAttached(watched.control)) continue;
      const isEntered = selection !== null && holds(watched.control, selection);
      if (isEntered === watched.isEntered) continue;
      watched.isEntered = isEntered;
      this.raise(isEntered ? 'ContentControlEntered' : 'ContentControlExited', 'Local', target, watched);
    }
  }

  private raise(type: ControlEventType, source: EventSource, target: string, { id, types }: Watched): void {
    if (types.has(type)) this.send({ type, target, args: { eventType: type, source, ids: [id] } });
  }
}

function textOfControl(document: WordDocument, control: Element): string {
  const extent = controlExtent(control);
  if (extent.kind !== 'text') return textOf(paragraphsIn(document, extent));
  return paragraphText(extent.paragraph).slice(extent.start, extent.end);
}

function holds(control: Element, selection: TextExtent): boolean {
  if (contains(control, selection.paragraph)) return true;
  const extent = controlExtent(control);
  return (
    extent.kind === 'text' &&
    extent.paragraph === selection.paragraph &&
    extent.start <= selection.start &&
    selection.end <= extent.end
  );
}
