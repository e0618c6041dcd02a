import { USES } from "../lexicon/harm-uses.ts";
import type { Layout, ParsedSentence, Syntax, Token } from "../reading.ts";
import type { HarmWord, SentenceReading, Told } from "./candidate.ts";
import { goesOn, opensClause } from "./goes-on.ts";
import { idiomsAt, stands } from "./idioms-at.ts";
import { readPhrases } from "./phrases/read-phrases.ts";
import { harmAt } from "./phrases/words.ts";

/** Longest line without a final stop that is read as a headline, in tokens. */
const LONGEST_HEADLINE = 22;
const FINAL_STOP = /[.!?…”"]$/u;

/**
 * Reads a sentence that holds a word of harm, or goes on about harm told before; `null` for all
 * others.
 */
export function readSentence(
  syntax: Syntax,
  sentence: ParsedSentence,
  layout: Layout,
  told: Told | null,
): SentenceReading | null {
  const { tokens } = syntax;
  const { from, to } = sentence;
  let triggered = false;
  let uses = 0;
  const usesAt: number[] = [];
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const use = token.written.harmUses;
    uses |= use;
    usesAt.push(use);
    if (triggered) continue;
    triggered =
      ((use & USES.trigger) !== 0 && !isEventNoun(tokens, at)) ||
      (told !== null && continues(tokens, at, from, use)) ||
      ((use & USES.idiom) !== 0 && standsIdiom(tokens, at, to, told !== null));
  }
  if (!triggered) return null;
  const last = tokens[to - 1]?.text ?? "";
  const kind = layout.paragraphs[sentence.paragraph]?.kind;
  const headline =
    kind === "headline" ||
    kind === "heading" ||
    (to - from <= LONGEST_HEADLINE && !FINAL_STOP.test(last));
  return {
    tokens,
    from,
    to,
    phrases: readPhrases(tokens, from, to, headline),
    harms: (uses & USES.harm) === 0 ? [] : findHarms(tokens, from, usesAt),
    uses: told === null ? uses : uses | USES.told,
    usesAt,
    headline,
    told,
  };
}

function findHarms(
  tokens: readonly Token[],
  from: number,
  usesAt: readonly number[],
): readonly HarmWord[] {
  const harms: HarmWord[] = [];
  for (const [index, use] of usesAt.entries()) {
    if ((use & USES.harm) === 0) continue;
    const at = from + index;
    const harm = harmAt(tokens, at);
    if (harm === null) continue;
    // written out: V8 gives a spread that is added to a hidden class of its own each time
    const { effect, frame, form, weak } = harm;
    harms.push({ effect, frame, form, weak, at });
  }
  return harms;
}

/** "after the `shooting`, police said": the event, which counts nobody. */
function isEventNoun(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower;
  if (lower !== "shooting" && lower !== "shootings" && lower !== "stabbing") return false;
  const before = tokens[at - 1]?.pos;
  if (before !== "DET" && before !== "ADJ" && before !== "NOUN") return false;
  const next = tokens[at + 1];
  return (
    next === undefined || (next.lower !== "of" && /^(?:PUNCT|ADP|CCONJ|VERB|AUX)$/u.test(next.pos))
  );
}

/** "the register [lists] 437", "[Two] have been released" */
function continues(tokens: readonly Token[], at: number, from: number, use: number): boolean {
  if ((use & USES.continues) !== 0) return goesOn(tokens, at);
  return tokens[at]?.pos === "NUM" && opensClause(tokens, at, from);
}

/** "were [taken] to hospital", and the leading word alone in "among those [held]". */
function standsIdiom(
  tokens: readonly Token[],
  at: number,
  to: number,
  isNearHarm: boolean,
): boolean {
  const idioms = idiomsAt(tokens[at]?.lower ?? "");
  if (idioms === undefined) return false;
  if (tokens[at - 1]?.lower === "those") return true;
  return idioms.some((idiom) => (isNearHarm || !idiom.near) && stands(idiom, tokens, at, to));
}
