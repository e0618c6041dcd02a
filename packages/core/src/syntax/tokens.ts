import type { TaggedWord, Tagger } from "../engines/wink.ts";
import { itemAt } from "../item-at.ts";
import { LEADING_ABBREVIATIONS } from "../lexicon/abbreviations.ts";
import type { PartOfSpeech, Token } from "../reading.ts";
import type { Span } from "../span.ts";
import { readWord, type WrittenWord } from "../written-word.ts";
import type { MarkEdges } from "./sentences.ts";

/**
 * Paragraphs are tagged together up to so many code units: each call of the tagger has a price of
 * its own, and what lies between paragraphs parts its words as their ends do.
 */
const TAGGED_AT_ONCE = 16_000;
/** What parts paragraphs for the tagger too: at a line separator (U+2028) it cuts no words. */
const LINE_BREAK = /^[ \t\r]*\n[ \t\r\n]*$/;
/** Longest run without white space that the tagger gets: on longer ones it takes quadratic time. */
const LONGEST_TAGGED_RUN = 200;
const LONG_RUN = new RegExp(`\\S{${LONGEST_TAGGED_RUN + 1},}`, "gu");
/** Pieces of a long run: letters, digits, or one other character. */
const RUN_PIECES = /\p{L}[\p{L}\p{M}]{0,99}|\p{N}{1,100}|\S/gu;
const LETTER = /\p{L}/u;
const LETTER_AT_END = /[\p{L}\p{M}]$/u;
const LETTER_AT_START = /^[\p{L}\p{M}]/u;
const WHITE_SPACE = /\s/u;
const SPACE = 0x20;
const LAST_ASCII = 0x7f;

/**
 * Words the tagger takes for abbreviations ("in." for inches) that more often end a sentence:
 * "what it resulted [in].", and what they are then.
 */
const DOTTED_WORDS: ReadonlyMap<string, "ADP" | "ADJ" | "NOUN" | "VERB"> = new Map([
  ...["in", "In", "no", "No", "am", "art", "fig", "sat", "sun", "mar", "gal"].map(
    (word) => [`${word}.`, "ADP"] as const,
  ),
  ["ill.", "ADJ"],
  ["mass.", "NOUN"],
  ["rep.", "NOUN"],
  ["wash.", "VERB"],
  ["miss.", "VERB"],
]);
/** What a title or unit that the tagger parts from its dot stands before: "Maj. Koval", "vol. 2". */
const NAME_BEHIND = /^\s\p{Lu}/u;
const NUMBER_BEHIND = /^\s?\d/u;
const CAPITAL = /^\p{Lu}/u;
const ALL_CAPITALS = /^\p{Lu}{2,40}$/u;

/** What quote marks of two characters are made of. */
const HALF_MARK = /^['`‘’]$/u;

const CONTRACTION = /^(i)(['’]m)$/i;
/** "It was Koval’s.", but not "That’s, in short, …" */
const POSSESSIVE_AT_END = /^\p{Lu}[\p{L}\p{M}.-]+['’]s$/u;
const SHORT_FOR_IS = /^(?:it|he|she|that|this|what|who|there|here|let|where|how|when|why)['’]s$/i;

/** A token while this stage works on it. */
export type TokenDraft = { -readonly [Key in keyof Token]: Token[Key] };

/**
 * The tokens of each paragraph, found again in the unchanged text; their sentences are not known
 * yet.
 */
export function readTokens(
  text: string,
  paragraphs: readonly Span[],
  tagger: Tagger,
): readonly TokenDraft[][] {
  const byParagraph: TokenDraft[][] = [];
  for (let first = 0; first < paragraphs.length; ) {
    const start = paragraphs[first]?.start ?? 0;
    let next = first + 1;
    let end = paragraphs[first]?.end ?? start;
    for (let more = paragraphs[next]; more !== undefined; more = paragraphs[next]) {
      if (more.end - start > TAGGED_AT_ONCE) break;
      if (!LINE_BREAK.test(text.slice(end, more.start))) break;
      end = more.end;
      next += 1;
    }
    const tokens = readStretch(text, { start, end }, tagger);
    let at = 0;
    for (const paragraph of paragraphs.slice(first, next)) {
      const from = at;
      while ((tokens[at]?.start ?? Number.POSITIVE_INFINITY) < paragraph.end) at += 1;
      byParagraph.push(tokens.slice(from, at));
    }
    first = next;
  }
  return byParagraph;
}

/** Quote marks of two characters are one token: `''`, "``". */
export function joinMarks(tokens: TokenDraft[], edges: MarkEdges): void {
  let kept = 0;
  for (const token of tokens) {
    const before = itemAt(tokens, kept - 1);
    if (before !== undefined && isSecondHalf(before, token, edges)) {
      before.written = readWord(before.text + token.text);
      before.text = before.written.text;
      before.lower = before.text;
      before.lemma = before.text;
      before.end = token.end;
      continue;
    }
    tokens[kept] = token;
    kept += 1;
  }
  tokens.length = kept;
}

function isSecondHalf(before: TokenDraft, { start, text }: TokenDraft, edges: MarkEdges): boolean {
  if (before.end !== start || before.text !== text || !HALF_MARK.test(text)) return false;
  const { opening, closing } = edges;
  if (opening.has(start) || closing.has(start)) return false;
  return opening.has(before.start) || closing.has(before.start);
}

function readStretch(text: string, { start, end }: Span, tagger: Tagger): TokenDraft[] {
  const tokens: TokenDraft[] = [];
  const source = text.slice(start, end);
  let done = 0;
  for (const run of mayHoldLongRun(source) ? source.matchAll(LONG_RUN) : []) {
    readTagged(source.slice(done, run.index), start + done, tagger, tokens);
    readLongRun(run[0], start + run.index, tokens);
    done = run.index + run[0].length;
  }
  readTagged(source.slice(done), start + done, tagger, tokens);
  return tokens;
}

/** Looks for a space every 200 code units: in nearly all texts that spares the search for runs. */
function mayHoldLongRun(source: string): boolean {
  for (let at = 0; at + LONGEST_TAGGED_RUN < source.length; ) {
    const space = source.lastIndexOf(" ", at + LONGEST_TAGGED_RUN);
    if (space < at) return true;
    at = space + 1;
  }
  return false;
}

function readTagged(piece: string, offset: number, tagger: Tagger, into: TokenDraft[]): void {
  if (piece === "") return;
  const tagged = tagger.tag(piece);
  let place = 0;
  for (let index = 0; index < tagged.length; index += 1) {
    const reading = tagged[index];
    while (place < piece.length && isWhiteSpace(piece, place)) place += 1;
    if (reading === undefined || reading.word.isBlank) continue;
    const { word, pos, lemma } = reading;
    // The tagger gives words as written; should it ever not, the word is taken from the text.
    const found = piece.startsWith(word.text, place) ? place : piece.indexOf(word.text, place);
    if (found === -1 || (found > place && piece.slice(place, found).trim() !== "")) continue;
    const start = offset + found;
    place = found + word.text.length;
    if (!word.isPlain && readDotted(tagged, index, start, piece, place, into)) continue;
    if (!word.isPlain && readOwner(word.text, start, pos, into)) continue;
    const before = itemAt(into, into.length - 1);
    if (before !== undefined && isCutWord(before, start, word.text)) {
      const whole = readWord(before.text + word.text);
      into[into.length - 1] = makeToken(whole, before.start, before.pos);
    } else if (isLikePronoun(word.text) && !standsInCapitals(tagged, index)) {
      into.push(makeToken({ ...word, lower: word.text }, start, "PROPN"));
    } else {
      into.push(makeToken(word, start, pos, lemma));
    }
  }
}

/** Reads a word that the tagger parts from its stop or mark, or leaves whole, where it should not. */
function readDotted(
  tagged: readonly TaggedWord[],
  index: number,
  start: number,
  piece: string,
  end: number,
  into: TokenDraft[],
): boolean {
  const word = tagged[index]?.word.text ?? "";
  if (word.length === 3 && CONTRACTION.test(word)) {
    // the tagger leaves "I’m" whole
    into.push(makeToken(readWord(word.slice(0, 1)), start, "PRON"));
    into.push(makeToken(readWord(word.slice(1)), start + 1, "AUX", "be"));
    return true;
  }
  if (word === "):" || word === ");") {
    // "it ended (at last): …": a bracket and a stop that the tagger takes for a face
    into.push(makeToken(readWord(")"), start, "PUNCT"));
    into.push(makeToken(readWord(word.slice(1)), start + 1, "PUNCT"));
    return true;
  }
  if (word === "." && isAbbreviation(into.at(-1), start, piece, end)) {
    const before = into.pop();
    if (before !== undefined) {
      into.push(makeToken(readWord(`${before.text}.`), before.start, "PROPN"));
    }
    return true;
  }
  if (word.endsWith(".") && endsSentence(tagged, index)) {
    // of no dotted word: the name of a site, "wrote on [X]."
    const pos = DOTTED_WORDS.get(word) ?? "PROPN";
    const bare = word.slice(0, -1);
    into.push(makeToken(readWord(bare), start, pos));
    into.push(makeToken(readWord("."), start + word.length - 1, "PUNCT"));
    return true;
  }
  return false;
}

/** `It was [Koval][’s].`: the tagger leaves a possessive whole before a mark. */
function readOwner(word: string, start: number, pos: PartOfSpeech, into: TokenDraft[]): boolean {
  if (!POSSESSIVE_AT_END.test(word) || SHORT_FOR_IS.test(word)) return false;
  const owner = word.slice(0, -2);
  into.push(makeToken(readWord(owner), start, pos));
  into.push(makeToken(readWord(word.slice(-2)), start + owner.length, "PART"));
  return true;
}

/** `the [WHO] has called for calm`, `told [US] officials`: acronyms that are no "who" and no "us". */
function isLikePronoun(word: string): boolean {
  return word === "WHO" || word === "US";
}

/** `[WHO] IS TO BLAME?`: whether a word beside it is written in capitals too. */
function standsInCapitals(tagged: readonly TaggedWord[], index: number): boolean {
  return [tagged[index - 1], tagged[index + 1]].some(
    (beside) => beside !== undefined && ALL_CAPITALS.test(beside.word.text),
  );
}

/** `Kalnbērziņ|a`, `Peši|ć`: the tagger cuts words at letters that it does not know. */
function isCutWord(before: TokenDraft, start: number, word: string): boolean {
  if (before.end !== start) return false;
  if (isAscii(before.text, before.text.length - 1) && isAscii(word, 0)) return false;
  return LETTER_AT_END.test(before.text) && LETTER_AT_START.test(word);
}

function isAscii(text: string, at: number): boolean {
  return text.charCodeAt(at) <= LAST_ASCII;
}

function isWhiteSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    code === SPACE || ((code < SPACE || code > LAST_ASCII) && WHITE_SPACE.test(text.charAt(at)))
  );
}

/** Whether a word that the tagger takes for an abbreviation stands before a full stop. */
function endsSentence(tagged: readonly TaggedWord[], index: number): boolean {
  const word = tagged[index]?.word.text ?? "";
  const before = tagged[index - 1]?.word.text ?? "";
  // wrote on [X]. The minister
  if (word === "X.") return before === "on";
  // not in "6 in." or "no. 5"
  const behind = tagged[index + 1]?.word.text ?? "";
  return DOTTED_WORDS.has(word) && !/\d$/u.test(before) && !/^\d/u.test(behind);
}

/** Whether the dot that ends at `end` belongs to the word before it: `[Maj.] Koval`, `[vol.] 2`. */
function isAbbreviation(
  before: TokenDraft | undefined,
  dot: number,
  piece: string,
  end: number,
): boolean {
  if (before?.end !== dot || !LEADING_ABBREVIATIONS.has(`${before.lower}.`)) return false;
  const behind = piece.slice(end, end + 3);
  return NUMBER_BEHIND.test(behind) || (CAPITAL.test(before.text) && NAME_BEHIND.test(behind));
}

function readLongRun(run: string, offset: number, into: TokenDraft[]): void {
  for (const piece of run.matchAll(RUN_PIECES)) {
    const pos = LETTER.test(piece[0]) ? "X" : "PUNCT";
    into.push(makeToken(readWord(piece[0]), offset + piece.index, pos));
  }
}

function makeToken(
  word: WrittenWord,
  start: number,
  pos: PartOfSpeech,
  lemma: string = word.lower,
): TokenDraft {
  const { text, lower } = word;
  return { start, end: start + text.length, text, lower, pos, lemma, sentence: 0, written: word };
}
