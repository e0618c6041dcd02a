import { BE_FORMS } from "../../lexicon/closed-classes.ts";
import { type Candidate, candidate, type HarmWord, type SentenceReading } from "../candidate.ts";
import { findSubjects } from "../subjects/find-subjects.ts";

/** Verbs that join an adjective to its subject or object: "pronounced dead", "went missing". */
const LINKS: ReadonlySet<string> = new Set(
  (
    "pronounced declared found confirmed feared presumed believed reported remain remains remained " +
    "listed still went go gone left leaving leaves now already are is was were be been being both all " +
    "recently later also unaccounted discovered reportedly and ruled dug"
  ).split(" "),
);

/**
 * Adjectives of harm: `[six] dead in unrest`, `leaving [33] missing`, `[two men] are dead`, `was
 * pronounced dead`.
 */
export function findByHarmAdjectives(reading: SentenceReading): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const harm of reading.harms) {
    if (harm.frame !== "adjective" || isClassOrModifier(reading, harm)) continue;
    let from = harm.at;
    let finite = false;
    while (from > reading.from && LINKS.has(reading.tokens[from - 1]?.lower ?? "")) {
      from -= 1;
      finite ||= BE_FORMS.has(reading.tokens[from]?.lower ?? "");
    }
    for (const phrase of findSubjects(reading, from, finite)) {
      found.push(candidate(phrase, harm, "harm-adjective"));
    }
  }
  return found;
}

/** "the dead", "a dead heat", "missing persons", "shot dead": no predicate of people. */
function isClassOrModifier(reading: SentenceReading, { at }: HarmWord): boolean {
  const { tokens } = reading;
  const before = tokens[at - 1]?.lower ?? "";
  const next = tokens[at + 1];
  if (
    /^(?:the|a|an|of|for|its|their|his|her|our|brain|shot|stabbed|shooting|drop|half)$/u.test(
      before,
    )
  )
    return true;
  // a brain-dead toddler; looked him dead in the face
  if (before === "-" || isDeadIn(reading, at)) return true;
  if (tokens[at]?.lower === "missing" && (next?.pos === "DET" || next?.pos === "PRON")) return true;
  return (
    (next?.pos === "NOUN" || next?.pos === "PROPN") &&
    next.start === (tokens[at]?.end ?? 0) + 1 &&
    !reading.headline
  );
}

const DEAD_IN: ReadonlySet<string> = new Set(
  "face eye eyes water centre center middle tracks".split(" "),
);

/** "stopped dead in its tracks", "looked him dead in the eye" */
function isDeadIn({ tokens }: SentenceReading, at: number): boolean {
  return tokens[at + 1]?.lower === "in" && DEAD_IN.has(tokens[at + 3]?.lower ?? "");
}
