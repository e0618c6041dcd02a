import { FATAL_ADVERBS } from "../lexicon/casualty-verbs.ts";
import { BE_FORMS, HAVE_FORMS, MODALS } from "../lexicon/closed-classes.ts";
import type { HarmWord, SentenceReading } from "./candidate.ts";
import { harmOf } from "./harm.ts";

/** How a word of harm is used. */
export interface VerbUse {
  readonly voice: "active" | "passive" | "participle";
  /** Token index where its verb group begins. */
  readonly from: number;
  readonly negated: boolean;
}

const NEGATIONS: ReadonlySet<string> = new Set(["not", "n't", "never"]);
const DO_FORMS: ReadonlySet<string> = new Set(["do", "does", "did"]);

/** Reads auxiliaries to the left: "had also been [killed]", "has [killed]", "were shot and [killed]". */
export function readVerbUse(reading: SentenceReading, harm: HarmWord): VerbUse {
  const { tokens } = reading;
  let from = harm.at;
  let be = false;
  let have = false;
  let modal = false;
  let negated = false;
  for (let index = harm.at - 1; index >= reading.from && index > harm.at - 8; index -= 1) {
    const token = tokens[index];
    if (token === undefined || reading.phrases.some((phrase) => phrase.to === index + 1)) break;
    const inGroup =
      token.pos === "ADV" ||
      token.pos === "PART" ||
      FATAL_ADVERBS.has(token.lower) ||
      token.lower === "all" ||
      token.lower === "both";
    if (/^["“‘]$/u.test(token.text)) continue;
    if (BE_FORMS.has(token.lower)) be = true;
    else if (HAVE_FORMS.has(token.lower)) have = true;
    else if (NEGATIONS.has(token.lower)) negated = true;
    else if (MODALS.has(token.lower) || DO_FORMS.has(token.lower)) modal = true;
    else if (isCoordinatedHarm(tokens, index, harm.at)) {
      if (harmOf(token.lower) !== null) from = index;
      continue;
    } else if (!inGroup) break;
    from = index;
  }
  if (harm.form === "gerund") return { voice: "active", from, negated };
  if (harm.form === "base" || harm.form === "present") return { voice: "active", from, negated };
  if (be) return { voice: "passive", from, negated };
  if (have || modal) return { voice: "active", from, negated };
  return { voice: "participle", from, negated };
}

/** "was [shot and] killed", "[killed and] wounded". */
function isCoordinatedHarm(tokens: SentenceReading["tokens"], index: number, at: number): boolean {
  const word = tokens[index]?.lower ?? "";
  if (word === "and" || word === "or" || word === ",") {
    return index < at && harmOf(tokens[index - 1]?.lower ?? "")?.form === "past" && index > at - 4;
  }
  return harmOf(word)?.form === "past" && /^(?:and|or|,)$/u.test(tokens[index + 1]?.lower ?? "");
}
