/** Of several items with the same key, the first; in their order. */
export function firstOfEach<Item>(items: readonly Item[], keyOf: (item: Item) => string | number): Item[] {
  const seen = new Set<string | number>();
  return items.filter((item) => seen.size < seen.add(keyOf(item)).size);
}
