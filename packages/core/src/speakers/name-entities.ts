import type { Entity } from "../model.ts";
import { compareSpans } from "../span.ts";
import type { Actor } from "./actor.ts";
import type { PlacedMention } from "./mention-index.ts";
import type { Resolved } from "./resolve-speakers.ts";

export interface NamedEntities {
  readonly entities: readonly Entity[];
  readonly idOf: ReadonlyMap<Actor, string>;
}

/** Numbers the actors by first mention; names of places and things that never speak are left out. */
export function nameEntities(
  mentions: readonly PlacedMention[],
  resolved: readonly Pick<Resolved, "speaker" | "via">[],
): NamedEntities {
  const speaking = new Set(resolved.flatMap(({ speaker, via }) => [speaker?.actor, via?.actor]));
  const byActor = new Map<Actor, PlacedMention[]>();
  for (const mention of mentions) {
    if (!mention.actor.isCertain && !speaking.has(mention.actor)) continue;
    const known = byActor.get(mention.actor);
    if (known === undefined) byActor.set(mention.actor, [mention]);
    else known.push(mention);
  }
  for (const actor of speaking) {
    if (actor !== undefined && actor !== null && !byActor.has(actor)) byActor.set(actor, []);
  }
  const idOf = new Map<Actor, string>();
  const entities = [...byActor].map(([actor, placed], index): Entity => {
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
      mentions: placed.map(({ start, end, form }) => ({ start, end, form })).sort(compareSpans),
    };
  });
  return { entities, idOf };
}
