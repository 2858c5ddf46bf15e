/** The value that a JSON text of an author's own stands for, or why it is none. */
export function readJson(text: string): { readonly value: unknown } | { readonly fault: string } {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : 'it cannot be read' };
  }
}
