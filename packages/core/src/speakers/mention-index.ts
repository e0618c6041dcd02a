import type { MentionDraft } from "../reading.ts";
import type { Actor } from "./actor.ts";

/** A mention and whose it is. */
export interface PlacedMention extends MentionDraft {
  readonly actor: Actor;
}

/** How many mentions above and below a place are looked at: what costs must not grow with the text. */
const REACH_ABOVE = 200;
const REACH_BELOW = 80;

/** All mentions known so far, by place. */
export interface MentionIndex {
  all(): readonly PlacedMention[];
  /** Adds a mention unless one of the same actor lies there already. */
  add(mention: PlacedMention): void;
  /** Mentions that lie within a range of tokens. */
  within(from: number, to: number): readonly PlacedMention[];
  /** Mentions that begin before a token, the nearest first; made one by one, as most ask for few. */
  above(at: number): Iterable<PlacedMention>;
  /** Mentions that begin at a token or behind it, the nearest first. */
  below(at: number): readonly PlacedMention[];
}

/** A shelf holds the mentions of 256 tokens, about three paragraphs. */
const SHELF_BITS = 8;
/** How many shelves up and down are looked at: 16,384 tokens, more than the longest article has. */
const SHELVES_NEAR = 64;

/**
 * Mentions stand on shelves, each for a stretch of tokens, sorted within: adding one moves only its
 * neighbours, however long the text.
 */
export function createMentionIndex(mentions: readonly PlacedMention[]): MentionIndex {
  const shelves: PlacedMention[][] = [];
  for (const mention of mentions.toSorted((a, b) => a.from - b.from)) {
    shelfAt(shelves, mention.from).push(mention);
  }
  return {
    all: () => shelves.flat(),
    add(mention) {
      const { actor: own, from: first, to: last } = mention;
      const shelf = shelfAt(shelves, first);
      const nearest = first >> SHELF_BITS;
      for (let index = nearest - 1; index <= nearest + 1; index += 1) {
        for (const { actor, from, to } of shelves[index] ?? []) {
          if (actor === own && from < last && first < to) return;
        }
      }
      const place = shelf.findIndex(({ from }) => from >= first);
      shelf.splice(place < 0 ? shelf.length : place, 0, mention);
    },
    within(from, to) {
      const found: PlacedMention[] = [];
      for (let at = from >> SHELF_BITS; at <= to >> SHELF_BITS; at += 1) {
        for (const mention of shelves[at] ?? []) {
          if (mention.from >= from && mention.to <= to && mention.from < to) found.push(mention);
        }
      }
      return found;
    },
    *above(at) {
      let found = 0;
      const nearest = at >> SHELF_BITS;
      const last = Math.max(0, nearest - SHELVES_NEAR);
      for (let index = nearest; index >= last && found < REACH_ABOVE; index -= 1) {
        const shelf = shelves[index] ?? [];
        for (let place = shelf.length - 1; place >= 0; place -= 1) {
          const mention = shelf[place];
          if (mention === undefined || mention.from >= at) continue;
          found += 1;
          yield mention;
        }
      }
    },
    below(at) {
      const found: PlacedMention[] = [];
      const nearest = at >> SHELF_BITS;
      const last = Math.min(shelves.length - 1, nearest + SHELVES_NEAR);
      for (let index = nearest; index <= last && found.length < REACH_BELOW; index += 1) {
        for (const mention of shelves[index] ?? []) if (mention.from >= at) found.push(mention);
      }
      return found;
    },
  };
}

function shelfAt(shelves: PlacedMention[][], token: number): PlacedMention[] {
  const index = token >> SHELF_BITS;
  while (shelves.length <= index) shelves.push([]);
  return shelves[index] ?? [];
}
