import type { Tagger } from "../engines/wink.ts";
import type { Paragraph } from "../model.ts";
import type { PartOfSpeech, Token } from "../reading.ts";

/** Longest run without white space that the tagger gets: on longer ones it takes quadratic time. */
const LONGEST_TAGGED_RUN = 200;
const LONG_RUN = new RegExp(`\\S{${LONGEST_TAGGED_RUN + 1},}`, "gu");
/** Pieces of a long run: letters, digits, or one other character. */
const RUN_PIECES = /\p{L}[\p{L}\p{M}]{0,99}|\p{N}{1,100}|\S/gu;
const LETTER = /\p{L}/u;
const WHITE_SPACE = /\s/u;
const TYPOGRAPHIC_APOSTROPHE = /[’ʼ]/gu;

/**
 * Words the tagger takes for abbreviations ("in." for inches) that more often end a sentence:
 * "what it resulted [in]."
 */
const DOTTED_WORD = /^(?:in|no|am|art|fig|sat|sun|mar|gal)\.$/u;

const CONTRACTION = /^(i)(['’]m)$/iu;

/** Whether the dot belongs to an abbreviation: after a number ("6 in.") or before one ("no. 5"). */
function keepsDot(words: readonly string[], index: number): boolean {
  return /\d$/u.test(words[index - 1] ?? "") || /^\d/u.test(words[index + 1] ?? "");
}

/** A token before its sentence is known. */
export type LooseToken = Omit<Token, "sentence">;

/** The tokens of one paragraph, found again in the unchanged text. */
export function readTokens(text: string, paragraph: Paragraph, tagger: Tagger): LooseToken[] {
  const tokens: LooseToken[] = [];
  const source = text.slice(paragraph.start, paragraph.end);
  let done = 0;
  for (const run of source.matchAll(LONG_RUN)) {
    readTagged(source.slice(done, run.index), paragraph.start + done, tagger, tokens);
    readLongRun(run[0], paragraph.start + run.index, tokens);
    done = run.index + run[0].length;
  }
  readTagged(source.slice(done), paragraph.start + done, tagger, tokens);
  return tokens;
}

function readTagged(piece: string, offset: number, tagger: Tagger, into: LooseToken[]): void {
  if (piece === "") return;
  const { words, tags, lemmas } = tagger.tag(piece);
  let place = 0;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? "";
    if (word.trim() === "") continue;
    while (place < piece.length && WHITE_SPACE.test(piece.charAt(place))) place += 1;
    // The tagger gives words as written; should it ever not, the word is taken from the text.
    const found = piece.startsWith(word, place) ? place : piece.indexOf(word, place);
    if (found === -1 || piece.slice(place, found).trim() !== "") continue;
    const contraction = CONTRACTION.exec(word);
    if (contraction?.[1] !== undefined && contraction[2] !== undefined) {
      // the tagger leaves "I’m" whole
      into.push(makeToken(contraction[1], offset + found, "PRON", contraction[1]));
      const suffixAt = offset + found + contraction[1].length;
      into.push(makeToken(contraction[2], suffixAt, "AUX", "be"));
      place = found + word.length;
      continue;
    }
    const stopped = DOTTED_WORD.test(word) && !keepsDot(words, index);
    const body = stopped ? word.slice(0, -1) : word;
    into.push(
      makeToken(
        body,
        offset + found,
        stopped ? "ADP" : (tags[index] ?? "X"),
        lemmas[index] ?? word,
      ),
    );
    place = found + word.length;
    if (stopped) into.push(makeToken(".", offset + place - 1, "PUNCT", "."));
  }
}

function readLongRun(run: string, offset: number, into: LooseToken[]): void {
  for (const piece of run.matchAll(RUN_PIECES)) {
    const tag = LETTER.test(piece[0]) ? "X" : "PUNCT";
    into.push(makeToken(piece[0], offset + piece.index, tag, piece[0]));
  }
}

function makeToken(word: string, start: number, tag: string, lemma: string): LooseToken {
  const lower = word.toLowerCase().replace(TYPOGRAPHIC_APOSTROPHE, "'");
  const pos = partOfSpeech(tag, lower, word);
  return {
    start,
    end: start + word.length,
    text: word,
    lower,
    pos,
    lemma: pos === "VERB" || pos === "AUX" ? lemma.toLowerCase() : lower,
  };
}

const TAGS: ReadonlySet<string> = new Set<PartOfSpeech>([
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "X",
]);

function isPartOfSpeech(tag: string): tag is PartOfSpeech {
  return TAGS.has(tag);
}

function partOfSpeech(tag: string, lower: string, word: string): PartOfSpeech {
  if (lower === "according") return "VERB";
  if (isPartOfSpeech(tag)) return tag;
  return LETTER.test(word) ? "X" : "PUNCT";
}
