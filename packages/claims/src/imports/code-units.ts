/** Turns an offset in code points into one in UTF-16 code units; `null` beyond the text's end. */
export type CodeUnitCounter = (offset: number) => number | null;

/** The inverse of `countCodePoints`: where in the text each of its code points begins. */
export function countCodeUnits(text: string): CodeUnitCounter {
  const starts: number[] = [];
  let length = 0;
  for (const codePoint of text) {
    starts.push(length);
    length += codePoint.length;
  }
  starts.push(length);
  return (offset) => starts[offset] ?? null;
}
