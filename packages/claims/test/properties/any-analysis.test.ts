import type { Span } from "@whosaid/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toNdjson } from "../../src/exports/ndjson.ts";
import {
  toBrat,
  toCsv,
  toJsonLd,
  toLabelStudio,
  toProdigy,
  toWebAnnotations,
} from "../../src/exports.ts";
import { toClaimRecords } from "../../src/records/to-claim-records.ts";
import { checkSpans } from "../../src/validation/check-spans.ts";
import { parseClaimRecords } from "../../src/validation/parse-claim-records.ts";
import { validateClaimRecord } from "../../src/validation/validate-claim-record.ts";
import { analyses } from "./any-analysis.ts";

describe("the records of any analysis", () => {
  it("validate and stand in the text", () => {
    fc.assert(
      fc.property(analyses, (analysis) => {
        for (const record of toClaimRecords(analysis)) {
          const passedOn: unknown = JSON.parse(JSON.stringify(record));
          expect(validateClaimRecord(passedOn)).toEqual({ valid: true, record, errors: [] });
          expect(checkSpans(record, analysis.article.text)).toEqual([]);
        }
      }),
    );
  });

  it("have ids of their own", () => {
    fc.assert(
      fc.property(analyses, (analysis) => {
        const ids = toClaimRecords(analysis).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it("come back from NDJSON", () => {
    fc.assert(
      fc.property(analyses, (analysis) => {
        const records = toClaimRecords(analysis);
        const read = [...parseClaimRecords(toNdjson(records))];
        expect(read.map((line) => (line.valid ? line.record : line.errors))).toEqual(records);
      }),
    );
  });

  it("are written in every format, with the words that stand there", () => {
    fc.assert(
      fc.property(analyses, (analysis) => {
        const { text } = analysis.article;
        const records = toClaimRecords(analysis);
        const codePoints = [...text];
        const wordsAt = ({ start, end }: Span) => codePoints.slice(start, end).join("");
        for (const { target } of toWebAnnotations(records, text)) {
          const [{ exact }, position] = target.selector;
          if (/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(exact)) continue;
          expect(wordsAt(position)).toBe(exact);
        }
        expect(toProdigy(records, text).spans.length).toBeGreaterThanOrEqual(records.length);
        expect(toLabelStudio(records, text).data.text).toBe(text);
        expect(toBrat(records, text)).toMatch(/^(?:T\d+\t|$)/);
        expect(toJsonLd(records)["@graph"]).toHaveLength(records.length + 1);
        expect(toCsv(records).length).toBeGreaterThan(records.length);
      }),
    );
  });
});
