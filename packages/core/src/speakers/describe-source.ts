import { DETERMINERS, POSSESSIVE_PRONOUNS } from "../lexicon/closed-classes.ts";
import { DEMONYMS } from "../lexicon/demonyms.ts";
import type { Token } from "../reading.ts";
import type { Discourse, TokenRange } from "./discourse.ts";

/** A source that names nobody, taken apart: "[Varkand]’s [top] [diplomat]". */
export interface Description {
  /** The phrase without what follows its head: "a spokesman", without "for the ministry". */
  readonly core: TokenRange;
  /** Head noun, lower case, with what is joined to it by hyphens. */
  readonly head: string;
  /** Words before the head, lower case, without determiner and affiliation. */
  readonly modifiers: readonly string[];
  /** Country or body it is said to belong to, as named; `null` for none. */
  readonly affiliation: string | null;
  /** Whether a possessor names the affiliation: "Varkand's", not "Varkandian". */
  readonly isOwned: boolean;
  readonly determiner: "definite" | "indefinite" | "possessive" | "none";
  readonly isPlural: boolean;
  /** Words of what follows, lower case: "the mother [of one of them]"; empty for none. */
  readonly complement: readonly string[];
}

const DEFINITE: ReadonlySet<string> = new Set(["the", "this", "that", "these", "those"]);
const PLURAL = /(?:[^s']s|men|people|police|media|children|authorities)$/u;
const SINGULAR_IN_S = /(?:ss|us|is|news|congress|politics|series)$/u;
const HYPHEN = /^[-‐‑]$/u;
const ENDS_CORE: ReadonlySet<string> = new Set([
  "who",
  "which",
  "that",
  ",",
  "(",
  "and",
  "or",
  "–",
  "—",
  ":",
]);

/** Participles before a noun: "the embattled minister", "the ruling party". */
const LIKE_NOUNS = /(?:ed|ing)$/u;

/** The part of a source up to its first preposition, comma or relative clause. */
export function coreOf(discourse: Discourse, range: TokenRange): TokenRange {
  const { syntax } = discourse;
  for (let at = range.from + 1; at < range.to; at += 1) {
    const token = syntax.tokens[at];
    if (token === undefined) break;
    const isJoined = HYPHEN.test(syntax.tokens[at - 1]?.text ?? "");
    const isVerb =
      token.pos === "VERB" &&
      !isJoined &&
      token.text === token.lower &&
      !LIKE_NOUNS.test(token.lower);
    // "a mother-[of]-two", "a Department [for] Schools spokesman"
    const isInside = token.pos === "ADP" && (isJoined || isWithinBody(discourse, range, at));
    if ((token.pos === "ADP" && !isInside) || isVerb || ENDS_CORE.has(token.lower)) {
      return { from: range.from, to: at };
    }
  }
  return range;
}

/** Whether a token stands inside the name of a body behind which the source goes on with a noun. */
function isWithinBody({ mentions, syntax }: Discourse, range: TokenRange, at: number): boolean {
  const name = mentions.within(range.from, range.to).find(({ from, to }) => from < at && at < to);
  const next = name === undefined ? undefined : syntax.tokens[name.to];
  if (name === undefined || next === undefined || name.to >= range.to) return false;
  return name.actor.kind === "organization" && next.pos === "NOUN";
}

export function describeSource(discourse: Discourse, range: TokenRange): Description {
  const { tokens } = discourse.syntax;
  const core = coreOf(discourse, range);
  const words = joinHyphens(discourse, tokens.slice(core.from, core.to));
  const head = words.at(-1);
  const before = words.slice(0, -1);
  const owner = before.findLastIndex(({ lower }) => lower === "'s" || lower === "'");
  const own = before.slice(owner + 1);
  const binding = own.find(({ text }) => DEMONYMS.has(text));
  const ownerName = owner === -1 ? null : nameOfOwner(before.slice(0, owner));
  return {
    core,
    head: head?.lower ?? "",
    modifiers: own.filter((word) => word !== binding && isModifier(word)).map(({ lower }) => lower),
    affiliation: ownerName ?? (binding === undefined ? null : (DEMONYMS.get(binding.text) ?? null)),
    isOwned: ownerName !== null,
    determiner: determinerOf(words[0], ownerName !== null),
    isPlural: isPluralNoun(head?.lower ?? ""),
    complement: tokens.slice(core.to, range.to).map(({ lower }) => lower),
  };
}

/** A token, or several that hyphens join. */
type Piece = Pick<Token, "text" | "lower" | "pos">;

function joinHyphens({ text }: Discourse, tokens: readonly Token[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < tokens.length) {
    const first = tokens[at];
    let last = at;
    while (HYPHEN.test(tokens[last + 1]?.text ?? "") && tokens[last + 2] !== undefined) last += 2;
    const written = text.slice(first?.start, tokens[last]?.end);
    if (first !== undefined && first.pos !== "PUNCT") {
      pieces.push({
        text: written,
        lower: last === at ? first.lower : written.toLowerCase(),
        pos: first.pos,
      });
    }
    at = last + 1;
  }
  return pieces;
}

function determinerOf(first: Piece | undefined, isOwned: boolean): Description["determiner"] {
  const word = first?.lower ?? "";
  if (POSSESSIVE_PRONOUNS.has(word)) return "possessive";
  if (DEFINITE.has(word)) return "definite";
  if (isOwned) return "possessive";
  return DETERMINERS.has(word) || first?.pos === "NUM" ? "indefinite" : "none";
}

function isModifier({ lower, pos }: Piece): boolean {
  return (
    pos !== "DET" && pos !== "PART" && !DETERMINERS.has(lower) && !POSSESSIVE_PRONOUNS.has(lower)
  );
}

function nameOfOwner(pieces: readonly Piece[]): string | null {
  const named = pieces.filter(({ lower }) => !DETERMINERS.has(lower));
  return named.length === 0 ? null : named.map(({ text }) => text).join(" ");
}

export function isPluralNoun(noun: string): boolean {
  return PLURAL.test(noun) && !SINGULAR_IN_S.test(noun);
}
