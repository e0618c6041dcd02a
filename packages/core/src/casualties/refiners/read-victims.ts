import { COUNT_NOUNS, HARMED_CLASSES } from "../../lexicon/casualty-nouns.ts";
import { BE_FORMS } from "../../lexicon/closed-classes.ts";
import { victimCategory } from "../../lexicon/victim-categories.ts";
import type { Victims } from "../../model.ts";
import type { Token } from "../../reading.ts";
import type { Candidate, SentenceReading } from "../candidate.ts";
import { harmOf } from "../harm.ts";
import type { Phrase } from "../phrases/phrase.ts";

type Words = NonNullable<Phrase["victims"]>;

/**
 * Who was harmed: the noun of the figure, `more than 1,200 [Kesh civilians]`; for a part, who the
 * part is, `the majority of them [women and children]`; for a bare number, whoever the number before
 * it in the sentence counts, `21,320 [Palestinians] killed, and 55,603 wounded`.
 */
export function readVictims(
  { phrase }: Candidate,
  reading: SentenceReading,
  before: readonly Candidate[],
): Victims | null {
  const part = isPart(phrase, reading) ? saidOfPart(phrase, reading) : null;
  if (part !== null) return describe(reading.tokens, part.victims ?? part, part.head);
  const own = phrase.victims;
  if (own !== null && !isAnaphor(reading.tokens, own))
    return isClass(reading.tokens, phrase) ? null : describe(reading.tokens, own, phrase.head);
  for (const each of before.toReversed()) {
    const known = each.phrase.victims;
    if (each.relation === "subset" || known === null || each.phrase.head === null) continue;
    return describe(reading.tokens, known, each.phrase.head);
  }
  return null;
}

/** "five of the wounded" says nothing of who they are. */
function isClass(tokens: readonly Token[], { head }: Phrase): boolean {
  const word = head === null ? "" : (tokens[head]?.lower ?? "");
  return HARMED_CLASSES.has(word) && !COUNT_NOUNS.has(word);
}

function isPart(phrase: Phrase, { tokens }: SentenceReading): boolean {
  if (phrase.quantity?.qualifier === "share") return true;
  return /^(?:them|whom|those)$/u.test(tokens[phrase.to - 1]?.lower ?? "");
}

/** "… of them [children]", "… of those killed are [women and children]" */
function saidOfPart(phrase: Phrase, { tokens, phrases, to }: SentenceReading): Phrase | null {
  let at = phrase.to;
  while (at < to && at < phrase.to + 5) {
    const token = tokens[at];
    if (
      token === undefined ||
      !(
        BE_FORMS.has(token.lower) ||
        token.pos === "AUX" ||
        token.pos === "VERB" ||
        token.lower === "and" ||
        harmOf(token.lower) !== null
      )
    )
      break;
    at += 1;
  }
  const next = phrases.findIndex((each) => each.from === at);
  const said = phrases[next];
  if (said === undefined || said.kind === "pronoun") return null;
  if (said.kind !== "bare" && said.kind !== "name") return null;
  const joined = phrases[next + 1];
  if (joined?.kind === "bare" && tokens[said.to]?.lower === "and" && joined.from === said.to + 1) {
    return { ...said, victims: { from: said.from, to: joined.to } };
  }
  return said;
}

function isAnaphor(tokens: readonly Token[], { from, to }: Words): boolean {
  return (
    to - from === 1 && /^(?:them|whom|those|others|us|which)$/u.test(tokens[from]?.lower ?? "")
  );
}

function describe(tokens: readonly Token[], words: Words, headAt: number | null): Victims | null {
  let from = words.from;
  while (from < words.to - 1 && /^(?:DET|NUM|PUNCT)$/u.test(tokens[from]?.pos ?? "")) {
    if (tokens[from + 1]?.text === "-") break;
    from += 1;
  }
  const first = tokens[from];
  const last = tokens[words.to - 1];
  if (first === undefined || last === undefined) return null;
  const head = headAt === null ? null : (tokens[headAt]?.lower ?? null);
  return {
    start: first.start,
    end: last.end,
    head,
    category: head === null ? null : victimCategory(head),
    nationality: nationalityOf(tokens, from, headAt ?? words.to - 1),
  };
}

const DEMONYM = /(?:ese|ian|ean|ish|ans?|i|is|ch|ais|ites?)$/u;

/** "Palestinian civilians", "four U.S. soldiers": a name before the head tells the side. */
function nationalityOf(tokens: readonly Token[], from: number, head: number): string | null {
  for (let index = from; index <= head; index += 1) {
    const token = tokens[index];
    if (token === undefined || !/^\p{Lu}/u.test(token.text)) continue;
    if (index < head || DEMONYM.test(token.lower)) return token.text;
  }
  return null;
}
