import type { Candidate, SentenceReading } from "../candidate.ts";
import { isAgeAside, isPersonPhrase } from "../phrases/is-person-phrase.ts";
import type { Phrase } from "../phrases/phrase.ts";

/**
 * Bare numbers that leave their verb to the figure before: `171 were slain, against [243] in 2023`,
 * `4,100 moved, up from [3,400]`, `three died here and [thirty-eight] in the country`, `of the dead,
 * [11] were women`.
 */
export function findFollowers(
  reading: SentenceReading,
  wholes: readonly Candidate[],
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const phrase of reading.phrases) {
    const later = diedLater(reading, phrase) ? lastBefore(wholes, phrase) : null;
    if (later !== null) {
      found.push({ ...later, phrase, rule: "gapped", relation: "total" });
      continue;
    }
    if (phrase.kind !== "counted" || phrase.quantity === null || isAgeAside(reading.tokens, phrase))
      continue;
    const before = lastBefore([...wholes, ...found], phrase);
    if (before === null || before.phrase.quantity?.high === 0) continue;
    const rule = compares(reading, phrase)
      ? "compared"
      : isGapped(reading, phrase)
        ? "gapped"
        : null;
    if (rule === null || !isPersonPhrase(reading.tokens, phrase)) continue;
    found.push({
      ...before,
      phrase,
      rule,
      relation: phrase.quantity.additional ? "additional" : "total",
    });
  }
  return found;
}

function lastBefore(candidates: readonly Candidate[], phrase: Phrase): Candidate | null {
  let last: Candidate | null = null;
  for (const each of candidates) {
    if (each.phrase.to <= phrase.from && (last === null || each.phrase.from > last.phrase.from))
      last = each;
  }
  return last;
}

/** How far behind a person "later" may stand: "[his sister], 47, eight days later". */
const LATER_REACH = 7;

/** "A man died on Monday and `[his wife]` two days later": one more, by the verb before. */
function diedLater({ tokens, to }: SentenceReading, phrase: Phrase): boolean {
  if (phrase.quantity?.high !== 1 || phrase.governed) return false;
  if (phrase.kind === "counted" || phrase.kind === "pronoun") return false;
  if (tokens[phrase.from - 1]?.lower !== "and" || !isPersonPhrase(tokens, phrase)) return false;
  for (let at = phrase.to; at < Math.min(to, phrase.to + LATER_REACH); at += 1) {
    const token = tokens[at];
    if (token?.lower === "later") return true;
    if (
      token?.text !== "," &&
      token?.pos !== "NUM" &&
      token?.pos !== "NOUN" &&
      token?.pos !== "DET"
    )
      return false;
  }
  return false;
}

/** "against [243]", "up from [38]", "not [nine]", ", then [forty]" */
function compares({ tokens }: SentenceReading, phrase: Phrase): boolean {
  if (phrase.head !== null && phrase.victims !== null && tokens[phrase.head]?.pos === "PROPN")
    return false;
  const before = tokens[phrase.from - 1]?.lower ?? "";
  const second = tokens[phrase.from - 2]?.lower ?? "";
  if (before === "against") return true;
  if (second === "," && (before === "then" || before === "not")) return true;
  if (second === "and" && before === "not") return true;
  if (before === "from") return second === "up" || second === "down";
  return before === "with" && second === "compared";
}

/** "and [29] in another jail", "and [two more] when": no noun, no verb of its own. */
function isGapped(reading: SentenceReading, phrase: Phrase): boolean {
  const { tokens } = reading;
  if (phrase.head !== null) return false;
  const quoted = isQuoteMark(tokens[phrase.from - 1]?.text) && isQuoteMark(tokens[phrase.to]?.text);
  const before = tokens[phrase.from - (quoted ? 2 : 1)]?.lower ?? "";
  const next = tokens[phrase.to + (quoted ? 1 : 0)];
  if (isOfNamed(reading, phrase) || isAsideOfRival(tokens, phrase)) return true;
  if (!/^(?:and|but|,|;)$/u.test(before)) return false;
  // 19 in 2022, four at the scene; [37] so far this year
  if (/^(?:so|since)$/u.test(next?.lower ?? "")) return true;
  if (before === "," && next?.lower === "from") return true;
  return (
    next?.lower === "when" ||
    (next?.pos === "ADP" &&
      /^(?:in|at|on|near|by|during|outside|elsewhere|aboard)$/u.test(next.lower))
  );
}

/** "1,240 were arrested ([340], according to the president)": another's count, in parentheses. */
function isAsideOfRival(tokens: SentenceReading["tokens"], { from, to }: Phrase): boolean {
  if (tokens[from - 1]?.text !== "(") return false;
  const behind = tokens[to]?.text === "," ? to + 1 : to;
  return /^(?:according|say|says|said|by)$/u.test(tokens[behind]?.lower ?? "");
}

function isQuoteMark(text: string | undefined): boolean {
  return text !== undefined && /^["“”'‘’]$/u.test(text);
}

/** "Kerai recorded 12 deaths and Dolo [four]": a name takes the verb of the one before. */
function isOfNamed({ tokens, phrases }: SentenceReading, phrase: Phrase): boolean {
  const name = phrases.find(({ to }) => to === phrase.from);
  if (name?.kind !== "name" || name.governed) return false;
  if (!/^(?:and|,|;)$/u.test(tokens[name.from - 1]?.lower ?? "")) return false;
  const next = tokens[phrase.to]?.text ?? ".";
  return /^[.,;]$/u.test(next) && tokens[name.from - 1]?.text !== tokens[phrase.to]?.text;
}
