import type { QuotationContext, TokenRange } from "./context.ts";
import type { Finding } from "./finding.ts";

/**
 * Keeps of findings that compete the better founded one: a floating quotation that a reported
 * clause holds is part of it (`said “A” and “B”`), and of two with equal content the surer stays.
 */
export function settleFindings(context: QuotationContext, findings: readonly Finding[]): Finding[] {
  const end = context.syntax.tokens.length;
  const filled = findings.filter(({ pieces }) =>
    pieces.every(({ from, to }) => from < Math.min(to, end)),
  );
  const byPlace = filled.sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a));
  const kept: Finding[] = [];
  for (const finding of byPlace) {
    const rivals = recent(kept, startOf(finding));
    if (rivals.some((rival) => excludes(rival, finding))) continue;
    kept.push(finding);
  }
  return kept.filter((finding) => !isNameInMarks(context, finding));
}

/** The kept findings that may reach to a place; contents are short, so looking back a few is enough. */
function recent(kept: readonly Finding[], place: number): Finding[] {
  return kept.slice(-12).filter((finding) => endOf(finding) > place);
}

function excludes(rival: Finding, finding: Finding): boolean {
  if (samePieces(rival.pieces, finding.pieces)) return true;
  const held = finding.pieces.every((piece) =>
    rival.pieces.some((outer) => outer.from <= piece.from && piece.to <= outer.to),
  );
  return held && (finding.cue === null || finding.cue === rival.cue);
}

function samePieces(a: readonly TokenRange[], b: readonly TokenRange[]): boolean {
  return (
    a.length === b.length &&
    a.every((piece, index) => piece.from === b[index]?.from && piece.to === b[index]?.to)
  );
}

/** A name in marks is not speech: nothing but capitalised words, and no cue that calls it so. */
function isNameInMarks(context: QuotationContext, finding: Finding): boolean {
  if (finding.cue !== null || finding.rule !== "direct-floating") return false;
  const { tokens } = context.syntax;
  return finding.pieces.every((piece) =>
    tokens
      .slice(piece.from + 1, piece.to - 1)
      .every((token) => token.pos === "PROPN" || token.pos === "PUNCT" || token.pos === "NUM"),
  );
}

function startOf(finding: Finding): number {
  return finding.pieces[0]?.from ?? 0;
}

function endOf(finding: Finding): number {
  return finding.pieces[finding.pieces.length - 1]?.to ?? 0;
}
