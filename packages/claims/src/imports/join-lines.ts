import type { TextSpan } from "../generated/claim-record.ts";

/** One line end, and no empty line: what brat cuts a mark at. */
const LINE_BREAK = /^[^\S\r\n]*(?:\r\n|\r|\n)[^\S\r\n]*$/;

/** Joins fragments that only a line end sets apart; over an empty line they are pieces. */
export function joinLines(fragments: readonly TextSpan[], text: string): readonly TextSpan[] {
  const joined: TextSpan[] = [];
  for (const fragment of fragments.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && LINE_BREAK.test(text.slice(last.end, fragment.start))) {
      const { start } = last;
      const { end } = fragment;
      joined[joined.length - 1] = { start, end, exact: text.slice(start, end) };
    } else {
      joined.push(fragment);
    }
  }
  return joined;
}
