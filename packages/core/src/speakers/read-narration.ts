import { OFFICES } from "../lexicon/person-nouns.ts";
import { PERSONAL_PRONOUNS } from "../lexicon/pronouns.ts";
import { describeSource } from "./describe-source.ts";
import type { Discourse } from "./discourse.ts";
import { resolvePronoun } from "./resolve-pronoun.ts";
import { EXACT_FIT, resolveTitle } from "./resolve-title.ts";

/**
 * Resolves the pronouns of people in the narration up to a token, as who is told of stays in mind:
 * "Leida wove. [She] turned down a prize. Later, when [she] was old, a thief came. “Take it,” she said."
 */
export function readNarration(discourse: Discourse, to: number): void {
  const { syntax, inMarks, isSubject, mentions } = discourse;
  for (let at = discourse.readTo; at < to; at += 1) {
    if (isSubject[at] !== 1 || inMarks[at] === 1) continue;
    const token = syntax.tokens[at];
    if (readRole(discourse, at)) continue;
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

/** "[The coroner] recorded a verdict. “…,” she said.": the bearer of a title, as a subject. */
function readRole(discourse: Discourse, at: number): boolean {
  const { syntax, mentions } = discourse;
  const { tokens } = syntax;
  const head = tokens[at];
  if (head === undefined || !OFFICES.has(head.lower)) return false;
  let from = at;
  while (from > at - LONGEST_ROLE && tokens[from]?.lower !== "the") from -= 1;
  const first = tokens[from];
  if (first?.lower !== "the") return false;
  if (first.sentence !== head.sentence || tokens[at + 1]?.pos === "ADP") return false;
  const actor = resolveTitle(
    discourse,
    describeSource(discourse, { from, to: at + 1 }),
    from,
    EXACT_FIT,
  );
  if (actor === null) return false;
  mentions.add({ from, to: at + 1, start: first.start, end: head.end, form: "title", actor });
  return true;
}

/** Tokens of "the former mayor". */
const LONGEST_ROLE = 4;
