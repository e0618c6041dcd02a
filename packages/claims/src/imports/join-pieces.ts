import type { Mark } from "../exports/marks.ts";

/**
 * Makes one mark of the regions that `Continues` joins, under the first one's key.
 *
 * @param continued by a region's key, the key of the one that it continues.
 */
export function joinPieces(
  marks: readonly Mark[],
  continued: ReadonlyMap<string, string>,
): readonly Mark[] {
  const firstOf = (key: string): string => {
    const passed = new Set<string>();
    let first = key;
    for (let before = continued.get(first); before !== undefined; before = continued.get(first)) {
      if (passed.has(before)) break;
      passed.add(before);
      first = before;
    }
    return first;
  };
  return marks.flatMap((mark) => {
    if (firstOf(mark.key) !== mark.key) return [];
    const pieces = marks.filter(({ key }) => firstOf(key) === mark.key);
    const spans = pieces.flatMap(({ spans }) => spans).sort((a, b) => a.start - b.start);
    return [{ ...mark, spans }];
  });
}
