import { BE_FORMS, HAVE_FORMS, MODALS } from "../../lexicon/closed-classes.ts";
import { NOT_PEOPLE } from "../../lexicon/not-people.ts";
import type { Token } from "../../reading.ts";
import type { SentenceReading } from "../candidate.ts";
import { harmOf } from "../harm.ts";
import { isAgeAside, isPersonPhrase } from "../phrases/is-person-phrase.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { isPeopleNoun } from "../phrases/words.ts";

import { antecedent, isSecondVerb } from "./antecedents.ts";
import { apposedWhole, appositionName, isPlaceAside } from "./appositions.ts";
import {
  IDENTITY,
  isAmongThem,
  isAttributionAside,
  isBothAside,
  isDenied,
  isIdentity,
  isPartAside,
} from "./asides.ts";
import { withCoordinated } from "./coordination.ts";

const RELATIVES: ReadonlySet<string> = new Set(["who", "that", "which", "whom"]);
const ASIDE_LEADS: ReadonlySet<string> = new Set([
  "including",
  "like",
  "with",
  "among",
  "both",
  "all",
]);
/** Verbs whose clause may begin without "that": "police said [a man] …". */
const OPENS_REPORT: ReadonlySet<string> = new Set(
  (
    "said says say saying told tells confirmed confirm reported report reports believe believes " +
    "added adds announced stated claims claimed alleges alleged learned know think thinks show shows " +
    "showed shown reveals revealed indicates suggests"
  ).split(" "),
);
const BARRIERS: ReadonlySet<string> = new Set([";", ":"]);

/**
 * The people a verb group at `at` is said of, with all that share it: `[a man], [his wife] and
 * [their son] were killed`. Looks left over asides, relative clauses and prepositional phrases.
 */
export function findSubjects(
  reading: SentenceReading,
  at: number,
  finite: boolean,
): readonly Phrase[] {
  const { tokens, phrases } = reading;
  let end = at;
  for (let index = lastBefore(phrases, at); index >= 0; index -= 1) {
    const phrase = phrases[index];
    if (phrase === undefined || hasBarrier(tokens, phrase.to, end)) return [];
    const adjacent =
      isAdjacent(tokens, phrase.to, at) || (!finite && isPrepositional(tokens, phrase.to, at));
    end = phrase.from;
    if (isAgeAside(tokens, phrase) && !isListed(tokens, phrase, at)) continue;
    if (RELATIVES.has(tokens[phrase.from]?.lower ?? "") && phrase.kind !== "definite") {
      if (!adjacent && !isSecondVerb(tokens, phrase, at)) continue;
      return antecedent(reading, index);
    }
    if (isAttributionAside(tokens, phrase, at) || isBothAside(tokens, phrase)) continue;
    if (isDenied(tokens, phrase)) continue;
    if (isIdentity(tokens, phrase)) return findSubjects(reading, phrase.from - IDENTITY, finite);
    if (isAmongThem(tokens, phrase)) continue;
    if (finite && adjacent && isThing(reading, phrase)) return [];
    if (adjacent && isBarePerson(tokens, phrase)) return isFamily(tokens, phrase) ? [] : [phrase];
    if (isPartAside(reading, index) || !canBeSubject(tokens, phrase, at, adjacent, finite))
      continue;
    const chain = withCoordinated(reading, index);
    const lead = leadOf(tokens, chain[0]);
    if (ASIDE_LEADS.has(lead) && chain.length <= index && !adjacent) {
      index -= chain.length - 1;
      end = chain[0]?.from ?? end;
      continue;
    }
    if (isPlaceAside(reading, index)) continue;
    return apposedWhole(reading, index, chain) ?? appositionName(reading, index) ?? chain;
  }
  return [];
}

/** "Search for gunman after `man` shot": the language of headlines, wherever it stands. */
function isBarePerson(tokens: readonly Token[], phrase: Phrase): boolean {
  if (phrase.kind !== "bare" || phrase.head === null || isPersonPhrase(tokens, phrase))
    return false;
  const before = tokens[phrase.from - 1]?.pos;
  if (before !== "ADP" && before !== "SCONJ" && before !== "VERB") return false;
  const head = tokens[phrase.head]?.lower ?? "";
  return isFamily(tokens, phrase) || (isPeopleNoun(head) && !NOT_PEOPLE.has(head));
}

/** "after `family` found shot": people whom the words do not count. */
function isFamily(tokens: readonly Token[], { head }: Phrase): boolean {
  return head !== null && tokens[head]?.lower === "family";
}

/** "said a faint `signal` had been picked up": whoever stands before it is not who it was done to. */
function isThing({ tokens, from }: SentenceReading, { from: at, head, kind }: Phrase): boolean {
  if (head === null || kind === "bare" || !NOT_PEOPLE.has(tokens[head]?.lower ?? "")) return false;
  const before = tokens[at - 1]?.lower ?? "";
  return at === from || before === "that" || OPENS_REPORT.has(before);
}

/** "among" of "27 migrants, among them [three infants], drowned" */
function leadOf(tokens: readonly Token[], first: Phrase | undefined): string {
  const at = (first?.from ?? 0) - 1;
  const before = tokens[at]?.lower ?? "";
  return before === "them" ? (tokens[at - 1]?.lower ?? "") : before;
}

/** "22 and 26" are ages; "one killed, 2 hurt" are not: a bare number right before its verb counts. */
function isListed(tokens: readonly Token[], phrase: Phrase, at: number): boolean {
  return phrase.to === at && tokens[phrase.to]?.text !== ",";
}

function lastBefore(phrases: readonly Phrase[], at: number): number {
  let index = phrases.length - 1;
  while (index >= 0 && (phrases[index]?.to ?? 0) > at) index -= 1;
  return index;
}

function hasBarrier(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    if (BARRIERS.has(tokens[index]?.text ?? "")) return true;
  }
  return false;
}

/** Whether only auxiliaries, adverbs and "also" stand between. */
function isAdjacent(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token === undefined) return false;
    // family found shot
    if (token.lower === "found" && index + 1 === to) continue;
    if (token.pos === "AUX" || token.pos === "ADV" || token.pos === "PART") continue;
    if (BE_FORMS.has(token.lower) || HAVE_FORMS.has(token.lower) || MODALS.has(token.lower))
      continue;
    return false;
  }
  return true;
}

/** "a man [from Tamaulipas] killed": only a prepositional phrase between. */
function isPrepositional(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from]?.pos !== "ADP" || to - from > 4) return false;
  for (let index = from; index < to; index += 1) {
    if (!/^(?:ADP|DET|ADJ|NOUN|PROPN|NUM)$/u.test(tokens[index]?.pos ?? "")) return false;
  }
  return true;
}

/** "A suspect shot `a woman` and then killed himself": the object of a verb of harm before. */
function isObjectBefore(tokens: readonly Token[], { from, to }: Phrase, at: number): boolean {
  const harm = harmOf(tokens[from - 1]?.lower ?? "");
  if (harm?.frame !== "object") return false;
  for (let index = to; index <= at; index += 1) {
    if (JOINS_VERBS.has(tokens[index]?.lower ?? "")) return true;
  }
  return false;
}

const JOINS_VERBS: ReadonlySet<string> = new Set(["and", "then", "before", "but"]);

function canBeSubject(
  tokens: readonly Token[],
  phrase: Phrase,
  at: number,
  adjacent: boolean,
  finite: boolean,
): boolean {
  if (!isPersonPhrase(tokens, phrase)) return false;
  if (finite && isObjectBefore(tokens, phrase, at)) return false;
  if (adjacent && !finite) {
    if (phrase.quantity === null && tokens[phrase.from - 1]?.pos === "VERB") return false;
    if (!phrase.governed || /^(?:counted|indefinite|definite)$/u.test(phrase.kind)) return true;
    return (
      phrase.headline === true && phrase.kind === "bare" && tokens[phrase.from - 1]?.lower === "of"
    );
  }
  if (phrase.governed) return false;
  const before = tokens[phrase.from - 1];
  // to watch [fireworks] died
  if (adjacent) {
    const one = /^(?:he|she)$/u.test(tokens[phrase.from]?.lower ?? "");
    const reported = one && OPENS_REPORT.has(before?.lower ?? "");
    return phrase.quantity !== null || before?.pos !== "VERB" || reported;
  }
  return before === undefined || before.pos !== "VERB" || OPENS_REPORT.has(before.lower);
}
