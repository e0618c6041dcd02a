import type { ImportedArticle, ImportedClaim, ImportedSource } from "@whosaid/claims/imports";
import type { Span } from "@whosaid/core";
import type {
  AnnotatedArticle,
  AnnotatedDate,
  AnnotatedFigure,
  AnnotatedQuotation,
} from "../annotated-article.ts";

export interface ImportOptions {
  /** ISO date of publication where known from elsewhere: brat's files hold none. */
  readonly published?: string | null;
  /**
   * Whether people marked every date. What is exported has only those of claims, so that without
   * their word the layer of dates counts as not annotated.
   */
  readonly allDates?: boolean;
}

/**
 * Gold from what people corrected in brat or Label Studio, so that the next run is scored against
 * it; `id` names the article where the task does not.
 */
export function goldOfImport(
  { text, about, claims, dates }: ImportedArticle,
  id: string,
  { published = null, allDates = false }: ImportOptions = {},
): AnnotatedArticle {
  return {
    id: about.id ?? id,
    pair: null,
    outlet: about.publisher ?? null,
    kind: null,
    title: about.title ?? null,
    published: about.datePublished ?? published,
    text,
    quotations: claims.filter(({ figure }) => figure === null).map(toQuotation),
    dates: allDates ? dates.map(toDate) : null,
    casualties: claims.flatMap(toFigure),
    counts: null,
    ignore: [],
  };
}

const placeOf = ({ start, end }: Span): Span => ({ start, end });

function toQuotation(claim: ImportedClaim, index: number): AnnotatedQuotation {
  const { source, via, cue, mode, spans } = claim;
  return {
    label: `q${index + 1}`,
    type: mode ?? "indirect",
    content: spans.map(placeOf),
    cue: cue === null ? null : placeOf(cue.span),
    speaker: source === null || source.span === null ? null : placeOf(source.span),
    speakerName: nameOf(source),
    speakerAliases: [],
    speakerKind: source?.type ?? null,
    via: nameOf(via),
    speech: true,
    confidence: null,
  };
}

function nameOf(source: ImportedSource | null): string | null {
  return source?.name ?? source?.span?.exact ?? null;
}

function toDate(
  { span, type, value }: ImportedArticle["dates"][number],
  index: number,
): AnnotatedDate {
  return { label: `d${index + 1}`, ...placeOf(span), type, value };
}

function toFigure(claim: ImportedClaim, index: number): readonly AnnotatedFigure[] {
  const { figure, source, spans } = claim;
  const [first] = spans;
  if (figure === null || first === undefined) return [];
  const { measure, low, high, qualifier, victims, since, cumulative, status } = figure;
  return [
    {
      label: `k${index + 1}`,
      start: first.start,
      end: spans.at(-1)?.end ?? first.end,
      effect: measure,
      ...{ low, high, qualifier, victims, since, cumulative, status },
      source: nameOf(source),
    },
  ];
}
