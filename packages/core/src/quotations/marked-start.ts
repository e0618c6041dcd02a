import { itemAt } from "../item-at.ts";
import { hasFiniteVerb, type QuotationContext, type TokenRange } from "./context.ts";
import type { SpeechCue } from "./find-cues.ts";

/** Where a content begins, and what tells so. */
export interface ContentStart {
  readonly at: number;
  readonly rule: string;
  readonly confidence: number;
  readonly addressee: TokenRange | null;
}

export function opensMarks(context: QuotationContext, at: number): boolean {
  const unit = itemAt(context.units, context.unitOf[at]);
  return unit !== undefined && unit.from === at;
}

/** Verbs for what is seen rather than said. */
export const EVIDENCE: ReadonlySet<string> = new Set(["find", "show", "conclude"]);
const EVERYBODY: ReadonlySet<string> = new Set(["everyone", "everybody"]);
const SHORTEST_CLAUSE = 7;

/** `called it [“a massacre”]`, `said [“nothing has changed” since]` */
export function startInMarks(
  context: QuotationContext,
  cue: SpeechCue,
  at: number,
  make: (place: number, rule: string, confidence: number) => ContentStart | null,
): ContentStart | null {
  // what is found or shown in marks is a sign, not speech
  const unit = itemAt(context.units, context.unitOf[at]);
  const isClause =
    cue.frames.includes("c") &&
    !EVIDENCE.has(cue.lemma) &&
    unit !== undefined &&
    unit.to - unit.from > SHORTEST_CLAUSE &&
    hasFiniteVerb(context, unit);
  const reports =
    cue.strength === 2 && !isClause ? /[nspfgtk]/u.test(cue.frames) : cue.source !== null;
  // "the operation was called “Small Change”"
  if (cue.group?.voice === "passive" && cue.frames === "s" && cue.source === null) return null;
  // "whom everyone calls “the Bear”": a nickname, which nobody in particular says
  const caller = itemAt(context.syntax.tokens, cue.source?.from)?.lower ?? "";
  if (cue.frames === "s" && EVERYBODY.has(caller)) return null;
  if (!reports) return null;
  return make(at, "clause-in-marks", 0.85);
}
