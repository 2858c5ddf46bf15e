/** A hundred times what the largest release needs, in JSON or as a scope: reading more would only stop the pane. */
export const largestText = 10 * 1024 * 1024;

/** The value that a JSON text of an author's own stands for, or why it is none. */
export function readJson(text: string): { readonly value: unknown } | { readonly fault: string } {
  if (text.length > largestText) return { fault: 'it is larger than 10 MB' };
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    // The message quotes the text, lines and all.
    const reason = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ');
    return { fault: `it is not JSON (${reason})` };
  }
}
