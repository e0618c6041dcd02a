import { describe, expect, it } from "vitest";
import { GDELT_COLUMNS, type GdeltColumn, toGdelt } from "../../src/exports/gdelt.ts";
import { toClaimRecords } from "../../src/records/to-claim-records.ts";
import { bridgeArticle } from "../bridge-article.ts";
import { floodArticle } from "../flood-article.ts";

const info = { publisher: "The Lindmar; Courier", url: "https://courier.example/bridge" };

function cellsOf(line: string): ReadonlyMap<GdeltColumn, string> {
  const cells = line.split("\t");
  expect(cells).toHaveLength(27);
  return new Map(GDELT_COLUMNS.map((name, index) => [name, cells[index] ?? ""]));
}

describe("toGdelt", () => {
  const { text } = bridgeArticle.article;
  const codePoints = [...text];
  const cells = cellsOf(toGdelt(toClaimRecords(bridgeArticle, info), text));
  const wordsAt = (offset: number, length: number): string =>
    codePoints.slice(offset, offset + length).join("");

  it("tells which document it is, when it appeared and whose", () => {
    expect(cells.get("V2.1DATE")).toBe("20240307000000");
    expect(cells.get("GKGRECORDID")).toMatch(/^20240307000000-\d+$/);
    expect(cells.get("V2SOURCECOMMONNAME")).toBe("The Lindmar  Courier");
    expect(cells.get("V2DOCUMENTIDENTIFIER")).toBe("https://courier.example/bridge");
  });

  it("gives quotations with offset and length in code points, and their verb", () => {
    const quotations = (cells.get("V2.1QUOTATIONS") ?? "")
      .split("#")
      .map((block) => block.split("|"));
    expect(quotations[0]?.slice(2)).toEqual(["told", "We will find out why,"]);
    for (const [offset, length, , words] of quotations) {
      expect(wordsAt(Number(offset), Number(length))).toBe(words);
    }
  });

  it("counts the killed with number, object, and the offset behind", () => {
    expect(cells.get("V1COUNTS")).toMatch(
      /^KILL#40#people##near Varholm#####;KILL#12#children#######/,
    );
    const [first] = (cells.get("V2.1COUNTS") ?? "").split(";");
    expect(wordsAt(Number(first?.split("#").at(-1)), 18)).toBe("at least 40 people");
  });

  it("names persons and organisations apart, each once without offset", () => {
    expect(cells.get("V1PERSONS")).toBe("Ilse Brandt;Tomas Reyl");
    expect(cells.get("V1ORGANIZATIONS")).toBe("Lindmar Rescue Service;transport ministry");
    for (const block of (cells.get("V2.1ALLNAMES") ?? "").split(";")) {
      expect(block).toMatch(/^[^,]+,\d+$/);
    }
  });

  it("gives dates by how far they are resolved", () => {
    expect(cells.get("V2.1ENHANCEDDATES")).toMatch(/^3#3#[56]#2024#\d+(?:;\d#\d+#\d+#\d+#\d+)*$/);
  });

  it("keeps to one line and 27 columns whatever stands in the article", () => {
    const { text: flood } = floodArticle.article;
    expect(toGdelt(toClaimRecords(floodArticle, { publisher: "A\tB\nC#D|E" }), flood)).not.toMatch(
      /[\r\n]/,
    );
    cellsOf(toGdelt(toClaimRecords(floodArticle, { publisher: "A\tB\nC#D|E" }), flood));
  });

  it("has no line for an article without claims, and none for another text", () => {
    expect(toGdelt([], text)).toBe("");
    expect(() => toGdelt(toClaimRecords(bridgeArticle), `${text} `)).toThrow(/SHA-256/);
  });
});
