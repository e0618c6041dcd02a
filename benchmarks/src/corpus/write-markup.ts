import type { Span } from "@whosaid/core";

interface Tag extends Span {
  readonly label: string;
}

/** Puts tags into a text: the inverse of `parseMarkup`. Equal spans share one pair of braces. */
export function writeMarkup(text: string, tags: readonly Tag[]): string {
  const open: Tag[] = [];
  let written = "";
  let at = 0;
  const copyTo = (offset: number): void => {
    written += text.slice(at, offset);
    at = offset;
  };
  const closeUpTo = (offset: number): void => {
    for (let tag = open.at(-1); tag !== undefined && tag.end <= offset; tag = open.at(-1)) {
      copyTo(tag.end);
      written += "}";
      open.pop();
    }
  };
  for (const tag of shareSpans(tags)) {
    closeUpTo(tag.start);
    const outer = open.at(-1);
    if (outer !== undefined && tag.end > outer.end) {
      throw new Error(`${tag.label} and ${outer.label} overlap without nesting`);
    }
    copyTo(tag.start);
    written += `{${tag.label}:`;
    open.push(tag);
  }
  closeUpTo(text.length);
  copyTo(text.length);
  return written;
}

/** One tag for each span, outer before inner: `s2` and `s3` on one span become `s2,s3`. */
function shareSpans(tags: readonly Tag[]): readonly Tag[] {
  const shared: Tag[] = [];
  for (const tag of tags.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = shared.at(-1);
    if (last === undefined || last.start !== tag.start || last.end !== tag.end) shared.push(tag);
    else shared[shared.length - 1] = { ...last, label: `${last.label},${tag.label}` };
  }
  return shared;
}
