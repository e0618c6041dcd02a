import { OFFICES } from "../lexicon/person-nouns.ts";
import { PERSONAL_PRONOUNS } from "../lexicon/pronouns.ts";
import type { MentionForm, Resolution, Span } from "../model.ts";
import { type Actor, addActorMention } from "./actor.ts";
import { coreOf, type Description, describeSource } from "./describe-source.ts";
import { type Discourse, type TokenRange, tokensIn } from "./discourse.ts";
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
  const inSpeech = discourse.inMarks[range.from] === 1;
  const actor = resolvePronoun(discourse, reading, range.from, content, inSpeech ? outer : null);
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
  const core = coreOf(discourse, range);
  let best: ResolvedSource | null = null;
  for (const actor of discourse.actors) {
    for (const mention of actor.mentions) {
      if (!NAMING.has(mention.form) || mention.from < range.from || mention.to > range.to) continue;
      const isHead = mention.from < core.to && mention.to >= core.to;
      const isLast = mention.to === range.to && actor.kind === "person";
      if (!isHead && !(isLast && isNamedAtEnd(discourse, core, mention))) continue;
      if (best === null || actor.kind === "person") {
        best = { actor, resolution: mention.form === "surname" ? "surname" : "name" };
      }
    }
  }
  return best;
}

const NAMING: ReadonlySet<MentionForm> = new Set(["name", "surname", "acronym"]);

/**
 * "Minister of Education [Stefania Giannini]", "the spokesman, [Ivan Kos]", but not "the mother of
 * [Anna Koval]", "a lawyer for [Koval]", "his wife and [Koval]".
 */
function isNamedAtEnd({ syntax }: Discourse, core: TokenRange, mention: TokenRange): boolean {
  const before = syntax.tokens[mention.from - 1];
  if (before?.lower === "," || OFFICES.has(before?.lower ?? "")) return true;
  if (!OFFICES.has(syntax.tokens[core.to - 1]?.lower ?? "")) return false;
  return syntax.tokens[core.to]?.pos === "ADP" && before?.pos !== "ADP" && before?.pos !== "DET";
}

function fromDescription(discourse: Discourse, range: TokenRange, source: Span): ResolvedSource {
  const description = describeSource(discourse, range);
  if (discourse.syntax.tokens[description.core.to]?.lower === "and" && description.isExtended) {
    return { actor: createNominal(discourse, description, "group", source), resolution: "noun" };
  }
  const kind = kindOfHead(description.head);
  // "the minister", "Minister", but not "a minister"
  if (kind === "unnamed" && description.determiner !== "indefinite") {
    const known =
      resolveTitle(discourse, description, source.start) ??
      introducedNear(discourse, description, range.from);
    if (known !== null) {
      known.titles.push([...description.modifiers, description.head]);
      return { actor: known, resolution: "title" };
    }
  }
  const actor =
    findNominal(discourse, description, kind, source.start) ??
    createNominal(discourse, description, kind, source);
  return { actor, resolution: "noun" };
}

/** How far a title reaches for one who is named without any. */
const MOST_SENTENCES_ABOVE = 4;
const MOST_SENTENCES_BELOW = 4;

/**
 * “Matthias Oehl walked out … said the sporting director”, “The foreign minister has said … In an
 * interview, Timur Aldanbekov said”: the nearest person named without a title, above, then below.
 */
function introducedNear(
  discourse: Discourse,
  { determiner, head, isExtended }: Description,
  at: number,
): Actor | null {
  if (determiner === "possessive" || isExtended || !OFFICES.has(head)) return null;
  const { tokens } = discourse.syntax;
  const sentence = tokens[at]?.sentence ?? 0;
  let nearest: Actor | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const actor of discourse.actors) {
    if (actor.kind !== "person" || actor.titles.length > 0) continue;
    for (const { from, to } of actor.mentions) {
      const below = (tokens[from]?.sentence ?? 0) - sentence;
      if (below > MOST_SENTENCES_BELOW || -below > MOST_SENTENCES_ABOVE) continue;
      if (from < at && discourse.isSubject[to - 1] !== 1 && discourse.last?.actor !== actor)
        continue;
      const distance = from < at ? at - from : 2 * (from - at) + 30;
      if (distance >= least) continue;
      nearest = actor;
      least = distance;
    }
  }
  return nearest;
}
