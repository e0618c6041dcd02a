import type { AlignmentRecord } from "./generated/alignment-record.ts";
import type { ArticleRecord } from "./generated/article-record.ts";
import type { SchemaId } from "./generated/claim-record.ts";

/** The schemas that records are made by and held against; a published version never changes. */
export const CLAIM_SCHEMA: SchemaId = "urn:whosaid:schema:claim-record:1";
export const ALIGNMENT_SCHEMA: AlignmentRecord["schema"] = "urn:whosaid:schema:alignment-record:1";
export const ARTICLE_SCHEMA: ArticleRecord["schema"] = "urn:whosaid:schema:article-record:1";
