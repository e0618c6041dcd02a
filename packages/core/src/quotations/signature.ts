import type { Attributed } from "./attribution-behind.ts";
import {
  hasFiniteVerb,
  type MarkedUnit,
  phraseFrom,
  type QuotationContext,
  type TokenRange,
} from "./context.ts";
import { innerLast, STOP } from "./marked-units.ts";

const DASH = /^(?:[-–—―]|--)$/u;
/** Shorter than this marks name a title or a term: “Dams” - Anna Koval. */
const SHORTEST = 6;

/** `“…” — [Anna Koval]`, `“…”⏎— [Sen. Ivan Moroz] (Kesh), on the dam`: a name that signs what it said. */
export function signatureBehind(context: QuotationContext, unit: MarkedUnit): Attributed | null {
  const { tokens } = context.syntax;
  if (!STOP.test(innerLast(context, unit)) && unit.to - unit.from < SHORTEST) return null;
  if (!DASH.test(tokens[unit.to]?.text ?? "")) return null;
  const source = signerAt(context, unit.to + 1);
  if (source === null) return null;
  const end = paragraphEnd(context, source.from);
  const next = tokens[source.to];
  // "“…” - Koval was calm": the sentence goes on
  const closes = source.to >= end || next?.pos === "PUNCT";
  if (!closes || hasFiniteVerb(context, { from: source.to, to: end })) return null;
  return { unit, cue: null, source, rule: "direct-signed", confidence: 0.85, after: unit.to };
}

function signerAt(context: QuotationContext, at: number): TokenRange | null {
  const phrase = phraseFrom(context, at);
  return phrase?.kind === "proper" ? { from: phrase.from, to: phrase.to } : null;
}

/** The first token behind the paragraph that holds a token. */
function paragraphEnd({ syntax }: QuotationContext, at: number): number {
  const { sentences, tokens } = syntax;
  let index = tokens[at]?.sentence ?? -1;
  const paragraph = sentences[index]?.paragraph;
  while (sentences[index + 1]?.paragraph === paragraph) index += 1;
  return sentences[index]?.to ?? tokens.length;
}
