import type { ArticleInput } from "@whosaid/core";
import type { AnnotatedArticle } from "../annotated-article.ts";
import type { DateConventions } from "../corpus/date-conventions.ts";
import type { ArticlePair } from "../corpus/pairs.ts";

/** What a system finds; `null` for layers it does not do. */
export type Layers = Pick<AnnotatedArticle, "quotations" | "dates" | "casualties">;

/** Something that reads articles and can be scored: ours, or a peer behind a small adapter. */
export interface System {
  readonly name: string;
  /** `dates`: what the gold holds that it is scored against; whoever has no such choice ignores it. */
  read(article: ArticleInput, dates?: DateConventions): Layers;
  /** Which of its findings two articles share; absent where it does not compare. */
  link?(a: ArticleInput, b: ArticleInput): Omit<ArticlePair, "a" | "b">;
}

/** An article of gold, with a system’s findings in place of gold’s. */
export function withLayers(gold: AnnotatedArticle, layers: Layers): AnnotatedArticle {
  return { ...gold, counts: null, ignore: [], ...layers };
}
