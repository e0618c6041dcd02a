import { checkSpans, toClaimRecords, validateClaimRecord } from "@whosaid/claims";
import { toArticleRecord, validateArticleRecord } from "@whosaid/claims/articles";
import { createAnalyzer } from "@whosaid/core";
import { describe, expect, it } from "vitest";
import { toInput } from "../../src/annotated-article.ts";
import { CARRIED, loadGold } from "../../src/corpus/load-gold.ts";

const analyzer = createAnalyzer();

describe("the records of every carried article", () => {
  it.each(CARRIED)("in %s validate and stand in its text", (directory) => {
    for (const gold of loadGold(directory).articles) {
      const analysis = analyzer.analyze(toInput(gold));
      const records = toClaimRecords(analysis, { publisher: gold.outlet ?? "unknown" });
      expect(records.length, gold.id).toBeGreaterThan(0);
      for (const record of records) {
        const { errors } = validateClaimRecord(JSON.parse(JSON.stringify(record)));
        expect([...errors, ...checkSpans(record, gold.text)], `${gold.id} ${record.id}`).toEqual(
          [],
        );
      }
      expect(new Set(records.map(({ id }) => id)).size, gold.id).toBe(records.length);
      expect(validateArticleRecord(toArticleRecord(analysis)).errors, gold.id).toEqual([]);
    }
  });
});
