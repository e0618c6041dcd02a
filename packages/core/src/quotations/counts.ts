import { itemAt } from "../item-at.ts";
import { phraseFrom, type QuotationContext } from "./context.ts";

/** `confirmed [22 kidnapped]`, `reports [at least three soldiers killed]` */
export function isFigure(context: QuotationContext, at: number): boolean {
  const { tokens } = context.syntax;
  const phrase = phraseFrom(context, at);
  // "the flood claimed 61 lives"
  if (itemAt(tokens, phrase?.head)?.lower === "lives") return false;
  const bound = BOUND.test(tokens[at]?.lower ?? "");
  for (let place = at; place < at + (bound ? 4 : 1); place += 1) {
    if (tokens[place]?.pos === "NUM") return bound || phrase !== null;
  }
  return false;
}

const BOUND = /^(?:at|more|up|fewer|less|about|some|around|over|nearly|only|no)$/u;

/** `put [the toll at 38]`, `gave [the number of arrests as seven]` */
export function countsAt(
  context: QuotationContext,
  lemma: string,
  at: number,
  limit: number,
): boolean {
  const { tokens } = context.syntax;
  if (phraseFrom(context, at) === null && tokens[at]?.lower !== "at") return false;
  for (let place = at; place < Math.min(limit, at + 14); place += 1) {
    const link = tokens[place]?.lower;
    const closer = link === "to" && /^(?:closer|nearer)$/u.test(tokens[place - 1]?.lower ?? "");
    if (link !== (lemma === "give" ? "as" : "at") && !closer) continue;
    for (let next = place + 1; next <= place + 5; next += 1) {
      if (tokens[next]?.pos === "NUM") return true;
    }
  }
  return false;
}
