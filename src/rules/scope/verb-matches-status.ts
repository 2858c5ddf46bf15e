import { sentencesOf } from '../../document/language/sentences';
import { afterTitle } from '../afterTitle';
import { rule } from '../rule';

const aside = String.raw`^[\s,]*(?:\([^)]*\)\s*)?`;
const proposing = new RegExp(
  `${aside}((?:proposes?|seeks?|aims?|intends?|suggests?|is (?:proposed|intended)) (?:to|that)\\b|would\\b)`,
  'i',
);
const certain = new RegExp(`${aside}(will)\\b`, 'i');
/** “will, if approved, …” promises nothing. */
const conditional = /\b(?:if|when|once|should|subject to|provided|assuming)\b[^.]{0,200}\bapprov/i;

interface Says {
  verb: { id: string; status: string; verb: string; right: string };
}

export const verbMatchesStatus = rule<Says>({
  id: 'scope/verb-matches-status',
  severity: 'info',
  since: '0.1.0',
  title: 'An approved modification that “proposes”, or a targeted one that “will”',
  why: 'The verb tells a reader whether the change is certain: after a decision, the words of the bullet often stay behind.',
  source: 'An approved modification will do something; a targeted one proposes to.',
  messages: {
    verb: ({ id, status, verb, right }) =>
      `${id} is ${status}, but its bullet says “${verb}”. Readers take the verb for the decision. ` +
      `Write ${right}, or move the bullet if the modification has been decided on.`,
  },
  *find({ reading: { scope, outline } }) {
    const lists = [
      { items: scope.approved, wrong: proposing, status: 'approved', right: '“will”' },
      { items: scope.targeted, wrong: certain, status: 'only targeted', right: '“proposes to”' },
    ];
    for (const { items, wrong, status, right } of lists) {
      for (const item of items) {
        const { text, start } = afterTitle(item);
        const found = wrong.exec(text);
        const verb = found?.[1];
        if (!found || verb === undefined || (wrong === certain && conditional.test(sentencesOf(text)[0]?.text ?? '')))
          continue;
        const from = start + found[0].length - verb.length;
        const place = outline.place(item.paragraph, from, from + verb.length);
        yield { message: 'verb', place, id: item.id, status, verb, right };
      }
    }
  },
});
