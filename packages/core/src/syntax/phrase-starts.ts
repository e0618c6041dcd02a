import type { Token } from "../reading.ts";

/** Those who are spoken to: "told [reporters] [Koval]". */
const ADDRESSED: ReadonlySet<string> = new Set(["reporters", "journalists", "newsmen"]);

/** Plurals of those who do something: right behind "told", such a one is who it is told to. */
const PEOPLE =
  /(?:[eo]rs|ists|ians|ants|ents|ysts|newsmen|officials|colleagues|friends|fans|delegates)$/u;

/** "told [reporters] [Monday]", "[Koval] [Monday] said": the name of a day begins anew. */
export function startsNewPhrase(tokens: readonly Token[], at: number, head: number): boolean {
  const token = tokens[at];
  if (head === -1 || head !== at - 1) return false;
  if (token?.pos === "NOUN" && endsPhraseOfTime(tokens, head)) {
    const verb = tokens[at + 1]?.pos;
    return verb === "AUX" || verb === "VERB";
  }
  // "taken there by [a private car] [police] said."
  if (
    token?.lower === "police" &&
    opensWithArticle(tokens, head) &&
    endsAttribution(tokens, at + 1)
  )
    return true;
  // "told [analysts] [sales] would fall"
  if (token?.pos === "NOUN" && tokens[head - 1]?.lemma === "tell") {
    return PEOPLE.test(tokens[head]?.lower ?? "");
  }
  if (token?.pos !== "PROPN") return false;
  if (ADDRESSED.has(tokens[head]?.lower ?? "")) return true;
  // "told [investigators] [Koval] had left"
  const isMany = tokens[head]?.pos === "NOUN" && (tokens[head]?.lower.endsWith("s") ?? false);
  if (isMany && tokens[head - 1]?.lemma === "tell") return true;
  // "in [an interview] [Koval] said"
  if (tokens[head]?.pos === "NOUN" && isOccasion(tokens, head)) return true;
  // "[a trend] [Koval] said could"
  if (tokens[head]?.pos === "NOUN" && saysOfIt(tokens, at)) return true;
  return WEEKDAYS.has(token.lower) && !NAMED_DAYS.has(tokens[head]?.lower ?? "");
}

/** `[a] private car`: an article before a common noun. */
function opensWithArticle(tokens: readonly Token[], head: number): boolean {
  let at = head;
  while (MODIFIERS.has(tokens[at]?.pos ?? "X")) at -= 1;
  return at < head && tokens[at]?.pos === "DET";
}

/** `police [said].`, `a man police [said] was` */
function endsAttribution(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    tokens[at]?.lower === "said" && (next === undefined || next.text === "." || next.pos === "AUX")
  );
}

/** `at [this point] | police are`, `at [the time] | officers said` */
function endsPhraseOfTime(tokens: readonly Token[], head: number): boolean {
  const noun = tokens[head]?.lower;
  if (noun !== "point" && noun !== "time") return false;
  return tokens[head - 1]?.pos === "DET" && tokens[head - 2]?.lower === "at";
}

/** in [a radio *interview*]: an indefinite article and a preposition before the noun. */
function isOccasion(tokens: readonly Token[], head: number): boolean {
  let article = head - 1;
  while (MODIFIERS.has(tokens[article]?.pos ?? "X")) article -= 1;
  const word = tokens[article]?.lower;
  return (word === "a" || word === "an") && tokens[article - 1]?.pos === "ADP";
}

const MODIFIERS: ReadonlySet<string> = new Set(["ADJ", "NOUN"]);

/** `[Anna Koval] said *could*`: a name, "said" and at once the verb of what it is said of. */
function saysOfIt(tokens: readonly Token[], at: number): boolean {
  let to = at + 1;
  while (tokens[to]?.pos === "PROPN" && to - at < LONGEST_NAME) to += 1;
  const isSaid = tokens[to]?.lower === "said" || tokens[to]?.lower === "says";
  return isSaid && tokens[to + 1]?.pos === "AUX";
}

/** No name has more words. */
const LONGEST_NAME = 8;

/** "Black Friday", "Easter Monday" */
const NAMED_DAYS: ReadonlySet<string> = new Set(
  "ash black bloody cyber easter good holy maundy palm shrove super whit".split(" "),
);

export const WEEKDAYS: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday".split(" "),
);
