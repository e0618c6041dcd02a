import { createNameLexicon } from "../../src/engines/compromise.ts";
import { findEntities } from "../../src/entities/find-entities.ts";
import type { Entity, Speaker } from "../../src/model.ts";
import type { Attribution } from "../../src/reading.ts";
import { type Span, span } from "../../src/span.ts";
import { type ResolvedSpeakers, resolveSpeakers } from "../../src/speakers/resolve-speakers.ts";
import { read } from "../read.ts";

const names = createNameLexicon();

const OPENS: ReadonlySet<string> = new Set("{[");
const CLOSES: ReadonlySet<string> = new Set("}]");

export interface MarkedSpeakers extends ResolvedSpeakers {
  /** Who says each quotation, in order of place. */
  readonly speakers: readonly (Entity | null)[];
  readonly resolutions: readonly (Speaker["resolution"] | null)[];
}

/**
 * Resolves the speakers of a text in which `{what is said}` and `[who says it]` are marked, each
 * content with the source that stands nearest behind it, else before it; without one it floats.
 */
export function resolveMarked(marked: string): MarkedSpeakers {
  const { text, contents, sources } = unmark(marked);
  const { layout, syntax, marks } = read(text);
  const entities = findEntities({ text, layout, syntax, names });
  const free = new Set(sources);
  const attributions = contents.map((content): Attribution => {
    const source = nearestSource(text, content, free);
    if (source !== null) free.delete(source);
    return {
      type: "direct",
      content: [content],
      quoted: [],
      cue: null,
      source,
      floating: source === null,
      addressee: null,
      via: null,
      rule: "marked",
      confidence: 1,
    };
  });
  const resolved = resolveSpeakers({ text, layout, syntax, marks, entities, attributions });
  return {
    ...resolved,
    speakers: resolved.quotations.map(
      ({ speaker }) => resolved.entities.find(({ id }) => id === speaker?.entity) ?? null,
    ),
    resolutions: resolved.quotations.map(({ speaker }) => speaker?.resolution ?? null),
  };
}

function unmark(marked: string): {
  readonly text: string;
  readonly contents: readonly Span[];
  readonly sources: readonly Span[];
} {
  const contents: Span[] = [];
  const sources: Span[] = [];
  const open: number[] = [];
  let text = "";
  for (const character of marked) {
    if (OPENS.has(character)) open.push(text.length);
    else if (CLOSES.has(character)) {
      const spans = character === "}" ? contents : sources;
      spans.push(span(open.pop() ?? 0, text.length));
    } else text += character;
  }
  return { text, contents, sources };
}

/** How far a source may stand from its content. */
const FARTHEST = 40;

function nearestSource(text: string, content: Span, sources: ReadonlySet<Span>): Span | null {
  const near = [...sources].filter((source) => {
    const gap =
      source.start >= content.end
        ? text.slice(content.end, source.start)
        : text.slice(source.end, content.start);
    return gap.length <= FARTHEST && !/[.\n]\s/u.test(gap);
  });
  const behind = near.find(({ start }) => start >= content.end);
  return behind ?? near.findLast(({ end }) => end <= content.start) ?? null;
}
