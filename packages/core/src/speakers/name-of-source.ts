import { COURTESY_TITLES, RANKS } from "../lexicon/courtesy-titles.ts";
import { POST_NOMINALS } from "../lexicon/name-particles.ts";
import { OFFICES } from "../lexicon/person-nouns.ts";
import type { Span } from "../model.ts";
import { firstEndingAfter } from "../span.ts";
import { coreOf } from "./describe-source.ts";
import { type Discourse, type TokenRange, tokensIn } from "./discourse.ts";
import type { PlacedMention } from "./mention-index.ts";
import { kindOfHead } from "./resolve-nominal.ts";

/**
 * Where a source is named when its words are only a part of the name, or only say what somebody
 * is who is named right behind; the source itself where nothing of that holds.
 */
export function nameOfSource(discourse: Discourse, source: Span): Span {
  const written = tokensIn(discourse.syntax, source);
  const only = written.to - written.from === 1 ? discourse.syntax.tokens[written.from] : undefined;
  if (only?.pos === "PRON") return source;
  const whole =
    nameBeforeLetters(discourse, written) ?? wholeName(discourse, written, source) ?? source;
  const range = tokensIn(discourse.syntax, whole);
  const core = coreOf(discourse, range);
  const head = discourse.syntax.tokens[core.to - 1]?.lower ?? "";
  if (kindOfHead(head) !== "unnamed") return whole;
  return (
    namedBehindOffice(discourse, whole, range) ??
    namedBehindWord(discourse, whole, range) ??
    namedBehindComma(discourse, range) ??
    whole
  );
}

/** "Dame Harriet Bois, [QC], for the trust, said": the name that the letters stand behind. */
function nameBeforeLetters({ mentions, syntax }: Discourse, { from, to }: TokenRange): Span | null {
  const { tokens, nounPhrases } = syntax;
  if (to - from !== 1 || !POST_NOMINALS.has(tokens[from]?.text ?? "")) return null;
  if (tokens[from - 1]?.text !== ",") return null;
  const found = mentions
    .within(from - 1 - LONGEST_NAME, from - 1)
    .find((mention) => mention.to === from - 1 && isPersonsName(mention));
  if (found === undefined) return null;
  const phrase = nounPhrases[firstEndingAfter(nounPhrases, found.end - 1)];
  const start = phrase?.end === found.end ? phrase.start : found.start;
  return { start: Math.min(start, found.start), end: found.end };
}

/** How many tokens before a source the name may begin that it is cut from. */
const LONGEST_NAME = 10;

/** "Watch [Line]", "[Kesh Morning] Herald", "[Zbigniew] Orłowski": a part of a name is all of it. */
function wholeName({ mentions }: Discourse, range: TokenRange, source: Span): Span | null {
  const name = mentions
    .within(Math.max(0, range.from - LONGEST_NAME), range.to + LONGEST_NAME)
    .find(
      ({ form, from, to }) =>
        form !== "noun" &&
        form !== "title" &&
        from < range.to &&
        range.from < to &&
        (from < range.from || to > range.to),
    );
  if (name === undefined) return null;
  return { start: Math.min(name.start, source.start), end: Math.max(name.end, source.end) };
}

/** "[Undersecretary] for Education Mr. Belandi": an office that the entity's role goes on with. */
function namedBehindOffice(discourse: Discourse, source: Span, range: TokenRange): Span | null {
  const { text, mentions, syntax } = discourse;
  const written = text.slice(source.start, source.end).replace(/^the\s+/i, "");
  const found = mentions.within(range.to, range.to + MOST_TOKENS_BEHIND).find(isPersonsName);
  const role = found?.actor.role ?? null;
  if (found === undefined || role === null || !role.startsWith(written)) return null;
  if (syntax.tokens[range.to]?.pos !== "ADP") return null;
  const start = source.end - written.length;
  return text.startsWith(role, start) && found.start - (start + role.length) <= LONGEST_COURTESY
    ? { start: source.start, end: found.end }
    : null;
}

/** How many tokens of a description may stand between the source's words and the name. */
const MOST_WORDS_BETWEEN = 3;

/** "[Former] international Rob Carlisle": the name that the same phrase goes on with. */
function namedBehindWord(
  { mentions, syntax }: Discourse,
  source: Span,
  { to }: TokenRange,
): Span | null {
  const found = mentions.within(to, to + MOST_WORDS_BETWEEN + LONGEST_NAME).find(isPersonsName);
  if (found === undefined || found.from === to || found.from - to > MOST_WORDS_BETWEEN) return null;
  for (let at = to; at < found.from; at += 1) {
    const token = syntax.tokens[at];
    if (token === undefined || (token.pos !== "NOUN" && token.pos !== "ADJ")) return null;
    if (token.text !== token.lower) return null;
  }
  return { start: source.start, end: found.end };
}

const MOST_TOKENS_BEHIND = 16;
/** In UTF-16 code units: " Mr. " */
const LONGEST_COURTESY = 12;
const CLOSES_NAME = /^[,.;–—]$/u;

/** "[A former clerk] at a depot in Tarn, Jolene Marsh, said": the name behind the comma. */
function namedBehindComma(discourse: Discourse, range: TokenRange): Span | null {
  const { mentions, syntax } = discourse;
  const { tokens } = syntax;
  const comma = commaBehind(discourse, range.to);
  if (comma === null) return null;
  const found = mentions.within(comma + 1, comma + 1 + MOST_TOKENS_BEHIND).find(isPersonsName);
  if (found === undefined) return null;
  for (let at = comma + 1; at < found.from; at += 1) {
    if (!isTitle(tokens[at]?.lower ?? "")) return null;
  }
  const closer = tokens[found.to];
  if (!CLOSES_NAME.test(closer?.text ?? "")) return null;
  // "A nurse in Tarn, Jolene Marsh, and two others said"
  const next = tokens[found.to + 1];
  if (closer?.text === "," && (next?.pos === "CCONJ" || mentionsFollow(discourse, found)))
    return null;
  return { start: tokens[comma + 1]?.start ?? found.start, end: found.end };
}

/** Whether another name follows at once, as in a list. */
function mentionsFollow({ mentions }: Discourse, { to }: PlacedMention): boolean {
  return mentions.within(to + 1, to + 1 + LONGEST_NAME).some(({ from }) => from === to + 1);
}

/** The comma behind "for Education", "of CEI (Valdian Bishops Conference)"; `null` for none. */
function commaBehind({ syntax }: Discourse, from: number): number | null {
  const { tokens } = syntax;
  const sentence = tokens[from]?.sentence;
  for (let at = from; at < from + MOST_TOKENS_BEHIND; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) return null;
    if (token.text === ",") return at;
    // "the chairman of [CAN], Bishop Dogo"
    const isShortForm = token.text.length > 1 && token.text === token.text.toUpperCase();
    const isVerb = token.pos === "VERB" || token.pos === "AUX" || token.pos === "PRON";
    if (isVerb && !isShortForm) return null;
    if (at === from && token.pos !== "ADP" && token.text !== "(") return null;
  }
  return null;
}

function isTitle(word: string): boolean {
  const bare = word.replace(/\.$/u, "");
  return bare === "" || COURTESY_TITLES.has(bare) || OFFICES.has(bare) || RANKS.has(bare);
}

function isPersonsName({ actor, form }: PlacedMention): boolean {
  return actor.kind === "person" && (form === "name" || form === "surname");
}
