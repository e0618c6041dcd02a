import type { Claim } from "../claim.ts";
import { isNamed } from "../speakers/speaker-form.ts";

/**
 * Whether two claims come from one source. `same`: merged by their names; `doubtful`: two sources, of which one is
 * unnamed, or told by a pronoun or the context alone; `other`: two that are named where they speak; `unknown`: nothing tells.
 */
export type SourceRelation = "same" | "doubtful" | "other" | "unknown";

const SURE: readonly string[] = ["name", "surname", "title"];

export function compareSources(a: Claim, b: Claim): SourceRelation {
  if (a.speaker === null || b.speaker === null) return "unknown";
  if (a.speaker === b.speaker) return "same";
  const named = a.speaker.forms.some(isNamed) && b.speaker.forms.some(isNamed);
  return named && isSure(a) && isSure(b) ? "other" : "doubtful";
}

function isSure({ record }: Claim): boolean {
  return SURE.includes(record.attribution?.source?.resolvedBy ?? "");
}
