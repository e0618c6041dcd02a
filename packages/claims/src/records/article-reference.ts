import type { AnalyzedArticle } from "@whosaid/core";
import { ClaimsError } from "../errors.ts";
import type { ArticleReference } from "../generated/claim-record.ts";
import { hashText } from "../hash-text.ts";

/** What the caller knows about an article beyond its text. */
export interface ArticleInfo {
  /** The caller's own name for it; else the one given to `analyze`. */
  readonly id?: string;
  /** Where it was published: an absolute URL or another URI. */
  readonly url?: string;
  /** Name of the outlet. */
  readonly publisher?: string;
  /** The headline; else the one the analysis found. */
  readonly title?: string;
  /** ISO 8601 date or date-time; else the one the analysis was made with. */
  readonly datePublished?: string;
  /** BCP 47 tag of the text's language: `en`, `en-GB`. */
  readonly language?: string;
}

const URI = /^[A-Za-z][A-Za-z0-9+.-]*:\S+$/;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const LANGUAGE_TAG = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;

/**
 * What the records say about their article.
 *
 * @throws ClaimsError `invalid-article-info` for a URL, date or language tag of the wrong form.
 */
export function referToArticle(article: AnalyzedArticle, info: ArticleInfo): ArticleReference {
  requireForm("url", info.url, URI, "an absolute URL such as https://example.org/news/1");
  requireForm("datePublished", info.datePublished, ISO_DATE, "an ISO date such as 2023-12-28");
  requireForm("language", info.language, LANGUAGE_TAG, "a BCP 47 tag such as en or en-GB");
  return {
    id: info.id ?? article.id,
    url: info.url ?? null,
    publisher: info.publisher ?? null,
    title: info.title ?? article.title,
    datePublished: info.datePublished ?? article.publishedAt,
    datePublishedSource: info.datePublished === undefined ? article.publishedAtSource : "given",
    lang: info.language ?? null,
    textSha256: hashText(article.text),
    offsetUnit: "utf-16",
  };
}

function requireForm(
  name: keyof ArticleInfo,
  value: string | undefined,
  form: RegExp,
  expected: string,
): void {
  if (value === undefined || form.test(value)) return;
  throw new ClaimsError(
    "invalid-article-info",
    `The article's ${name} is ${JSON.stringify(value)}: expected ${expected}.`,
  );
}
