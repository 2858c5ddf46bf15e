import type { ScopeItem } from '../../document/recognise/scope';
import { afterTitle } from '../afterTitle';
import type { Rule } from '../rule';

export const noDuplicateModification: Rule = {
  id: 'scope/no-duplicate-modification',
  severity: 'error',
  title: 'One identifier is listed twice in the scope',
  why: 'A modification is either approved or targeted, and goes live once: a second bullet makes readers count and plan it twice.',
  source: 'The scope lists each modification in one bullet, under what has become of it.',
  *check({ reading: { scope } }) {
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
          const twice = first.as === as ? `twice as ${as}` : `both as ${first.as} and as ${as}`;
          yield {
            message:
              `${item.id} is listed ${twice}. Readers cannot tell which of the two holds. ` +
              'Keep the bullet that is right and delete the other.',
            place: item.place,
          };
        }
      }
    }
  },
};

const part = /\b(?:part|phase|stage) (\d|one|two|three)\b/i;

/** “(part 1)” and “(part 2)” of one modification can be two bullets. */
function differentParts(one: ScopeItem, other: ScopeItem): boolean {
  const [a, b] = [one, other].map((item) => part.exec(`${item.title} ${afterTitle(item).text.slice(0, 40)}`)?.[1]);
  return a !== undefined && b !== undefined && a.toLowerCase() !== b.toLowerCase();
}
