import { commented, deleted, inserted, type Inline } from './inline';
import type { DrawnText } from './ridBody';

const markup = /\[-(.*?)-\]|\[\+(.*?)\+\]|\[\?(.*?)\?\]/gs;
const ends = { '¶+': 'inserted', '¶-': 'deleted' } as const;

/**
 * A text in the middle of a review: `[-gone-]` and `[+new+]` are tracked, `[?words|comment|answer?]` has a comment. `¶+`
 * at its end says that the paragraph itself was inserted, `¶-` that it was deleted.
 */
export function revised(words: string): DrawnText {
  const end = Object.entries(ends).find(([sign]) => words.endsWith(sign));
  const text = end ? words.slice(0, -end[0].length) : words;
  const content: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(markup)) {
    const [whole, gone, fresh, remark] = match;
    content.push(text.slice(from, match.index));
    if (gone !== undefined) content.push(deleted(gone));
    else if (fresh !== undefined) content.push(inserted(fresh));
    else content.push(withComment(remark ?? ''));
    from = match.index + whole.length;
  }
  content.push(text.slice(from));
  return { content: content.filter((part) => part !== ''), ...(end && { mark: end[1] }) };
}

function withComment(remark: string): Inline {
  const [on = '', comment = '', ...replies] = remark.split('|');
  return commented(on, comment, { replies });
}
