import type { Token } from "../../reading.ts";
import { onePerson } from "../quantities/quantity.ts";
import { ageEnd } from "../quantities/read-age.ts";
import type { Phrase } from "./phrase.ts";
import { readNominals } from "./read-nominals.ts";
import { readWhole } from "./read-whole.ts";
import { isPlural, namesPeople, startsNoun } from "./words.ts";

/** `[a 14-year-old boy]`, `[her newborn]`, `[the man]`; the article stands at `at`. */
export function readSingle(
  tokens: readonly Token[],
  at: number,
  limit: number,
  governed: boolean,
  kind: "indefinite" | "definite" | "possessive" | "bare",
): Phrase | null {
  const alone = readAlone(tokens, at, governed);
  if (alone !== null) return alone;
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
  const another = kind === "indefinite" && tokens[at]?.lower === "another";
  // the other rider: somebody else than who was told of
  const other = kind === "definite" && single && tokens[at + 1]?.lower === "other";
  const from = kind === "bare" ? at + 1 : at;
  return {
    from,
    to: end,
    kind: other ? "counted" : kind,
    quantity: single ? onePerson(from, at + 1, another || other) : null,
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

const ORDINALS: ReadonlySet<string> = new Set("second third fourth fifth sixth".split(" "));

/**
 * One more person without a noun: "two were killed and `[a third]` lost a leg", "one died and `[the
 * other]` was badly hurt".
 */
function readAlone(tokens: readonly Token[], at: number, governed: boolean): Phrase | null {
  const article = tokens[at]?.lower;
  const word = tokens[at + 1]?.lower ?? "";
  const next = tokens[at + 2];
  const ordinal = article === "a" && ORDINALS.has(word) && endsPhrase(next);
  // the other injured man
  const attributive = next?.pos === "VERB" && tokens[at + 3]?.pos === "NOUN";
  const other = article === "the" && word === "other" && !startsNoun(next) && !attributive;
  if (!ordinal && !other) return null;
  const quantity = onePerson(at, at + 1, other);
  return { from: at, to: at + 2, kind: "counted", quantity, head: null, victims: null, governed };
}

/** What a noun left out would stand before: a verb, an aside, "the body of a fourth on Tuesday". */
function endsPhrase(token: Token | undefined): boolean {
  if (token?.pos === "ADP") return token.lower !== "of";
  if (token?.lower === "lost") return true;
  return token?.pos === "AUX" || token?.pos === "VERB" || token?.text === ",";
}
