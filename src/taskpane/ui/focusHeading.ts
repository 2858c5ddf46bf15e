/** Marks the heading that says the outcome of a view. */
export const viewHeading = { 'data-view-heading': true, tabIndex: -1 } as const;

/** Gives the focus to the heading of the view that is shown, when what had it has gone. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('[data-view-heading]')?.focus();
}
