import type { PlacedAnnotation } from '../host';
import { make } from './make';
import { texts } from './texts';

/** As many as Word shows. */
const mostSuggestions = 3;
const gap = 6;

export type PopupChoice = { kind: 'accept'; suggestion: number } | { kind: 'ignore' };

export interface OpenedPopup {
  readonly annotation: PlacedAnnotation;
  /** Where the annotated words are on the screen. */
  readonly beside: DOMRect;
  /** Whether it takes the focus, as it must when it is opened with a key. */
  readonly focus: boolean;
  chosen(choice: PopupChoice): void;
  /** Called when it closes, with whether the focus was in it. */
  closed(hadFocus: boolean): void;
}

/** The card of an annotation: what it says in the manifest's words, its suggestions, and a way to ignore it. */
export class CritiquePopup {
  private opened: { readonly options: OpenedPopup; readonly card: HTMLElement } | undefined;

  /** `text` answers a string of the manifest by its id. */
  constructor(
    private readonly parent: HTMLElement,
    private readonly text: (resourceId: string) => string,
  ) {
    document.addEventListener('pointerdown', (event) => {
      if (this.opened && event.target instanceof Node && !this.opened.card.contains(event.target)) this.close();
    });
    document.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !this.opened) return;
      event.preventDefault();
      this.close();
    });
  }

  get annotation(): string | undefined {
    return this.opened?.options.annotation.id;
  }

  open(options: OpenedPopup): void {
    this.close();
    const { popupOptions } = options.annotation;
    if (!popupOptions) return;
    const choose = (choice: PopupChoice) => (): void => {
      this.close();
      options.chosen(choice);
    };
    const button = (label: string, className: string, choice: PopupChoice): HTMLButtonElement => {
      const made = make('button', { type: 'button', class: className }, label);
      made.addEventListener('click', choose(choice));
      return made;
    };
    const title = this.text(popupOptions.titleResourceId);
    const buttons = popupOptions.suggestions
      .slice(0, mostSuggestions)
      .map((label, suggestion) => button(label, 'critique-suggestion', { kind: 'accept', suggestion }));
    const card = make(
      'div',
      { class: 'critique', role: 'dialog', 'aria-label': title || texts.critique },
      make('p', { class: 'critique-brand' }, this.text(popupOptions.brandingTextResourceId)),
      make('h2', {}, title),
      make('p', {}, this.text(popupOptions.subtitleResourceId)),
      ...buttons,
      button(texts.ignore, 'critique-ignore', { kind: 'ignore' }),
    );
    card.addEventListener('keydown', (event) => moveFocus(card, event));
    this.opened = { options, card };
    this.parent.append(card);
    this.place(options.beside);
    if (options.focus) card.querySelector('button')?.focus();
  }

  /** Below the words, or above them where there is no room. */
  place(beside: DOMRect): void {
    if (!this.opened) return;
    const { card } = this.opened;
    const { width, height } = card.getBoundingClientRect();
    const below = beside.bottom + gap;
    const top = below + height <= innerHeight ? below : Math.max(0, beside.top - gap - height);
    card.style.top = `${top}px`;
    card.style.left = `${Math.max(0, Math.min(beside.left, innerWidth - width - gap))}px`;
  }

  close(): void {
    if (!this.opened) return;
    const { options, card } = this.opened;
    const hadFocus = card.contains(document.activeElement);
    this.opened = undefined;
    card.remove();
    options.closed(hadFocus);
  }
}

function moveFocus(card: HTMLElement, event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const buttons = [...card.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
}
