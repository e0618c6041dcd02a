/**
 * An article with what people (gold) or a system (a prediction) found in it. Both have one form,
 * so that every system is scored by the same code.
 */
import type {
  ArticleInput,
  CasualtyEffect,
  CasualtyFigure,
  DateType,
  EntityKind,
  Qualifier,
  Quotation,
  Span,
} from "@whosaid/core";

export interface AnnotatedQuotation {
  /** Its tag in the marked-up text ("q1"); a running number where there is none. */
  readonly label: string;
  readonly type: Quotation["type"];
  readonly content: readonly Span[];
  readonly cue: Span | null;
  /** The mention nearest to the cue; `null` for floating quotations. */
  readonly speaker: Span | null;
  /** Canonical name; `null` for unnamed speakers and where the corpus names nobody. */
  readonly speakerName: string | null;
  readonly speakerAliases: readonly string[];
  readonly speakerKind: EntityKind | null;
  /** Who reports it second-hand. */
  readonly via: string | null;
  /** Whether the cue is one of communication (said), not of belief or plan (thought). */
  readonly speech: boolean;
  /** From 0 to 1, of predictions that give one. */
  readonly confidence: number | null;
}

export interface AnnotatedDate extends Span {
  readonly label: string;
  readonly type: DateType;
  /** TIMEX3 value; `null` where a system could not resolve it. */
  readonly value: string | null;
}

export interface AnnotatedFigure extends Span {
  readonly label: string;
  readonly effect: CasualtyEffect;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  readonly victims: string | null;
  /** Canonical name of who counted; `null` where the article itself says so. */
  readonly source: string | null;
  /** ISO start of the period it is counted over. */
  readonly since: string | null;
  readonly cumulative: boolean;
  readonly status: CasualtyFigure["status"];
}

/** How the article states a document-level count, and whether the row is fit for scoring. */
export interface DocumentCount {
  readonly count: number;
  /** `stated`: said in so many words. `silent`: zero, and not spoken of. `unfit`: leave it out. */
  readonly wording: "stated" | "silent" | "unfit";
}

export interface AnnotatedArticle {
  readonly id: string;
  readonly pair: string | null;
  readonly outlet: string | null;
  readonly kind: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly text: string;
  /** `null` where this layer is not annotated; empty where there is nothing to find. */
  readonly quotations: readonly AnnotatedQuotation[] | null;
  readonly dates: readonly AnnotatedDate[] | null;
  readonly casualties: readonly AnnotatedFigure[] | null;
  readonly counts: Readonly<Record<"killed" | "wounded", DocumentCount>> | null;
  /** Stretches that are no part of the article (menus, captions): findings there don't count. */
  readonly ignore: readonly Span[];
}

/** What a system under test gets to see of it. */
export function toInput({ id, text, published }: AnnotatedArticle): ArticleInput {
  return published === null ? { id, text } : { id, text, publishedAt: published };
}
