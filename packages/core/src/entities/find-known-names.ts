import { firstEndingAfter, type Span } from "../span.ts";
import type { NamedMention } from "./cluster.ts";
import { foldName } from "./fold-name.ts";
import type { NamePhrase } from "./name-phrase.ts";
import type { Word } from "./words.ts";

/**
 * Names of the body found again where capitals tell nothing, in the headline: the longest known
 * name that begins at each word, or a last part of it.
 */
export function findKnownNames(
  words: readonly Word[],
  known: readonly NamedMention[],
  headline: Span | null,
): readonly NamePhrase[] {
  const phrases: NamePhrase[] = [];
  const starts = headline === null ? [] : capitalsIn(words, headline);
  if (starts.length === 0) return phrases;
  const openings = new Set(starts.map((at) => foldName(words[at]?.text ?? "")[0] ?? ""));
  const byName = indexByName(known, openings);
  if (byName.size === 0) return phrases;
  const longest = known.reduce((most, { folded }) => Math.max(most, folded.length), 0);
  let done = 0;
  for (const at of starts) {
    const found = at < done ? null : longestFrom(words, at, longest, byName);
    if (found === null) continue;
    phrases.push(found);
    done = found.to;
  }
  return phrases;
}

/** Indexes of the words in a stretch of the text that begin as names do. */
function capitalsIn(words: readonly Word[], { start, end }: Span): readonly number[] {
  const found: number[] = [];
  for (let at = firstEndingAfter(words, start); at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.start >= end) break;
    if (word.isCapital) found.push(at);
  }
  return found;
}

/** By the whole name, and people by each last part of it, where it begins with one of the openings. */
function indexByName(
  known: readonly NamedMention[],
  openings: ReadonlySet<string>,
): ReadonlyMap<string, NamedMention> {
  const byName = new Map<string, NamedMention>();
  for (const mention of known) {
    const { folded, key, phrase } = mention;
    if (phrase.kind === "person") {
      for (let start = folded.length - 1; start > 0; start -= 1) {
        if (!openings.has(folded[start] ?? "")) continue;
        const part = folded.slice(start).join(" ");
        if (!byName.has(part)) byName.set(part, mention);
      }
    }
    if (openings.has(folded[0] ?? "")) byName.set(key, mention);
  }
  return byName;
}

function longestFrom(
  words: readonly Word[],
  from: number,
  longest: number,
  byName: ReadonlyMap<string, NamedMention>,
): NamePhrase | null {
  const folded: (readonly string[])[] = [];
  for (let at = from; folded.length < longest && words[at]?.kind === "word"; at += 1) {
    folded.push(foldName(words[at]?.text ?? ""));
  }
  for (let length = folded.length; length > 0; length -= 1) {
    const mention = byName.get(folded.slice(0, length).flat().join(" "));
    if (mention === undefined) continue;
    return {
      kind: mention.phrase.kind,
      from,
      to: from + length,
      title: [],
      role: null,
      affiliation: null,
      gender: null,
    };
  }
  return null;
}
