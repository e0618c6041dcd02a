import type { Analysis } from "@whosaid/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { marksOf } from "../../src/exports/marks.ts";
import { toBrat, toLabelStudio } from "../../src/exports.ts";
import type { ClaimRecord } from "../../src/generated/claim-record.ts";
import type { ImportedArticle } from "../../src/imports/imported-article.ts";
import { fromBrat, fromLabelStudio } from "../../src/imports.ts";
import { toClaimRecords } from "../../src/records/to-claim-records.ts";
import { bridgeArticle } from "../bridge-article.ts";
import { floodArticle } from "../flood-article.ts";
import { analyses } from "../properties/any-analysis.ts";

type Import = (records: readonly ClaimRecord[], text: string) => ImportedArticle | undefined;

/** What Label Studio gives back when the annotator submits the predictions as they are. */
function submitted(records: readonly ClaimRecord[], text: string): unknown {
  const { data, predictions } = toLabelStudio(records, text);
  const passedOn = { id: 1, data, annotations: [{ id: 1, result: predictions[0].result }] };
  return JSON.parse(JSON.stringify([passedOn]));
}

const tools: readonly (readonly [string, Import])[] = [
  ["brat", (records, text) => fromBrat(toBrat(records, text), text)],
  ["Label Studio", (records, text) => fromLabelStudio(submitted(records, text))[0]],
];

/** What the records say that the tools can hold, without the tools' own keys. */
function toldBy(records: readonly ClaimRecord[]) {
  return records.map(({ id, kind, quote, quantity, target, attribution, ...record }) => ({
    record: id,
    kind,
    spans: quantity === null && quote !== null ? quote.spans : [pick(target)],
    mode: quantity === null ? quote?.mode : null,
    source: attribution?.source?.name ?? null,
    mention: attribution?.source?.span ?? null,
    via: attribution?.via?.name ?? null,
    cue: attribution?.cue ? [pick(attribution.cue), attribution.cue.stance] : null,
    saidAt: record.saidAt?.value ?? null,
    refersTo: record.refersTo.map(({ span, type, value }) => ({ span, type, value })),
    within: quote?.within ?? null,
    counted: quantity && [quantity.measure, quantity.low, quantity.high, quantity.qualifier],
    status: quantity?.status,
    relatesTo: quantity?.of ?? null,
  }));
}

function toldByImport({ claims }: ImportedArticle) {
  const recordOf = (key: string | null | undefined) =>
    claims.find((claim) => claim.key === key)?.record ?? null;
  return claims.map(({ key: _, source, via, cue, saidAt, figure, within, ...claim }) => ({
    ...claim,
    source: source?.name ?? null,
    mention: source?.span ?? null,
    via: via?.name ?? null,
    cue: cue && [cue.span, cue.stance],
    saidAt: saidAt?.value ?? null,
    within: recordOf(within),
    counted: figure && [figure.measure, figure.low, figure.high, figure.qualifier],
    status: figure?.status,
    relatesTo: recordOf(figure?.relatesTo),
  }));
}

function pick({ start, end, exact }: { start: number; end: number; exact: string }) {
  return { start, end, exact };
}

const byId = (a: { record: string | null }, b: { record: string | null }) =>
  String(a.record).localeCompare(String(b.record));

const articles: readonly (readonly [string, Analysis])[] = [
  ["with every kind of claim", bridgeArticle],
  ["in emoji, combining marks and CRLF", floodArticle],
];

describe.each(tools)("what comes back from %s", (_, pass) => {
  it.each(articles)("is what went there, of an article %s", (_, analysis) => {
    const { text } = analysis.article;
    const records = toClaimRecords(analysis);
    const imported = pass(records, text);
    expect(imported && toldByImport(imported).sort(byId)).toEqual(toldBy(records).sort(byId));
  });
});

/**
 * The analysis with plain letters for each surrogate pair that a mark would cut: no tool can put the
 * end of a mark there.
 */
function withoutCutPairs(analysis: Analysis): Analysis {
  const { text } = analysis.article;
  const units = text.split("");
  const offsets = marksOf(toClaimRecords(analysis)).marks.flatMap(({ spans }) =>
    spans.flatMap(({ start, end }) => [start, end]),
  );
  for (const offset of offsets) {
    if ((text.codePointAt(offset - 1) ?? 0) > 0xffff) units.splice(offset - 1, 2, "x", "x");
  }
  return { ...analysis, article: { ...analysis.article, text: units.join("") } };
}

describe("whatever went to Label Studio", () => {
  it("comes back in the same spans", () => {
    fc.assert(
      fc.property(analyses.map(withoutCutPairs), (analysis) => {
        const { text } = analysis.article;
        const records = toClaimRecords(analysis);
        const [imported] = fromLabelStudio(submitted(records, text));
        const spansOf = (claims: readonly { spans: unknown; record: string | null }[]) =>
          claims.map(({ spans, record }) => ({ spans, record })).sort(byId);
        expect(imported && spansOf(imported.claims)).toEqual(spansOf(toldBy(records)));
      }),
      { numRuns: 30 },
    );
  });
});
