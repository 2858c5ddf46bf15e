import { rangeOf } from './drawnText';

/** Where the add-in has put the selection, in one paragraph. */
export interface Selected {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

const name = 'selection';
const markedClass = 'is-selected';

/** Shows what the add-in has selected without taking the focus away from the pane. */
export function showSelected(
  paragraphs: readonly (HTMLElement | undefined)[],
  selected: Selected | null,
  scroll: boolean,
): void {
  clearSelected();
  const paragraph = selected ? paragraphs[selected.paragraph] : undefined;
  if (!selected || !paragraph) return;
  paragraph.classList.add(markedClass);
  if (typeof Highlight === 'function' && selected.end > selected.start)
    CSS.highlights.set(name, new Highlight(rangeOf(paragraph, selected.start, selected.end)));
  if (!scroll) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  paragraph.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
}

export function clearSelected(): void {
  for (const marked of document.querySelectorAll(`.${markedClass}`)) marked.classList.remove(markedClass);
  if (typeof Highlight === 'function') CSS.highlights.delete(name);
}
