import type { MarkedStretch } from "../reading.ts";
import type { Mark } from "./read-marks.ts";

type Style = MarkedStretch["style"];

/** What stands behind a mark of a paragraph. */
export interface LookAhead {
  /** Whether a sure closing mark of the style comes before the next opening one. */
  closesNext(index: number, style: Style): boolean;
  /** Whether anything closes the style before a mark around it, of style `around`, is closed. */
  willClose(index: number, style: Style, around: Style | null): boolean;
  /** How many more marks of the style close than open from here on, this one not counted. */
  excessOfClosing(index: number, style: Style): number;
}

/** Indexes of a paragraph's marks by what they do, each list in order. */
export function lookAhead(marks: readonly Mark[]): LookAhead {
  const gather = (roles: readonly Mark["role"][]): ReadonlyMap<Style, readonly number[]> => {
    const indexes = new Map<Style, number[]>();
    for (const [index, { style, role }] of marks.entries()) {
      if (!roles.includes(role)) continue;
      const list = indexes.get(style);
      if (list === undefined) indexes.set(style, [index]);
      else list.push(index);
    }
    return indexes;
  };
  const opening = gather(["open"]);
  const surelyClosing = gather(["close"]);
  const closing = gather(["close", "toggle"]);
  const perhapsClosing = gather(["close", "toggle", "perhaps-close"]);

  return {
    closesNext: (index, style) =>
      nextAfter(closing.get(style), index) < nextAfter(opening.get(style), index),
    willClose: (index, style, around) =>
      nextAfter(perhapsClosing.get(style), index) <
      (around === null || around === style
        ? Number.POSITIVE_INFINITY
        : nextAfter(closing.get(around), index)),
    excessOfClosing: (index, style) =>
      countAfter(surelyClosing.get(style), index) - countAfter(opening.get(style), index),
  };
}

function nextAfter(indexes: readonly number[] = [], index: number): number {
  return indexes[placeAfter(indexes, index)] ?? Number.MAX_SAFE_INTEGER;
}

function countAfter(indexes: readonly number[] = [], index: number): number {
  return indexes.length - placeAfter(indexes, index);
}

/** Place of the first index beyond `index` in a sorted list, by bisection. */
function placeAfter(indexes: readonly number[], index: number): number {
  let low = 0;
  let high = indexes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((indexes[middle] ?? 0) > index) high = middle;
    else low = middle + 1;
  }
  return low;
}
