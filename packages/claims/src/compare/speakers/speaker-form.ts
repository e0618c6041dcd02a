import type { ClaimSource, SourceType } from "../../generated/claim-record.ts";
import { nameWords } from "./name-words.ts";

/** One source under one name, wherever that name is used. */
export interface SpeakerForm {
  readonly type: SourceType;
  /** Fullest name in its article, or the words of the mention where there is no name. */
  readonly name: string;
  readonly role: string | null;
  readonly affiliation: string | null;
  /** The name's words without particles and accents, in lower case. */
  readonly words: readonly string[];
}

/** `null` for a source of which nothing but a pronoun, or nothing at all, is known. */
export function speakerForm(source: ClaimSource | null | undefined): SpeakerForm | null {
  if (source == null) return null;
  const name = source.name ?? (source.resolvedBy === "unresolved" ? source.span?.exact : null);
  if (name == null) return null;
  const words = nameWords(name);
  if (words.length === 0) return null;
  const { type, role, affiliation } = source;
  return { type, name, role, affiliation, words };
}

/** Forms that share it are one, whatever article they stand in. */
export function formKey({ type, words }: SpeakerForm): string {
  return `${type === "unnamed" ? null : type} ${words.join(" ")}`;
}

export function isPerson({ type }: SpeakerForm): boolean {
  return type === "person";
}

/** Whether it may be told by a common noun alone: "residents", "an indictment", "a doctor". */
export function isDescription({ type }: SpeakerForm): boolean {
  return type === "group" || type === "document" || !isNamed({ type });
}

/** Whether the form is a name of its own, not a description such as "local officials". */
export function isNamed({ type }: Pick<SpeakerForm, "type">): boolean {
  return type !== "unnamed" && type !== null;
}
