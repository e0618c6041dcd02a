import { itemAt } from "../item-at.ts";
import type { Entity, Quotation, Speaker } from "../model.ts";
import type { Attribution, EntityDraft, Layout, MarkedStretch, Syntax } from "../reading.ts";
import { firstEndingAfter } from "../span.ts";
import type { Actor } from "./actor.ts";
import { type Discourse, openDiscourse, tokensIn } from "./discourse.ts";
import { findAuthor } from "./find-author.ts";
import { inheritSpeaker } from "./inherit-speaker.ts";
import { nameEntities } from "./name-entities.ts";
import { nameOfSource } from "./name-of-source.ts";
import { compareAttributions, nestAttributions, wholeOf } from "./nest-quotations.ts";
import { type ResolvedSource, resolveSource } from "./resolve-source.ts";
import { resolveSummary } from "./resolve-summary.ts";

export interface SpeakerInput {
  readonly text: string;
  readonly layout: Layout;
  readonly syntax: Syntax;
  readonly marks: readonly MarkedStretch[];
  readonly entities: readonly EntityDraft[];
  readonly attributions: readonly Attribution[];
}

export interface ResolvedSpeakers {
  /** All with `saidAt` still `null`: dates are read later. */
  readonly quotations: readonly Quotation[];
  readonly entities: readonly Entity[];
}

/** An attribution whose speakers are found. */
export interface Resolved {
  readonly attribution: Attribution;
  readonly speaker: ResolvedSource | null;
  readonly via: ResolvedSource | null;
}

/** Who says each quotation, read from top to bottom, and all entities with their mentions. */
export function resolveSpeakers(input: SpeakerInput): ResolvedSpeakers {
  const { text, layout, syntax, marks } = input;
  const discourse = openDiscourse(text, syntax, marks, input.entities, layout.headline);
  const author = findAuthor(text, layout);
  const attributions = input.attributions.toSorted(compareAttributions);
  const outer = nestAttributions(attributions);
  const resolved: Resolved[] = attributions.map((attribution) => ({
    attribution,
    speaker: null,
    via: null,
  }));
  // A headline sums up what the body tells, so its speakers are looked for last.
  const headlineEnd = layout.headline?.end ?? 0;
  const isHeadline = (index: number): boolean => wholeOf(attributions[index]).end <= headlineEnd;
  const order = [...attributions.keys()];
  const body = order.filter((index) => !isHeadline(index));
  for (const index of [...body, ...order.filter(isHeadline)]) {
    if (isHeadline(index)) discourse.last = null;
    resolved[index] = resolveAttribution(discourse, resolved, index, outer, author);
  }
  resolveSummary(discourse, layout, resolved);
  return toQuotations(discourse, resolved, outer);
}

function resolveAttribution(
  discourse: Discourse,
  resolved: readonly Resolved[],
  index: number,
  outer: readonly number[],
  author: Actor | null,
): Resolved {
  const read = resolved[index]?.attribution;
  if (read === undefined) throw new RangeError(`No attribution ${index}`);
  const attribution =
    read.source === null ? read : { ...read, source: nameOfSource(discourse, read.source) };
  const within = outer[index] ?? -1;
  const context = {
    content: attribution.content,
    outer: resolved[within]?.speaker?.actor ?? null,
    author,
  };
  const via = attribution.via === null ? null : resolveSource(discourse, attribution.via, context);
  if (attribution.source !== null) {
    const speaker = resolveSource(discourse, attribution.source, context);
    const { from } = tokensIn(discourse.syntax, attribution.source);
    // Who is quoted within a quotation does not hold the floor.
    if (speaker.actor !== null && within === -1)
      discourse.last = { actor: speaker.actor, at: from };
    return { attribution, speaker, via };
  }
  const before = beforeInSentence(discourse, resolved, index, outer);
  const known = before && { attribution: before.attribution, actor: before.speaker?.actor ?? null };
  return { attribution, speaker: inheritSpeaker(discourse, attribution, known), via };
}

/** The nearest attribution before one that is quoted in the same one, if any, and has a speaker; else -1. */
function lastOnLevel(
  resolved: readonly Resolved[],
  index: number,
  outer: readonly number[],
): number {
  for (let place = index - 1; place >= 0; place -= 1) {
    if (outer[place] === outer[index] && resolved[place]?.speaker != null) return place;
  }
  return -1;
}

/**
 * “It held,” Koval said after Moroz argued that it leaked. “Read it.”: who speaks within the sentence
 * of another’s direct speech does not go on behind it.
 */
function beforeInSentence(
  { syntax }: Discourse,
  resolved: readonly Resolved[],
  index: number,
  outer: readonly number[],
): Resolved | undefined {
  const last = lastOnLevel(resolved, index, outer);
  const nearest = itemAt(resolved, last);
  const cue = nearest?.attribution.cue ?? null;
  if (nearest?.attribution.type !== "indirect" || cue === null) return nearest;
  const before = itemAt(resolved, lastOnLevel(resolved, last, outer));
  const own = before?.attribution.cue ?? null;
  if (before?.attribution.type !== "direct" || own === null || before.speaker === null)
    return nearest;
  const sentence = (at: number): number | undefined =>
    syntax.tokens[firstEndingAfter(syntax.tokens, at)]?.sentence;
  return sentence(own.start) === sentence(cue.start) ? before : nearest;
}

function toQuotations(
  discourse: Discourse,
  resolved: readonly Resolved[],
  outer: readonly number[],
): ResolvedSpeakers {
  const { entities, idOf } = nameEntities(discourse.mentions.all(), resolved);
  const speakerOf = (source: ResolvedSource | null, mention: Speaker["mention"]): Speaker | null =>
    source === null
      ? null
      : {
          mention,
          entity: source.actor === null ? null : (idOf.get(source.actor) ?? null),
          resolution: source.resolution,
        };
  const quotations = resolved.map(({ attribution, speaker, via }, index) => {
    const { type, content, quoted, cue, addressee, rule, confidence } = attribution;
    const within = outer[index] ?? -1;
    return {
      id: `q${index + 1}`,
      type,
      content,
      quoted,
      cue,
      speaker: speakerOf(speaker, attribution.source),
      addressee,
      via: speakerOf(via, attribution.via),
      within: within === -1 ? null : `q${within + 1}`,
      rule,
      confidence,
      saidAt: null,
    };
  });
  return { quotations, entities };
}
