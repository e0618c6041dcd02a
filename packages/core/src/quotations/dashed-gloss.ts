import { hasFiniteVerb, phraseFrom, type QuotationContext } from "./context.ts";
import { DASHES } from "./next-attribution.ts";

/** Openers of what the writer sets against what was said. */
const CONTRASTS: ReadonlySet<string> = new Set(["though", "although", "even"]);

/** Openers of what the writer calls it. */
const NAMES: ReadonlySet<string> = new Set(["a", "an", "something"]);

/**
 * What the writer adds behind a single dash: `said the river was clean [– a point that inspectors
 * dispute]`, `[– though inspectors doubt it]`. Of such contents in PolNeAR’s training part gold
 * leaves out four in five; what goes on otherwise (“– and that …”, “– including …”) it keeps as often.
 */
export function dashedGlossStart(context: QuotationContext, from: number, end: number): number {
  const { tokens } = context.syntax;
  let dash: number | null = null;
  for (let at = from + 1; at < end; at += 1) {
    if (context.unitOf[at] !== -1 || !isDash(context, at)) continue;
    if (dash !== null) return end;
    dash = at;
  }
  if (dash === null) return end;
  const opener = tokens[dash + 1]?.lower ?? "";
  const rest = { from: dash + 1, to: end };
  // "– but [she] had doubts", not "– but only when it rains"
  const isClause = opener === "but" && phraseFrom(context, dash + 2) !== null;
  const contrasts = (CONTRASTS.has(opener) || isClause) && hasFiniteVerb(context, rest);
  const names = NAMES.has(opener) && phraseFrom(context, dash + 1) !== null;
  return contrasts || names ? dash : end;
}

/** A dash between words, no hyphen in one: `clean – a point`, not `far-fetched`. */
function isDash({ syntax: { tokens } }: QuotationContext, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !DASHES.has(token.text)) return false;
  return token.text !== "-" || (tokens[at - 1]?.end ?? 0) < token.start;
}
