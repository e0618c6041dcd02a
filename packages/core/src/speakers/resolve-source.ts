import { OFFICES } from "../lexicon/person-nouns.ts";
import { PERSONAL_PRONOUNS } from "../lexicon/pronouns.ts";
import type { MentionForm, Resolution, Span } from "../model.ts";
import type { NounPhrase } from "../reading.ts";
import { type Actor, addActorMention } from "./actor.ts";
import { type Description, describeSource } from "./describe-source.ts";
import { type Discourse, phrasesIn, type TokenRange, tokensIn } from "./discourse.ts";
import { createNominal, findNominal, kindOfHead } from "./resolve-nominal.ts";
import { resolvePronoun } from "./resolve-pronoun.ts";
import { resolveTitle } from "./resolve-title.ts";

export interface ResolvedSource {
  readonly actor: Actor | null;
  readonly resolution: Resolution;
}

const UNRESOLVED: ResolvedSource = { actor: null, resolution: "unresolved" };

/** What else is known where a source stands. */
export interface SourceContext {
  /** What the source says: nobody names himself in it. */
  readonly content: readonly Span[];
  /** Who says the quotation that holds the source; `null` outside of quotations. */
  readonly outer: Actor | null;
}

/** Who the words of a source stand for; the mention is added to the actor. */
export function resolveSource(
  discourse: Discourse,
  source: Span,
  context: SourceContext,
): ResolvedSource {
  const range = tokensIn(discourse.syntax, source);
  const found =
    fromPronoun(discourse, range, context) ??
    fromName(discourse, range) ??
    fromDescription(discourse, range, source);
  if (found.actor !== null) {
    const form: MentionForm = formOf(found.resolution);
    addActorMention(found.actor, { ...range, start: source.start, end: source.end, form });
  }
  return found;
}

function formOf(resolution: Resolution): MentionForm {
  if (resolution === "pronoun") return "pronoun";
  return resolution === "title"
    ? "title"
    : resolution === "surname"
      ? "surname"
      : resolution === "name"
        ? "name"
        : "noun";
}

const RELATIVES: ReadonlySet<string> = new Set(["who", "which", "that", "whom"]);

function fromPronoun(
  discourse: Discourse,
  range: TokenRange,
  { content, outer }: SourceContext,
): ResolvedSource | null {
  const { tokens } = discourse.syntax;
  const first = tokens[range.from];
  if (first === undefined || range.to - range.from !== 1) return null;
  if (RELATIVES.has(first.lower)) return fromAntecedent(discourse, range.from);
  const reading = PERSONAL_PRONOUNS.get(first.lower);
  if (reading === undefined) return null;
  if (reading.person === "first") {
    return { actor: outer, resolution: outer === null ? "unresolved" : "pronoun" };
  }
  const actor = resolvePronoun(discourse, reading, range.from, content);
  if (actor === null) return UNRESOLVED;
  const { gender } = reading;
  if ((gender === "female" || gender === "male") && !actor.genderIsSure) {
    actor.gender = gender;
    actor.genderIsSure = true;
  }
  return { actor, resolution: "pronoun" };
}

/** The "who" of "Cable, who replaced Farron, said". */
function fromAntecedent(discourse: Discourse, at: number): ResolvedSource | null {
  const { tokens, nounPhrases } = discourse.syntax;
  const before = tokens[at - 1]?.text === "," ? at - 2 : at - 1;
  const phrase = nounPhrases[discourse.phraseOf[before] ?? -1];
  if (phrase === undefined) return null;
  return fromName(discourse, phrase) ?? fromDescription(discourse, phrase, phrase);
}

/** A name that is the head of the source: "[Ivan Kos]", "the spokesman, [Ivan Kos]". */
function fromName(discourse: Discourse, range: TokenRange): ResolvedSource | null {
  const phrases = phrasesIn(discourse, range);
  const [first, second] = phrases;
  const isCoordinated =
    first !== undefined && second !== undefined && isJoined(discourse, first, second);
  if (isCoordinated) return null;
  const heads = [
    first?.head,
    isRenaming(discourse, first, second) ? second?.head : undefined,
    range.to - 1,
  ];
  let best: ResolvedSource | null = null;
  for (const actor of discourse.actors) {
    for (const { from, to, form } of actor.mentions) {
      if (form === "pronoun" || form === "noun" || form === "title") continue;
      if (from < range.from || to > range.to) continue;
      const isHead = heads.some((head) => head !== undefined && from <= head && head < to);
      if (!isHead || (actor.kind !== "person" && first !== undefined && first.head >= to)) continue;
      if (isInside(discourse, range, from)) continue;
      if (best === null || actor.kind === "person") {
        best = { actor, resolution: form === "surname" ? "surname" : "name" };
      }
    }
  }
  return best;
}

function isJoined({ syntax }: Discourse, first: NounPhrase, second: NounPhrase): boolean {
  return syntax.tokens[first.to]?.lower === "and" && second.from === first.to + 1;
}

function isRenaming(
  { syntax }: Discourse,
  first: NounPhrase | undefined,
  second: NounPhrase | undefined,
): boolean {
  if (first === undefined || second === undefined) return false;
  return second.appositionTo !== null && syntax.nounPhrases[second.appositionTo] === first;
}

/** "the mother of [Koval]", "a spokesman for [Kuusisto]": the name is not who speaks. */
function isInside({ syntax }: Discourse, range: TokenRange, from: number): boolean {
  for (let at = range.from; at < from; at += 1) {
    const token = syntax.tokens[at];
    if (token?.pos !== "ADP") continue;
    const office = syntax.tokens.slice(range.from, at).some(({ lower }) => OFFICES.has(lower));
    // "Minister of Education Stefania Giannini" has its name behind the office’s "of".
    if (!office || token.lower !== "of") return true;
  }
  return false;
}

function fromDescription(discourse: Discourse, range: TokenRange, source: Span): ResolvedSource {
  const [first, second] = phrasesIn(discourse, range);
  if (first === undefined) return UNRESOLVED;
  const description = describeSource(discourse, first);
  if (second !== undefined && isJoined(discourse, first, second)) {
    return {
      actor: createNominal(discourse, description, "group", source.end),
      resolution: "noun",
    };
  }
  const kind = kindOfHead(description.head);
  if (kind === "unnamed" && mayBeKnown(description)) {
    const known =
      resolveTitle(discourse, description, source.start) ??
      introducedBelow(discourse, description, range.to);
    if (known !== null) {
      known.titles.push([...description.modifiers, description.head]);
      return { actor: known, resolution: "title" };
    }
  }
  const actor =
    findNominal(discourse, description, kind, source.start) ??
    createNominal(discourse, description, kind, source.end);
  return { actor, resolution: "noun" };
}

/** "the minister", "Minister", but not "a spokesman" nor "the mother of one of them". */
function mayBeKnown({ determiner }: Description): boolean {
  return determiner !== "indefinite";
}

const MOST_SENTENCES_BELOW = 4;

/**
 * “The foreign minister has said … In an interview, Timur Aldanbekov said”: a title before its
 * bearer is named, who then comes without one.
 */
function introducedBelow(
  discourse: Discourse,
  { determiner, head, hasOf }: Description,
  at: number,
): Actor | null {
  if (determiner === "possessive" || hasOf || !OFFICES.has(head)) return null;
  const { tokens } = discourse.syntax;
  const sentence = tokens[at - 1]?.sentence ?? 0;
  let nearest: { readonly actor: Actor; readonly from: number } | null = null;
  for (const actor of discourse.actors) {
    const first = actor.mentions[0];
    if (actor.kind !== "person" || first === undefined || first.from < at) continue;
    if (actor.titles.length > 0) continue;
    const distance = (tokens[first.from]?.sentence ?? 0) - sentence;
    if (distance > MOST_SENTENCES_BELOW || (nearest !== null && nearest.from < first.from))
      continue;
    nearest = { actor, from: first.from };
  }
  return nearest?.actor ?? null;
}
