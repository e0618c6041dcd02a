import { itemAt } from "../item-at.ts";
import type { Cue, Span } from "../model.ts";
import type { Attribution } from "../reading.ts";
import { trimSpan } from "../span.ts";
import { type QuotationContext, spanOfTokens, type TokenRange } from "./context.ts";
import type { Finding } from "./finding.ts";

/** Turns token ranges into spans, and tells direct from mixed from indirect by the marks inside. */
export function toAttribution(
  outer: QuotationContext,
  inner: QuotationContext,
  finding: Finding,
): Attribution {
  const context = isWithinMarks(outer, finding) ? inner : outer;
  const { tokens } = context.syntax;
  const content = finding.pieces.map((piece) => spanOfTokens(tokens, piece));
  // “WARD: [Why now?]⏎“KOVAL: [It is late.]”: all of a turn may stand in marks that open before it
  const inTurn = finding.rule === "transcript-turn" && allInMarks(context, finding.pieces);
  const quoted = inTurn ? content : quotedStretches(context, finding.pieces);
  const { cue } = finding;
  return {
    type:
      quoted.length === 0 ? "indirect" : allInMarks(context, finding.pieces) ? "direct" : "mixed",
    content,
    quoted,
    cue: cue === null ? null : makeCue(context, finding),
    source: finding.source === null ? null : spanOfTokens(tokens, finding.source),
    floating: finding.floating,
    addressee: finding.addressee === null ? null : spanOfTokens(tokens, finding.addressee),
    via: finding.via === null ? null : spanOfTokens(tokens, finding.via),
    rule: finding.rule,
    confidence: finding.confidence,
  };
}

/** `“They told me, [‘Nobody moves’],” she said`: what is said inside marks has marks of its own. */
function isWithinMarks({ unitOf, units }: QuotationContext, { pieces, cue }: Finding): boolean {
  const first = pieces[0];
  if (first === undefined || cue === null) return false;
  const unit = itemAt(units, unitOf[first.from]);
  if (unit === undefined) return false;
  return unitOf[cue.from] === unitOf[first.from] && unit.from < first.from;
}

function makeCue(context: QuotationContext, finding: Finding): Cue | null {
  const { cue } = finding;
  if (cue === null) return null;
  const { start, end } = spanOfTokens(context.syntax.tokens, cue);
  return { start, end, lemma: cue.lemma, stance: cue.stance };
}

/** The marked words that lie in the content, without their marks. */
function quotedStretches(context: QuotationContext, pieces: readonly TokenRange[]): Span[] {
  const spans: Span[] = [];
  for (const piece of pieces) {
    for (let at = piece.from; at < piece.to; at += 1) {
      const unit = itemAt(context.units, context.unitOf[at]);
      const part = unit?.pieces.find((each) => each.from <= at && at < each.to);
      if (part === undefined) continue;
      if (part.from >= piece.from && part.to <= piece.to) {
        const inner = trimSpan(context.text, part.stretch.inner);
        if (inner.start < inner.end) spans.push(inner);
      }
      at = part.to - 1;
    }
  }
  return spans;
}

function allInMarks(context: QuotationContext, pieces: readonly TokenRange[]): boolean {
  return pieces.every((piece) => {
    for (let at = piece.from; at < piece.to; at += 1) {
      if (context.unitOf[at] === -1 && context.syntax.tokens[at]?.pos !== "PUNCT") return false;
    }
    return true;
  });
}
