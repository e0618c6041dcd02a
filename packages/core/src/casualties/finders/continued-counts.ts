import { COUNTING_VERBS } from "../../lexicon/counting-verbs.ts";
import { DEMONYMS } from "../../lexicon/demonyms.ts";
import type { CasualtyEffect } from "../../model.ts";
import { type Candidate, candidate, type SentenceReading } from "../candidate.ts";
import { isAgeAside, isPersonPhrase } from "../phrases/is-person-phrase.ts";
import type { Phrase } from "../phrases/phrase.ts";

const COUNT_WORDS: ReadonlySet<string> = new Set("figure count tally number total toll".split(" "));
const SETS: ReadonlySet<string> = new Set([
  "put",
  "puts",
  "putting",
  "gives",
  "gave",
  "raised",
  "raises",
]);
const SPEAKS: ReadonlySet<string> = new Set("spoke speak speaks boasted".split(" "));
/** How far behind the word for the count its number may stand. */
const REACH = 14;
/** How far behind a part the next of the same list may begin, in tokens. */
const LONGEST_PART = 5;

/**
 * Counts that go on about harm told before: `the refugee commission puts the figure closer to
 * [800,000]`, `The count now stands at [58]`, `Civil organizations speak of [13]`, `the parish
 * register lists [437]`, `Four of the victims were Italian, [two] Swiss and [one] Belgian`.
 */
export function findContinuedCounts(
  reading: SentenceReading,
  effect: CasualtyEffect,
): readonly Candidate[] {
  const found: Candidate[] = [];
  let part: Phrase | null = null;
  for (const phrase of reading.phrases) {
    if (phrase.kind !== "counted") continue;
    const goesOn: boolean = part !== null && isFurtherPart(reading, part, phrase);
    const told = isPartOfTold(reading, phrase);
    if (goesOn || told || isClassPart(reading, phrase)) part = phrase;
    if (goesOn || told) {
      found.push({
        ...candidate(phrase, { effect, at: phrase.to - 1, weak: false }, "continued-part"),
        relation: "subset",
      });
      continue;
    }
    if (phrase.head !== null || phrase.victims !== null) continue;
    if (isAgeAside(reading.tokens, phrase)) continue;
    if (saysWho(reading, phrase)) {
      found.push({
        ...candidate(phrase, { effect, at: phrase.to, weak: false }, "continued-part"),
        relation: "subset",
      });
      continue;
    }
    if (phrase.quantity?.qualifier === "share") continue;
    const at = countWord(reading, phrase);
    if (at === -1) continue;
    found.push(candidate(phrase, { effect, at, weak: false }, "continued-count"));
  }
  return found;
}

/** "[Four of the victims] were Italian", "[Seven of the 23] are children" */
function isPartOfTold({ tokens }: SentenceReading, phrase: Phrase): boolean {
  if (tokens[phrase.to - 2]?.lower !== "the" || tokens[phrase.to - 3]?.lower !== "of") return false;
  const last = tokens[phrase.to - 1];
  return last?.lower === "victims" || last?.pos === "NUM";
}

/** "[Four of the dead] were Italian" */
function isClassPart({ tokens }: SentenceReading, phrase: Phrase): boolean {
  const of = tokens[phrase.quantity?.to ?? phrase.from]?.lower;
  return of === "of" && /^(?:are|were|was|is)$/u.test(tokens[phrase.to]?.lower ?? "");
}

/** "Four of the victims were Italian, [two] Swiss and [one] Belgian" */
function isFurtherPart({ tokens }: SentenceReading, part: Phrase, phrase: Phrase): boolean {
  const before = tokens[phrase.from - 1]?.lower;
  if (before !== "," && before !== "and") return false;
  if (phrase.from - part.to > LONGEST_PART) return false;
  const behind = phrase.quantity?.to ?? phrase.to;
  const verb = /^(?:are|were|was|is)$/u.test(tokens[behind]?.lower ?? "") ? 1 : 0;
  return isNationality(tokens[behind + verb]?.text);
}

/** "Swiss", "Belgians" */
function isNationality(word: string | undefined): boolean {
  return word !== undefined && (DEMONYMS.has(word) || DEMONYMS.has(word.replace(/s$/u, "")));
}

/** "[Seventy] were children", "of the dead, [11] were women" */
function saysWho({ tokens, from, phrases }: SentenceReading, phrase: Phrase): boolean {
  const before = tokens[phrase.from - 1];
  const opens = phrase.from === from || /^(?:["“,;]|and)$/u.test(before?.lower ?? "");
  if (!opens || !/^(?:were|are|was)$/u.test(tokens[phrase.to]?.lower ?? "")) return false;
  if (tokens[phrase.to + 1]?.lower === "from") return true;
  const next = tokens[phrase.to + 1];
  if (next?.pos === "ADJ" && /^\p{Lu}/u.test(next.text)) return true;
  if (isNationality(next?.text)) return true;
  const who = phrases.find((each) => each.from === phrase.to + 1);
  if (who === undefined || who.quantity !== null || who.head === null) return false;
  return who.kind === "bare" && isPersonPhrase(tokens, who);
}

function countWord({ tokens, from }: SentenceReading, phrase: Phrase): number {
  const before = tokens[phrase.from - 1]?.lower ?? "";
  const second = tokens[phrase.from - 2]?.lower ?? "";
  if (before === "of" && SPEAKS.has(second)) return phrase.from - 2;
  if (COUNTING_VERBS.has(before) && endsClause(tokens[phrase.to]?.lower)) return phrase.from - 1;
  if (/^(?:are|was|were|is)$/u.test(before) && /^(?:they|it|he|she)$/u.test(second)) {
    for (let index = phrase.from - 3; index >= from && index > phrase.from - 6; index -= 1) {
      if (COUNTING_VERBS.has(tokens[index]?.lower ?? "")) return index;
    }
  }
  if (!/^(?:at|to|is|was|as|from)$/u.test(before) && phrase.quantity?.qualifier !== "about")
    return -1;
  for (let index = phrase.from - 1; index >= from && index > phrase.from - REACH; index -= 1) {
    const word = tokens[index]?.lower ?? "";
    if (COUNT_WORDS.has(word)) return tokens[index + 1]?.lower === "of" ? -1 : index;
    if (SETS.has(word) && tokens[index + 1]?.lower === "it") return index;
  }
  return -1;
}

function endsClause(word: string | undefined): boolean {
  return word === undefined || /^(?:[.,;)]|and|were|are|while)$/u.test(word);
}
