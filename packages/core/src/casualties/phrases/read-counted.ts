import { COUNT_NOUNS } from "../../lexicon/casualty-nouns.ts";
import { ADDITIONAL } from "../../lexicon/quantity-words.ts";
import type { Token } from "../../reading.ts";
import { harmOf } from "../harm.ts";
import type { Quantity } from "../quantities/quantity.ts";
import type { Phrase } from "./phrase.ts";
import { readNominals } from "./read-nominals.ts";
import { readWhole } from "./read-whole.ts";
import { harmAt, isPlural, startsNoun } from "./words.ts";

/** `[at least 40 people]`, `[five of the seven casualties]`, `[twelve]`. */
export function readCounted(
  tokens: readonly Token[],
  quantity: Quantity,
  limit: number,
  governed: boolean,
): Phrase {
  let index = quantity.to;
  let head: number | null = null;
  let victims: Phrase["victims"] = null;
  const isMore = ADDITIONAL.has(tokens[index]?.lower ?? "");
  if (isMore && (!startsNoun(tokens[index + 1]) || harmAt(tokens, index + 1) !== null)) {
    // 12 others, seven more
    victims = tokens[index]?.lower === "others" ? { from: index, to: index + 1 } : null;
    index += 1;
  } else if (tokens[index]?.lower !== "of" && !isQuotedPart(tokens, index)) {
    const closed = isClosingMark(tokens, index) ? index + 1 : index;
    const skip = ADDITIONAL.has(tokens[closed]?.lower ?? "") ? closed + 1 : closed;
    const run = isVerbOfName(tokens, skip) ? null : readNominals(tokens, skip, limit);
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
  if (isQuotedPart(tokens, index)) index += 1;
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

/** "a further 22 [suffered avoidable injuries]" */
const SUFFERS: ReadonlySet<string> = new Set("suffered sustained received needed lost".split(" "));

/** "the couple [discovered Ramirez]": a verb and its object, no participle before a noun. */
function isVerbOfName(tokens: readonly Token[], at: number): boolean {
  if (SUFFERS.has(tokens[at]?.lower ?? "")) return true;
  return (
    tokens[at]?.pos === "VERB" &&
    /ed$/u.test(tokens[at]?.lower ?? "") &&
    tokens[at + 1]?.pos === "PROPN"
  );
}

/** "“at least four” people": the count alone is quoted. */
function isClosingMark(tokens: readonly Token[], at: number): boolean {
  return /^["”’']$/u.test(tokens[at]?.text ?? "") && tokens[at + 1]?.pos === "NOUN";
}

/** "four [ushers] were hurt": a plural after a number that the tagger takes for a verb. */
function isMistakenNoun(token: Token | undefined): boolean {
  return token?.pos === "VERB" && /[^s]s$/u.test(token.lower) && harmOf(token.lower) === null;
}

/** "“at least fifteen” of the injured" */
function isQuotedPart(tokens: readonly Token[], at: number): boolean {
  return /^["”’']$/u.test(tokens[at]?.text ?? "") && tokens[at + 1]?.lower === "of";
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
  if (tokens[at + 1]?.pos === "PROPN" || harmAt(tokens, at + 1) !== null) return at;
  const after = tokens[run.to];
  return after?.pos === "VERB" && after.lower.endsWith("ing") ? at : run.to;
}
