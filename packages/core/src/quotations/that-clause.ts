import { itemAt } from "../item-at.ts";
import { skipAdjuncts } from "./adjuncts.ts";
import { phraseFrom, type QuotationContext } from "./context.ts";
import { opensMarks } from "./marked-start.ts";
import { DASHES } from "./next-attribution.ts";

/** "that" after the cue with only adjuncts and asides between. */
export function findThat(context: QuotationContext, at: number, limit: number): number | null {
  const { tokens } = context.syntax;
  for (let place = at; place < Math.min(limit, at + 24); place += 1) {
    const token = tokens[place];
    if (token === undefined) return null;
    if (token.lower === "that") {
      // "on [that] day", "in [that] case"
      if (context.phraseOf[place] !== -1 && place > at && phraseFrom(context, place) !== null)
        continue;
      if (context.phraseOf[place] !== -1) return null;
      const clause = itemAt(context.syntax.clauses, context.clauseOf[place]);
      // a notice that asked …: after an object, "that" with a verb behind it is relative
      return place > at && clause?.from === place && clause.kind === "relative" ? null : place;
    }
    const title = place > at ? titleFrom(context, place) : null;
    if (title !== null) {
      place = title - 1;
      continue;
    }
    // "would argue – and Koval believes – [that] it is old"
    const aside =
      place === at && DASHES.has(token.text) ? closingDash(context, place, limit) : null;
    if (aside !== null) {
      place = aside;
      continue;
    }
    if (opensMarks(context, place) || token.text === ":" || token.text === ";") return null;
    // a verb may stand between only in an aside: "said, when asked, that"
    if (place > at && token.pos === "VERB" && context.lexicon.forms.has(token.lower)) return null;
    const verb = (token.pos === "VERB" || token.pos === "AUX") && context.phraseOf[place] === -1;
    if (verb && tokens[at]?.text !== ",") return null;
  }
  return null;
}

/** Where the marks end that a title stands in: told Radio Nord’s [“Morning Show”] that; `null` for none. */
function titleFrom(context: QuotationContext, at: number): number | null {
  const { tokens } = context.syntax;
  const unit = itemAt(context.units, context.unitOf[at]);
  if (unit?.from !== at || unit.to - at > LONGEST_TITLE) return null;
  const owner = tokens[at - 1];
  const owned = owner?.pos === "PART" || owner?.pos === "DET" || owner?.pos === "ADP";
  return owned && CAPITAL.test(tokens[at + 1]?.text ?? "") ? unit.to : null;
}

const LONGEST_ASIDE = 10;

function closingDash(
  { syntax: { tokens } }: QuotationContext,
  at: number,
  limit: number,
): number | null {
  for (let next = at + 1; next < Math.min(limit, at + LONGEST_ASIDE); next += 1) {
    if (tokens[next]?.text === tokens[at]?.text) return next;
  }
  return null;
}

const LONGEST_TITLE = 8;
const CAPITAL = /^\p{Lu}/u;

/** `accepted [the reality] that`: the noun's own clause, but `warned [a week earlier] that`. */
export function isObject(context: QuotationContext, at: number): boolean {
  const phrase = phraseFrom(context, at);
  if (phrase?.kind !== "common" || skipAdjuncts(context, at) > at) return false;
  return !/^(?:ago|earlier|before|later)$/u.test(context.syntax.tokens[phrase.to]?.lower ?? "");
}
