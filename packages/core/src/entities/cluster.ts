import type { EntityKind, MentionForm } from "../model.ts";
import type { NamePhrase } from "./name-phrase.ts";

/** A name's mention with how it names its entity. */
export interface NamedMention extends WrittenName {
  readonly phrase: NamePhrase;
}

export interface WrittenName {
  readonly written: string;
  /** Its words as `foldName` gives them. */
  readonly folded: readonly string[];
  /** These words with a space between: for look-ups of the whole name. */
  readonly key: string;
  /** The "damina" of Kachalla “Damina” Danbuzu, folded; empty for none. */
  readonly nickname: readonly string[];
}

/** All mentions of one name, gathered while the article is read from top to bottom. */
export interface Cluster {
  readonly kind: EntityKind;
  /** The fullest name, folded. */
  name: readonly string[];
  written: string;
  /** As the article gives it within the name, folded; empty for none. */
  nickname: readonly string[];
  gender: "female" | "male" | null;
  genderIsSure: boolean;
  readonly mentions: (NamedMention & { readonly form: MentionForm })[];
}

/** A cluster without mentions; the name is that of the first. */
export function createCluster(
  kind: EntityKind,
  { folded, written, nickname }: NamedMention,
): Cluster {
  return { kind, name: folded, written, nickname, gender: null, genderIsSure: false, mentions: [] };
}

/** Makes a longer form of the name the cluster's own. */
export function learnName(cluster: Cluster, { folded, written, nickname }: NamedMention): void {
  if (nickname.length > 0) {
    cluster.nickname = nickname;
    // "Bud Kessler … Vernon “Bud” Kessler": the name with the nickname is the full one
    cluster.name = folded;
    cluster.written = written;
    return;
  }
  if (cluster.nickname.length > 0) return;
  const isLonger =
    folded.length > cluster.name.length ||
    (folded.length === cluster.name.length && written.length > cluster.written.length);
  if (!isLonger) return;
  cluster.name = folded;
  cluster.written = written;
}

/** Adds a mention; they come in order of place. */
export function addMention(cluster: Cluster, mention: NamedMention, form: MentionForm): void {
  const { phrase, folded, written, key, nickname } = mention;
  cluster.mentions.push({ phrase, folded, written, key, nickname, form });
  const { gender } = phrase;
  if (gender === null || cluster.genderIsSure) return;
  cluster.gender = gender;
  cluster.genderIsSure = true;
}

/** From 0 to 1: how near the cluster's last mention is to a place further down. */
export function nearness(cluster: Cluster, place: number): number {
  const last = cluster.mentions.at(-1);
  return last === undefined ? 0 : 1 / (2 + Math.max(0, place - last.phrase.from));
}
