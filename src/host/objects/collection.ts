import { itemNotFound } from '../errors';
import { ObjectType, reads } from './type';
import type { Members, Method, WordObject } from './type';

export interface Collection {
  readonly find: () => WordObject[];
}

/** A class of collections: first, last and numbered items are the same for all. */
export function collectionType(
  name: string,
  more: Pick<Members<Collection>, 'methods' | 'item'> = {},
): ObjectType<Collection> {
  const one = (pick: (items: WordObject[]) => WordObject | undefined): Method<Collection> =>
    reads(({ find }) => {
      const found = pick(find());
      if (!found) throw itemNotFound();
      return found;
    });
  const orNull = (pick: (items: WordObject[]) => WordObject | undefined): Method<Collection> =>
    reads(({ find }) => pick(find()) ?? null);
  return new ObjectType<Collection>(name, () => ({
    items: ({ find }) => find(),
    ...(more.item ? { item: more.item } : {}),
    methods: {
      getFirst: one((items) => items[0]),
      getFirstOrNullObject: orNull((items) => items[0]),
      getLast: one((items) => items.at(-1)),
      getLastOrNullObject: orNull((items) => items.at(-1)),
      ...more.methods,
    },
  }));
}
