import type { Analysis } from "@whosaid/core";
import type { ArticleRecord } from "../generated/article-record.ts";
import { GENERATOR } from "../generated/generator.ts";
import { type ArticleInfo, referToArticle } from "./article-reference.ts";

/**
 * The article itself as a record, to be kept and passed on with its claim records: what they tell
 * of it, and the text that their offsets count in.
 *
 * @throws ClaimsError `invalid-article-info` for a URL, date or language of the wrong form.
 */
export function toArticleRecord({ article }: Analysis, info: ArticleInfo = {}): ArticleRecord {
  const { offsetUnit, textSha256, ...reference } = referToArticle(article, info);
  return {
    schema: "urn:whosaid:schema:article-record:1",
    ...reference,
    text: article.text,
    textSha256,
    offsetUnit,
    generator: GENERATOR,
  };
}
