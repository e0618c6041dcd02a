import { PERSONAL_PRONOUNS } from "../lexicon/pronouns.ts";
import type { Discourse } from "./discourse.ts";
import { resolvePronoun } from "./resolve-pronoun.ts";

/**
 * Resolves the pronouns of people in the narration up to a token, as who is told of stays in mind:
 * "Leida wove. [She] turned down a prize. Later, when [she] was old, a thief came. “Take it,” she said."
 */
export function readNarration(discourse: Discourse, to: number): void {
  const { syntax, inMarks, isSubject, mentions } = discourse;
  for (let at = discourse.readTo; at < to; at += 1) {
    if (isSubject[at] !== 1 || inMarks[at] === 1) continue;
    const token = syntax.tokens[at];
    const reading = PERSONAL_PRONOUNS.get(token?.lower ?? "");
    if (token === undefined || reading === undefined) continue;
    if (reading.gender !== "female" && reading.gender !== "male") continue;
    const actor = resolvePronoun(discourse, reading, at, { own: [], speaker: null });
    if (actor === null) continue;
    actor.gender ??= reading.gender;
    const { start, end } = token;
    mentions.add({ from: at, to: at + 1, start, end, form: "pronoun", actor });
  }
  discourse.readTo = Math.max(discourse.readTo, to);
}
