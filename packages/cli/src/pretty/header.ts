import type { AnalyzedArticle } from "@whosaid/core";
import { flatten, hang } from "./lines.ts";
import type { Terminal } from "./terminal.ts";

/** Title, date and where the article comes from, under a rule as wide as the terminal. */
export function renderHeader(
  name: string,
  article: AnalyzedArticle,
  { columns, colors }: Terminal,
): string {
  return [
    colors.dim("─".repeat(columns)),
    hang("", 0, colors.bold(flatten(article.title ?? "(no headline)")), columns),
    hang("", 0, colors.dim(`${flatten(name)} · ${describePublication(article)}`), columns),
  ].join("\n");
}

function describePublication({ publishedAt, publishedAtSource }: AnalyzedArticle): string {
  if (publishedAt === null) return "publication date unknown: give it with --published";
  return publishedAtSource === "date-line"
    ? `published ${publishedAt}, by its own date line`
    : `published ${publishedAt}`;
}
