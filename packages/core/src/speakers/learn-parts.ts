import type { Syntax, VerbGroup } from "../reading.ts";
import type { MentionIndex } from "./mention-index.ts";

const TRIBUNALS: ReadonlySet<string> = new Set(
  "court jury jurors inquest hearing tribunal inquiry panel commission judge".split(" "),
);
const CHARGES: ReadonlySet<string> = new Set(
  "charge convict indict arraign sentence accuse prosecute acquit".split(" "),
);
const OFFENCES: ReadonlySet<string> = new Set(
  "murder murdering killing manslaughter charges counts rape fraud assault wrongdoing".split(" "),
);
/** All verbs that tell of a part: most of an article’s are none. */
const TELLING: ReadonlySet<string> = new Set([
  ...CHARGES,
  "testify",
  "give",
  "tell",
  "plead",
  "deny",
]);
/** Tokens behind a verb in which the court or the offence is looked for. */
const REACH = 5;

/**
 * Who has a part in a trial: "[Koval] told jurors …" is a witness, "[Strand] has pleaded not guilty"
 * a defendant, so that "the witness" and "the defendant" find them.
 */
export function learnParts(
  { tokens, clauses, nounPhrases, verbGroups }: Syntax,
  mentions: MentionIndex,
): void {
  for (const { subject, verb } of clauses) {
    const group = verb === null ? undefined : verbGroups[verb];
    if (group === undefined || !TELLING.has(group.lemma)) continue;
    const phrase = subject === null ? undefined : nounPhrases[subject];
    if (phrase === undefined) continue;
    const part = partIn(group, (at) => tokens[at]?.lower ?? "");
    if (part === null) continue;
    for (const { actor } of mentions.within(phrase.from, phrase.to)) {
      if (actor.kind === "person") actor.parts = new Set([...actor.parts, part]);
    }
  }
}

function partIn(
  { lemma, voice, to }: VerbGroup,
  word: (at: number) => string,
): "witness" | "defendant" | null {
  const holds = (words: ReadonlySet<string>): boolean => {
    for (let at = to; at < to + REACH; at += 1) if (words.has(word(at))) return true;
    return false;
  };
  if (lemma === "testify") return "witness";
  if (lemma === "give" && word(to) === "evidence") return "witness";
  if (lemma === "tell" && holds(TRIBUNALS)) return "witness";
  if (lemma === "plead" && (word(to) === "guilty" || word(to) === "not")) return "defendant";
  if (lemma === "deny" && holds(OFFENCES)) return "defendant";
  return CHARGES.has(lemma) && voice === "passive" ? "defendant" : null;
}
