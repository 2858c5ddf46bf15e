import { stories } from '../../document/reading/stories';
import { groupBy } from '../groupBy';
import { inWords, plural } from '../wording';
import { rule } from '../rule';

interface Says {
  placeholder: { words: string; more: number };
  note: { words: string };
}

export const leftover = rule<Says>({
  id: 'style/leftover',
  severity: 'warning',
  since: '0.2.0',
  title: 'A placeholder or a drafting note is left in the text',
  why: 'The document goes out as it stands: what was meant for its authors is then read by everybody.',
  source: 'What is baselined is complete. In a version with a whole number this is an error.',
  messages: {
    placeholder: ({ words, more }) =>
      `“${words}” is a placeholder${more > 0 ? `, here and in ${inWords(more)} more ${plural(more, 'place')}` : ''}. ` +
      'Readers would take the document for unfinished. Put in what it stands for, or take it out.',
    note: ({ words }) =>
      `“${words}” is a note for the document’s authors. Readers would take the document for unfinished. Settle it, and take it out.`,
  },
  *find({ reading }) {
    const { snapshot, outline, release } = reading;
    const severity = /^[1-9]\d*\.0$/.test(release.version?.value ?? '') ? 'error' : 'warning';
    const found = [...snapshot.boxes.filter(({ anchor }) => anchor === undefined), ...stories(snapshot)].flatMap(
      (paragraph) =>
        [
          ...[...paragraph.text.matchAll(placeholders)].map((match) => ({ message: 'placeholder' as const, match })),
          ...[...paragraph.text.matchAll(notes)].map((match) => ({ message: 'note' as const, match })),
        ].map(({ message, match }) => ({
          message,
          words: match[0],
          place: outline.place(paragraph, match.index, match.index + match[0].length),
        })),
    );
    for (const [first, ...others] of groupBy(found, ({ message, words }) => `${message} ${words}`).values()) {
      const { message, words, place } = first;
      if (message === 'placeholder') yield { message, severity, place, words, more: others.length };
      else yield { message, severity, place, words };
    }
  },
});

/** `[XX]`, `£[TBC]`, `[insert date]`, `MPXXX`, `XX Month YYYY`, prompts of Word’s. */
const placeholders = new RegExp(
  [
    String.raw`£?\[(?:x+|tb[cda]|to be [^\]]{1,40}|(?:insert|add|enter|delete|update|complete|confirm|date|name|number|amount|month|title|version|n|placeholder)\b[^\]]{0,60}|month year|dd [^\]]{1,12}|[•●?_ ]+)\]`,
    String.raw`(?<![\w])(?:£X+|(?:SECMP|MP|DP|CR)X{2,5}|X{2,4} (?:Month|${'January|February|March|April|May|June|July|August|September|October|November|December'})|DD\/MM\/YY(?:YY)?|X{3,})(?!\w)`,
    String.raw`<(?:insert|add|enter|name|date|number|amount|month|title)\b[^>]{0,60}>`,
    String.raw`Click (?:or tap )?here to enter (?:text|a date)\.?`,
    String.raw`\bLorem ipsum\b`,
  ].join('|'),
  'gi',
);
const notes =
  /(?:\[\s*)?\b(?:Drafting note|Note to (?:draft(?:er)?|author|reviewer|self)|Author(?:’|')?s? note|TODO|FIXME)\b\s*:?[^.\]]{0,80}[\].]?/gi;
