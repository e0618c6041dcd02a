import type { Analysis, Span } from "@whosaid/core";
import { htmlEscape } from "escape-goat";

/** A stretch of the text that is coloured, with what a pointer on it tells. */
export interface HtmlMark extends Span {
  readonly kind: "direct" | "mixed" | "indirect" | "speaker" | "cue" | "date" | "figure";
  readonly tells: string;
  /** Where a link to the finding leads. */
  readonly anchor: string | null;
}

/** The text with its marks; where they overlap, a stretch bears all their classes. */
export function markHtml(text: string, marks: readonly HtmlMark[]): string {
  const cuts = new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])]);
  const edges = [...cuts].sort((a, b) => a - b);
  const anchored = new Set<string>();
  return edges
    .slice(0, -1)
    .map((start, index) => {
      const end = edges[index + 1] ?? text.length;
      const words = htmlEscape(text.slice(start, end));
      const over = marks.filter((mark) => mark.start <= start && end <= mark.end);
      if (over.length === 0) return words;
      const anchor = over.find(
        (mark) => mark.anchor !== null && !anchored.has(mark.anchor),
      )?.anchor;
      if (anchor != null) anchored.add(anchor);
      const classes = [...new Set(over.map(({ kind }) => kind))].join(" ");
      const tells = htmlEscape(over.map((mark) => mark.tells).join("\n"));
      const id = anchor == null ? "" : ` id="${htmlEscape(anchor)}"`;
      return `<mark${id} class="${classes}" title="${tells}">${words}</mark>`;
    })
    .join("");
}

/** What an analysis found, as marks; anchors are `prefix-q1`. */
export function marksOf(analysis: Analysis, prefix: string): readonly HtmlMark[] {
  const names = new Map(analysis.entities.map(({ id, name }) => [id, name]));
  const nameOf = (entity: string | null | undefined): string =>
    names.get(entity ?? "") ?? "unknown";
  return [
    ...analysis.quotations.flatMap(
      ({ id, type, content, cue, speaker, confidence, rule }): HtmlMark[] => {
        const tells = `${type}, ${nameOf(speaker?.entity)} (${confidence.toFixed(2)}, ${rule})`;
        const anchor = `${prefix}-${id}`;
        return [
          ...content.map((piece) => ({ ...piece, kind: type, tells, anchor })),
          ...(speaker?.mention
            ? [
                {
                  ...speaker.mention,
                  kind: "speaker" as const,
                  tells: nameOf(speaker.entity),
                  anchor: null,
                },
              ]
            : []),
          ...(cue === null
            ? []
            : [
                {
                  start: cue.start,
                  end: cue.end,
                  kind: "cue" as const,
                  tells: `${cue.lemma}, ${cue.stance}`,
                  anchor: null,
                },
              ]),
        ];
      },
    ),
    ...analysis.dates.map(({ start, end, type, value }) => ({
      ...{
        start,
        end,
        kind: "date" as const,
        tells: `${type} ${value ?? "unresolved"}`,
        anchor: null,
      },
    })),
    ...analysis.casualties.map(
      ({ id, start, end, effect, low, high, qualifier, status, rule }) => ({
        ...{ start, end, kind: "figure" as const, anchor: `${prefix}-${id}` },
        tells: `${effect} ${low ?? "?"}–${high ?? "?"} ${qualifier}, ${status} (${rule})`,
      }),
    ),
  ];
}
