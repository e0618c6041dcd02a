import { NOT_PEOPLE } from "../lexicon/not-people.ts";
import type { SentenceReading } from "./candidate.ts";
import { harmOf } from "./harm.ts";
import { isAgeAside, isPersonPhrase } from "./phrases/is-person-phrase.ts";
import type { Phrase } from "./phrases/phrase.ts";
import { namesPeople } from "./phrases/words.ts";
import { linkBetween } from "./subjects/coordination.ts";

/**
 * The people an active verb does it to: `killed [a mother], [her newborn] and [three neighbours]`.
 * `at` is the token after the verb.
 */
export function findObjects(reading: SentenceReading, at: number): readonly Phrase[] {
  const { tokens, phrases } = reading;
  let start = behindSecondVerb(reading, at);
  while (
    /^(?:dead|down|to|death|fatally|also|critically|another)$/u.test(tokens[start]?.lower ?? "") &&
    start < at + 3
  ) {
    if (phrases.some((phrase) => phrase.from === start)) break;
    start += 1;
  }
  if (
    tokens[start]?.pos === "ADV" &&
    !/^(?:when|where|how|why|as)$/u.test(tokens[start]?.lower ?? "") &&
    !phrases.some((phrase) => phrase.from === start)
  )
    start += 1;
  if (tokens[start]?.text === ",") start = behindAside(tokens, start);
  let index = phrases.findIndex(
    (phrase) => phrase.from === start || (phrase.from === start + 1 && isMark(tokens[start]?.text)),
  );
  if (isLoneDefinite(reading, index)) index += 1;
  const first = phrases[index];
  if (first === undefined || !isPersonPhrase(tokens, first) || (first.governed && start === at))
    return [];
  return listedFrom(reading, index);
}

/** `[a mother], [her newborn] and [three neighbours]`: the phrase at `index` with those listed behind it. */
export function listedFrom(reading: SentenceReading, index: number): readonly Phrase[] {
  const { tokens, phrases } = reading;
  const first = phrases[index];
  if (first === undefined) return [];
  const chain = [first];
  for (let next = index + 1; next < phrases.length; next += 1) {
    const phrase = phrases[next];
    const last = chain[chain.length - 1];
    if (phrase === undefined || last === undefined) break;
    if (isAgeAside(tokens, phrase) || isApposed(reading, phrase)) continue;
    if (
      linkBetween(tokens, last.to, phrase.from) === "none" &&
      !isApposed(reading, phrases[next - 1])
    )
      break;
    // killed three hundred people, and a camp became a town
    if (chain.length === 1 && tokens[last.to]?.text === "," && tokens[last.to + 1]?.lower === "and")
      break;
    if (phrase.kind === "name" && last.kind === "counted") break;
    if (!isPersonPhrase(tokens, phrase) || phrase.quantity === null) break;
    if (startsClause(reading, phrase)) {
      // wounding 26 more, a rescue worker and a local group said
      if (chain.length > 1 && tokens[last.from - 1]?.text === ",") chain.pop();
      break;
    }
    chain.push(phrase);
  }
  // two musicians, a cellist and a harpist
  const members = chain.length - 1;
  return members > 1 && first.kind === "counted" && first.quantity?.high === members
    ? [first]
    : chain;
}

/** "killed Ana Ruiz, `a teacher`, and two others" */
function isApposed({ tokens, phrases }: SentenceReading, phrase: Phrase | undefined): boolean {
  if (phrase?.kind !== "indefinite" || tokens[phrase.from - 1]?.text !== ",") return false;
  const name = phrases.findLast(({ kind, to }) => kind === "name" && to < phrase.from);
  return name !== undefined && phrase.from - name.to <= LONGEST_AGE_ASIDE;
}

/** ", 34," between a name and who it is, in tokens. */
const LONGEST_AGE_ASIDE = 3;

/** "kidnapped [the mayor], his driver and two aides": uncounted, with people listed behind. */
function isLoneDefinite({ tokens, phrases }: SentenceReading, index: number): boolean {
  const first = phrases[index];
  const next = phrases[index + 1];
  if (first === undefined || next === undefined || first.kind !== "definite") return false;
  if (first.governed || NOT_PEOPLE.has(tokens[first.head ?? first.from]?.lower ?? "")) return false;
  if (linkBetween(tokens, first.to, next.from) === "none" || next.quantity === null) return false;
  return next.head !== null && namesPeople(tokens[next.head]?.lower ?? "");
}

/** "kidnapped and tortured `[dozens of families]`": two verbs share their object. */
function behindSecondVerb({ tokens, phrases }: SentenceReading, at: number): number {
  const verb = tokens[at + 1];
  if (tokens[at]?.lower !== "and" || verb?.pos !== "VERB" || !/(?:ed|ing)$/u.test(verb.lower))
    return at;
  if (harmOf(verb.lower) !== null) return at;
  const shared = phrases.some(({ from, kind }) => from === at + 2 && kind === "counted");
  return shared ? at + 2 : at;
}

/** "killed, by various estimates, [5,000]" */
function behindAside(tokens: SentenceReading["tokens"], at: number): number {
  for (let index = at + 2; index < at + 7; index += 1) {
    if (tokens[index]?.text === ",") return tokens[at + 1]?.pos === "ADP" ? index + 1 : at;
  }
  return at;
}

function isMark(text: string | undefined): boolean {
  return text !== undefined && /^["“”'‘’]$/u.test(text);
}

/** "killed two people and [a third] died": a verb of its own follows. */
function startsClause(reading: SentenceReading, phrase: Phrase): boolean {
  const next = reading.tokens[phrase.to];
  return (
    next?.pos === "AUX" ||
    (next?.pos === "VERB" && !next.lower.endsWith("ing")) ||
    next?.lower === "of"
  );
}
