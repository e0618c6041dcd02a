import type { Actor } from "./actor.ts";
import type { Discourse } from "./discourse.ts";

/**
 * Who answers where turns bear no names, "Q: Why now? A: [I was tired.]": the person whom the text
 * above the first turn, at token `at`, names most; `null` for none.
 */
export function findInterviewee(
  { mentions, inMarks, topics }: Discourse,
  at: number,
): Actor | null {
  const counts = new Map<Actor, number>();
  for (const { actor, from } of mentions.above(at)) {
    if (actor.kind !== "person" || actor.isAuthor || inMarks[from] === 1) continue;
    counts.set(actor, (counts.get(actor) ?? (topics.has(actor) ? 1 : 0)) + 1);
  }
  // Of equals the one named first: mentions come from below.
  let best: Actor | null = null;
  let most = 0;
  for (const [actor, count] of counts) {
    if (count < most) continue;
    best = actor;
    most = count;
  }
  return best;
}
