import type { Span } from "@whosaid/core";

/** A labelled stretch of the text: `{q1,k2:22 kidnapped}` gives two, one for each label. */
export interface MarkedTag extends Span {
  readonly label: string;
  /** 1-based line of the marked-up text. */
  readonly line: number;
}

interface MarkupProblem {
  readonly line: number;
  readonly tag: string | null;
  readonly message: string;
}

export interface ParsedMarkup {
  /** The text without tags; spans count in it. */
  readonly text: string;
  /** In the order in which they open. */
  readonly tags: readonly MarkedTag[];
  readonly problems: readonly MarkupProblem[];
}

interface OpenTag {
  readonly labels: readonly string[];
  readonly start: number;
  readonly line: number;
  /** Where in `tags` its labels go, so that outer tags come before inner ones. */
  readonly at: number;
}

const OPENING = /\{([qcsdk]\d{1,4}(?:,[qcsdk]\d{1,4}){0,9}):/y;

/** Reads `{s1:Marin} {c1:said} {q1:that …}`; braces stand for nothing else. */
export function parseMarkup(markedUp: string, firstLine: number): ParsedMarkup {
  const tags: (MarkedTag | null)[] = [];
  const problems: MarkupProblem[] = [];
  const open: OpenTag[] = [];
  let text = "";
  let line = firstLine;
  for (let at = 0; at < markedUp.length; ) {
    const character = markedUp.charAt(at);
    OPENING.lastIndex = at;
    const opening = character === "{" ? OPENING.exec(markedUp) : null;
    if (opening !== null) {
      const labels = (opening[1] ?? "").split(",");
      open.push({ labels, start: text.length, line, at: tags.length });
      for (const _ of labels) tags.push(null);
      at += opening[0].length;
      continue;
    }
    if (character === "{") {
      problems.push({ line, tag: null, message: "a brace must open a tag such as {q1:…}" });
    } else if (character === "}") {
      const tag = open.pop();
      if (tag === undefined) problems.push({ line, tag: null, message: "closes no tag" });
      else closeTag(tag, text.length, tags);
    } else {
      if (character === "\n") line += 1;
      text += character;
    }
    at += 1;
  }
  for (const { labels, line: opened } of open) {
    problems.push({ line: opened, tag: labels.join(","), message: "is never closed" });
  }
  return { text, tags: tags.filter((tag) => tag !== null), problems };
}

function closeTag(tag: OpenTag, end: number, tags: (MarkedTag | null)[]): void {
  tag.labels.forEach((label, index) => {
    tags[tag.at + index] = { label, start: tag.start, end, line: tag.line };
  });
}
