import { stripVTControlCharacters } from "node:util";
import type { Span } from "@whosaid/core";
import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";

const CONTROL_OR_SPACE = /[\s\p{Cc}]+/gu;

/** Text of the article on one line, without anything that could steer the terminal. */
export function flatten(text: string): string {
  return stripVTControlCharacters(text).replace(CONTROL_OR_SPACE, " ").trim();
}

/** The article's words at a place, on one line. */
export function wordsAt(text: string, { start, end }: Span): string {
  return flatten(text.slice(start, end));
}

/** `label` in a column of its own, and `text` beside it, wrapped and hanging. */
export function hang(label: string, labelWidth: number, text: string, columns: number): string {
  const indent = " ".repeat(labelWidth);
  const first = label + " ".repeat(Math.max(0, labelWidth - stringWidth(label)));
  return (
    first + wrapAnsi(text, columns - labelWidth, { hard: true }).replaceAll("\n", `\n${indent}`)
  );
}

/** As much of `text` as fits on `lines` lines of `width` columns, and " …" where more follows. */
export function clip(text: string, width: number, lines: number): string {
  const ellipsis = " …";
  const wrapped = wrapAnsi(text, width - ellipsis.length, { hard: true }).split("\n");
  if (wrapped.length <= lines) return text;
  return wrapped.slice(0, lines).join(" ") + ellipsis;
}

/** The widest of `texts`, in columns. */
export function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => stringWidth(text)));
}
