import { COUNT_NOUNS } from "../../lexicon/casualty-nouns.ts";
import type { Token } from "../../reading.ts";
import { ageEnd } from "../quantities/read-age.ts";
import { harmAt, isCalendarWord, namesPeople, startsNoun } from "./words.ts";

/** A run of nouns: its head's token index, and one past it. */
export interface Nominals {
  readonly to: number;
  readonly head: number;
}

const TIMES: ReadonlySet<string> = new Set(
  "time moment day night morning week month year way".split(" "),
);
const TAKEN_AS: ReadonlySet<string> = new Set(["hostage", "captive", "prisoner"]);

/** A run of adjectives and nouns up to its last noun, without words of harm at its end. */
export function readNominals(tokens: readonly Token[], at: number, limit: number): Nominals | null {
  let head = -1;
  let index = at;
  while (index < limit) {
    const token = tokens[index];
    if (token === undefined) break;
    if (ageEnd(tokens, index) !== -1) {
      // 17-year-old, and the person it may stand for
      const end = ageEnd(tokens, index);
      if (index > at && head !== -1) break;
      head = end - 1;
      index = end;
      continue;
    }
    // a third lost a leg: the tagger takes it for a noun
    if (token.lower === "lost" && tokens[index + 1]?.text !== "-") break;
    // six [taken prisoner]
    if (token.lower === "taken" && TAKEN_AS.has(tokens[index + 1]?.lower ?? "")) break;
    if (
      token.lower === "remains" &&
      tokens[index - 1]?.pos !== "DET" &&
      tokens[index - 1]?.lower !== "'s"
    )
      break;
    if (
      token.pos === "NOUN" ||
      token.pos === "PROPN" ||
      token.pos === "X" ||
      (token.pos === "ADJ" && namesPeople(token.lower) && !nounFollows(tokens, index + 1))
    ) {
      const counts = index === at && COUNT_NOUNS.has(token.lower) && token.pos === "NOUN";
      if (harmAt(tokens, index) !== null && !counts && !nounFollows(tokens, index + 1)) break;
      if (isCalendarWord(token.lower)) break;
      // the time [McMillian] was shot
      if (token.pos === "PROPN" && TIMES.has(tokens[index - 1]?.lower ?? "") && index > at) break;
      // took 230 people [hostage]: what they were taken as
      if (head === index - 1 && TAKEN_AS.has(token.lower)) break;
      head = index;
    } else if (
      token.text === "-" &&
      token.start === tokens[index - 1]?.end &&
      tokens[index + 1]?.start === token.end
    ) {
      // so-called, road-worker
    } else if (
      token.pos === "PART" &&
      (token.lower === "'s" || token.lower === "'") &&
      head === index - 1
    ) {
      if (!startsNoun(tokens[index + 1])) break;
    } else if (
      token.pos === "ADJ" ||
      (token.pos === "VERB" && /(?:ed|ing|en|hurt)$/u.test(token.lower)) ||
      (token.pos === "ADV" && tokens[index + 1]?.pos === "ADJ")
    ) {
      if (head !== -1 && head === index - 1 && !(tokens[index - 1]?.text === "-")) {
        if (
          !(
            token.pos === "ADJ" &&
            nounFollows(tokens, index + 1) &&
            tokens[index - 1]?.pos === "PROPN"
          )
        )
          break;
      }
      if (!nounFollows(tokens, index + 1) && !isNominalAdjective(tokens, index)) break;
      if (isNominalAdjective(tokens, index) && !nounFollows(tokens, index + 1)) head = index;
    } else if (index === at && /^["“”‘’]$/u.test(token.text) && startsNoun(tokens[index + 1])) {
      // 83 “combatants”
    } else break;
    index += 1;
  }
  if (head === -1) return null;
  return { to: isInLaw(tokens, head + 1) ? head + 5 : head + 1, head };
}

/** "sister`-in-law`" */
function isInLaw(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.text === "-" && tokens[at + 1]?.lower === "in" && tokens[at + 3]?.lower === "law"
  );
}

/** "two British", "the elderly" stay out; "one Israeli" counts by its tag. */
function isNominalAdjective(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token?.pos === "ADJ" && /^\p{Lu}/u.test(token.text) && harmAt(tokens, index) === null;
}

function nounFollows(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < at + 3; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.lower === "remains") return false;
    // ten died last year
    if (index > at && TIMES.has(token.lower)) return false;
    if (token.pos === "NOUN" || token.pos === "PROPN")
      return !isCalendarWord(token.lower) && !isTriggerVerb(tokens, index);
    if (token.pos !== "ADJ" && token.text !== "-") return false;
  }
  return false;
}

function isTriggerVerb(tokens: readonly Token[], at: number): boolean {
  const harm = harmAt(tokens, at);
  return harm !== null && harm.form !== "base" && harm.form !== "present" && harm.form !== "gerund";
}
