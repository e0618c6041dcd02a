import type { ClaimRecord } from "../generated/claim-record.ts";
import { iriOfArticle, iriOfRecord } from "./article-iri.ts";
import { type CodePointCounter, countCodePoints } from "./code-points.ts";
import { requireText } from "./require-text.ts";

/** A body that describes, names the speaker of or classifies the target. */
export interface TextualBody {
  readonly type: "TextualBody";
  readonly purpose: "describing" | "identifying" | "classifying";
  readonly value: string;
  readonly format: "text/plain";
  readonly language?: string;
}

/** A W3C Web Annotation; positions count code points, as the model asks. */
export interface WebAnnotation {
  readonly "@context": "http://www.w3.org/ns/anno.jsonld";
  readonly id: string;
  readonly type: "Annotation";
  readonly motivation: "identifying";
  readonly generator: { readonly type: "Software"; readonly name: string };
  readonly body: readonly TextualBody[];
  readonly target: {
    readonly source: string;
    readonly selector: readonly [
      {
        readonly type: "TextQuoteSelector";
        readonly exact: string;
        readonly prefix: string;
        readonly suffix: string;
      },
      { readonly type: "TextPositionSelector"; readonly start: number; readonly end: number },
    ];
  };
}

/**
 * One article's records as annotations of it, each with its claim (`describing`), its kind
 * (`classifying`) and its speaker (`identifying`).
 *
 * @throws ClaimsError `wrong-text` when the text is not the one the records were made from.
 */
export function toWebAnnotations(
  records: readonly ClaimRecord[],
  text: string,
): readonly WebAnnotation[] {
  requireText(records, text);
  const codePoints = countCodePoints(text);
  return records.map((record) => annotationOf(record, codePoints));
}

function annotationOf(record: ClaimRecord, codePoints: CodePointCounter): WebAnnotation {
  const { start, end, exact, prefix, suffix } = record.target;
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: iriOfRecord(record),
    type: "Annotation",
    motivation: "identifying",
    generator: {
      type: "Software",
      name: `${record.generator.name} ${record.generator.version}`,
    },
    body: bodiesOf(record),
    target: {
      source: iriOfArticle(record.article),
      selector: [
        { type: "TextQuoteSelector", exact, prefix, suffix },
        { type: "TextPositionSelector", start: codePoints(start), end: codePoints(end) },
      ],
    },
  };
}

function bodiesOf({ kind, text, article, attribution }: ClaimRecord): readonly TextualBody[] {
  const speaker = attribution?.source?.name ?? null;
  const language = article.lang === null ? {} : { language: article.lang };
  const plain = { type: "TextualBody", format: "text/plain" } as const;
  const bodies: readonly TextualBody[] = [
    { ...plain, purpose: "describing", value: text, ...language },
    { ...plain, purpose: "classifying", value: kind },
  ];
  if (speaker === null) return bodies;
  return [...bodies, { ...plain, purpose: "identifying", value: speaker }];
}
