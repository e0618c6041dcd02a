import type { Entity, Quotation, Speaker } from "../model.ts";
import type { Attribution, EntityDraft, MarkedStretch, Syntax } from "../reading.ts";
import { compareSpans } from "../span.ts";
import type { Actor } from "./actor.ts";
import { type Discourse, openDiscourse } from "./discourse.ts";
import { compareAttributions, nestAttributions } from "./nest-quotations.ts";
import { type ResolvedSource, resolveSource } from "./resolve-source.ts";

export interface SpeakerInput {
  readonly text: string;
  readonly syntax: Syntax;
  readonly marks: readonly MarkedStretch[];
  readonly entities: readonly EntityDraft[];
  readonly attributions: readonly Attribution[];
}

export interface ResolvedSpeakers {
  readonly quotations: readonly Omit<Quotation, "saidAt">[];
  readonly entities: readonly Entity[];
}

/** A quotation's speakers while they are still actors. */
interface Resolved {
  readonly attribution: Attribution;
  readonly speaker: ResolvedSource | null;
  readonly via: ResolvedSource | null;
  readonly within: number;
}

/** Who says each quotation, read from top to bottom, and all entities with their mentions. */
export function resolveSpeakers(input: SpeakerInput): ResolvedSpeakers {
  const discourse = openDiscourse(input.text, input.syntax, input.marks, input.entities);
  const attributions = input.attributions.toSorted(compareAttributions);
  const outer = nestAttributions(attributions);
  const resolved: Resolved[] = [];
  for (const [index, attribution] of attributions.entries()) {
    const within = outer[index] ?? -1;
    resolved.push(resolveAttribution(discourse, attribution, within, resolved));
  }
  const { entities, idOf } = nameEntities(discourse.actors);
  const speakerOf = (attribution: Attribution, source: ResolvedSource): Speaker => ({
    mention: attribution.source,
    entity: source.actor === null ? null : (idOf.get(source.actor) ?? null),
    resolution: source.resolution,
  });
  const quotations = resolved.map(({ attribution, speaker, via, within }, index) => {
    const { type, content, quoted, cue, addressee, rule, confidence } = attribution;
    return {
      id: `q${index + 1}`,
      type,
      content,
      quoted,
      cue,
      speaker: speaker === null ? null : speakerOf(attribution, speaker),
      addressee,
      via: via === null ? null : { ...speakerOf(attribution, via), mention: attribution.via },
      within: within === -1 ? null : `q${within + 1}`,
      rule,
      confidence,
    };
  });
  return { quotations, entities };
}

function resolveAttribution(
  discourse: Discourse,
  attribution: Attribution,
  within: number,
  before: readonly Resolved[],
): Resolved {
  const outer = before[within]?.speaker?.actor ?? null;
  const { content, source } = attribution;
  const context = { content, outer };
  const via = attribution.via === null ? null : resolveSource(discourse, attribution.via, context);
  const speaker =
    source === null
      ? inherit(attribution, within, before)
      : resolveSource(discourse, source, context);
  const actor = speaker?.actor ?? null;
  // Who is quoted within a quotation does not hold the floor.
  if (actor !== null && within === -1) {
    discourse.last = { actor, place: source?.start ?? discourse.last?.place ?? 0 };
  }
  return { attribution, speaker, via, within };
}

/** "…, adding that …" and quotations that float are by who spoke just before on the same level. */
function inherit(
  attribution: Attribution,
  within: number,
  before: readonly Resolved[],
): ResolvedSource | null {
  if (!attribution.floating) return null;
  const nearest = before.findLast((each) => each.within === within && each.speaker !== null);
  if (nearest?.speaker === undefined || nearest.speaker === null) return null;
  const resolution = attribution.cue === null ? "inherited" : "implied";
  return { actor: nearest.speaker.actor, resolution };
}

interface NamedEntities {
  readonly entities: readonly Entity[];
  readonly idOf: ReadonlyMap<Actor, string>;
}

/** Numbers the actors by first mention; names of places and things that never speak are left out. */
function nameEntities(actors: readonly Actor[]): NamedEntities {
  const idOf = new Map<Actor, string>();
  const entities = actors
    .filter(({ isCertain, mentions }) => isCertain && mentions.length > 0)
    .map((actor) => ({ actor, mentions: actor.mentions.toSorted(compareSpans) }))
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
    .map(({ actor, mentions }, index): Entity => {
      const id = `e${index + 1}`;
      idOf.set(actor, id);
      const { kind, name, aliases, role, affiliation, gender } = actor;
      return {
        id,
        kind,
        name,
        aliases,
        role,
        affiliation,
        gender,
        mentions: mentions.map(({ start, end, form }) => ({ start, end, form })),
      };
    });
  return { entities, idOf };
}
