import type { AlignmentRelation } from "../generated/alignment-record.ts";
import type { Claim } from "./claim.ts";
import { haveSameNumber, sizeOf } from "./figures/measure-figures.ts";

/** How two linked claims stand to one another; the earlier article's comes first. */
export function relate(first: Claim, second: Claim): AlignmentRelation {
  const [a, b] = [first.record, second.record];
  if (a.kind !== "casualty" || b.kind !== "casualty") {
    return haveSameWords(first, second) ? "same-words" : "same-statement";
  }
  if (haveSameNumber(a, b)) return "same-figure";
  const [before, after] = [sizeOf(a.quantity), sizeOf(b.quantity)];
  const isLater = isEarlier(dayOf(first), dayOf(second));
  return isLater && before !== null && after !== null && after > before
    ? "toll-update"
    : "contradiction";
}

/** The same words in the same order, whatever the marks, capitals and spelling of the apostrophe. */
function haveSameWords({ words: a }: Claim, { words: b }: Claim): boolean {
  return a.words.length === b.words.length && a.words.every((word, at) => word === b.words[at]);
}

/** When the claim was made: the day it was said, else the day its article appeared. */
function dayOf({ record }: Claim): string | null {
  return record.saidAt?.earliest ?? record.article.datePublished?.slice(0, 10) ?? null;
}

function isEarlier(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a < b;
}

/** The two in order of their days; of equal or unknown days in the order given. */
export function inOrder(a: Claim, b: Claim): readonly [first: Claim, second: Claim] {
  const [p, q] = [a.record.article.datePublished, b.record.article.datePublished];
  return isEarlier(q, p) ? [b, a] : [a, b];
}
