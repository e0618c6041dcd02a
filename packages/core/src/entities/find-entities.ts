import type { NameLexicon } from "../engines/compromise.ts";
import { itemAt } from "../item-at.ts";
import type { EntityDraft, Layout, MentionDraft, Syntax } from "../reading.ts";
import type { Cluster, NamedMention, WrittenName } from "./cluster.ts";
import { findKnownNames } from "./find-known-names.ts";
import { findNamePhrases } from "./find-name-phrases.ts";
import { foldName } from "./fold-name.ts";
import { gatherOrganizations } from "./gather-organizations.ts";
import { gatherPeople } from "./gather-people.ts";
import {
  hasPersonMention,
  isPersonAfterAll,
  type NameContext,
  standsAsThing,
} from "./is-person.ts";
import { joinShortOffices } from "./join-short-offices.ts";
import { learnNicknames } from "./learn-nicknames.ts";
import type { NamePhrase } from "./name-phrase.ts";
import { createNameReader, type NameReader } from "./name-reader.ts";
import { pairAcronyms } from "./pair-acronyms.ts";
import { readRoles } from "./read-roles.ts";
import { shareSurnames } from "./share-surnames.ts";
import { readWords, type Word } from "./words.ts";

export interface EntityInput {
  readonly text: string;
  readonly layout: Layout;
  readonly syntax: Syntax;
  readonly names: NameLexicon;
}

/**
 * All who are named in the article, each under the fullest name, with the mentions by name.
 * Pronouns, titles ("the minister") and unnamed sources are left to whoever asks for a speaker.
 */
export function findEntities(input: EntityInput): readonly EntityDraft[] {
  const { text, layout, syntax, names } = input;
  const words = readWords(text, syntax.tokens);
  const inBody = syntax.sentences.map(
    ({ paragraph }) => (layout.paragraphs[paragraph]?.kind ?? "body") === "body",
  );
  const isReadable = ({ sentence }: Word): boolean => inBody[sentence] ?? true;
  const reader = createNameReader(names, words, isReadable);
  const nameMentions = mentionNamer(text, words);
  const phrases = findNamePhrases(text, words, reader, isReadable);
  const ofBody = shareSurnames(words, learnNicknames(words, nameMentions(phrases)), reader);
  const inHeadline = findKnownNames(words, ofBody, layout.headline);
  const mentions = [...nameMentions(inHeadline), ...ofBody];
  const { people, rest } = gatherPeople(mentions, ({ name }) =>
    reader.genderOfGivenName(name[0] ?? ""),
  );
  const context = { syntax, words, reader, phraseOf: phrasesByToken(syntax) };
  const others = gatherOrganizations(rest, pairAcronyms(words, ofBody)).map((cluster) =>
    isPersonAfterAll(context, cluster) ? { ...cluster, kind: "person" as const } : cluster,
  );
  const drafts = [...people, ...others].map((cluster) => toDraft(text, context, cluster));
  return joinShortOffices(text, drafts).toSorted(
    (a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0),
  );
}

/** In words: what it stands between counts. */
const SHORTEST_WITH_NICKNAME = 3;
/** Kachalla “Damina” Danbuzu, Vito “The Breeze” Kos */
const NICKNAME = /\s["“'‘(]([^"”'’)]{1,40})["”'’)](?=\s)/u;

/** Phrases as mentions of names, without those of which nothing is left; a name is folded once. */
function mentionNamer(
  text: string,
  words: readonly Word[],
): (phrases: readonly NamePhrase[]) => readonly NamedMention[] {
  const known = new Map<string, WrittenName>();
  return (phrases) => {
    const mentions: NamedMention[] = [];
    for (const phrase of phrases) {
      const { from, to } = phrase;
      const whole = text.slice(words[from]?.start, words[to - 1]?.end);
      let name = known.get(whole);
      if (name === undefined) {
        name = nameOf(whole, to - from);
        known.set(whole, name);
      }
      const { written, folded, key, nickname } = name;
      if (folded.length > 0) mentions.push({ phrase, written, folded, key, nickname });
    }
    return mentions;
  };
}

function nameOf(whole: string, wordCount: number): WrittenName {
  const found = wordCount < SHORTEST_WITH_NICKNAME ? null : NICKNAME.exec(whole);
  const written = found === null ? whole : whole.replace(found[0], "");
  const folded = foldName(written);
  return { written, folded, key: folded.join(" "), nickname: foldName(found?.[1] ?? "") };
}

/** For each token the index of the noun phrase that holds it, or -1. */
function phrasesByToken({ tokens, nounPhrases }: Syntax): Int32Array {
  const phraseOf = new Int32Array(tokens.length).fill(-1);
  for (let index = 0; index < nounPhrases.length; index += 1) {
    const phrase = nounPhrases[index];
    if (phrase !== undefined) phraseOf.fill(index, phrase.from, phrase.to);
  }
  return phraseOf;
}

const PEERAGES: ReadonlySet<string> = new Set("lord lady baroness viscount earl".split(" "));

/** "Lord Abernethy", who is never named otherwise; `null` for all others. */
function peerName(
  text: string,
  words: readonly Word[],
  { name, kind, mentions }: Cluster,
): string | null {
  if (kind !== "person" || name.length > 1) return null;
  for (const { phrase } of mentions) {
    const title = words[phrase.from - 1];
    if (title?.isCapital && PEERAGES.has(title.lower)) {
      return text.slice(title.start, words[phrase.to - 1]?.end);
    }
  }
  return null;
}

/** "Sipho", but not "Prosecutors", "WHO", "Dignity", "New York". */
function isOfNoKind(words: readonly Word[], reader: NameReader): (phrase: NamePhrase) => boolean {
  return ({ kind, from, to }) => {
    const word = words[from];
    if (kind !== "unknown" || to - from > 1 || word === undefined) return false;
    // "Prosecutors", "Crews": what only begins sentences may be a plural
    const isPlural = word.isFirst && word.lower.endsWith("s");
    if (isPlural || reader.isPersonNoun(word.lower)) return false;
    return !reader.isCommon(word) && !reader.isPlace(word) && !reader.isAcronym(word);
  };
}

function toDraft(text: string, context: NameContext, cluster: Cluster): EntityDraft {
  const { syntax, words, reader, phraseOf } = context;
  const mentions = cluster.mentions.map(({ phrase, form }): MentionDraft => {
    const first = words[phrase.from];
    const last = words[phrase.to - 1];
    return {
      start: first?.start ?? 0,
      end: last?.end ?? 0,
      form,
      from: first?.from ?? 0,
      to: last?.to ?? 0,
    };
  });
  const told = cluster.mentions.map(({ phrase }) => phrase);
  const appositions =
    cluster.kind === "person"
      ? mentions.flatMap((mention) => readRoles(text, syntax, phraseOf, mention, reader))
      : [];
  const firstName = itemAt(
    words,
    cluster.mentions.find(({ form }) => form === "name")?.phrase.from,
  );
  const shown = appositions.find(({ gender }) => gender !== null)?.gender ?? null;
  const sure = cluster.gender ?? shown;
  const titles = [
    ...told.map(({ title }) => title).filter((title) => title.length > 0),
    ...appositions.map(({ words: title }) => title),
  ];
  const isShown = titles.length > 0 || hasPersonMention(syntax, cluster, mentions);
  const isThing = !isShown && sure === null && standsAsThing(words, cluster);
  const guessed = firstName === undefined || isThing ? null : reader.genderOfFirstName(firstName);
  return {
    kind: isThing && cluster.kind === "person" ? "organization" : cluster.kind,
    name: peerName(text, words, cluster) ?? cluster.written,
    aliases: aliasesOf(cluster),
    role: told.find(({ role }) => role !== null)?.role ?? appositions[0]?.role ?? null,
    affiliation:
      told.find(({ affiliation }) => affiliation !== null)?.affiliation ??
      appositions.find(({ affiliation }) => affiliation !== null)?.affiliation ??
      null,
    gender: sure ?? (cluster.kind === "person" ? guessed : null),
    isCertain:
      cluster.kind === "person" && !isThing
        ? isShown || guessed !== null
        : told.some(({ kind }) => kind === "organization"),
    mayBePerson: cluster.kind === "organization" && told.every(isOfNoKind(words, reader)),
    genderIsSure: sure !== null,
    titles,
    mentions: mentions.toSorted((a, b) => a.start - b.start),
  };
}

function aliasesOf({ written: name, mentions }: Cluster): readonly string[] {
  const aliases = new Set<string>();
  for (const { written } of mentions) if (written !== name) aliases.add(written);
  return aliases.size === 0 ? [] : [...aliases];
}
