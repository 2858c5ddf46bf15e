import type { ScopeItem } from '../../document/recognise/scope';
import { afterTitle } from '../afterTitle';
import { rule } from '../rule';

interface Says {
  twice: { id: string; as: string; first: string };
}

export const noDuplicateModification = rule<Says>({
  id: 'scope/no-duplicate-modification',
  severity: 'error',
  since: '0.1.0',
  title: 'One identifier is listed twice in the scope',
  why: 'A modification is either approved or targeted, and goes live once: a second bullet makes readers count and plan it twice.',
  source: 'The scope lists each modification in one bullet, under what has become of it.',
  messages: {
    twice: ({ id, as, first }) =>
      `${id} is listed ${first === as ? `twice as ${as}` : `both as ${first} and as ${as}`}. ` +
      'Readers cannot tell which of the two holds. Keep the bullet that is right and delete the other.',
  },
  *find({ reading: { scope } }) {
    const lists = [
      ['approved', scope.approved],
      ['targeted', scope.targeted],
      ['a DCC Change Request', scope.changeRequests],
    ] as const;
    const seen = new Map<string, { readonly as: string; readonly item: ScopeItem }>();
    for (const [as, items] of lists) {
      for (const item of items) {
        const first = seen.get(item.id);
        if (!first) seen.set(item.id, { as, item });
        else if (!differentParts(first.item, item)) {
          yield { message: 'twice', place: item.place, id: item.id, as, first: first.as };
        }
      }
    }
  },
});

const part = /\b(?:part|phase|stage) (\d|one|two|three)\b/i;

/** “(part 1)” and “(part 2)” of one modification can be two bullets. */
function differentParts(one: ScopeItem, other: ScopeItem): boolean {
  const [a, b] = [one, other].map((item) => part.exec(`${item.title} ${afterTitle(item).text.slice(0, 40)}`)?.[1]);
  return a !== undefined && b !== undefined && a.toLowerCase() !== b.toLowerCase();
}
