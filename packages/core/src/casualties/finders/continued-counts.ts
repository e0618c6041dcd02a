import { COUNTING_VERBS } from "../../lexicon/counting-verbs.ts";
import type { CasualtyEffect } from "../../model.ts";
import { type Candidate, candidate, type SentenceReading } from "../candidate.ts";
import { effectBefore } from "../effect-before.ts";
import { isAgeAside, isPersonPhrase } from "../phrases/is-person-phrase.ts";
import type { Phrase } from "../phrases/phrase.ts";

const COUNT_WORDS: ReadonlySet<string> = new Set("figure count tally number total toll".split(" "));
const SETS: ReadonlySet<string> = new Set("put puts putting gives gave raised raises".split(" "));
const SPEAKS: ReadonlySet<string> = new Set("spoke speak speaks boasted talks talked".split(" "));
/** "it [stands] at 214", "his film [arrives] at 203", "it is [down] to 17" */
const COMES_TO: ReadonlySet<string> = new Set(
  (
    "stands stood stopped arrives arrived comes came rose risen climbed climbs rises fell fallen " +
    "reached up down remains remained stays stayed amounts amounted"
  ).split(" "),
);
/** Verbs that a captor's count follows: "Parents say they [took] 52". */
const HOLDS: ReadonlySet<string> = new Set(
  "took take takes hold holds held seized holding".split(" "),
);
const HELD: ReadonlySet<CasualtyEffect> = new Set<CasualtyEffect>([
  "abducted",
  "detained",
  "killed",
]);
/** How far behind the word for the count its number may stand. */
const REACH = 14;
/** The same where a verb of reaching leads the number: "the count for …, now stands at [58]". */
const FAR_REACH = 24;
/** How many sentences behind a question its answer may stand. */
const ANSWER_REACH = 2;

/**
 * Counts that go on about harm told before: `the refugee commission puts the figure closer to
 * [800,000]`, `The count now stands at [58]`, `Civil organizations speak of [13]`, `the parish
 * register lists [437]`, `It is down to [17]`, `You said [eleven].`, `They are [24] today`.
 */
export function findContinuedCounts(
  reading: SentenceReading,
  wholes: readonly Candidate[],
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const phrase of reading.phrases) {
    if (phrase.kind !== "counted" || phrase.quantity?.qualifier === "share") continue;
    if (isAgeAside(reading.tokens, phrase)) continue;
    const effect = effectBefore(reading, wholes, phrase);
    if (effect === null) continue;
    const at = countWord(reading, phrase, effect);
    if (at === -1) continue;
    found.push(candidate(phrase, { effect, at, weak: false }, "continued-count"));
  }
  return found;
}

function countWord(reading: SentenceReading, phrase: Phrase, effect: CasualtyEffect): number {
  const { tokens, from } = reading;
  if (isSuch(reading, phrase)) return phrase.to - 1;
  if (isAnswer(reading, phrase)) return phrase.from;
  const lead = leadBefore(reading, phrase);
  const before = tokens[lead]?.lower ?? "";
  const second = tokens[lead - 1]?.lower ?? "";
  // mentioning the figure of [22 persons]
  if (before === "of" && /^(?:figure|tally|toll)$/u.test(second)) {
    return isPersonPhrase(tokens, phrase) ? lead - 1 : -1;
  }
  // it counted 26 names
  const isNames = phrase.head !== null && tokens[phrase.head]?.lower === "names";
  if ((phrase.head !== null || phrase.victims !== null) && !isNames) return -1;
  // said one, say all four were found
  if (/^(?:the|all|both|one)$/u.test(tokens[phrase.from]?.lower ?? "")) return -1;
  const ends = (endsClause(tokens[phrase.to]?.lower) || isNames) && !isPlaced(reading, phrase.to);
  if (before === "of" && SPEAKS.has(second)) return lead - 1;
  const counts = before.startsWith("count") && tokens[phrase.to]?.lower === "on";
  if (COUNTING_VERBS.has(before) && (ends || counts)) return lead;
  if (HOLDS.has(before) && ends && HELD.has(effect) && reading.told !== null) return lead;
  if (/^(?:are|was|were|is)$/u.test(before) && /^(?:they|it|he|she)$/u.test(second)) {
    if (second === "they" && ends && lead - 1 === from && reading.told !== null) return lead;
    for (let index = lead - 2; index >= from && index > lead - 5; index -= 1) {
      if (COUNTING_VERBS.has(tokens[index]?.lower ?? "")) return index;
    }
  }
  const closer = phrase.quantity?.qualifier === "about";
  if (!/^(?:at|to|is|was|be|as|from)$/u.test(before) && !closer) return -1;
  if (/^(?:at|to)$/u.test(before) && COMES_TO.has(second) && (ends || closer)) {
    if (tokens[lead - 2]?.lower === "it" || tokens[lead - 3]?.lower === "it") return lead - 1;
  }
  const reach = COMES_TO.has(second) ? FAR_REACH : REACH;
  for (let index = lead; index >= from && index > lead - reach; index -= 1) {
    const word = tokens[index]?.lower ?? "";
    if (COUNT_WORDS.has(word)) return tokens[index + 1]?.lower === "of" ? -1 : index;
    if (SETS.has(word) && tokens[index + 1]?.lower === "it") return index;
  }
  return -1;
}

/** "this year `[fourteen such cases]` were registered" */
function isSuch({ tokens }: SentenceReading, { quantity, head }: Phrase): boolean {
  if (quantity === null || head === null || tokens[quantity.to]?.lower !== "such") return false;
  return /^(?:cases|deaths|incidents|attacks)$/u.test(tokens[head]?.lower ?? "");
}

/** "How many people remain in shelters? `[Fewer than 200]`, Mr Speaker." */
function isAnswer({ tokens, from, told }: SentenceReading, phrase: Phrase): boolean {
  if (told?.asked !== true || told.distance > ANSWER_REACH || phrase.head !== null) return false;
  if (phrase.from !== from && tokens[phrase.from - 1]?.text !== ":") return false;
  return /^(?:[.,;!—–]|$)/u.test(tokens[phrase.to]?.text ?? "");
}

/** The token before the number, over an opening quote mark: "could be ‘[north of 60]’". */
function leadBefore({ tokens }: SentenceReading, phrase: Phrase): number {
  const before = phrase.from - 1;
  return /^["“‘']$/u.test(tokens[before]?.text ?? "") ? before - 1 : before;
}

/** "said 70 [were on board]", "[were rescued]": they tell of no harm. */
function isPlaced({ tokens }: SentenceReading, at: number): boolean {
  if (!/^(?:were|are)$/u.test(tokens[at]?.lower ?? "")) return false;
  const next = tokens[at + 1];
  return (
    next?.pos === "ADP" ||
    /^(?:aboard|rescued|saved|alive|safe|inside|present)$/u.test(next?.lower ?? "")
  );
}

function endsClause(word: string | undefined): boolean {
  return (
    word === undefined || /^(?:[.,;)—–”"’]|and|were|are|while|today|now|or|but|so)$/u.test(word)
  );
}
