export type * from "./generated/article-record.ts";
export { toArticleRecord } from "./records/to-article-record.ts";
export {
  type ArticleRecordValidation,
  validateArticleRecord,
} from "./validation/validate-article-record.ts";
