import { w, type Node } from './xml';

/** How Word cuts a text into runs as it is edited: after some letters, in mid-word, with marks of its own between. */
export interface SplitOptions {
  /** The longest run, in characters; runs are of different lengths below it. */
  readonly longest?: number;
  /** Marks of the spelling and grammar checker between runs. */
  readonly proofErrors?: boolean;
  /** Word's own bookmarks between runs (`_GoBack` and the like). */
  readonly bookmarks?: boolean;
  /** `w:lastRenderedPageBreak` inside runs. */
  readonly pageBreaks?: boolean;
}

export interface SplitRun {
  readonly text: string;
  readonly rsid: string;
  readonly startsPage: boolean;
  /** What stands before the run, between it and the last. */
  readonly before: readonly Node[];
}

/** The same text is always cut in the same places. */
function randomFrom(text: string): (below: number) => number {
  let state = Array.from(text).reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) >>> 0, 17);
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export function splitText(text: string, options: SplitOptions, nextBookmark: () => number): SplitRun[] {
  const { longest = 24, proofErrors = true, bookmarks = true, pageBreaks = true } = options;
  const random = randomFrom(text);
  const characters = Array.from(text);
  const runs: SplitRun[] = [];
  let spellingOpen = false;
  for (let at = 0; at < characters.length;) {
    const length = 1 + random(longest);
    const before: Node[] = [];
    if (runs.length > 0 && proofErrors && random(3) === 0) {
      before.push(w('proofErr', { type: spellingOpen ? 'spellEnd' : 'spellStart' }));
      spellingOpen = !spellingOpen;
    }
    if (runs.length > 0 && bookmarks && random(4) === 0) {
      const id = nextBookmark();
      before.push(w('bookmarkStart', { id, name: `_Hlk${String(40_000_000 + id)}` }), w('bookmarkEnd', { id }));
    }
    const rsid = `00${random(0x1000000).toString(16).toUpperCase().padStart(6, '0')}`;
    const startsPage = pageBreaks && runs.length > 0 && random(12) === 0;
    runs.push({ text: characters.slice(at, at + length).join(''), rsid, startsPage, before });
    at += length;
  }
  return runs;
}
