import type { ArticleReference, ClaimRecord } from "../generated/claim-record.ts";

/** The article's URL; where it has none, a URN by its text's hash. */
export function iriOfArticle({ url, textSha256 }: ArticleReference): string {
  return url ?? `urn:whosaid:article:${textSha256}`;
}

/** The record as a part of its article: `https://example.org/bridge#quote-101a88b112c6c658`. */
export function iriOfRecord({ article, id }: ClaimRecord): string {
  const [document = ""] = iriOfArticle(article).split("#");
  return `${document}#${id}`;
}
