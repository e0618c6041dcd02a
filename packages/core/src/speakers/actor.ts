import type { EntityKind } from "../model.ts";
import type { EntityDraft, MentionDraft } from "../reading.ts";

/** One who may speak, while the article is read from top to bottom. */
export interface Actor {
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role: string | null;
  readonly affiliation: string | null;
  gender: "female" | "male" | null;
  genderIsSure: boolean;
  /** False for names that may be places or things, as long as they say nothing. */
  isCertain: boolean;
  readonly titles: (readonly string[])[];
  /** In order of place at first; mentions that are resolved later come behind. */
  readonly mentions: MentionDraft[];
}

export function actorOf(draft: EntityDraft): Actor {
  return { ...draft, titles: [...draft.titles], mentions: [...draft.mentions] };
}

/** Adds a mention that was found to be the actor's, unless it stands there already. */
export function addActorMention(actor: Actor, mention: MentionDraft): void {
  const isKnown = actor.mentions.some(
    ({ start, end }) => start < mention.end && mention.start < end,
  );
  if (!isKnown) actor.mentions.push(mention);
  actor.isCertain = true;
}
