import { itemAt } from "../item-at.ts";
import { POSSESSIVE_PRONOUNS } from "../lexicon/closed-classes.ts";
import type { NounPhrase, VerbGroup } from "../reading.ts";
import type { QuotationContext, TokenRange } from "./context.ts";
import type { SpeechCue } from "./find-cues.ts";
import { readSource } from "./find-source.ts";

/** A cue that is no verb: "in her words", "according to", "the claim that". */
export function makeWordCue(
  from: number,
  to: number,
  lemma: string,
  rest: Pick<SpeechCue, "source" | "block"> & Partial<Pick<SpeechCue, "stance" | "frames">>,
): SpeechCue {
  return {
    from,
    to,
    lemma,
    stance: "neutral",
    strength: 3,
    frames: "",
    group: null,
    clause: null,
    passiveAddressee: null,
    via: null,
    ...rest,
  };
}

/** Nouns for somebody's own words, by what links them: "in her [words]", "by UN [estimates]". */
const OWN_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["in", new Set("words telling phrase estimate assessment view".split(" "))],
  [
    "by",
    new Set("estimate estimates count assessment account accounts reckoning tally".split(" ")),
  ],
]);

/** `[in her words], “…”`, `[in the words of Koval], …` */
export function findWordCues(context: QuotationContext): SpeechCue[] {
  const { tokens, nounPhrases } = context.syntax;
  const cues: SpeechCue[] = [];
  for (const phrase of nounPhrases) {
    const link = itemAt(tokens, phrase.from - 1)?.lower ?? "";
    const words = OWN_WORDS.get(link);
    if (words === undefined || !words.has(tokens[phrase.head]?.lower ?? "")) continue;
    const source = ownerOfWords(context, phrase);
    if (source === null) continue;
    const block = { from: phrase.from - 1, to: asideEnd(context, phrase.to) };
    cues.push(makeWordCue(phrase.head, phrase.head + 1, "in words", { source, block }));
  }
  return cues;
}

/** `…, [per] the weather bureau` */
export function findPer(context: QuotationContext): SpeechCue[] {
  const { tokens, nounPhrases } = context.syntax;
  const cues: SpeechCue[] = [];
  for (const [index, phrase] of nounPhrases.entries()) {
    const link = tokens[phrase.from - 1];
    if (link?.lower !== "per" || tokens[phrase.from - 2]?.text !== ",") continue;
    if (phrase.kind !== "proper" && tokens[phrase.from]?.pos !== "DET") continue;
    const source = readSource(context, index);
    const block = { from: phrase.from - 1, to: asideEnd(context, Math.max(source.to, phrase.to)) };
    cues.push(makeWordCue(phrase.from - 1, phrase.from, "per", { source, block }));
  }
  return cues;
}

function ownerOfWords(context: QuotationContext, phrase: NounPhrase): TokenRange | null {
  const { tokens } = context.syntax;
  if (tokens[phrase.baseTo]?.lower === "of") return { from: phrase.baseTo + 1, to: phrase.to };
  const first = tokens[phrase.from];
  // "by [UN] estimates"
  if (first?.pos === "PROPN" && phrase.head === phrase.from + 1) {
    return { from: phrase.from, to: phrase.head };
  }
  if (first !== undefined && POSSESSIVE_PRONOUNS.has(first.lower)) {
    return { from: phrase.from, to: phrase.from + 1 };
  }
  for (let at = phrase.from; at < phrase.head; at += 1) {
    if (tokens[at]?.lower === "'s" || tokens[at]?.lower === "'")
      return { from: phrase.from, to: at };
  }
  return null;
}

/** What things go by, without an article: "according to [plan]". */
const MEASURES: ReadonlySet<string> = new Set(
  "plan plans custom tradition schedule taste need needs size age rank type merit circumstances".split(
    " ",
  ),
);

/** `[according to] Gaza’s Ministry of Health` */
export function readAccordingTo(context: QuotationContext, group: VerbGroup): SpeechCue | null {
  const { tokens, nounPhrases } = context.syntax;
  if (tokens[group.to]?.lower !== "to") return null;
  const phraseIndex = context.phraseOf[group.to + 1] ?? -1;
  const phrase = itemAt(nounPhrases, phraseIndex);
  if (phrase?.from !== group.to + 1) return readAccordingToWork(context, group);
  if (phrase.to - phrase.from === 1 && MEASURES.has(tokens[phrase.head]?.lower ?? "")) return null;
  const source = readSource(context, phraseIndex);
  const block = { from: group.from, to: asideEnd(context, Math.max(source.to, phrase.to)) };
  return makeWordCue(group.from, group.to + 1, "according to", { source, block });
}

/** `according to [“The Fixers”] by Ivan Kos, …`: a work named in marks. */
function readAccordingToWork(context: QuotationContext, group: VerbGroup): SpeechCue | null {
  const unit = itemAt(context.units, context.unitOf[group.to + 1]);
  if (unit?.from !== group.to + 1) return null;
  const source = { from: unit.from, to: unit.to };
  const block = { from: group.from, to: unit.to };
  return makeWordCue(group.from, group.to + 1, "according to", { source, block });
}

/** How many tokens may stand in the brackets behind a source. */
const LONGEST_BRACKET = 8;

/** Past an apposition or a bracket: "according to Koval[, the minister], …", "the UNHCR [(UN)], …". */
export function asideEnd(context: QuotationContext, at: number): number {
  const { nounPhrases, tokens } = context.syntax;
  if (tokens[at]?.text === "(") {
    for (let end = at + 1; end <= at + LONGEST_BRACKET; end += 1) {
      if (tokens[end]?.text === ")") return end + 1;
    }
    return at;
  }
  const index = tokens[at]?.text === "," ? (context.phraseOf[at + 1] ?? -1) : -1;
  const phrase = index === -1 ? undefined : nounPhrases[index];
  if (phrase === undefined || phrase.appositionTo === null) return at;
  return phrase.to;
}
