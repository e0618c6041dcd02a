import type { Layout, ParsedSentence, Syntax } from "../reading.ts";
import type { HarmWord, SentenceReading } from "./candidate.ts";
import { harmOf } from "./harm.ts";
import { isTriggerWord } from "./is-trigger-word.ts";
import { readPhrases } from "./phrases/read-phrases.ts";

/** Longest line without a final stop that is read as a headline, in tokens. */
const LONGEST_HEADLINE = 22;
const FINAL_STOP = /[.!?…”"]$/u;

/** Reads a sentence that holds a word of harm; `null` for all others. */
export function readSentence(
  syntax: Syntax,
  sentence: ParsedSentence,
  layout: Layout,
): SentenceReading | null {
  const { tokens } = syntax;
  const { from, to } = sentence;
  let triggered = false;
  const harms: HarmWord[] = [];
  for (let at = from; at < to; at += 1) {
    const lower = tokens[at]?.lower ?? "";
    if (!isTriggerWord(lower)) continue;
    triggered = true;
    const harm = harmOf(lower);
    if (harm !== null) harms.push({ ...harm, at });
  }
  if (!triggered) return null;
  const last = tokens[to - 1]?.text ?? "";
  const kind = layout.paragraphs[sentence.paragraph]?.kind;
  const headline =
    kind === "headline" ||
    kind === "heading" ||
    (to - from <= LONGEST_HEADLINE && !FINAL_STOP.test(last));
  return { tokens, from, to, phrases: readPhrases(tokens, from, to, headline), harms, headline };
}
