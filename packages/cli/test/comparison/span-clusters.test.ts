import type { AlignmentRecord } from "@whosaid/claims/compare";
import { describe, expect, it } from "vitest";
import { spanClusters } from "../../src/comparison/span-clusters.ts";
import { alignment } from "../fixtures/alignment.ts";

/** Alignments written `cluster: A-B`, as the records that tell them. */
function aligned(...written: readonly string[]): readonly AlignmentRecord[] {
  return written.map((line) => {
    const [cluster = "", pair = ""] = line.split(": ");
    const claims = pair.split("-").map((article) => ({ article, record: `quote-${cluster}` }));
    return alignment({ id: line, cluster, claims });
  });
}

function spanned(...written: readonly string[]): readonly string[] {
  return spanClusters(aligned(...written)).map(({ id }) => id);
}

describe("spanClusters", () => {
  it("shows each variant once of what three articles carry", () => {
    expect(spanned("x: A-B", "x: A-C", "x: B-C")).toEqual(["x: A-B", "x: A-C"]);
  });

  it("leaves no variant out that hangs on another than the earliest", () => {
    expect(spanned("x: A-B", "x: B-C", "x: C-D")).toEqual(["x: A-B", "x: B-C", "x: C-D"]);
  });

  it("joins what was shown apart before", () => {
    expect(spanned("x: A-B", "x: C-D", "x: B-C", "x: A-D")).toEqual(["x: A-B", "x: C-D", "x: B-C"]);
  });

  it("brings those of one cluster together", () => {
    expect(spanned("x: A-B", "y: A-B", "x: A-C")).toEqual(["x: A-B", "x: A-C", "y: A-B"]);
  });

  it("tells the same record of two articles apart", () => {
    expect(spanned("x: A-B", "y: C-D")).toEqual(["x: A-B", "y: C-D"]);
  });
});
