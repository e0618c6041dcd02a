import { DETERMINERS, POSSESSIVE_PRONOUNS } from "../lexicon/closed-classes.ts";
import { DEMONYMS } from "../lexicon/demonyms.ts";
import type { NounPhrase, Token } from "../reading.ts";
import type { Discourse } from "./discourse.ts";

/** A noun phrase that names nobody, taken apart: "[Varkand]’s [top] [diplomat]". */
export interface Description {
  readonly phrase: NounPhrase;
  /** Head noun, lower case. */
  readonly head: string;
  /** Words before the head, lower case, without determiner and affiliation. */
  readonly modifiers: readonly string[];
  /** Country or body it is said to belong to, as named; `null` for none. */
  readonly affiliation: string | null;
  readonly determiner: "definite" | "indefinite" | "possessive" | "none";
  readonly isPlural: boolean;
  /** Whether "of" phrases follow: "the mother of one of them". */
  readonly hasOf: boolean;
}

const DEFINITE: ReadonlySet<string> = new Set(["the", "this", "that", "these", "those"]);
const PLURAL = /(?:[^s']s|men|people|police|media|children|authorities)$/u;
const SINGULAR_IN_S = /(?:ss|us|is|news|congress|politics|series)$/u;

export function describeSource(discourse: Discourse, phrase: NounPhrase): Description {
  const { tokens } = discourse.syntax;
  const before = tokens.slice(phrase.from, phrase.head);
  const head = tokens[phrase.head];
  const first = before[0] ?? head;
  const owner = before.findLastIndex(({ lower }) => lower === "'s" || lower === "'");
  const own = owner === -1 ? before : before.slice(owner + 1);
  const binding = own.find(({ text }) => DEMONYMS.has(text));
  const ownerName = owner === -1 ? null : nameOfOwner(discourse, before.slice(0, owner));
  return {
    phrase,
    head: head?.lower ?? "",
    modifiers: own
      .filter((token) => token !== binding && isModifier(token))
      .map(({ lower }) => lower),
    affiliation: ownerName ?? (binding === undefined ? null : (DEMONYMS.get(binding.text) ?? null)),
    determiner: determinerOf(first, ownerName !== null),
    isPlural: isPluralNoun(head?.lower ?? ""),
    hasOf: phrase.to > phrase.baseTo || tokens[phrase.baseTo]?.lower === "of",
  };
}

function determinerOf(first: Token | undefined, isOwned: boolean): Description["determiner"] {
  const word = first?.lower ?? "";
  if (POSSESSIVE_PRONOUNS.has(word)) return "possessive";
  if (DEFINITE.has(word)) return "definite";
  if (isOwned) return "possessive";
  return DETERMINERS.has(word) || first?.pos === "NUM" ? "indefinite" : "none";
}

function isModifier({ lower, pos }: Token): boolean {
  return (
    pos !== "DET" &&
    pos !== "PUNCT" &&
    pos !== "PART" &&
    !DETERMINERS.has(lower) &&
    !POSSESSIVE_PRONOUNS.has(lower)
  );
}

function nameOfOwner(discourse: Discourse, tokens: readonly Token[]): string | null {
  const named = tokens.filter(({ pos, lower }) => pos !== "DET" && !DETERMINERS.has(lower));
  const first = named[0];
  const last = named.at(-1);
  return first === undefined || last === undefined
    ? null
    : discourse.text.slice(first.start, last.end);
}

export function isPluralNoun(noun: string): boolean {
  return PLURAL.test(noun) && !SINGULAR_IN_S.test(noun);
}
