import type { PlacedAnnotation, PlacedStretch } from '../host';
import { rangeOf } from './drawnText';

/** A mark as drawn. Its range follows the letters that are typed around it, as ranges of the DOM do. */
interface DrawnMark {
  readonly paragraph: HTMLElement;
  readonly stretch: PlacedStretch;
  readonly range: Range;
}

export interface Marks {
  readonly annotations: readonly PlacedAnnotation[];
  readonly highlighted: readonly PlacedStretch[];
}

const prefix = 'mark-';
/** The names that drawing.css gives a look. */
const looks = ['Red', 'Green', 'Blue', 'Lavender', 'Berry', 'Highlight'] as const;
type Look = (typeof looks)[number];

/** Draws over the words of the document without touching them: underlines of annotations, and highlights. */
export class MarkDrawing {
  private drawn = new Map<string, DrawnMark>();

  /** `paragraphs` as they are drawn by now, by their indexes in Word. */
  show({ annotations, highlighted }: Marks, paragraphs: readonly (HTMLElement | undefined)[]): void {
    const before = this.drawn;
    this.drawn = new Map();
    const byLook = new Map<Look, Range[]>(looks.map((look) => [look, []]));
    const add = (look: Look, key: string, stretch: PlacedStretch): void => {
      const paragraph = paragraphs[stretch.paragraph];
      if (!paragraph) return;
      const known = before.get(key);
      const mark = known && isSame(known, paragraph, stretch) ? known : draw(paragraph, stretch);
      this.drawn.set(key, mark);
      byLook.get(look)?.push(mark.range);
    };
    for (const { id, colorScheme, paragraph, start, length } of annotations)
      add(colorScheme, id, { paragraph, start, end: start + length });
    highlighted.forEach((stretch, index) => {
      add('Highlight', String(index), stretch);
    });
    if (typeof Highlight !== 'function') return;
    for (const [look, ranges] of byLook) CSS.highlights.set(prefix + look.toLowerCase(), new Highlight(...ranges));
  }

  /** The boxes of an annotation's words, a line each; none where it is not drawn. */
  boxes(id: string): readonly DOMRect[] {
    return [...(this.drawn.get(id)?.range.getClientRects() ?? [])];
  }
}

function isSame(mark: DrawnMark, paragraph: HTMLElement, { start, end }: PlacedStretch): boolean {
  return mark.paragraph === paragraph && mark.stretch.start === start && mark.stretch.end === end;
}

function draw(paragraph: HTMLElement, stretch: PlacedStretch): DrawnMark {
  return { paragraph, stretch, range: rangeOf(paragraph, stretch.start, stretch.end) };
}
