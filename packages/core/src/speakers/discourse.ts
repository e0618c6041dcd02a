import type { EntityDraft, MarkedStretch, Syntax } from "../reading.ts";
import { firstEndingAfter, type Span } from "../span.ts";
import { type Actor, actorOf } from "./actor.ts";
import { learnParts } from "./learn-parts.ts";
import { createMentionIndex, type MentionIndex, type PlacedMention } from "./mention-index.ts";

/** What is known so far on who speaks in the article. */
export interface Discourse {
  readonly text: string;
  readonly syntax: Syntax;
  readonly mentions: MentionIndex;
  /** 1 for tokens that stand in quote marks. */
  readonly inMarks: Uint8Array;
  /** 1 for the head nouns of subjects, and of what renames them: "The mediator, [Salim], …". */
  readonly isSubject: Uint8Array;
  /** 1 for heads and last words of noun phrases: in "the Koval campaign" not for "Koval". */
  readonly isHead: Uint8Array;
  /** Who is named in the headline. */
  readonly topics: ReadonlySet<Actor>;
  /** Up to which token the pronouns of the narration are resolved. */
  readTo: number;
  /** Who answers the turns of an interview that bear no names; `null` before the first one. */
  interviewee: Actor | null;
  /** Who spoke last, and the token where. */
  last: { readonly actor: Actor; readonly at: number } | null;
}

export function openDiscourse(
  text: string,
  syntax: Syntax,
  marks: readonly MarkedStretch[],
  drafts: readonly EntityDraft[],
  headline: Span | null,
): Discourse {
  const { tokens, nounPhrases, clauses } = syntax;
  const inMarks = new Uint8Array(tokens.length);
  for (const { inner, depth } of marks) {
    if (depth > 0) continue;
    const range = tokensIn(syntax, inner);
    inMarks.fill(1, range.from, range.to);
  }
  const isSubject = new Uint8Array(tokens.length);
  const isHead = new Uint8Array(tokens.length);
  const subjects = new Uint8Array(nounPhrases.length);
  for (const { subject, kind } of clauses) {
    if (subject !== null && kind !== "relative") subjects[subject] = 1;
  }
  for (let index = 0; index < nounPhrases.length; index += 1) {
    const phrase = nounPhrases[index];
    if (phrase === undefined) continue;
    const { head, to, appositionTo } = phrase;
    isHead[head] = 1;
    isHead[to - 1] = 1;
    const isRenamed = appositionTo !== null && subjects[appositionTo] === 1;
    if (isRenamed || subjects[index] === 1) isSubject[head] = 1;
  }
  const mentions: PlacedMention[] = [];
  for (const draft of drafts) {
    const actor = actorOf(text, draft);
    for (const { start, end, from, to, form } of draft.mentions) {
      mentions.push({ start, end, from, to, form, actor });
    }
  }
  const index = createMentionIndex(mentions);
  learnParts(syntax, index);
  const topics = mentions.filter(({ end }) => end <= (headline?.end ?? 0));
  return {
    text,
    syntax,
    topics: new Set(topics.map(({ actor }) => actor)),
    mentions: index,
    inMarks,
    isSubject,
    isHead,
    readTo: 0,
    interviewee: null,
    last: null,
  };
}

export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** The tokens that lie in a stretch of the text. */
export function tokensIn({ tokens }: Syntax, place: Span): TokenRange {
  const from = firstEndingAfter(tokens, place.start);
  let to = firstEndingAfter(tokens, place.end);
  if ((tokens[to]?.start ?? Number.POSITIVE_INFINITY) < place.end) to += 1;
  return { from, to: Math.max(from, to) };
}

/** An actor with his nearest mention above a place; `null` when he comes only below it. */
export interface Candidate {
  readonly actor: Actor;
  readonly nearest: PlacedMention | null;
}

/** Everybody of some kind mentioned not too far from a token. */
export function candidatesNear(
  { mentions }: Discourse,
  at: number,
  isOfKind: (actor: Actor) => boolean,
): readonly Candidate[] {
  const nearest = new Map<Actor, PlacedMention | null>();
  for (const mention of mentions.above(at)) {
    const { actor } = mention;
    if (isOfKind(actor) && !nearest.has(actor)) nearest.set(actor, mention);
  }
  for (const { actor } of mentions.below(at)) {
    if (isOfKind(actor) && !nearest.has(actor)) nearest.set(actor, null);
  }
  return Array.from(nearest, ([actor, mention]) => ({ actor, nearest: mention }));
}

/** Up to 1 for the nearness of the last mention, more for a subject and for who spoke last. */
export function recency(
  { last, isSubject }: Discourse,
  { actor, nearest }: Candidate,
  at: number,
): number {
  if (nearest === null) return 0;
  const nearness = 0.2 + 0.8 / (1 + (at - nearest.from) / 80);
  return nearness + (last?.actor === actor ? 0.5 : 0) + (isSubject[nearest.to - 1] === 1 ? 0.2 : 0);
}
