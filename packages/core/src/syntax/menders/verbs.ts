import { itemAt } from "../../item-at.ts";
import { MODALS, POSSESSIVE_PRONOUNS } from "../../lexicon/closed-classes.ts";
import type { PartOfSpeech, Token } from "../../reading.ts";
import {
  behindSpeech,
  endsInSingleS,
  isPlural,
  LONGEST_SUBJECT,
  NOMINATIVES,
  PARTICIPLES_LIKE_NOUNS,
  type Place,
  SUBJECT_PARTS,
} from "./place.ts";

/** `“…,” Stroud [shot] back` */
export function verbBeforeParticle({
  token,
  next,
  tokens,
  index,
  edges,
}: Place): PartOfSpeech | null {
  const isPast = next?.lower === "back" && PARTICIPLES_LIKE_NOUNS.has(token.lower);
  return isPast && behindSpeech(tokens, index, edges) ? "VERB" : null;
}

/** `deny it and [call] for calm`: without an article these are no nouns. */
export function verbBehindAnd({ token, before, next }: Place): PartOfSpeech | null {
  if (before.pos !== "CCONJ" || !COUNTABLE.has(token.lower)) return null;
  return next?.lower === "for" || next?.lower === "on" || next?.lower === "to" ? "VERB" : null;
}

const COUNTABLE: ReadonlySet<string> = new Set("call vow pledge plead".split(" "));

const INTENDING: ReadonlySet<string> = new Set(
  "plan hope aim vow promise claim need wish".split(" "),
);

/** Plurals that stand before nouns: "a sales plan to". */
const MODIFYING_PLURALS: ReadonlySet<string> = new Set(
  "sales sports arms news operations communications savings systems services rights women".split(
    " ",
  ),
);

/** `strategists [plan] to win`: a base form between a plural and an infinitive. */
export function verbBeforeInfinitive({
  token,
  before,
  next,
  tokens,
  index,
}: Place): PartOfSpeech | null {
  if (next?.lower !== "to" || tokens[index + 2]?.pos !== "VERB") return null;
  // "the office [plans] to leave": no other verb of the clause follows
  const third = endsInSingleS(token.lower) && INTENDING.has(token.lower.slice(0, -1));
  const isSubject = before.pos === "NOUN" ? !isPlural(before.lower) : before.pos === "PROPN";
  if (third && isSubject) {
    return isVerbAhead(tokens, index + 3) ? null : "VERB";
  }
  if (!INTENDING.has(token.lower)) return null;
  if (before.pos !== "NOUN" || !isPlural(before.lower)) return null;
  return MODIFYING_PLURALS.has(before.lower) ? null : "VERB";
}

/** Whether a verb follows before the next comma or stop that is no infinitive or gerund. */
function isVerbAhead(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + LONGEST_PREDICATE; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.text === "," || token.text === ".") return false;
    const isVerbal = token.pos === "AUX" || token.pos === "VERB";
    // "plans to stay and [would] have signed": a second verb of the same subject
    if (isVerbal && tokens[at - 1]?.pos === "CCONJ") return false;
    if (isVerbal && tokens[at - 1]?.lower !== "to" && !token.lower.endsWith("ing")) return true;
  }
  return false;
}

const LONGEST_PREDICATE = 20;

/** `he [claims]`, `it [aligns] with` */
export function verbBehindPronoun({
  token,
  before,
  next,
  tokens,
  index,
}: Place): PartOfSpeech | null {
  // "she still [longs] to"
  if (
    before.pos === "ADV" &&
    next?.lower === "to" &&
    NOMINATIVES.has(itemAt(tokens, index - 2)?.lower ?? "")
  )
    return endsInSingleS(token.lower) ? "VERB" : null;
  if (token.pos !== "NOUN" || before.pos !== "PRON" || next?.pos === "AUX") return null;
  // "who [police] said was there"
  const verb = next?.pos === "NOUN" ? tokens[index + 2] : next;
  if (verb?.pos === "VERB" && verb.written.reportingForm === "say") return null;
  const third = before.lower === "it" && endsInSingleS(token.lower);
  if (!NOMINATIVES.has(before.lower) && !third) return null;
  const second = itemAt(tokens, index - 2)?.pos;
  return second === "VERB" || second === "ADP" ? null : "VERB";
}

/** `her words “[amount] to a threat”`: a base form opens the marks, its plural subject before them. */
export function verbOpeningMarks({
  token,
  before,
  next,
  tokens,
  index,
  edges,
}: Place): PartOfSpeech | null {
  if (!edges.opening.has(before.start) || before.pos !== "PUNCT") return null;
  const subject = itemAt(tokens, index - 2);
  if (subject?.pos !== "NOUN" || !isPlural(subject.lower) || isPlural(token.lower)) return null;
  const follows = next?.pos === "ADP" || next?.pos === "DET" || next?.pos === "PRON";
  return follows && token.text === token.lower ? "VERB" : null;
}

/**
 * `said each year of it [yields] a profit`, `said all nurses [sign] such papers`: in a reported
 * clause without another verb, before its object.
 */
export function verbBeforeObject({
  token,
  before,
  next,
  tokens,
  index,
  reportingForms,
}: Place): PartOfSpeech | null {
  if (before.pos !== "NOUN" && before.pos !== "PROPN") return null;
  if (next === undefined || !opensObject(next, tokens[index + 2])) return null;
  const third = endsInSingleS(token.lower);
  if (isPlural(token.lower) !== third || isVerbAhead(tokens, index + 1)) return null;
  let at = index - 1;
  let head = index - 1;
  while (index - at < LONGEST_SUBJECT && isSubjectPart(tokens[at])) {
    // "her suite [of] proposals": the noun before it agrees with the verb
    if (tokens[at]?.pos === "ADP") head = at - 1;
    at -= 1;
  }
  const cue = tokens[at];
  if (cue?.pos !== "VERB" || reportingForms.get(cue.lower) !== "say") return null;
  if (tokens[at + 1]?.pos === "ADP" || tokens[head]?.pos === "ADP") return null;
  return isPlural(itemAt(tokens, head)?.lower ?? "") === third ? null : "VERB";
}

/** `[the] war`, `[his] men`, `[such] papers`, `[people]’s unrest` */
function opensObject({ pos, lower }: Token, behind: Token | undefined): boolean {
  if (pos === "DET" || POSSESSIVE_PRONOUNS.has(lower)) return true;
  if (pos === "ADJ") return behind?.pos === "NOUN";
  return (pos === "NOUN" || pos === "PROPN") && behind?.pos === "PART" && behind.lower === "'s";
}

function isSubjectPart(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return SUBJECT_PARTS.has(token.pos) || POSSESSIVE_PRONOUNS.has(token.lower);
}

/** `a trend that she said could [drive] prices up`: right behind a modal. */
export function verbBehindModal({ token, before, tokens, index }: Place): PartOfSpeech | null {
  if (before.pos !== "AUX" || !MODALS.has(before.lower) || token.text !== token.lower) return null;
  // "Could [talks] help?"
  return isPlural(token.lower) || itemAt(tokens, index - 2)?.pos === "PUNCT" ? null : "VERB";
}

/** `voters [view] her`: a base form between its plural subject and a pronoun that is its object. */
export function verbBeforePronoun({ token, before, next }: Place): PartOfSpeech | null {
  if (next === undefined || !OBJECTS.has(next.lower) || isPlural(token.lower)) return null;
  if (before.pos !== "NOUN" || !isPlural(before.lower)) return null;
  return MODIFYING_PLURALS.has(before.lower) || token.text !== token.lower ? null : "VERB";
}

const OBJECTS: ReadonlySet<string> = new Set("him her them us me".split(" "));

/** `the observatory, which [monitors] the war, said`: a third person between a relative and its object. */
export function verbBehindRelative({
  token,
  before,
  next,
  tokens,
  index,
}: Place): PartOfSpeech | null {
  if (before.lower !== "which" && before.lower !== "who") return null;
  if (!endsInSingleS(token.lower) || token.text !== token.lower) return null;
  const antecedent = itemAt(tokens, index - 2);
  // "asked which [laws] the court used"
  const isRelative = antecedent?.text === "," || antecedent?.pos === "NOUN";
  return isRelative && next !== undefined && opensObject(next, tokens[index + 2]) ? "VERB" : null;
}

const WHERE: ReadonlySet<string> = new Set("there here in at near with alone nearby".split(" "));

/** `her daughter [lives] there` */
export function livesBeforePlace({ token, before, next }: Place): PartOfSpeech | null {
  if (token.lower !== "lives" || isPlural(before.lower)) return null;
  if (before.pos !== "NOUN" && before.pos !== "PROPN") return null;
  return WHERE.has(next?.lower ?? "") ? "VERB" : null;
}
