import type { Cues } from "../lexicon/cue-kinds.ts";
import type { Span } from "../model.ts";

/** A sentence as the finders read it: as long as in the text, with plain spaces and marks. */
export interface Line extends Span {
  readonly text: string;
  /** Kinds of words of time that stand in it. */
  readonly cues: Cues;
}

/** Node, browsers and workers have it; its types come with each of them, and with none of ours. */
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

const UNUSUAL = /[^ -~]/u;
const WHITE_SPACE = /\s/u;
const LAST_ASCII = 0x7f;
const SPACE = 0x20;
/** Stands for all that has no plain spelling: no finder asks for it, and it is part of no word. */
const DELETE = 0x7f;

/** What marks are to the finders: a long dash parts clauses, a hyphen joins words, a pound is money. */
const PLAIN_CODES: ReadonlyMap<number, number> = new Map(
  ["'‘’ʼ", '"“”', "-‐‑‒–−", ";—―", "$£€¥"].flatMap(([plain = "", ...marks]) =>
    marks.map((mark) => [mark.charCodeAt(0), plain.charCodeAt(0)] as const),
  ),
);

/**
 * White space, apostrophes, quote marks, dashes and currencies made plain, code unit by code unit.
 * What is not of ASCII becomes DEL, so that V8 keeps one byte a character: its patterns, compiled
 * for that alone, take an eighth less time.
 */
export function plainText(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  const codes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) codes[at] = plainCode(text.charCodeAt(at));
  return new TextDecoder().decode(codes);
}

function plainCode(code: number): number {
  if (code > SPACE && code < LAST_ASCII) return code;
  const plain = PLAIN_CODES.get(code);
  if (plain !== undefined) return plain;
  if (WHITE_SPACE.test(String.fromCharCode(code))) return SPACE;
  return code <= LAST_ASCII ? code : DELETE;
}
