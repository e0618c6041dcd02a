import { HARMED_CLASSES } from "../../lexicon/casualty-nouns.ts";
import { USES } from "../../lexicon/harm-uses.ts";
import type { CasualtyEffect } from "../../model.ts";
import { type Candidate, candidate, hasUse, type SentenceReading } from "../candidate.ts";
import type { Phrase } from "../phrases/phrase.ts";

const TOLL_NOUNS: ReadonlySet<string> = new Set(["toll", "tally", "count"]);
const NUMBER_NOUNS: ReadonlySet<string> = new Set([
  "number",
  "total",
  "figure",
  "count",
  "tally",
  "list",
  "excess",
]);
/** "death toll", "homicide count" */
const TOLL_BEFORE: ReadonlySet<string> = new Set("death homicide body fatality".split(" "));
/** How far behind its noun a toll's number may stand. */
const REACH = 30;
const LEADS: ReadonlySet<string> = new Set(
  "reach hit top to at of : is was stands stood reached reaches reaching hit hits now from toll numbered as exceeds exceeded passed passes tops topped gives".split(
    " ",
  ),
);

/**
 * Tolls: `the death toll rose to [41], up from [38]`, `put the number of injured at [19]`, `the dead
 * numbered [65]`.
 */
export function findByTolls(reading: SentenceReading): readonly Candidate[] {
  const { tokens } = reading;
  const found: Candidate[] = [];
  for (let at = reading.from; at < reading.to; at += 1) {
    if (!hasUse(reading, at, USES.toll)) continue;
    const toll = tollAt(reading, at);
    if (toll === null) continue;
    for (const phrase of reading.phrases) {
      if (phrase.from <= at || phrase.from > at + REACH || phrase.kind !== "counted") continue;
      const isLed = LEADS.has(leadOf(reading, phrase)) || hasGoneUp(reading, phrase);
      if (!isLed && phrase.from !== at + 1) continue;
      if (phrase.head !== null && !isClassHead(reading, phrase.head)) continue;
      if (phrase.head !== null && tokens[phrase.from - 1]?.lower === "as") continue;
      const counted = hasGoneUp(reading, phrase) ? withoutUpTo(phrase) : phrase;
      found.push(candidate(counted, { effect: toll, at, weak: false }, "toll"));
    }
  }
  for (const phrase of reading.phrases) {
    const effect = effectAhead(reading, phrase);
    if (effect === null) continue;
    found.push(candidate(phrase, { effect, at: phrase.to, weak: false }, "toll"));
  }
  return found;
}

/** The word before a number, over an opening quote mark: "was ‘[nearer 40]’". */
function leadOf({ tokens }: SentenceReading, { from }: Phrase): string {
  const before = tokens[from - 1];
  const quoted = before !== undefined && /^["“‘']$/u.test(before.text);
  return (quoted ? tokens[from - 2] : before)?.lower ?? "";
}

/** How far behind "the number of" the word for those harmed may stand. */
const AHEAD = 14;
/** "the number [behind bars]": without "of" the word stands right behind. */
const BARE_AHEAD = 4;
/** Words that end what the number is of. */
const STOPS: ReadonlySet<string> = new Set("at is was stands stood rose ; .".split(" "));
const FLED: ReadonlySet<string> = new Set(["fled"]);
const DIED: ReadonlySet<string> = new Set("died perished drowned".split(" "));

/** "raising to [23] the number of people killed", "put at [27] the toll" */
function effectAhead(reading: SentenceReading, phrase: Phrase): CasualtyEffect | null {
  const { tokens } = reading;
  if (phrase.kind !== "counted" || phrase.head !== null) return null;
  const lead = tokens[phrase.from - 1]?.lower;
  if ((lead !== "to" && lead !== "at") || tokens[phrase.to]?.lower !== "the") return null;
  const kind = tokens[phrase.to + 1]?.lower ?? "";
  const noun = tokens[phrase.to + 2]?.lower ?? "";
  if (kind === "toll" || (kind === "death" && noun === "toll")) return "killed";
  return NUMBER_NOUNS.has(kind) ? (numberOf(reading, phrase.to + 1)?.effect ?? null) : null;
}

/** What the noun at `at` is the number of: "the number of people [killed]", "the true number [harmed]". */
function numberOf(
  { tokens, to }: SentenceReading,
  at: number,
): { readonly effect: CasualtyEffect; readonly at: number } | null {
  const isOf = tokens[at + 1]?.lower === "of";
  const limit = Math.min(to, at + (isOf ? AHEAD : BARE_AHEAD));
  for (let index = at + 1; index < limit; index += 1) {
    const word = tokens[index]?.lower ?? "";
    if (STOPS.has(word) || (word === "to" && tokens[index + 1]?.pos === "NUM")) return null;
    if (DIED.has(word)) return { effect: "killed", at: index };
    if (FLED.has(word) || (word === "homes" && tokens[index - 2]?.lower === "lost"))
      return { effect: "displaced", at: index };
    if (word === "bars" || word === "custody") return { effect: "detained", at: index };
    if (word === "trapped") return { effect: "missing", at: index };
    const effect = HARMED_CLASSES.get(word) ?? (word === "harmed" ? "wounded" : undefined);
    if (effect !== undefined) return { effect, at: index };
  }
  return null;
}

const GOES: ReadonlySet<string> = new Set("go goes going gone went".split(" "));

/** "has gone [up to 17]": no ceiling, but the count it has come to. */
function hasGoneUp({ tokens }: SentenceReading, { from }: Phrase): boolean {
  return tokens[from]?.lower === "up" && GOES.has(tokens[from - 1]?.lower ?? "");
}

function withoutUpTo(phrase: Phrase): Phrase {
  const { quantity } = phrase;
  if (quantity === null || quantity.qualifier !== "at-most") return phrase;
  const from = phrase.from + 2;
  return {
    ...phrase,
    from,
    quantity: { ...quantity, from, low: quantity.high, qualifier: "exact" },
  };
}

function isClassHead({ tokens }: SentenceReading, head: number): boolean {
  const word = tokens[head]?.lower ?? "";
  return HARMED_CLASSES.has(word) || /^(?:people|persons|victims)$/u.test(word);
}

/** The effect a toll counts when its noun stands at `at`; `null` for other words. */
function tollAt(reading: SentenceReading, at: number): CasualtyEffect | null {
  const { tokens, from, headline } = reading;
  const word = tokens[at]?.lower ?? "";
  const before = tokens[at - 1]?.lower ?? "";
  if (NUMBER_NOUNS.has(word) && !TOLL_BEFORE.has(before))
    return numberOf(reading, at)?.effect ?? null;
  if (word === "toll" && before !== "road" && before !== "phone") {
    return before === "casualty" ? "casualties" : before === "injury" ? "wounded" : "killed";
  }
  if (TOLL_NOUNS.has(word) && TOLL_BEFORE.has(before)) {
    return "killed";
  }
  const effect = HARMED_CLASSES.get(word);
  if (effect === undefined) return null;
  if (
    word === "deaths" &&
    /^(?:reach|rise|rises|climb|climbs|hit|top|pass)$/u.test(tokens[at + 1]?.lower ?? "")
  ) {
    return "killed";
  }
  // Dead of the Anka pit now [27]
  if (headline && word === "dead" && (at === from || before === ":")) return effect;
  if (!/^(?:the|its|their|his|her)$/u.test(before)) return null;
  const next = tokens[at + 1]?.lower ?? "";
  return next === "at" || next === "numbered" ? effect : null;
}
