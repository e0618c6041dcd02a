import { MONTHS, WEEKDAYS as WEEKDAY_NAMES } from "../lexicon/calendar.ts";
import type { NounPhrase, Token } from "../reading.ts";

/** A noun phrase while this stage works on it. */
export type NounPhraseDraft = { -readonly [Key in keyof NounPhrase]: NounPhrase[Key] };

/** -ing words and participles that stand between determiner and noun: "the visiting minister". */
const MODIFYING_PARTICIPLE = /(?:ing|ed|en|[ro]wn|rn)$/u;

/** `a [very] old dam`, `the [only] way`, `a [newly] built dam`, `of [newly] built dams` */
export function modifiesInPhrase(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.pos === "ADJ" || next?.pos === "NUM" || isGlue(next)) return true;
  const isParticiple =
    next?.pos === "VERB" && next.written.isPastParticiple && isNominal(tokens[at + 2]);
  // "according to [recently] leaked papers"
  if (tokens[at - 1]?.pos === "ADP") return isParticiple;
  if (tokens[at - 1]?.pos !== "DET") return false;
  return isParticiple || next?.pos === "NOUN";
}

const DAYS_AND_MONTHS: ReadonlySet<string> = new Set([
  ...Object.keys(MONTHS),
  ...Object.keys(WEEKDAY_NAMES),
]);

/** Adjectives of a field, which go with the noun behind them and the name before. */
const FIELD_ADJECTIVES: ReadonlySet<string> = new Set(
  (
    "foreign financial federal medical military nuclear human naval civil legal parliamentary " +
    "presidential economic agricultural environmental electoral maritime"
  ).split(" "),
);

/** Adjectives that names of offices hold between two nouns. */
const OFFICE_ADJECTIVES: ReadonlySet<string> = new Set(
  "advisory administrative regional regulatory supervisory executive coordinating".split(" "),
);

/** Adjectives that open a phrase of time. */
const TIMELY: ReadonlySet<string> = new Set(["early", "late", "last", "next"]);

export function continuesName(tokens: readonly Token[], at: number, head: number): boolean {
  const next = tokens[at + 1];
  // "in Germany | [early] Tuesday"
  if (TIMELY.has(tokens[at]?.lower ?? "")) return false;
  // "the Tunisian [comic] Wassim Belhaj"
  if (head === at - 1 && tokens[head]?.pos === "PROPN" && next?.pos === "PROPN") return true;
  // "Kim’s [mental] state", "the Varkand [foreign] minister"
  const opener = tokens[at - 1]?.pos === "VERB" ? tokens[at - 2] : tokens[at - 1];
  if (opener !== undefined && isPossessive(opener)) return isNominal(next);
  // "the volcanic ash [advisory] centre"
  const common = head === at - 1 && tokens[head]?.pos === "NOUN" && next?.pos === "NOUN";
  if (common && OFFICE_ADJECTIVES.has(tokens[at]?.lower ?? "")) return true;
  const named = head === at - 1 && tokens[head]?.pos === "PROPN";
  if (named && next?.pos === "NOUN") {
    // "the Varkand foreign ministry"; "Kesh [foreign] ministry", but not "gave Koval new hope"
    if (tokens[head - 1]?.pos === "DET") return true;
    if (FIELD_ADJECTIVES.has(tokens[at]?.lower ?? "")) return true;
    // ", [Kesh cantonal police] said"
    const opens = tokens[head - 1] === undefined || tokens[head - 1]?.pos === "PUNCT";
    if (opens && !DAYS_AND_MONTHS.has(tokens[head]?.lower ?? "")) return true;
  }
  const capital = /^\p{Lu}/u.test(tokens[at]?.text ?? "");
  return (
    capital && tokens[head]?.pos === "PROPN" && (next?.pos === "PROPN" || next?.pos === "NOUN")
  );
}

export function modifies(
  tokens: readonly Token[],
  at: number,
  start: number,
  begun: boolean,
): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  // "nineteen written warnings", "Kesh’s acting foreign minister"
  if (begun && before !== undefined && isPossessive(before)) {
    return MODIFYING_PARTICIPLE.test(token?.lower ?? "") && isNominal(next);
  }
  const counts = begun && before?.pos === "NUM" && next?.pos === "NOUN";
  if (token === undefined || (begun && !counts)) return begun && isGlued(tokens, at);
  if (at === start) return isGlue(next) && isGlued(tokens, at + 1);
  if (isGlued(tokens, at)) return true;
  // "a properly [set] price"
  const isIrregular = before?.pos === "ADV" && token.written.isPastParticiple;
  const mayModify = MODIFYING_PARTICIPLE.test(token.lower) || isIrregular;
  // "the [surviving] shooting victim"
  const twice = next?.pos === "VERB" && next.lower.endsWith("ing") && isNominal(tokens[at + 2]);
  return mayModify && (isNominal(next) || next?.pos === "ADJ" || twice);
}

export function joinsModifiers(tokens: readonly Token[], at: number, start: number): boolean {
  if (at === start || tokens[at - 1]?.pos !== "ADJ" || tokens[at + 1]?.pos !== "ADJ") return false;
  const third = tokens[at + 2];
  return third?.pos === "NOUN" || third?.pos === "PROPN" || third?.pos === "ADJ";
}

export function isGlue(token: Token | undefined): boolean {
  if (token === undefined || token.text.length !== 1) return false;
  const { text } = token;
  return text === "-" || text === "‐" || text === "‑" || text === "/" || text === "&";
}

/** Whether the token hangs on its neighbours without white space: the "-" of "so-called". */
export function isGlued(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (token === undefined) return false;
  if (isGlue(token)) {
    if (token.text === "&") return next?.pos === "PROPN";
    return before?.end === token.start && next?.start === token.end;
  }
  return (
    (isGlue(before) && before?.end === token.start) || (isGlue(next) && next?.start === token.end)
  );
}

export function isNominal(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.pos === "NOUN" ||
      token.pos === "PROPN" ||
      token.pos === "ADJ" ||
      token.pos === "NUM" ||
      token.pos === "X")
  );
}

export function isPossessive(token: Token): boolean {
  return token.lower === "'s" || token.lower === "'";
}

export function mayFollowPossessive(next: Token | undefined): boolean {
  return isNominal(next) || next?.pos === "VERB" || next?.pos === "ADV" || next?.pos === "PUNCT";
}
