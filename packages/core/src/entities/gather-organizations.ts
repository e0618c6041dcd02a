import { COMPANY_SUFFIXES, ORGANIZATION_HEADS } from "../lexicon/organization-heads.ts";
import type { EntityKind, MentionForm } from "../model.ts";
import { addMention, type Cluster, createCluster, type NamedMention, nearness } from "./cluster.ts";
import { createWordIndex, type WordIndex } from "./word-index.ts";

const SMALL_WORDS: ReadonlySet<string> = new Set([
  "of",
  "the",
  "for",
  "and",
  "on",
  "in",
  "to",
  "de",
]);
const CAPITALS = /^\p{Lu}[\p{Lu}.&-]{1,9}$/u;

/**
 * Bodies and places, one cluster each: full names, acronyms and parts of a name in one.
 * `expansions` are the short forms that the article explains, to the full names, folded.
 */
export function gatherOrganizations(
  mentions: readonly NamedMention[],
  expansions: ReadonlyMap<string, string>,
): readonly Cluster[] {
  const byKey = new Map<string, NamedMention>();
  for (const mention of mentions) byKey.set(mention.key, mention);
  const index = createWordIndex();
  const clusters: Cluster[] = [];
  const candidates = new Map<string, readonly Cluster[]>();
  // Long names first, so that a part finds the whole.
  const names = Array.from(byKey, ([key, mention]) => {
    return { key, mention, content: contentWords(mention) };
  }).sort((a, b) => b.content.length - a.content.length);
  for (const { key, mention, content } of names) {
    const fitting = candidates.get(expansions.get(key) ?? "") ?? fullForms(index, mention, content);
    if (fitting.length > 0) {
      candidates.set(key, fitting);
      continue;
    }
    const cluster = createCluster(kindOf(mention), mention);
    clusters.push(cluster);
    candidates.set(key, [cluster]);
    index.add(cluster, [...mention.folded, ...acronymsOf(mention.written)]);
  }
  for (const mention of mentions) {
    const place = mention.phrase.from;
    const fitting = candidates.get(mention.key) ?? [];
    const nearest =
      fitting.length < 2
        ? fitting[0]
        : fitting.toSorted((a, b) => nearness(b, place) - nearness(a, place))[0];
    if (nearest !== undefined) addMention(nearest, mention, formOf(nearest, mention));
  }
  return clusters;
}

function kindOf({ phrase }: NamedMention): EntityKind {
  return phrase.kind === "person" || phrase.kind === "document" ? phrase.kind : "organization";
}

function formOf(cluster: Cluster, { written }: NamedMention): MentionForm {
  return CAPITALS.test(written) && written !== cluster.written ? "acronym" : "name";
}

/** "WHO" for "World Health Organization", "the Church" for "Church of Scientology". */
function fullForms(
  index: WordIndex,
  mention: NamedMention,
  words: readonly string[],
): readonly Cluster[] {
  const acronym = acronymOf(mention.written);
  return index
    .find(acronym === null ? words : [...words, acronym])
    .filter(
      (cluster) =>
        (acronym !== null && acronymsOf(cluster.written).includes(acronym)) ||
        (isPartOf(words, cluster.name) && !isOnlyPlaceOf(mention, cluster)),
    );
}

/** "Singapore" is not "Singapore Airlines"; "Liverpool" may be "Liverpool FC". */
function isOnlyPlaceOf({ phrase }: NamedMention, { name }: Cluster): boolean {
  const last = name.at(-1) ?? "";
  return EVENTS.has(last) || (phrase.kind === "place" && !TEAM_SUFFIXES.has(last));
}

/** Last words of what takes place and is nobody: "Apple Developers Conference". */
const EVENTS: ReadonlySet<string> = new Set(
  "conference convention summit championship championships festival olympics award awards prize address".split(
    " ",
  ),
);
const TEAM_SUFFIXES: ReadonlySet<string> = new Set(
  "fc afc united city town county athletic rovers wanderers albion hotspur club".split(" "),
);
/** Heads that a name of a company is the same without: "NPD" for "NPD Group". */
const COMPANY_HEADS: ReadonlySet<string> = new Set("group company corporation".split(" "));

function contentWords({ folded }: NamedMention): readonly string[] {
  return folded.filter((word) => !SMALL_WORDS.has(word));
}

function acronymOf(written: string): string | null {
  return CAPITALS.test(written) ? written.replace(/[^\p{L}]/gu, "").toLowerCase() : null;
}

/** The initials of a name of several words, with and without its small words. */
function acronymsOf(written: string): readonly string[] {
  const words = written.toLowerCase().split(/[\s-]+/u);
  if (words.length < 2) return [];
  let all = "";
  let large = "";
  for (const word of words) {
    const initial = initialOf(word);
    all += initial;
    if (!SMALL_WORDS.has(word)) large += initial;
  }
  return [all, large];
}

const OPENS_WITH_LETTER = /^[a-z]/;

function initialOf(word: string): string {
  return OPENS_WITH_LETTER.test(word) ? word.charAt(0) : word.replace(/^[^\p{L}]+/u, "").charAt(0);
}

/** A name's head or first words alone, or its last words: "the Church", "Kuusisto", "Home Office". */
function isPartOf(part: readonly string[], full: readonly string[]): boolean {
  if (part.length === 0 || part.length >= full.length) return false;
  // "National Party" is not its "Bureau of the National Party".
  const isLinked = SMALL_WORDS.has(full.at(-part.length - 1) ?? "");
  const isTail = !isLinked && full.slice(-part.length).every((word, index) => word === part[index]);
  const isHead = full.slice(0, part.length).every((word, index) => word === part[index]);
  const endsInHead = ORGANIZATION_HEADS.has(full.at(-1) ?? "");
  // "Athletic" for "Kirkdale Athletic"
  const endsInSuffix = COMPANY_SUFFIXES.has(full.at(-1) ?? "");
  if (isTail) return part.length > 1 || endsInHead || endsInSuffix;
  // "Varkand" is no short form of "Varkand Foreign Ministry", "Kuusisto" is of "Kuusisto Oyj".
  if (isHead && part.length === full.length - 1 && COMPANY_HEADS.has(full.at(-1) ?? ""))
    return true;
  return isHead && (!endsInHead || ORGANIZATION_HEADS.has(part.at(-1) ?? ""));
}
