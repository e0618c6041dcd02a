import type { PronounReading } from "../lexicon/pronouns.ts";
import type { Span } from "../span.ts";
import type { Actor } from "./actor.ts";
import type { Discourse } from "./discourse.ts";
import type { PlacedMention } from "./mention-index.ts";

/** Sentences back beyond which a pronoun reaches nobody. */
const FARTHEST = 12;

/** What else is known where a pronoun stands. */
export interface PronounContext {
  /** What the pronoun's bearer says there: nobody speaks of himself by name. */
  readonly own: readonly Span[];
  /** Whose speech the pronoun stands in: in his own nobody is "he"; `null` outside of speech. */
  readonly speaker: Actor | null;
}

/** Whom a third-person pronoun at token `at` stands for. */
export function resolvePronoun(
  discourse: Discourse,
  reading: PronounReading,
  at: number,
  { own, speaker }: PronounContext,
): Actor | null {
  let best: Actor | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const mention of discourse.mentions.above(at)) {
    const { actor } = mention;
    const distance = sentencesBetween(discourse, mention, at);
    if (distance > FARTHEST) break;
    if (
      actor === speaker ||
      own.some(({ start, end }) => start <= mention.start && mention.end <= end)
    )
      continue;
    if (distance === 0 && asksHere(discourse, mention)) continue;
    // What only looks like a name is nobody's "he", unless it does something.
    const isPerson = actor.isCertain || discourse.isSubject[mention.to - 1] === 1;
    if (!isPerson && reading.gender !== "thing") continue;
    const fit = fitOfKind(actor, reading);
    if (fit === null) continue;
    const score =
      fit + salience(discourse, mention, at, distance) + aside(discourse, mention, at, reading);
    if (score > bestScore) {
      best = actor;
      bestScore = score;
    }
  }
  return best;
}

const ASKED: ReadonlySet<string> = new Set("asked questioned pressed cross-examined".split(" "));

/** "Asked by [the judge] whether he was ill, he said no." */
function asksHere({ syntax }: Discourse, { from }: PlacedMention): boolean {
  const { tokens, sentences } = syntax;
  const opening = sentences[tokens[from]?.sentence ?? 0]?.from ?? from;
  const isBehind = tokens[opening + 1]?.lower === "by" && from - opening <= 3;
  return isBehind && ASKED.has(tokens[opening]?.lower ?? "");
}

function sentencesBetween({ syntax }: Discourse, mention: PlacedMention, at: number): number {
  return (syntax.tokens[at]?.sentence ?? 0) - (syntax.tokens[mention.from]?.sentence ?? 0);
}

/**
 * What a mention is worth, set by hand and then by search on newsroom train, the smaller sets and
 * GUM together; half a point up or down changes few of them.
 */
const WORTH = {
  /** Of one whose gender title or pronoun show; of one whose first name suggests it. */
  sureGender: 1,
  likelyGender: 0.4,
  unlikelyGender: -2,
  sentence: -0.8,
  token: -0.002,
  paragraph: -0.3,
  subject: 0.4,
  /** "Koval runs the mill. …": a name as the subject of a paragraph's first sentence. */
  opensParagraph: 0.3,
  /** "For [Koval], the vote was a gift. She said …" */
  perspective: 1.6,
  /** "She asked [Koval] why. He said …" */
  asked: 1.2,
  inSpeech: -1.5,
  spokeLast: 0.1,
  /** Of one whom the headline names. */
  topic: 0.5,
  /** "Her daughter, [Anna], said so. / She was born in 1930": the one the article is on. */
  kin: -2,
  /** "the [Koval] campaign" is not on Koval. */
  modifier: -1.2,
} as const;
const FARTHEST_TOKENS = 300;
const FARTHEST_PARAGRAPHS = 2;

/** What gender, number and kind allow; `null` for never. */
function fitOfKind(actor: Actor, { gender, number }: PronounReading): number | null {
  if (gender === "thing") {
    return actor.kind === "organization" || actor.kind === "document" ? certainty(actor) : null;
  }
  if (number === "many") {
    if (actor.kind === "group") return 1;
    return actor.kind === "organization" ? certainty(actor) : actor.kind === "unnamed" ? -1 : null;
  }
  // "Sipho said so. …, [he] added": a name of which nothing else tells that it is a person's
  if (actor.mayBePerson && actor.kind === "organization") return WORTH.unlikelyGender;
  if ((actor.kind !== "person" && actor.kind !== "unnamed") || actor.isAuthor) return null;
  if (gender === null) return certainty(actor);
  if (actor.gender === gender) {
    return actor.genderIsSure ? WORTH.sureGender : WORTH.likelyGender;
  }
  if (actor.gender === null) return certainty(actor);
  return actor.genderIsSure ? null : WORTH.unlikelyGender;
}

/** What looks like a name may be a place or a thing. */
function certainty({ isCertain }: Actor): number {
  return isCertain ? 0 : -2;
}

/** A mention is strong when it is near, a subject, the last speaker's, outside of speech. */
function salience(
  discourse: Discourse,
  mention: PlacedMention,
  at: number,
  distance: number,
): number {
  const { inMarks, isSubject, last } = discourse;
  const tokens = WORTH.token * Math.min(at - mention.from, FARTHEST_TOKENS);
  const paragraphs = paragraphOf(discourse, at) - paragraphOf(discourse, mention.from);
  let score =
    WORTH.sentence * distance +
    tokens +
    WORTH.paragraph * Math.min(paragraphs, FARTHEST_PARAGRAPHS);
  if (isSubject[mention.to - 1] === 1) {
    score += WORTH.subject;
    if (opensParagraph(discourse, mention)) score += WORTH.opensParagraph;
  }
  if (opensWithFor(discourse, mention)) score += WORTH.perspective;
  if (discourse.topics.has(mention.actor)) score += WORTH.topic;
  if (distance === 1 && isAsked(discourse, mention)) score += WORTH.asked;
  if (inMarks[mention.from] === 1) score += WORTH.inSpeech;
  if (last?.actor === mention.actor && last.at === mention.from) score += WORTH.spokeLast;
  return isModifier(discourse, mention) ? score + WORTH.modifier : score;
}

/** What a relative loses, a paragraph later, to the one whom the headline names. */
function aside(
  discourse: Discourse,
  { actor, from }: PlacedMention,
  at: number,
  { gender }: PronounReading,
): number {
  if (!actor.isKin || paragraphOf(discourse, at) === paragraphOf(discourse, from)) return 0;
  for (const topic of discourse.topics) {
    if (topic !== actor && topic.kind === "person" && topic.gender === gender) return WORTH.kin;
  }
  return 0;
}

function paragraphOf({ syntax }: Discourse, at: number): number {
  return syntax.sentences[syntax.tokens[at]?.sentence ?? 0]?.paragraph ?? 0;
}

function isNamed({ form }: PlacedMention): boolean {
  return form === "name" || form === "surname";
}

/** Whether it names somebody in the first sentence of a paragraph. */
function opensParagraph({ syntax }: Discourse, mention: PlacedMention): boolean {
  const index = syntax.tokens[mention.from]?.sentence ?? 0;
  const { sentences } = syntax;
  return isNamed(mention) && sentences[index - 1]?.paragraph !== sentences[index]?.paragraph;
}

/** "[For] Koval, a baker, the vote was a gift." */
function opensWithFor({ syntax }: Discourse, { from, actor }: PlacedMention): boolean {
  const before = syntax.tokens[from - 1];
  if (before?.lower !== "for" || actor.kind !== "person") return false;
  return syntax.sentences[before.sentence]?.from === from - 1;
}

const ASKING: ReadonlySet<string> = new Set(["why", "whether", "if", "how", "what", "who", "when"]);

/** "She asked [Koval] why he had waited." */
function isAsked({ syntax }: Discourse, { from, to }: PlacedMention): boolean {
  const { tokens } = syntax;
  if (!ASKED.has(tokens[from - 1]?.lower ?? "")) return false;
  return ASKING.has(tokens[to]?.lower ?? "") || tokens[to]?.text === ",";
}

/** "the [Koval] campaign", but not "[Koval]'s campaign". */
function isModifier({ syntax, isHead }: Discourse, mention: PlacedMention): boolean {
  const isOwner = syntax.tokens[mention.to]?.pos === "PART";
  // "[Armenia]’s defence ministry said so. …, it added"
  if (isOwner) return mention.actor.kind === "organization";
  return isNamed(mention) && isHead[mention.to - 1] !== 1;
}
