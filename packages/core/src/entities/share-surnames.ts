import { COURTESY_TITLES } from "../lexicon/courtesy-titles.ts";
import type { NamedMention } from "./cluster.ts";
import type { NameReader } from "./name-reader.ts";
import type { Word } from "./words.ts";

/**
 * “[John] and Mary Smith”: two people of one surname. The first mention stays "John" and bears the
 * name "John Smith", unless the text has named either before: “Anna Koval came. Anna and Ivan
 * Moroz …”
 */
export function shareSurnames(
  words: readonly Word[],
  mentions: readonly NamedMention[],
  reader: NameReader,
): readonly NamedMention[] {
  const named = new Set<string>();
  return mentions.map((mention, index) => {
    const next = mentions[index + 1];
    const isCouple = next !== undefined && areCouple(words, mention, next, reader);
    const isKnown =
      named.has(mention.folded[0] ?? "") || (isCouple && named.has(next.folded[0] ?? ""));
    for (const word of mention.folded) named.add(word);
    return isCouple && !isKnown ? withSurname(words, mention, next, reader) : mention;
  });
}

function areCouple(
  words: readonly Word[],
  { phrase, folded }: NamedMention,
  next: NamedMention,
  reader: NameReader,
): boolean {
  if (phrase.kind !== "person" || folded.length !== 1) return false;
  if (next.phrase.from !== phrase.to + 1 || next.phrase.kind !== "person") return false;
  const [link, partner] = [words[phrase.to], words[next.phrase.from]];
  const isJoined = link?.lower === "and" || link?.text === "&";
  const hasSurname = next.folded.length > 1 && partner !== undefined && reader.isFirstName(partner);
  return isJoined && hasSurname && isGivenName(words, phrase.from, reader);
}

function isGivenName(words: readonly Word[], at: number, reader: NameReader): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || !reader.isFirstName(word)) return false;
  // "Mr John and Mary Smith", but "Neighbours John and Mary Smith"
  return before?.isCapital !== true || !COURTESY_TITLES.has(before.lower);
}

function withSurname(
  words: readonly Word[],
  { phrase, written, folded, nickname }: NamedMention,
  { phrase: other, folded: full }: NamedMention,
  reader: NameReader,
): NamedMention {
  let start = other.from + 1;
  while (start < other.to - 1 && isGivenName(words, start, reader)) start += 1;
  const surname = words.slice(start, other.to).map(({ text }) => text);
  const whole = [...folded, ...full.slice(start - other.from)];
  return {
    phrase,
    written: [written, ...surname].join(" "),
    folded: whole,
    key: whole.join(" "),
    nickname,
  };
}
