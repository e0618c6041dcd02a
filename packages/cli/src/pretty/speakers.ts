import type { Analysis, Speaker } from "@whosaid/core";
import { flatten, wordsAt } from "./lines.ts";
import type { Terminal } from "./terminal.ts";

/** `Sergey Lavrov, Foreign Minister, Russia` */
export function describeSpeaker(
  analysis: Analysis,
  speaker: Speaker | null,
  { colors }: Terminal,
): string {
  const entity = analysis.entities.find(({ id }) => id === speaker?.entity);
  const details = [entity?.role, entity?.affiliation].filter(
    (detail) => typeof detail === "string",
  );
  const name = colors.bold(colors.green(nameSpeaker(analysis, speaker)));
  return details.length === 0 ? name : `${name}, ${flatten(details.join(", "))}`;
}

/** Canonical name, else the words that stand for the speaker, else that nobody is named. */
export function nameSpeaker({ article, entities }: Analysis, speaker: Speaker | null): string {
  const entity = entities.find(({ id }) => id === speaker?.entity);
  if (entity !== undefined) return flatten(entity.name);
  if (speaker === null || speaker.mention === null) return "(nobody named)";
  return `${wordsAt(article.text, speaker.mention)} (not identified)`;
}
