import { itemAt } from "../item-at.ts";
import type { Attribution } from "../reading.ts";
import { compareSpans, contains, cover, type Span } from "../span.ts";

/** For each attribution, in order of place, the index of the nearest one that holds it, or -1. */
export function nestAttributions(attributions: readonly Attribution[]): readonly number[] {
  const open: number[] = [];
  return attributions.map((attribution, index) => {
    const place = wholeOf(attribution);
    while (open.length > 0 && wholeOf(itemAt(attributions, open.at(-1))).end <= place.start)
      open.pop();
    const outer = open.findLast((candidate) => holds(attributions[candidate], attribution));
    open.push(index);
    return outer ?? -1;
  });
}

/** Whether one piece of the outer content holds all of the inner one, and is more. */
function holds(outer: Attribution | undefined, inner: Attribution): boolean {
  const place = wholeOf(inner);
  return (
    outer?.content.some(
      (piece) => contains(piece, place) && piece.end - piece.start > place.end - place.start,
    ) ?? false
  );
}

/** From the first piece's start to the last one's end. */
export function wholeOf(attribution: Attribution | undefined): Span {
  const [first, ...rest] = attribution?.content ?? [];
  return rest.reduce((whole, piece) => cover(whole, piece), first ?? { start: 0, end: 0 });
}

export function compareAttributions(a: Attribution, b: Attribution): number {
  return compareSpans(wholeOf(a), wholeOf(b));
}
