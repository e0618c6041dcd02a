import { MONTHS } from "../../lexicon/calendar.ts";
import { DEMONYMS } from "../../lexicon/demonyms.ts";
import { NOT_PERSON_NAMES } from "../../lexicon/not-people.ts";
import { victimCategory } from "../../lexicon/victim-categories.ts";
import type { Token } from "../../reading.ts";
import { onePerson } from "../quantities/quantity.ts";
import type { Phrase } from "./phrase.ts";
import { readNominals } from "./read-nominals.ts";
import { readSingle } from "./read-single.ts";
import { harmAt, isPlural } from "./words.ts";

/** "NC", "UK": no person. */
const SHORT_CAPITALS = /^\p{Lu}{2,3}$/u;
/** "Loyalty died tonight": a capital at the head of a sentence. */
const ABSTRACT = /(?:lty|ity|ness|ism|ment|tion|ship|hood)$/u;
const QUOTE_MARK = /^["“”'‘’]$/u;
const NAME_GLUE: ReadonlySet<string> = new Set(["-", ".", "de", "la", "van", "al"]);

/** `[Mateo "Teo" de la Cruz]`, `[Kesh civilian]`, `[Ruiz’s brother]`. */
export function readName(
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
  const pair = readPair(tokens, at, limit, governed, headline);
  if (pair !== null) return pair;
  const to = nameEnd(tokens, at, limit);
  const noun = tokens[to];
  // a name before a noun modifies it
  if (noun?.pos === "NOUN" && harmAt(tokens, to) === null) {
    const phrase = readNamed(tokens, at, to, limit, governed, "bare");
    if (phrase !== null) return phrase;
  }
  if (noun?.lower === "'s" || noun?.lower === "'") {
    const phrase = readNamed(tokens, at, to + 1, limit, governed, "possessive");
    if (phrase !== null) return phrase;
  }
  const plural = headline && to === at + 1 && isPlural(tokens[at]?.lower ?? "");
  const person = !plural && !isTitled(tokens, at) && isPersonName(tokens, at, to, headline);
  return {
    from: at,
    to,
    kind: "name",
    quantity: person ? onePerson(at, at) : null,
    head: null,
    victims: null,
    governed,
  };
}

/** Two of one family: `[Noel and Patsy Moran]` were killed. */
function readPair(
  tokens: readonly Token[],
  at: number,
  limit: number,
  governed: boolean,
  headline: boolean,
): Phrase | null {
  const second = at + 2;
  if (tokens[at + 1]?.lower !== "and" || tokens[second]?.pos !== "PROPN") return null;
  if (tokens[second + 1]?.pos !== "PROPN" || harmAt(tokens, second) !== null) return null;
  const to = nameEnd(tokens, second, limit);
  if (!isPersonName(tokens, at, to, headline) || DEMONYMS.has(tokens[at]?.text ?? "")) return null;
  const quantity = { ...onePerson(at, at), low: 2, high: 2 };
  return { from: at, to, kind: "name", quantity, head: null, victims: null, governed };
}

/** owner of “`Top Choice`”: a name in quotation marks behind "of" is a thing's. */
function isTitled(tokens: readonly Token[], at: number): boolean {
  return (
    /^["“]$/u.test(tokens[at - 1]?.text ?? "") &&
    /^(?:of|called|named|titled|at)$/u.test(tokens[at - 2]?.lower ?? "")
  );
}

/** Names run over small words and nicknames between capitals. */
function nameEnd(tokens: readonly Token[], at: number, limit: number): number {
  let to = at + 1;
  while (to < limit) {
    const token = tokens[to];
    if (token === undefined || harmAt(tokens, to) !== null) break;
    const next = tokens[to + 1];
    if (token.text.length === 1 && QUOTE_MARK.test(token.text)) {
      if (next?.pos !== "PROPN" || !QUOTE_MARK.test(tokens[to + 2]?.text ?? "")) break;
      to += 3;
      continue;
    }
    const capital = token.pos === "PROPN" || (token.pos === "NOUN" && /^\p{Lu}/u.test(token.text));
    const glue = next?.pos === "PROPN" && NAME_GLUE.has(token.lower);
    if (!capital && !glue) break;
    to += 1;
  }
  return to;
}

function isPersonName(
  tokens: readonly Token[],
  from: number,
  to: number,
  headline: boolean,
): boolean {
  const first = tokens[from];
  if (first === undefined || (SHORT_CAPITALS.test(first.text) && !headline)) return false;
  if (Object.hasOwn(MONTHS, first.lower.replace(".", ""))) return false;
  if (to === from + 1 && ABSTRACT.test(first.lower)) return false;
  for (let index = from; index < to; index += 1) {
    if (NOT_PERSON_NAMES.has(tokens[index]?.lower ?? "")) return false;
  }
  return true;
}

function readNamed(
  tokens: readonly Token[],
  from: number,
  nounAt: number,
  limit: number,
  governed: boolean,
  kind: "bare" | "possessive",
): Phrase | null {
  const run = readNominals(tokens, nounAt, limit);
  if (run === null) return null;
  const single = !isPlural(tokens[run.head]?.lower ?? "");
  return {
    from,
    to: run.to,
    kind,
    quantity: single ? onePerson(from, from) : null,
    head: run.head,
    victims: { from, to: run.to },
    governed,
  };
}
