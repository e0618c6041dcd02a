import type { ClaimRecord, TextSpan } from "../generated/claim-record.ts";
import { aboutArticle } from "./about-article.ts";
import { type CodePointCounter, countCodePoints } from "./code-points.ts";
import { type Link, type Mark, marksOf } from "./marks.ts";
import { requireText } from "./require-text.ts";

/** A task for Label Studio with the records as a prediction; offsets count code points. */
export interface LabelStudioTask {
  readonly data: Readonly<Record<string, string>>;
  readonly predictions: readonly [
    { readonly model_version: string; readonly result: readonly LabelStudioResult[] },
  ];
}

export type LabelStudioResult = LabelStudioRegion | LabelStudioRelation;

export interface LabelStudioRegion {
  readonly id: string;
  readonly from_name: string;
  readonly to_name: "text";
  readonly type: "labels" | "choices";
  readonly value: {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly labels?: readonly [string];
    readonly choices?: readonly [string];
  };
  readonly score?: number;
  readonly meta?: { readonly text: readonly [string] };
}

export interface LabelStudioRelation {
  readonly type: "relation";
  readonly from_id: string;
  readonly to_id: string;
  readonly direction: "right";
  readonly labels: readonly [string];
}

/**
 * One article's records as a Label Studio task, to be corrected there under
 * `LABEL_STUDIO_CONFIGURATION`. A split quotation is a region a piece, joined by `Continues`.
 *
 * @throws ClaimsError `wrong-text` when the text is not the one the records were made from.
 */
export function toLabelStudio(records: readonly ClaimRecord[], text: string): LabelStudioTask {
  requireText(records, text);
  const codePoints = countCodePoints(text);
  const { marks, links } = marksOf(records);
  const [record] = records;
  const version = record ? `${record.generator.name} ${record.generator.version}` : "whosaid";
  const result = [
    ...marks.flatMap((mark) => regionsOf(mark, codePoints)),
    ...marks.flatMap(relationsBetweenPieces),
    ...links.map(relationOf),
  ];
  return {
    data: { text, ...aboutArticle(records) },
    predictions: [{ model_version: version, result }],
  };
}

function regionsOf(mark: Mark, codePoints: CodePointCounter): readonly LabelStudioRegion[] {
  return mark.spans.flatMap((span, index) => {
    const region = { id: pieceId(mark, index), to_name: "text" } as const;
    const place = placeOf(span, codePoints);
    const labelled: LabelStudioRegion = {
      ...region,
      from_name: "claims",
      type: "labels",
      value: { ...place, labels: [mark.label] },
      ...(mark.confidence === null ? {} : { score: mark.confidence }),
      ...(mark.note === null ? {} : { meta: { text: [mark.note] } }),
    };
    if (index > 0) return [labelled];
    const choices = Object.entries(mark.attributes).map(
      ([name, choice]): LabelStudioRegion => ({
        ...region,
        from_name: name.toLowerCase(),
        type: "choices",
        value: { ...place, choices: [choice] },
      }),
    );
    return [labelled, ...choices];
  });
}

function placeOf({ start, end, exact }: TextSpan, codePoints: CodePointCounter) {
  return { start: codePoints(start), end: codePoints(end), text: exact };
}

function relationsBetweenPieces(mark: Mark): readonly LabelStudioRelation[] {
  return mark.spans.slice(1).map((_, index) => ({
    type: "relation",
    from_id: pieceId(mark, index + 1),
    to_id: pieceId(mark, index),
    direction: "right",
    labels: ["Continues"],
  }));
}

function relationOf({ label, from, to }: Link): LabelStudioRelation {
  return { type: "relation", from_id: from, to_id: to, direction: "right", labels: [label] };
}

/** The first piece has the mark's key, the next ones a number besides. */
function pieceId({ key }: Mark, index: number): string {
  return index === 0 ? key : `${key}/${index + 1}`;
}
