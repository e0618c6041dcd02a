import { checkSpans, toClaimRecords, validateClaimRecord } from "@whosaid/claims";
import { toArticleRecord, validateArticleRecord } from "@whosaid/claims/articles";
import { createAnalyzer } from "@whosaid/core";
import { describe, expect, it } from "vitest";
import { toInput } from "../../src/annotated-article.ts";
import { CARRIED, loadGold } from "../../src/corpus/load-gold.ts";

const analyzer = createAnalyzer();
/** Milliseconds: it reads a hundred articles, on a machine that may have other work to do. */
const PATIENCE = 60_000;

describe("the records of every carried article", () => {
  it.each(CARRIED)("in %s validate and stand in its text", { timeout: PATIENCE }, (directory) => {
    for (const gold of loadGold(directory).articles) {
      const analysis = analyzer.analyze(toInput(gold));
      const records = toClaimRecords(analysis, { publisher: gold.outlet ?? "unknown" });
      expect(records.length, gold.id).toBeGreaterThan(0);
      const faults = records.flatMap((record) => {
        const { errors } = validateClaimRecord(JSON.parse(JSON.stringify(record)));
        return [...errors, ...checkSpans(record, gold.text)].map(({ message }) => message);
      });
      expect(faults, gold.id).toEqual([]);
      expect(new Set(records.map(({ id }) => id)).size, gold.id).toBe(records.length);
      expect(validateArticleRecord(toArticleRecord(analysis)).errors, gold.id).toEqual([]);
    }
  });
});
