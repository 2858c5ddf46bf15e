/**
 * The text of an XML part, in whatever encoding it says it is; undefined for bytes that are none of that encoding, or in
 * one that is not known here. What is written back is UTF-8, and so does the declaration say.
 */
export function decodedXml(bytes: Uint8Array): string | undefined {
  const encoding = encodingOf(bytes);
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    // Node 20 takes a whole text in Windows' own encoding for ISO 8859-1, but not a stream.
    const text = decoder.decode(bytes, { stream: true }) + decoder.decode();
    return encoding === 'utf-8' ? text : text.replace(declared, '$1$2UTF-8$2');
  } catch {
    return undefined;
  }
}

const declared = /^(<\?xml[^>]*?\sencoding=)(["'])[^"'>]*\2/;

/** By its mark, of which that of UTF-8 needs no look; by how its first letter, a bracket, is written; by its declaration; UTF-8 without any. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  const longest = 200;
  const start = String.fromCharCode(...bytes.subarray(0, longest));
  const said = (declared.exec(start)?.[0] ?? '').split(/["']/).at(-2)?.toLowerCase() ?? 'utf-8';
  // Bytes that are read as letters one by one are no UTF-16, whatever they say.
  return /^(?:utf-?16|ucs-?2)/.test(said) ? 'utf-8' : said;
}
