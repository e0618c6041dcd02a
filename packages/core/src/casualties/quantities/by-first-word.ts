/**
 * Phrases by their first word, in their order, so that one look-up tells which may begin at a token:
 * `no` leads "no one", "no-one" and "no".
 */
export function byFirstWord<Item>(
  items: readonly Item[],
  wordsOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const index = new Map<string, Item[]>();
  for (const item of items) {
    const [first = ""] = wordsOf(item).split(/[ -]/u, 1);
    const known = index.get(first);
    if (known === undefined) index.set(first, [item]);
    else known.push(item);
  }
  return index;
}
