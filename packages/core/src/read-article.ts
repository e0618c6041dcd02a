import { WhosaidError } from "./errors.ts";
import type { Article, ArticleInput } from "./model.ts";

/** ISO 8601 date, or date-time with or without seconds, fraction and zone. */
const ISO_DATE =
  /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/u;

/**
 * Checks what the caller handed in.
 *
 * @throws {WhosaidError} `invalid-article` when there is no text, `invalid-date` when
 * `publishedAt` is no ISO date or no day of the calendar.
 */
export function readArticle(article: Article): ArticleInput {
  const input: unknown = article;
  if (typeof input === "string") return { text: input };
  if (typeof article !== "object" || article === null || typeof article.text !== "string") {
    throw new WhosaidError(
      "invalid-article",
      `An article is a string or an object with a string "text"; got ${describe(input)}.`,
    );
  }
  for (const field of ["id", "title", "publishedAt"] as const) {
    const value: unknown = article[field];
    if (value !== undefined && typeof value !== "string") {
      throw new WhosaidError(
        "invalid-article",
        `The article's "${field}" must be a string where it is given; got ${describe(value)}.`,
      );
    }
  }
  if (article.publishedAt !== undefined) checkDate(article.publishedAt);
  return article;
}

function checkDate(value: string): void {
  const parts = ISO_DATE.exec(value);
  const [year, month, day] = [Number(parts?.[1]), Number(parts?.[2]), Number(parts?.[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (parts === null || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) {
    throw new WhosaidError(
      "invalid-date",
      `"publishedAt" must be an ISO date such as 2024-03-14 or 2024-03-14T09:30:00Z; got "${value}".`,
    );
  }
}

function describe(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  if (typeof value === "object") return 'an object whose "text" is missing or no string';
  return value === undefined ? "undefined" : `a ${typeof value}`;
}
