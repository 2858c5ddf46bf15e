import { zipSync, type Zippable } from 'fflate';

/** The earliest day that a zip can hold: when a file was made is no part of it. */
const mtime = new Date(1980, 0, 1);

/** The same parts always give the same bytes. */
export function zipped(parts: Zippable): Uint8Array {
  return zipSync(parts, { mtime });
}

/** A part of a package, with the declaration that Word writes. */
export function partBytes(xml: string): Uint8Array {
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);
}
