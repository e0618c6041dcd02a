import { COUNTING_VERBS } from "../../lexicon/counting-verbs.ts";
import { DEMONYMS } from "../../lexicon/demonyms.ts";
import { NOT_PEOPLE } from "../../lexicon/not-people.ts";
import type { CasualtyEffect } from "../../model.ts";
import { type Candidate, candidate, type SentenceReading } from "../candidate.ts";
import { effectBefore } from "../effect-before.ts";
import { isAgeAside, isPersonPhrase } from "../phrases/is-person-phrase.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { isPlural } from "../phrases/words.ts";
import { linkBetween } from "../subjects/coordination.ts";

/** How far behind a part the next of the same list may begin, in tokens. */
const LONGEST_PART = 5;
/** How many sentences back the whole may stand of which a bare number is a part. */
const NEAREST = 2;

/**
 * Parts of people told before, without a word of harm of their own: `Four of the victims were
 * Italian, [two] Swiss and [one] Belgian`, `[Seventy] were children`, `of the dead, [11] were women
 * and [two] boys`, `Six nurses were abducted. [Two] have been released.`
 */
export function findContinuedParts(
  reading: SentenceReading,
  known: readonly Candidate[],
): readonly Candidate[] {
  const found: Candidate[] = [];
  let part: Phrase | null = null;
  for (const phrase of reading.phrases) {
    if (phrase.kind !== "counted") continue;
    const goesOn: boolean = part !== null && isFurtherPart(reading, part, phrase);
    const isPart =
      goesOn ||
      isPartOfTold(reading, phrase) ||
      isAmongThem(reading, phrase) ||
      isPartOfLead(reading, phrase, known) ||
      isElided(reading, phrase, known) ||
      isBarePart(reading, phrase, known);
    if (isPart || isClassPart(reading, phrase)) part = phrase;
    const effect = isPart ? effectOf(reading, known, phrase) : null;
    if (effect === null) continue;
    const relation = phrase.quantity?.additional === true ? "additional" : "subset";
    found.push({
      ...candidate(phrase, { effect, at: phrase.to - 1, weak: false }, "continued-part"),
      relation,
    });
  }
  return found;
}

const SUFFERS: ReadonlySet<string> = new Set(
  "suffered sustained recovered survived recovering needed".split(" "),
);

/** "[A further eighty-three] suffered …" were not killed; "[Four of the victims] were Italian" were. */
function effectOf(
  reading: SentenceReading,
  known: readonly Candidate[],
  phrase: Phrase,
): CasualtyEffect | null {
  const { tokens, told } = reading;
  const effect = effectBefore(reading, known, phrase);
  if (effect === "killed" && SUFFERS.has(tokens[phrase.to]?.lower ?? "")) return "wounded";
  const ofVictims = tokens[phrase.to - 1]?.lower === "victims" && known.length === 0;
  return ofVictims && told?.killed != null ? "killed" : effect;
}

/** "[Four of the victims] were Italian", "[Seven of the 23] are children", "[Two of them] were" */
function isPartOfTold(reading: SentenceReading, phrase: Phrase): boolean {
  const { tokens, from } = reading;
  const last = tokens[phrase.to - 1];
  if (last?.lower === "them" && tokens[phrase.to - 2]?.lower === "of") {
    if (!isWithin(reading, phrase)) return false;
    if (tokens[phrase.from - 1]?.lower === "for" && tokens[phrase.from - 2]?.lower === "accounted")
      return true;
    return phrase.from === from && startsPredicate(reading, phrase.to);
  }
  const isOfThe = tokens[phrase.to - 2]?.lower === "the" && tokens[phrase.to - 3]?.lower === "of";
  // 500 cameras out of the 2,000 are two phrases
  if (!isOfThe || phrase.from > phrase.to - 4) return false;
  if (last?.pos === "NUM") return true;
  // one of the victims is rarely a count
  return (
    last?.lower === "victims" &&
    (phrase.quantity?.low ?? 0) > 1 &&
    opensClause(reading, phrase) &&
    startsPredicate(reading, phrase.to)
  );
}

/** "denied that `[three soldiers]` were among them", "`[nine]` among them are children" */
function isAmongThem({ tokens }: SentenceReading, phrase: Phrase): boolean {
  const { to } = phrase;
  const isBe = (at: number): boolean => /^(?:is|are|was|were)$/u.test(tokens[at]?.lower ?? "");
  const among = isBe(to) ? to + 1 : to;
  if (tokens[among]?.lower !== "among" || tokens[among + 1]?.lower !== "them") return false;
  return (isBe(to) || isBe(among + 2)) && isPersonPhrase(tokens, phrase);
}

/** "Of the seven people who lost their lives, `[three]` lived in this village" */
function isPartOfLead(
  reading: SentenceReading,
  phrase: Phrase,
  known: readonly Candidate[],
): boolean {
  const { tokens, from } = reading;
  if (tokens[from]?.lower !== "of" || tokens[phrase.from - 1]?.text !== ",") return false;
  if (phrase.head !== null || isAgeAside(tokens, phrase)) return false;
  const whole = known[0]?.phrase;
  if (whole === undefined || whole.from > from + 2 || known.length > 1) return false;
  const [part, all] = [
    phrase.quantity?.high ?? 0,
    whole.quantity?.high ?? whole.quantity?.low ?? 0,
  ];
  return part <= all && startsPredicate(reading, phrase.to);
}

/** "Since then, `[nobody]` has been.", "if 40 died, …; if `[eleven]` did, …": the verb before. */
function isElided(
  { tokens, to, told }: SentenceReading,
  phrase: Phrase,
  known: readonly Candidate[],
): boolean {
  if (phrase.head !== null || isAgeAside(tokens, phrase)) return false;
  let at = phrase.to;
  while (at < to && tokens[at]?.pos === "AUX") at += 1;
  if (at === phrase.to || (at < to && !/^[.,;]$/u.test(tokens[at]?.text ?? ""))) return false;
  return phrase.quantity?.high === 0 ? known.length > 0 || told !== null : known.length > 0;
}

/** "[Four of the dead] were Italian" */
function isClassPart({ tokens }: SentenceReading, phrase: Phrase): boolean {
  const of = tokens[phrase.quantity?.to ?? phrase.from]?.lower;
  return of === "of" && /^(?:are|were|was|is)$/u.test(tokens[phrase.to]?.lower ?? "");
}

/** "Four of the victims were Italian, [two] Swiss and [one] Belgian"; "11 were women, [two boys]" */
function isFurtherPart({ tokens }: SentenceReading, part: Phrase, phrase: Phrase): boolean {
  const before = tokens[phrase.from - 1]?.lower;
  if (before !== "," && before !== "and") return false;
  if (phrase.from - part.to > LONGEST_PART) return false;
  const behind = phrase.quantity?.to ?? phrase.to;
  const verb = /^(?:are|were|was|is)$/u.test(tokens[behind]?.lower ?? "") ? 1 : 0;
  if (isNationality(tokens[behind + verb]?.text)) return true;
  if (phrase.head === null || !isPersonPhrase(tokens, phrase)) return false;
  const next = tokens[phrase.to];
  return (
    part.from < phrase.from &&
    (linkBetween(tokens, part.to, phrase.from) !== "none" || part.head === null) &&
    (next === undefined || /^(?:[.,;)]|and)$/u.test(next.lower))
  );
}

/** "Swiss", "Belgians" */
function isNationality(word: string | undefined): boolean {
  return word !== undefined && (DEMONYMS.has(word) || DEMONYMS.has(word.replace(/s$/u, "")));
}

/** A number alone that opens a clause of which it is the subject. */
function isBarePart(
  reading: SentenceReading,
  phrase: Phrase,
  known: readonly Candidate[],
): boolean {
  const { tokens } = reading;
  if (phrase.head !== null || phrase.victims !== null || isAgeAside(tokens, phrase)) return false;
  if (!opensClause(reading, phrase) || isRepeat(reading, phrase)) return false;
  if (saysWho(reading, phrase)) return true;
  return known.length === 0 && startsPredicate(reading, phrase.to) && isWithin(reading, phrase);
}

function opensClause({ tokens, from }: SentenceReading, phrase: Phrase): boolean {
  if (phrase.from === from) return true;
  return /^(?:["“‘,;:]|and|but|that|said|say|says)$/u.test(tokens[phrase.from - 1]?.lower ?? "");
}

/** "All four were found": the same people; "Of the 21 casings, [13] were …": things. */
function isRepeat({ tokens, from }: SentenceReading, phrase: Phrase): boolean {
  if (/^(?:the|all|both)$/u.test(tokens[phrase.from]?.lower ?? "")) return true;
  for (let at = phrase.from - 1; at >= from; at -= 1) {
    const token = tokens[at];
    if (token?.pos === "NOUN" && isPlural(token.lower)) return NOT_PEOPLE.has(token.lower);
  }
  return false;
}

/** "[Seventy] were children", "of the dead, [11] were women" */
function saysWho({ tokens, phrases }: SentenceReading, phrase: Phrase): boolean {
  if (!/^(?:were|are|was)$/u.test(tokens[phrase.to]?.lower ?? "")) return false;
  if (tokens[phrase.to + 1]?.lower === "from") return true;
  const next = tokens[phrase.to + 1];
  if (next?.pos === "ADJ" && /^\p{Lu}/u.test(next.text)) return true;
  if (isNationality(next?.text)) return true;
  const who = phrases.find((each) => each.from === phrase.to + 1);
  if (who === undefined || who.quantity !== null || who.head === null) return false;
  return who.kind === "bare" && isPersonPhrase(tokens, who);
}

/** "[Two] have been released", "[Four more] came forward": a verb, and not one of speech. */
function startsPredicate({ tokens }: SentenceReading, at: number): boolean {
  const next = tokens[at];
  // one of the bodies was that of …
  if (tokens[at + 1]?.lower === "that" || tokens[at + 1]?.lower === "the") return false;
  if (next === undefined || next.lower === "is" || COUNTING_VERBS.has(next.lower)) return false;
  return next.pos === "AUX" || (next.pos === "VERB" && /(?:ed|en|[^s]s|t|me|d)$/u.test(next.lower));
}

/** No more than were told of, and not long ago; an addition may be any number. */
function isWithin({ told, from }: SentenceReading, phrase: Phrase): boolean {
  const { quantity } = phrase;
  if (told === null || told.distance > NEAREST || quantity === null) return false;
  if (quantity.additional) return phrase.from === from;
  const count = quantity.high ?? quantity.low;
  return (
    count !== null && count > 0 && told.count !== null && count <= told.count && told.count > 1
  );
}
