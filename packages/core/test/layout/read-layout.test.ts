import { describe, expect, it } from "vitest";
import { readLayout } from "../../src/layout/read-layout.ts";
import { sliceOf } from "../../src/span.ts";

const BODY = "The harbour council voted on Tuesday to close the old pier for good.";

/** "kind: text" for each paragraph. */
function kindsOf(text: string): readonly string[] {
  return readLayout(text, null).paragraphs.map(
    (paragraph) => `${paragraph.kind}: ${sliceOf(text, paragraph)}`,
  );
}

describe("readLayout takes paragraphs apart", () => {
  it.each([
    ["blank lines", `Pier to close\n\n${BODY}\n\nIt is 90.`],
    ["single newlines", `Pier to close\n${BODY}\nIt is 90.`],
    ["Windows line breaks", `Pier to close\r\n\r\n${BODY}\r\n\r\nIt is 90.`],
    ["Unicode separators", `Pier to close\u2029${BODY}\u2028It is 90.`],
    [
      "blank lines with NBSP and trailing spaces",
      `Pier to close  \n\u00A0\n ${BODY}\t\n\nIt is 90.`,
    ],
  ])("by %s", (_name, text) => {
    expect(kindsOf(text)).toEqual(["headline: Pier to close", `body: ${BODY}`, "body: It is 90."]);
  });

  it("keeps hard-wrapped lines together", () => {
    const text =
      "Pier to close\n\nThe harbour council voted on Tuesday to close the old pier for\n" +
      "good, after a survey found that half of its timbers are rotten and\nthe rest are leaning.";
    expect(readLayout(text, null).paragraphs).toHaveLength(2);
  });

  it("keeps a byline right below a headline as wide as a wrapped line apart", () => {
    const headline = "Council denies that pier was unsafe as repair bill climbs to 34m";
    expect(kindsOf(`${headline}\nBy Tunde Adé in Varna\n\n${BODY}`)).toEqual([
      `headline: ${headline}`,
      "byline: By Tunde Adé in Varna",
      `body: ${BODY}`,
    ]);
  });
});

describe("readLayout tells lines around the article by their kind", () => {
  it.each([
    ["date-line", "28 December 2023"],
    ["date-line", "Posted: Tuesday, January 28, 2014 8:18 PM EST"],
    ["date-line", "Published 3 May 2024"],
    ["date-line", "2024-05-03"],
    ["date-line", "March 01, 2008"],
    ["byline", "By Noor bint Yahya al-Sabbagh, and agencies"],
    ["byline", "Words by Ana Sole · Photographs by Ilse Brandt"],
    ["byline", "Zeynep Korkmaz and Rahim Satar"],
    ["byline", "Northern Correspondent"],
    ["credit", "Photo: Harbour Ministry"],
    ["credit", "Image: Ana Sole."],
    ["credit", "Based on materials from HARBOUR TODAY"],
    ["credit", "(Reporting by Ana Sole in Varna; Editing by Ilse Brandt)"],
    ["credit", "© The Harbour Herald"],
    ["credit", "___"],
    ["heading", "What the survey found"],
  ])("%s: %s", (kind, line) => {
    expect(kindsOf(`Pier to close\n\n${line}\n\n${BODY}`)).toContain(`${kind}: ${line}`);
  });

  it.each([
    ["a sentence that begins with By", "By the time the tide turned, the pier had gone."],
    ["a sentence with a date", "The pier was built in May 1921 and has never been repaired."],
    ["a photograph that is told of", "Photographs of the pier were shown to the council."],
    ["a short sentence", "Nobody was hurt."],
    ["somebody who speaks", "Harbour master: we will not rebuild it"],
    ["a list item", "• No ferries until Friday"],
  ])("but not %s", (_name, line) => {
    expect(kindsOf(`Pier to close\n\n${BODY}\n\n${line}`)).toContain(`body: ${line}`);
  });
});

describe("readLayout finds the headline", () => {
  it.each([
    ["a line without stop", "Pier to close after survey"],
    ["a question", "Who will pay for the pier?"],
    ["a title with a stop", "Harbour Council Votes To Close Pier."],
    ["a quotation", "‘We loved that pier’: council closes landmark"],
  ])("%s", (_name, headline) => {
    const text = `${headline}\n\n${BODY}`;
    const { headline: found } = readLayout(text, null);
    expect(found && sliceOf(text, found)).toBe(headline);
  });

  it("below a byline", () => {
    const text = `By Ana Sole\n\nPier to close\n\n${BODY}`;
    const { headline } = readLayout(text, null);
    expect(headline && sliceOf(text, headline)).toBe("Pier to close");
  });

  it("by the title that is given, whatever its form", () => {
    expect(readLayout(`${BODY}\n\nIt is 90.`, BODY).headline).toEqual({
      start: 0,
      end: BODY.length,
    });
  });

  it.each([
    ["a text that begins with a sentence", `${BODY}\n\nIt is 90.`],
    ["a lone line", "Pier to close"],
    ["an empty text", ""],
    ["blank lines alone", " \n\n\u00A0\n"],
  ])("but none in %s", (_name, text) => {
    expect(readLayout(text, null).headline).toBeNull();
  });
});

describe("readLayout reads the day of a date line", () => {
  it.each([
    ["28 December 2023", "2023-12-28"],
    ["Posted: Tuesday, January 28, 2014 8:18 PM EST", "2014-01-28"],
    ["Thursday, 4th Sept. 2014", "2014-09-04"],
    ["15/01/2025 - 11:26", "2025-01-15"],
    ["By Ana Sole | 13 June 2024, 11:40", "2024-06-13"],
  ])("%s is %s", (line, value) => {
    const text = `Pier to close\n\n${line}\n\n${BODY}`;
    expect(readLayout(text, null).dateLine?.value).toBe(value);
  });

  it("of a marked date in the line below the headline", () => {
    const text = `Pier to close\nPier to close Posted: Friday, May 3, 2024 9:12 AM Read more here\n${BODY}`;
    expect(readLayout(text, null).dateLine?.value).toBe("2024-05-03");
  });

  it("of an agency place line with a year", () => {
    const text = `Pier to close\n\nVARNA, May 3, 2024 (HNS) - ${BODY}`;
    expect(readLayout(text, null).dateLine?.value).toBe("2024-05-03");
  });

  it.each([
    ["day and month that can be told either way", "02/08/2024"],
    ["a day without year", "VARNA, May 3"],
    ["a day that is none", "31 April 2024"],
  ])("but not of %s", (_name, line) => {
    expect(readLayout(`Pier to close\n\n${line}\n\n${BODY}`, null).dateLine).toBeNull();
  });
});

describe("readLayout finds agency place lines", () => {
  it.each([
    ["GAZA, Dec 28 (Reuters) -"],
    ["ASTRUL -"],
    ["PARIS (AFP) —"],
    ["WASHINGTON, D.C. –"],
    ["LONDON/DAKAR, Feb 18 (Ledgerline) -"],
    ["Nahan (HP), Oct 19 (IPA)"],
    ["MOSCOW, November 21. /Vola/."],
    ["Anka –"],
    ["Port Sudan, Dec. 4 (ATNA) -"],
  ])("%s", (placeLine) => {
    const text = `Pier to close\n\n${placeLine} ${BODY}`;
    const { placeLines } = readLayout(text, null);
    expect(placeLines.map((place) => sliceOf(text, place))).toEqual([placeLine]);
  });

  it("of a known agency below a title that ends in a stop", () => {
    const text = `The pier will close.\n\nNew Varna (AFP) – ${BODY}`;
    const { placeLines } = readLayout(text, null);
    expect(placeLines.map((place) => sliceOf(text, place))).toEqual(["New Varna (AFP) –"]);
  });

  it.each([
    ["a name with an aside", "Koval – a lawyer from Varna – said the pier was hers."],
    ["a name with a party", "Koval (Labour) said the pier was hers."],
    ["a compound", "Well-known engineers inspected the pier."],
  ])("but not %s", (_name, sentence) => {
    expect(readLayout(`Pier to close\n\n${sentence}`, null).placeLines).toEqual([]);
  });
});
