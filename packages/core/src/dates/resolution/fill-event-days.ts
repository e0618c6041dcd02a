import type { DateMention } from "../../model.ts";
import type { DateExpression } from "../expression.ts";

/** "Day five" of a headline: what it is resolved to once the story has told; `null` for other dates. */
export function eventDayKey({ meaning, time }: DateExpression): string | null {
  if (meaning.kind !== "event-day" || time !== null) return null;
  return meaning.name ?? (meaning.number === null ? null : `day ${meaning.number}`);
}

/** Gives days of events that nothing had told yet the value of the next mention of the same day. */
export function fillEventDays(
  mentions: readonly DateMention[],
  keys: ReadonlyMap<string, string>,
): readonly DateMention[] {
  if (keys.size < 2) return mentions;
  const known = new Map<string, DateMention>();
  return mentions
    .toReversed()
    .map((mention) => {
      const key = keys.get(mention.id);
      if (key === undefined) return mention;
      const later = known.get(key);
      if (mention.value !== null && mention.type === "DATE") known.set(key, mention);
      if (mention.value !== null || later === undefined) return mention;
      const { value, edtf, earliest, latest, id } = later;
      return {
        ...mention,
        value,
        edtf,
        earliest,
        latest,
        anchor: { kind: "mention", date: id } as const,
      };
    })
    .toReversed();
}
