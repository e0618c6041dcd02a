import type { Span } from "../src/span.ts";

/** Signs that open and close a stretch: `["[", "]"]`. */
export type Brackets = readonly [open: string, close: string];

/** Stretches and the brackets to set around them. */
export interface Bracketed {
  readonly spans: readonly Span[];
  readonly brackets: Brackets;
}

/** The text with brackets around stretches: `[Koval] said [the war] would end.` */
export function bracket(text: string, layers: readonly Bracketed[]): string {
  const signs = layers.flatMap(({ spans, brackets: [open, close] }) =>
    spans.flatMap(({ start, end }) => [
      { at: start, sign: open, closes: false, length: end - start },
      { at: end, sign: close, closes: true, length: end - start },
    ]),
  );
  // what closes goes before what opens; the longer opens first and closes last
  signs.sort(
    (a, b) =>
      a.at - b.at ||
      Number(b.closes) - Number(a.closes) ||
      (a.closes ? a.length - b.length : b.length - a.length),
  );
  let marked = "";
  let place = 0;
  for (const { at, sign } of signs) {
    marked += text.slice(place, at) + sign;
    place = at;
  }
  return marked + text.slice(place);
}

/** The text of a sentence in which a test has set brackets. */
export function unbracket(marked: string, signs: RegExp = /[[\]]/gu): string {
  return marked.replace(signs, "");
}
