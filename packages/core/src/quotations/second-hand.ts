import type { TokenRange } from "./context.ts";
import type { Finding } from "./finding.ts";

/**
 * Tells who passes speech on: the speaker of what holds it (`{Koval} said [Moroz had told her
 * [that it was over]]`), or whom it accords to (`according to {Koval}, Moroz said [it was over]`),
 * where the outer statement says nothing of its own and goes.
 */
export function linkSecondHand(findings: readonly Finding[]): Finding[] {
  const open: Finding[] = [];
  const passedOn = new Set<Finding>();
  const linked = findings.map((finding): Finding => {
    while (open.length > 0 && endOf(open[open.length - 1]) <= startOf(finding)) open.pop();
    const outer = open.findLast((each) => holds(each, finding));
    open.push(finding);
    if (outer?.source == null || finding.via !== null || finding.cue === null) return finding;
    if (isNothingElse(outer, finding)) passedOn.add(outer);
    return { ...finding, via: outer.source };
  });
  return linked.filter((_, index) => {
    const finding = findings[index];
    return finding !== undefined && !passedOn.has(finding);
  });
}

/** Whether content and cue of the inner stand in the outer’s content. */
function holds(outer: Finding, inner: Finding): boolean {
  const { cue } = inner;
  if (cue === null || inner.source === null || cue === outer.cue) return false;
  return [...inner.pieces, cue].every((range) => isWithin(range, outer.pieces));
}

function isWithin({ from, to }: TokenRange, pieces: readonly TokenRange[]): boolean {
  return pieces.some((piece) => piece.from <= from && to <= piece.to);
}

/** `according to Koval, [Moroz said it was over]`: the attribution opens all that is passed on. */
function isNothingElse({ rule, pieces, cue: link }: Finding, inner: Finding): boolean {
  const [content, ...others] = pieces;
  const { cue } = inner;
  if (rule !== "according-to" || content === undefined || others.length > 0) return false;
  // "according to Koval, nobody asked [for help]": that nobody did is said too
  if (PART_OF_CLAUSE.has(inner.rule)) return false;
  return cue?.block.from === content.from && link !== null && link.from < content.from;
}

/** Rules whose contents are less than a clause. */
const PART_OF_CLAUSE: ReadonlySet<string> = new Set([
  "clause-noun-phrase",
  "clause-topic",
  "clause-infinitive",
  "clause-gerund",
  "clause-figure",
  "clause-count",
]);

function startOf({ pieces }: Finding): number {
  return pieces[0]?.from ?? 0;
}

function endOf(finding: Finding | undefined): number {
  return finding?.pieces[finding.pieces.length - 1]?.to ?? 0;
}
