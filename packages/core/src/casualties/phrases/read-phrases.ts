import type { PartOfSpeech, Token } from "../../reading.ts";
import { ageEnd } from "../quantities/read-age.ts";
import { readQuantity } from "../quantities/read-quantity.ts";
import type { Phrase } from "./phrase.ts";
import { readCounted } from "./read-counted.ts";
import { readName } from "./read-name.ts";
import { readSingle } from "./read-single.ts";
import { harmAt, namesPeople, startsNoun } from "./words.ts";

const POSSESSIVES: ReadonlySet<string> = new Set("my your his her its our their whose".split(" "));
const DEFINITES: ReadonlySet<string> = new Set("the this these those".split(" "));
const PERSON_PRONOUNS: ReadonlySet<string> = new Set("he she they who him her them".split(" "));
/** Prepositions that also open a clause: "before [two women] drowned". */
const OPENS_CLAUSE: ReadonlySet<string> = new Set(
  "after before since until as than like".split(" "),
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
    const read = readPhrase(tokens, index, to, from, headline);
    if (read === null) index += 1;
    else {
      const phrase = withPossessor(tokens, phrases[phrases.length - 1], read);
      phrases.push(headline ? inHeadline(phrase) : phrase);
      index = phrase.to;
    }
  }
  return phrases;
}

/** Written out: V8 is slow at a spread that is added to. */
function inHeadline({ from, to, kind, quantity, head, victims, governed }: Phrase): Phrase {
  return { from, to, kind, quantity, head, victims, governed, headline: true };
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
  if (token.pos === "PUNCT") return null;
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
  if (token.lower === "both" && isFloating(tokens, at)) return null;
  const quantity = readQuantity(tokens, at);
  if (quantity !== null && quantity.to <= limit)
    return readCounted(tokens, quantity, limit, governed);
  if (opensNoNoun(token.pos)) return null;
  if (token.lower === "a" || token.lower === "an" || token.lower === "another") {
    return readSingle(tokens, at, limit, governed, "indefinite");
  }
  if (POSSESSIVES.has(token.lower)) return readSingle(tokens, at, limit, governed, "possessive");
  if (DEFINITES.has(token.lower)) return readSingle(tokens, at, limit, governed, "definite");
  if (token.pos === "PROPN" && harmAt(tokens, at) === null)
    return readName(tokens, at, limit, governed, headline);
  if (ageEnd(tokens, at) !== -1) return readSingle(tokens, at - 1, limit, governed, "bare");
  if (token.pos === "NOUN" && harmAt(tokens, at) === null)
    return readSingle(tokens, at - 1, limit, governed, "bare");
  const person = startsNoun(tokens[at + 1]) || namesPeople(token.lower);
  if (token.pos === "ADJ" && person && harmAt(tokens, at) === null) {
    return readSingle(tokens, at - 1, limit, governed, "bare");
  }
  return null;
}

/** No phrase but a quantity begins at a word of these. */
function opensNoNoun(pos: PartOfSpeech): boolean {
  switch (pos) {
    case "PUNCT":
    case "ADP":
    case "AUX":
    case "CCONJ":
    case "SCONJ":
    case "PART":
    case "VERB":
      return true;
    default:
      return false;
  }
}

/** "A man and a woman `both` suffered burns", "were `both` shot": it counts nobody anew. */
function isFloating(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.pos;
  const next = tokens[at + 1]?.pos;
  const behindPhrase = before === "NOUN" || before === "PROPN" || before === "AUX";
  return behindPhrase && (next === "VERB" || next === "AUX" || next === "ADV");
}

/** "her husband and `[eldest son]`": whose the one is, the other is too. */
function withPossessor(
  tokens: readonly Token[],
  before: Phrase | undefined,
  phrase: Phrase,
): Phrase {
  if (phrase.kind !== "bare" || before?.kind !== "possessive" || phrase.head === null)
    return phrase;
  if (before.to !== phrase.from - 1 || tokens[before.to]?.lower !== "and") return phrase;
  if (!namesPeople(tokens[phrase.head]?.lower ?? "")) return phrase;
  const { from, to, quantity, head, victims } = phrase;
  return { from, to, kind: "possessive", quantity, head, victims, governed: before.governed };
}

function isGoverned(tokens: readonly Token[], at: number, start: number): boolean {
  if (at <= start) return false;
  const before = tokens[at - 1];
  return before?.pos === "ADP" && !OPENS_CLAUSE.has(before.lower);
}
