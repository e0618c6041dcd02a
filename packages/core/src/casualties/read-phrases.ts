import { MONTHS } from "../lexicon/calendar.ts";
import { COUNT_NOUNS } from "../lexicon/casualty-nouns.ts";
import { NOT_PERSON_NAMES } from "../lexicon/not-people.ts";
import { ADDITIONAL } from "../lexicon/quantity-words.ts";
import { victimCategory } from "../lexicon/victim-categories.ts";
import type { Token } from "../reading.ts";
import { harmOf } from "./harm.ts";
import type { Phrase } from "./phrase.ts";
import type { Quantity } from "./quantities/quantity.ts";
import { ageEnd } from "./quantities/read-age.ts";
import { readQuantity } from "./quantities/read-quantity.ts";

const POSSESSIVES: ReadonlySet<string> = new Set("my your his her its our their whose".split(" "));
const DEFINITES: ReadonlySet<string> = new Set("the this these those".split(" "));
const PERSON_PRONOUNS: ReadonlySet<string> = new Set("he she they who him her them".split(" "));
/** Prepositions that also open a clause: "before [two women] drowned". */
const OPENS_CLAUSE: ReadonlySet<string> = new Set(
  "after before since until as than like".split(" "),
);
/** People words that the tagger takes for adjectives. */
const NOUN_LIKE: ReadonlySet<string> = new Set(
  "male female adult juvenile elderly young".split(" "),
);
/** "NC", "UK": no person. */
const SHORT_CAPITALS = /^\p{Lu}{2,3}$/u;
const PLURAL = /[^su]s$/u;
const IRREGULAR_PLURALS: ReadonlySet<string> = new Set(
  "people men women children police troops personnel staff police policemen servicemen firemen crew fishermen gunmen".split(
    " ",
  ),
);

/** The noun phrases of a sentence from left to right, without overlaps. */
export function readPhrases(
  tokens: readonly Token[],
  from: number,
  to: number,
  headline: boolean,
): readonly Phrase[] {
  const phrases: Phrase[] = [];
  let index = from;
  while (index < to) {
    const phrase = readPhrase(tokens, index, to, from, headline);
    if (phrase === null) index += 1;
    else {
      phrases.push(headline ? { ...phrase, headline } : phrase);
      index = phrase.to;
    }
  }
  return phrases;
}

function readPhrase(
  tokens: readonly Token[],
  at: number,
  limit: number,
  start: number,
  headline: boolean,
): Phrase | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const governed = isGoverned(tokens, at, start);
  if (PERSON_PRONOUNS.has(token.lower) && !(token.lower === "her" && startsNoun(tokens[at + 1]))) {
    return {
      from: at,
      to: at + 1,
      kind: "pronoun",
      quantity: null,
      head: null,
      victims: null,
      governed,
    };
  }
  const quantity = readQuantity(tokens, at);
  if (quantity !== null && quantity.to <= limit)
    return readCounted(tokens, quantity, limit, governed);
  if (token.lower === "a" || token.lower === "an" || token.lower === "another") {
    return readSingle(tokens, at, limit, governed, "indefinite");
  }
  if (POSSESSIVES.has(token.lower)) return readSingle(tokens, at, limit, governed, "possessive");
  if (DEFINITES.has(token.lower)) return readSingle(tokens, at, limit, governed, "definite");
  if (token.pos === "PROPN" && !isTrigger(tokens, at))
    return readName(tokens, at, limit, governed, headline);
  if (ageEnd(tokens, at) !== -1) return readSingle(tokens, at - 1, limit, governed, "bare");
  if (token.pos === "NOUN" && !isTrigger(tokens, at))
    return readSingle(tokens, at - 1, limit, governed, "bare");
  const person = startsNoun(tokens[at + 1]) || namesPeople(token.lower);
  if (token.pos === "ADJ" && person && !isTrigger(tokens, at)) {
    return readSingle(tokens, at - 1, limit, governed, "bare");
  }
  return null;
}

/** `[at least 40 people]`, `[five of the seven casualties]`, `[twelve]`. */
function readCounted(
  tokens: readonly Token[],
  quantity: Quantity,
  limit: number,
  governed: boolean,
): Phrase {
  let index = quantity.to;
  let head: number | null = null;
  let victims: Phrase["victims"] = null;
  if (ADDITIONAL.has(tokens[index]?.lower ?? "") && !startsNoun(tokens[index + 1])) {
    // 12 others, seven more
    victims = tokens[index]?.lower === "others" ? { from: index, to: index + 1 } : null;
    index += 1;
  } else if (tokens[index]?.lower !== "of") {
    const skip = ADDITIONAL.has(tokens[index]?.lower ?? "") ? index + 1 : index;
    const run = readNominals(tokens, skip, limit);
    if (run !== null) {
      head = run.head;
      victims = { from: skip, to: run.to };
      index = run.to;
    } else if (isMistakenNoun(tokens[skip])) {
      head = skip;
      victims = { from: skip, to: skip + 1 };
      index = skip + 1;
    }
  }
  if (tokens[index]?.lower === "of" && index < limit) {
    const whole = readWhole(tokens, index + 1, limit);
    if (whole !== null && (head === null || !isHeadComplete(tokens, head, whole.from))) {
      head ??= whole.head;
      victims =
        victims === null
          ? { from: whole.from, to: whole.to }
          : { from: victims.from, to: whole.to };
      index = whole.to;
    }
  }
  const full = joinConjoined(tokens, victims, index, limit);
  return {
    from: quantity.from,
    to: full,
    kind: "counted",
    quantity: headIsMore(tokens, index - 1) ? { ...quantity, additional: true } : quantity,
    head,
    victims: victims === null ? null : { from: victims.from, to: Math.max(victims.to, full) },
    governed,
  };
}

/** "four [ushers] were hurt": a plural after a number that the tagger takes for a verb. */
function isMistakenNoun(token: Token | undefined): boolean {
  return token?.pos === "VERB" && /[^s]s$/u.test(token.lower) && harmOf(token.lower) === null;
}

function headIsMore(tokens: readonly Token[], at: number): boolean {
  return ADDITIONAL.has(tokens[at]?.lower ?? "");
}

/** "residents of Sitio Dayap" is one phrase; "people of interest" and "count of murder" too. */
function isHeadComplete(tokens: readonly Token[], head: number, whole: number): boolean {
  return COUNT_NOUNS.has(tokens[head]?.lower ?? "") || tokens[whole]?.pos === "NUM";
}

/** "women [and children]", "passengers [and crew]": bare plurals that share one count. */
function joinConjoined(
  tokens: readonly Token[],
  victims: Phrase["victims"],
  at: number,
  limit: number,
): number {
  if (victims === null || tokens[at]?.lower !== "and") return at;
  const run = readNominals(tokens, at + 1, limit);
  if (run === null || !isPlural(tokens[run.head]?.lower ?? "")) return at;
  if (tokens[at + 1]?.pos === "PROPN" || isTrigger(tokens, at + 1)) return at;
  const after = tokens[run.to];
  return after?.pos === "VERB" && after.lower.endsWith("ing") ? at : run.to;
}

/** The "them", "the seven casualties", "his constituents" after "of". */
function readWhole(
  tokens: readonly Token[],
  at: number,
  limit: number,
): { from: number; to: number; head: number | null } | null {
  const first = tokens[at];
  if (first === undefined || at >= limit) return null;
  if (/^(?:them|us|whom|those|these|you|which)$/u.test(first.lower)) {
    return { from: at, to: at + 1, head: null };
  }
  let index = at;
  while (/^(?:DET|NUM|PRON)$/u.test(tokens[index]?.pos ?? "") && index < limit && index - at < 3)
    index += 1;
  const classed = tokens[index];
  if (
    classed !== undefined &&
    index > at &&
    /^(?:dead|injured|wounded|missing|displaced|deceased|killed)$/u.test(classed.lower)
  ) {
    return { from: at, to: index + 1, head: index };
  }
  const run = readNominals(tokens, index, limit);
  if (run !== null) {
    let end = run.to;
    if (tokens[end]?.lower === "of") {
      const more = readNominals(tokens, tokens[end + 1]?.pos === "DET" ? end + 2 : end + 1, limit);
      if (more !== null) end = more.to;
    }
    return { from: at, to: end, head: run.head };
  }
  return index > at ? { from: at, to: index, head: null } : null;
}

/** `[a 14-year-old boy]`, `[her newborn]`, `[the man]`; the article stands at `at`. */
function readSingle(
  tokens: readonly Token[],
  at: number,
  limit: number,
  governed: boolean,
  kind: "indefinite" | "definite" | "possessive" | "bare",
): Phrase | null {
  const run = readNominals(tokens, at + 1, limit);
  if (run === null) return null;
  const head = tokens[run.head]?.lower ?? "";
  let end = run.to;
  const age = isAgeOf(tokens, end) ? end + 2 : -1;
  // a man from Tamaulipas and a boy of 12 stay short; a member of the public does not
  if (
    tokens[end]?.lower === "of" &&
    /^(?:member|pair|kind|citizen|resident|native)s?$/u.test(head)
  ) {
    const whole = readWhole(tokens, end + 1, limit);
    if (whole !== null) end = whole.to;
  }
  if (age !== -1) end = age;
  // Emery Collins is one though he ends in s
  const single = !isPlural(head) || tokens[run.head]?.pos === "PROPN";
  const from = kind === "bare" ? at + 1 : at;
  return {
    from,
    to: end,
    kind,
    quantity: single && kind !== "definite" ? one(from, at + 1) : single ? one(from, at + 1) : null,
    head: run.head,
    victims: { from: at + 1, to: end },
    governed,
  };
}

/** "a boy [of 12]" */
function isAgeOf(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== "of" || tokens[at + 1]?.pos !== "NUM") return false;
  if (ageEnd(tokens, at + 1) !== -1 || !namesPeople(tokens[at - 1]?.lower ?? "")) return false;
  return /^\d{1,3}$/u.test(tokens[at + 1]?.text ?? "") && !startsNoun(tokens[at + 2]);
}

function one(from: number, to: number): Quantity {
  return { from, to, low: 1, high: 1, qualifier: "exact", additional: false };
}

/** `[Mateo "Teo" de la Cruz]`: names run over small words between capitals. */
function readName(
  tokens: readonly Token[],
  at: number,
  limit: number,
  governed: boolean,
  headline: boolean,
): Phrase | null {
  // "Grandfather dies": a capital at the head of a headline
  if (victimCategory(tokens[at]?.lower ?? "") !== null && tokens[at + 1]?.pos !== "PROPN") {
    return readSingle(tokens, at - 1, limit, governed, "bare");
  }
  let to = at + 1;
  const first = tokens[at]?.lower ?? "";
  let person =
    !(SHORT_CAPITALS.test(tokens[at]?.text ?? "") && !headline) &&
    !NOT_PERSON_NAMES.has(first) &&
    !Object.hasOwn(MONTHS, first.replace(".", ""));
  while (to < limit) {
    const token = tokens[to];
    if (token === undefined || isTrigger(tokens, to)) break;
    const glue =
      token.text === "-" ||
      token.text === "." ||
      token.lower === "de" ||
      token.lower === "la" ||
      token.lower === "van" ||
      token.lower === "al";
    const capital = token.pos === "PROPN" || (/^\p{Lu}/u.test(token.text) && token.pos === "NOUN");
    const nick =
      /^["“”'‘’]$/u.test(token.text) &&
      tokens[to + 1]?.pos === "PROPN" &&
      /^["“”'‘’]$/u.test(tokens[to + 2]?.text ?? "");
    if (nick) {
      to += 3;
      continue;
    }
    if (!capital && !(glue && tokens[to + 1]?.pos === "PROPN")) break;
    person &&= !NOT_PERSON_NAMES.has(token.lower);
    to += 1;
  }
  const noun = tokens[to];
  if (noun?.pos === "NOUN" && !isTrigger(tokens, to)) {
    // New Mexico troopers, Kesh civilian: a name before a noun modifies it
    const run = readNominals(tokens, to, limit);
    if (run !== null) {
      const single = !isPlural(tokens[run.head]?.lower ?? "");
      return {
        from: at,
        to: run.to,
        kind: "bare",
        quantity: single ? one(at, at) : null,
        head: run.head,
        victims: { from: at, to: run.to },
        governed,
      };
    }
  }
  const possessed = tokens[to]?.lower === "'s" || tokens[to]?.lower === "'";
  if (possessed) {
    const run = readNominals(tokens, to + 1, limit);
    if (run !== null) {
      const single = !isPlural(tokens[run.head]?.lower ?? "");
      return {
        from: at,
        to: run.to,
        kind: "possessive",
        quantity: single ? one(at, at) : null,
        head: run.head,
        victims: { from: at, to: run.to },
        governed,
      };
    }
  }
  const lastPlural = isPlural(tokens[to - 1]?.lower ?? "") && to === at + 1 && headline;
  return {
    from: at,
    to,
    kind: "name",
    quantity: person && !lastPlural ? one(at, at) : null,
    head: null,
    victims: null,
    governed,
  };
}

/** A run of adjectives and nouns up to its last noun, without words of harm at its end. */
function readNominals(
  tokens: readonly Token[],
  at: number,
  limit: number,
): { to: number; head: number } | null {
  let head = -1;
  let index = at;
  while (index < limit) {
    const token = tokens[index];
    if (token === undefined) break;
    if (ageEnd(tokens, index) !== -1) {
      // 17-year-old, and the person it may stand for
      const end = ageEnd(tokens, index);
      if (index > at && head !== -1) break;
      head = end - 1;
      index = end;
      continue;
    }
    if (
      token.lower === "remains" &&
      tokens[index - 1]?.pos !== "DET" &&
      tokens[index - 1]?.lower !== "'s"
    )
      break;
    if (
      token.pos === "NOUN" ||
      token.pos === "PROPN" ||
      token.pos === "X" ||
      (token.pos === "ADJ" && namesPeople(token.lower) && !nounFollows(tokens, index + 1))
    ) {
      const counts = index > at - 1 && COUNT_NOUNS.has(token.lower) && token.pos === "NOUN";
      if (isTrigger(tokens, index) && !counts && !nounFollows(tokens, index + 1)) break;
      if (isCalendarWord(token.lower)) break;
      head = index;
    } else if (
      token.text === "-" &&
      token.start === tokens[index - 1]?.end &&
      tokens[index + 1]?.start === token.end
    ) {
      // so-called, road-worker
    } else if (
      token.pos === "PART" &&
      (token.lower === "'s" || token.lower === "'") &&
      head === index - 1
    ) {
      if (!startsNoun(tokens[index + 1])) break;
    } else if (
      token.pos === "ADJ" ||
      (token.pos === "VERB" && /(?:ed|ing|en|hurt)$/u.test(token.lower)) ||
      (token.pos === "ADV" && tokens[index + 1]?.pos === "ADJ")
    ) {
      if (head !== -1 && head === index - 1 && !(tokens[index - 1]?.text === "-")) {
        if (
          !(
            token.pos === "ADJ" &&
            nounFollows(tokens, index + 1) &&
            tokens[index - 1]?.pos === "PROPN"
          )
        )
          break;
      }
      if (!nounFollows(tokens, index + 1) && !isNominalAdjective(tokens, index)) break;
      if (isNominalAdjective(tokens, index) && !nounFollows(tokens, index + 1)) head = index;
    } else if (/^["“”‘’]$/u.test(token.text) && startsNoun(tokens[index + 1]) && index === at) {
      // 83 “combatants”
    } else break;
    index += 1;
  }
  return head === -1 ? null : { to: head + 1, head };
}

/** "two British", "the elderly" stay out; "one Israeli" counts by its tag. */
function isNominalAdjective(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token?.pos === "ADJ" && /^\p{Lu}/u.test(token.text) && !isTrigger(tokens, index);
}

function namesPeople(lower: string): boolean {
  return NOUN_LIKE.has(lower) || victimCategory(lower) !== null;
}

function nounFollows(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < at + 3; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.lower === "remains") return false;
    if (token.pos === "NOUN" || token.pos === "PROPN")
      return !isCalendarWord(token.lower) && !isTriggerVerb(tokens, index);
    if (token.pos !== "ADJ" && token.text !== "-") return false;
  }
  return false;
}

function startsNoun(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.pos === "NOUN" || token.pos === "PROPN" || token.pos === "ADJ" || token.pos === "NUM")
  );
}

export function isPlural(head: string): boolean {
  return IRREGULAR_PLURALS.has(head) || PLURAL.test(head);
}

function isCalendarWord(lower: string): boolean {
  return /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tonight|tomorrow)$/u.test(
    lower,
  );
}

function isTrigger(tokens: readonly Token[], at: number): boolean {
  return harmOf(tokens[at]?.lower ?? "") !== null;
}

function isTriggerVerb(tokens: readonly Token[], at: number): boolean {
  const harm = harmOf(tokens[at]?.lower ?? "");
  return harm !== null && harm.form !== "base" && harm.form !== "present" && harm.form !== "gerund";
}

function isGoverned(tokens: readonly Token[], at: number, start: number): boolean {
  if (at <= start) return false;
  const before = tokens[at - 1];
  return before?.pos === "ADP" && !OPENS_CLAUSE.has(before.lower);
}
