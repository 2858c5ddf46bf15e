/** A stretch of words that another version of a text has otherwise; empty where it has none there. */
export interface Rewording {
  readonly before: string;
  readonly after: string;
}

interface Word {
  readonly text: string;
  readonly key: string;
}

/** Quotes of either form are one; case and punctuation count, for an author may have changed just them. */
function wordsOf(text: string): Word[] {
  return (text.match(/\S+/g) ?? []).map((word) => ({
    text: word,
    key: word.replace(/[‘’]/g, "'").replace(/[“”]/g, '"'),
  }));
}

/** Where two versions of a text have other words than one another, in their order. */
export function rewordings(before: string, after: string): Rewording[] {
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  const found: Rewording[] = [];
  let [from, to] = [0, 0];
  for (const [at, other] of [...common(old, fresh), [old.length, fresh.length] as const]) {
    const words = (list: readonly Word[], start: number, end: number): string =>
      list
        .slice(start, end)
        .map(({ text }) => text)
        .join(' ');
    const rewording = { before: words(old, from, at), after: words(fresh, to, other) };
    if (rewording.before !== '' || rewording.after !== '') found.push(trimmed(rewording));
    [from, to] = [at + 1, other + 1];
  }
  return found;
}

/** Punctuation that both end with says nothing: `live.` and `production.` */
function trimmed({ before, after }: Rewording): Rewording {
  const end = /(?<![.,;:)])[.,;:)]*$/;
  const [one, other] = [end.exec(before)?.[0] ?? '', end.exec(after)?.[0] ?? ''];
  return one === other ? { before: before.replace(end, ''), after: after.replace(end, '') } : { before, after };
}

/** The longest row of words that two texts have in common, by their places. */
function common(one: readonly Word[], other: readonly Word[]): (readonly [number, number])[] {
  const longest = Array.from({ length: one.length + 1 }, () => new Uint32Array(other.length + 1));
  const lengthAt = (at: number, to: number): number => longest[at]?.[to] ?? 0;
  for (let at = one.length - 1; at >= 0; at -= 1) {
    const row = longest[at];
    for (let to = other.length - 1; row && to >= 0; to -= 1) {
      const longer = Math.max(lengthAt(at + 1, to), lengthAt(at, to + 1));
      row[to] = one[at]?.key === other[to]?.key ? lengthAt(at + 1, to + 1) + 1 : longer;
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let [at, to] = [0, 0]; at < one.length && to < other.length;) {
    if (one[at]?.key === other[to]?.key) pairs.push([at++, to++]);
    else if (lengthAt(at + 1, to) >= lengthAt(at, to + 1)) at += 1;
    else to += 1;
  }
  return pairs;
}

/** How much two texts have in common, from 0 to 1. */
export function likeness(one: string, other: string): number {
  const [words, others] = [wordsOf(one.toLowerCase()), wordsOf(other.toLowerCase())];
  const all = words.length + others.length;
  return all === 0 ? 1 : (2 * common(words, others).length) / all;
}

/** Texts of this likeness are one that was reworded. */
const alike = 0.5;

/** What became of each text of a list: in pairs, null where one side has none. Each new one meets the likeliest that went. */
export function pairedTexts(
  before: readonly string[],
  after: readonly string[],
): (readonly [before: string | null, after: string | null])[] {
  const gone = before.filter((text) => !after.includes(text));
  const fresh = after.filter((text) => !before.includes(text));
  const pairs = fresh.map((text): readonly [string | null, string | null] => {
    const [best] = gone
      .map((other) => ({ other, degree: likeness(other, text) }))
      .filter(({ degree }) => degree >= alike)
      .sort((one, other) => other.degree - one.degree);
    if (!best) return [null, text];
    gone.splice(gone.indexOf(best.other), 1);
    return [best.other, text];
  });
  return [...pairs, ...gone.map((text) => [text, null] as const)];
}

/** What was reworded, as the rest of a sentence: “live” became “production”. */
function rewordedWords(before: string, after: string): string {
  const found = rewordings(before, after);
  // Where little is left of a text, its new words say more than what became of each.
  if (found.length === 0 || found.length > 3 || likeness(before, after) < alike) return `now reads ${quotedEnd(after)}`;
  return `${found
    .map((one) => {
      if (one.before === '') return `“${one.after}” was added`;
      if (one.after === '') return `“${one.before}” was taken out`;
      return `“${one.before}” became “${one.after}”`;
    })
    .join('; ')}.`;
}

/** A text in quotes at the end of a sentence, which has a full stop of its own or gets one. */
function quotedEnd(text: string): string {
  return `“${text}”${/[.!?]$/.test(text) ? '' : '.'}`;
}

/** What became of a text, in a sentence; null where there was or is none. */
export function textChange(subject: string, before: string | null, after: string | null): string {
  if (before === null) return `${subject} is new: ${quotedEnd(after ?? '')}`;
  if (after === null) return `${subject} is gone: ${quotedEnd(before)}`;
  return `${subject}: ${rewordedWords(before, after)}`;
}
