import { alignmentIdOf } from "../compare/alignment-id.ts";
import type { AlignmentRecord } from "../generated/alignment-record.ts";
import { validate } from "../generated/validate-alignment-record.ts";
import { type ClaimRecordError, claimRecordError } from "./claim-record-error.ts";
import { type RecordValidation, validateBy } from "./validate-by.ts";

export type AlignmentRecordValidation = RecordValidation<AlignmentRecord>;

/**
 * Whether a value is an alignment record: whether it keeps to the schema, and where it does,
 * whether its parts fit one another.
 */
export function validateAlignmentRecord(value: unknown): AlignmentRecordValidation {
  return validateBy(value, validate, findContradictions);
}

const FIGURE_RELATIONS: readonly string[] = ["same-figure", "toll-update", "contradiction"];
const STATEMENT_RELATIONS: readonly string[] = ["same-words", "same-statement"];

function findContradictions(record: AlignmentRecord): readonly ClaimRecordError[] {
  const { id, relation, claims, differences } = record;
  const errors: ClaimRecordError[] = [];
  const complain = (path: string, fault: string): void => {
    errors.push(claimRecordError(path, "not-allowed", fault));
  };
  const wanted = relation === "single-outlet" ? 1 : 2;
  if (claims.length !== wanted) {
    complain("/claims", `expected ${wanted} of ${relation}, got ${claims.length}`);
  }
  claims.forEach(({ kind }, at) => {
    const fits = kind === "casualty" ? STATEMENT_RELATIONS : FIGURE_RELATIONS;
    if (fits.includes(relation)) complain(`/claims/${at}/kind`, `${kind} does not fit ${relation}`);
  });
  const [first, second] = claims;
  if (first && second && isOneArticle(first.article, second.article)) {
    complain("/claims/1/article", "is the article of the first claim");
  }
  if ((differences === null) !== (wanted === 1)) {
    complain("/differences", wanted === 1 ? "expected null" : "missing between two claims");
  }
  if (relation === "contradiction" && differences?.sources === null) {
    complain("/differences/sources", "a contradiction names both its sources");
  }
  const expected = alignmentIdOf(relation, claims);
  if (errors.length === 0 && id !== expected) {
    const fault = `expected ${expected}, which is what relation and claims hash to`;
    errors.push(claimRecordError("/id", "wrong-id", fault));
  }
  return errors;
}

type Article = AlignmentRecord["claims"][number]["article"];

function isOneArticle(a: Article, b: Article): boolean {
  return a.textSha256 === b.textSha256 && a.id === b.id && a.url === b.url;
}
