import type { MentionDraft } from "../reading.ts";
import type { Actor } from "./actor.ts";

/** A mention and whose it is. */
export interface PlacedMention extends MentionDraft {
  readonly actor: Actor;
}

/** How many mentions above and below a place are looked at: what costs must not grow with the text. */
const REACH_ABOVE = 400;
const REACH_BELOW = 120;

/** All mentions known so far, by place. */
export interface MentionIndex {
  readonly all: readonly PlacedMention[];
  /** Adds a mention unless one of the same actor lies there already. */
  add(mention: PlacedMention): void;
  /** Mentions that lie within a range of tokens. */
  within(from: number, to: number): readonly PlacedMention[];
  /** Mentions that begin before a token, the nearest first. */
  above(at: number): readonly PlacedMention[];
  /** Mentions that begin at a token or behind it, the nearest first. */
  below(at: number): readonly PlacedMention[];
}

export function createMentionIndex(mentions: readonly PlacedMention[]): MentionIndex {
  const all = mentions.toSorted((a, b) => a.from - b.from);
  return {
    all,
    add(mention) {
      const place = placeOf(all, mention.from);
      const around = all.slice(Math.max(0, place - 4), place + 4);
      const isKnown = around.some(
        ({ actor, from, to }) => actor === mention.actor && from < mention.to && mention.from < to,
      );
      if (!isKnown) all.splice(place, 0, mention);
    },
    within(from, to) {
      const found: PlacedMention[] = [];
      for (let index = placeOf(all, from); index < all.length; index += 1) {
        const mention = all[index];
        if (mention === undefined || mention.from >= to) break;
        if (mention.to <= to) found.push(mention);
      }
      return found;
    },
    above(at) {
      const place = placeOf(all, at);
      return all.slice(Math.max(0, place - REACH_ABOVE), place).reverse();
    },
    below(at) {
      const place = placeOf(all, at);
      return all.slice(place, place + REACH_BELOW);
    },
  };
}

/** Index of the first mention that begins at a token or behind it, by bisection. */
function placeOf(mentions: readonly PlacedMention[], at: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle]?.from ?? 0) >= at) high = middle;
    else low = middle + 1;
  }
  return low;
}
