import { unzipSync, type Unzipped } from 'fflate';

interface UnzipOptions {
  /** Which files are wanted; all of them without. */
  readonly wanted?: RegExp;
  /** Bytes that a file may have, and all that are wanted together. */
  readonly mostInFile?: number;
  readonly mostInAll: number;
}

/** The files of a zip. Sizes are looked at before anything is unpacked: a small file can be made to fill a memory. */
export function unzipped(
  bytes: Uint8Array,
  { wanted, mostInFile = Infinity, mostInAll }: UnzipOptions,
): Unzipped | 'no zip' | 'too large' {
  const seen = { size: 0, isTooLarge: false };
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (wanted?.test(name) === false) return false;
        seen.size += originalSize;
        seen.isTooLarge ||= originalSize > mostInFile || seen.size > mostInAll;
        return !seen.isTooLarge;
      },
    });
    return seen.isTooLarge ? 'too large' : files;
  } catch {
    return 'no zip';
  }
}
