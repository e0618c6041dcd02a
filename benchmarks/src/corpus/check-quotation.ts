import type { AnnotatedQuotation } from "../annotated-article.ts";

const OPENING_MARK = /^["“”'‘’«»„‚‹›]/u;
const FULL_STOP = /[.。]$/u;

/** A direct quotation starts at its mark; an indirect one ends before the full stop. */
export function checkQuotation(
  { type, content }: AnnotatedQuotation,
  text: string,
  complain: (message: string) => void,
): void {
  const pieces = content.map(({ start, end }) => text.slice(start, end));
  if (type === "direct" && !OPENING_MARK.test(pieces[0] ?? "")) {
    complain("is direct but does not start at a quote mark");
  }
  if (type === "indirect" && FULL_STOP.test(pieces.at(-1) ?? "")) {
    complain("is indirect but takes in the full stop");
  }
}
