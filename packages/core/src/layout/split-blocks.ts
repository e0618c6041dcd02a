import { type Span, sliceOf, span, trimSpan } from "../span.ts";

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;
/** Zero-width characters some editors leave on "blank" lines. */
const HAS_INK = /[^\s\u200B-\u200D\u2060]/u;

const SPACE = 0x20;
const DELETE = 0x7f;

/** Widths between which a file may have been wrapped by an editor. */
const NARROWEST_WRAP = 60;
const WIDEST_WRAP = 120;

/**
 * The text's blocks: lines, except that hard-wrapped lines between blank ones are one block. Where
 * the last of them stands for itself ("By Ann Lee" right under the headline), none was wrapped.
 */
export function splitBlocks(text: string, standsAlone: (line: string) => boolean): readonly Span[] {
  return groupLines(text).flatMap((lines) => {
    const first = lines[0];
    const last = lines.at(-1);
    if (first === undefined || last === undefined) return [];
    return isHardWrapped(text, lines) && !standsAlone(sliceOf(text, last))
      ? [span(first.start, last.end)]
      : lines;
  });
}

/** Lines without white space at their edges, a group for each stretch without blank lines. */
function groupLines(text: string): readonly (readonly Span[])[] {
  const groups: Span[][] = [];
  let group: Span[] = [];
  let start = 0;
  const endLine = (end: number): void => {
    const line = trimSpan(text, span(start, end));
    if (hasInk(text, line)) group.push(line);
    else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
  };
  for (const lineBreak of text.matchAll(LINE_BREAK)) {
    endLine(lineBreak.index);
    start = lineBreak.index + lineBreak[0].length;
  }
  endLine(text.length);
  if (group.length > 0) groups.push(group);
  return groups;
}

/** Whether a line shows anything; where it begins with a character of ASCII, that is told at once. */
function hasInk(text: string, { start, end }: Span): boolean {
  if (start === end) return false;
  const code = text.charCodeAt(start);
  return (code > SPACE && code < DELETE) || HAS_INK.test(text.slice(start, end));
}

/** Whether no line had room for the first word of the next one. */
function isHardWrapped(text: string, lines: readonly Span[]): boolean {
  if (lines.length < 2) return false;
  const width = Math.max(...lines.slice(0, 1000).map((line) => line.end - line.start));
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return false;
  return lines.every((line, index) => {
    const next = lines[index + 1];
    if (next === undefined) return true;
    const firstWord = text.slice(next.start, next.end).split(/\s/u, 1)[0] ?? "";
    return line.end - line.start + 1 + firstWord.length > width;
  });
}
