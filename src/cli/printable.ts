/** What steers a terminal: the control characters of ASCII and of Latin-1. */
const controls = /[\u0000-\u001f\u007f-\u009f]+/g;
/** What turns the direction of the words after it, so that they are seen in another order than they stand in. */
const turns = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text of somebody else's, for one line of a terminal. */
export function printable(text: string): string {
  return text.replace(controls, ' ').replace(turns, '');
}

/** The same for a text of several lines. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}

/** The same for a text that this tool has coloured. */
export function printablePainted(text: string): string {
  return text
    .split(/(\u001b\[(?:22?|1|3[1236]|39)m)/)
    .map((part, at) => (at % 2 === 1 ? part : printableLines(part)))
    .join('');
}

/** A value as JSON, which names such characters instead: what it says stays. */
export function printableJson(value: unknown): string {
  const json = `${JSON.stringify(value, null, 2)}\n`;
  return json.replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
