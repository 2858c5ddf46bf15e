/**
 * Whether what had the focus has gone, and the author with it has not: one who types in the document by now is not to be
 * called back.
 */
export function isFocusLost(): boolean {
  return document.hasFocus() && document.activeElement === document.body;
}
