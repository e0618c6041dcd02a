import { itemAt } from "../item-at.ts";
import type { QuotationContext } from "./context.ts";
import type { SpeechCue } from "./find-cues.ts";
import type { Finding } from "./finding.ts";
import { attributionEnd, followsDirectly } from "./run-on.ts";

/**
 * `[The plan is “a gift to banks,”] Koval said. [“Nobody asked for it.”]`: a whole sentence in marks
 * right behind the attribution of one that ends in marks goes on with it, as it does where both
 * stand in marks. Gives what is left of each kind.
 */
export function joinFloating(
  context: QuotationContext,
  cues: readonly SpeechCue[],
  asides: readonly Finding[],
  quoted: readonly Finding[],
): { readonly asides: readonly Finding[]; readonly quoted: readonly Finding[] } {
  const floating = new Map<number, Finding>();
  for (const finding of quoted) {
    const from = finding.pieces[0]?.from;
    if (finding.rule === "direct-floating" && from !== undefined) floating.set(from, finding);
  }
  const joined = new Set<Finding>();
  const grown = asides.map((aside) => {
    const { cue, pieces } = aside;
    const last = pieces[pieces.length - 1];
    if (cue?.group == null || last === undefined || last.to > cue.from) return aside;
    const unit = itemAt(context.units, context.unitOf[last.to - 1]);
    if (unit?.to !== last.to) return aside;
    const after = attributionEnd(context, cue, cues);
    const next = floating.get(after);
    if (next === undefined || joined.has(next)) return aside;
    if (!followsDirectly(context, after, next.pieces[0]?.from ?? after)) return aside;
    joined.add(next);
    return { ...aside, pieces: [...pieces, ...next.pieces] };
  });
  return { asides: grown, quoted: quoted.filter((finding) => !joined.has(finding)) };
}
