/** Fonts whose letters are pictures, and the marks among them that mean a tick, a cross or a box. */
const check = '✔';
const ticked = '☑';
const cross = '✗';
const crossed = '☒';
const box = '☐';

const marks: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: { 0xfc: check, 0xfe: ticked, 0xfb: cross, 0xfd: crossed, 0xa8: box, 0x6f: box, 0x78: crossed },
  'wingdings 2': {
    ...{
      0x50: check,
      0x52: ticked,
      0x4f: cross,
      0xcd: cross,
      0xce: cross,
      0x51: crossed,
      0x53: crossed,
      0x54: crossed,
    },
    ...{ 0x2a: box, 0xa3: box },
  },
  webdings: { 0x61: check, 0x72: cross, 0x63: box },
  marlett: { 0x61: check, 0x62: check, 0x72: cross },
};

/** What a reader sees for a character of a symbol font; null where it is none of the marks that say something. */
export function markOf(font: string | undefined, code: number): string | null {
  const ofFont = font === undefined ? undefined : marks[font.trim().toLowerCase()];
  // Word keeps them in the private area of Unicode, or as the letter on the same key.
  return ofFont?.[code >= 0xf000 ? code - 0xf000 : code] ?? null;
}
