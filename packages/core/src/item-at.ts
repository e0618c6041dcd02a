/**
 * The item at an index that may be none: -1, `null` or `undefined`. Reading a list at -1 gives
 * `undefined` too, but V8 takes -1 for a property's name, looks for it some thirty times as long
 * as for an item, and from then on reads slowly whatever that place in the code reads.
 */
export function itemAt<Item>(
  list: readonly Item[],
  index: number | null | undefined,
): Item | undefined {
  return index == null || index < 0 ? undefined : list[index];
}
