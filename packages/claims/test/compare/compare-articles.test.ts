import { type AlignmentRelation, compareArticles } from "@whosaid/claims/compare";
import { describe, expect, it } from "vitest";
import { recordsOf, report, type WrittenClaim } from "./report.ts";

const FIRST_DAY = "2024-05-14";
const NEXT_DAY = "2024-05-15";

/** What else the two reports hold, so that words are rare or common as they are in life. */
const IN_A: readonly WrittenClaim[] = [
  { by: "Ilena Marsk", words: "“The harbour lights went out at noon,”" },
  { by: "Ilena Marsk", words: "the grain silos are full to the roof", type: "indirect" },
];
const IN_B: readonly WrittenClaim[] = [
  { by: "Ilena Marsk", words: "“Fishermen were paid in coupons last winter,”" },
  { by: "Ilena Marsk", words: "her cousin owns the northern pier", type: "indirect" },
];

function relationsOf(
  a: WrittenClaim,
  b: WrittenClaim,
  [dayA, dayB]: readonly [string, string] = [FIRST_DAY, NEXT_DAY],
): readonly AlignmentRelation[] {
  const { alignments } = compareArticles([
    report("post", dayA, [...IN_A, a]),
    report("herald", dayB, [...IN_B, b]),
  ]);
  return alignments.flatMap(({ relation, claims }) =>
    claims.some(({ text }) => text.includes(plain(a.words)) || text.includes(plain(b.words)))
      ? [relation]
      : [],
  );
}

function plain(words: string): string {
  return words.replaceAll(/[“”]|,$/gu, "").replace(/,$/, "");
}

const by = "Ilena Marsk";

describe("one quotation in the same words", () => {
  it.each([
    ["as it stands", "“We will reopen the port,”", "“We will reopen the port,”"],
    ["in other marks and capitals", "“We'll reopen the Port”", "“we’ll reopen the port,”"],
    ["paraphrased word for word", "“The ferry sank at dawn”", "the ferry sank at dawn"],
  ])("is found %s", (_, a, b) => {
    const type = b.startsWith("“") ? "direct" : "indirect";
    expect(relationsOf({ by, words: a }, { by, words: b, type })).toEqual(["same-words"]);
  });
});

describe("one statement in other words or another translation", () => {
  it.each([
    [
      "“We must break the vicious circle of violence on the river,”",
      "“One has to cut the vicious circle of violence along the river,”",
    ],
    [
      "“The text has 17 articles and 15 of them are closed,”",
      "fifteen of the seventeen articles have been settled",
    ],
    [
      "“No ship has been allowed past the breakwater,”",
      "not a single ship has been let past the breakwater since April",
    ],
  ])("is found: %s / %s", (a, b) => {
    const type = b.startsWith("“") ? "direct" : "indirect";
    expect(relationsOf({ by, words: a }, { by, words: b, type })).toEqual(["same-statement"]);
  });

  it.each([
    ["of one speaker on another matter", by, "“The bridge will be painted green next year,”"],
    ["of another speaker, with one word in common", "Tomas Brel", "“Violence is never funny,”"],
  ])("is not found %s", (_, other, words) => {
    const a = { by, words: "“We must break the vicious circle of violence on the river,”" };
    expect(relationsOf(a, { by: other, words })).toEqual(["single-outlet", "single-outlet"]);
  });
});

function toll(counts: string, low: number, rest: Partial<WrittenClaim> = {}): WrittenClaim {
  const words = `${counts} were killed when the dam at Orlec broke`;
  return { words, counts, victims: "people", figure: { low, high: low }, ...rest };
}

describe("one figure", () => {
  it.each([
    ["as it stands", toll("40 people", 40), toll("40 people", 40)],
    ["spelt out", toll("40 people", 40), toll("Forty residents", 40, { victims: "residents" })],
    [
      "with a bound",
      toll("40 people", 40),
      toll("At least 40 people", 40, { figure: { low: 40, qualifier: "at-least" } }),
    ],
    [
      "told roughly",
      toll("Dozens", 0, { figure: { qualifier: "vague" } }),
      toll("Dozens of people", 0, { figure: { qualifier: "vague" } }),
    ],
  ])("is found %s", (_, a, b) => {
    expect(relationsOf(a, b)).toEqual(["same-figure"]);
  });

  it.each([
    ["another harm", toll("40 people", 40, { figure: { low: 40, high: 40, effect: "wounded" } })],
  ])("is not found of %s", (_, b) => {
    expect(relationsOf(toll("40 people", 40), b)).toEqual(["single-outlet", "single-outlet"]);
  });
});

describe("a figure of an earlier event", () => {
  const storm = (year: string, low: number): WrittenClaim => ({
    words: `${low} people died when the dam at Orlec broke in ${year}`,
    counts: `${low} people`,
    victims: "people",
    figure: { low, high: low, period: { since: null, until: null, on: year, dates: [] } },
  });

  it.each([
    ["today's, with another number", toll("40 people", 40), storm("1987", 31)],
    ["that of another year, with the same number", storm("1962", 31), storm("1987", 31)],
  ])("is not held against %s", (_, a, b) => {
    expect(relationsOf(a, b)).toEqual(["single-outlet", "single-outlet"]);
  });

  it.each([
    ["of one summer by its month", storm("2021-SU", 31), storm("2021-08", 31)],
    ["of last week by its number", storm("2024-W19", 31), toll("34 people", 34)],
  ])("is found %s", (_, a, b) => {
    expect(relationsOf(a, b)).not.toContain("single-outlet");
  });

  it("is found in both articles, though one leaves the year out", () => {
    expect(relationsOf(storm("1987", 31), toll("31 people", 31))).toEqual(["same-figure"]);
  });
});

describe("another figure for the same people", () => {
  it.each<[AlignmentRelation, string, WrittenClaim, WrittenClaim, [string, string]]>([
    [
      "toll-update",
      "that is later and higher",
      toll("18 people", 18),
      toll("22 people", 22),
      [FIRST_DAY, NEXT_DAY],
    ],
    [
      "toll-update",
      "whichever report is named first",
      toll("22 people", 22),
      toll("18 people", 18),
      [NEXT_DAY, FIRST_DAY],
    ],
    [
      "contradiction",
      "that is later and lower",
      toll("22 people", 22),
      toll("18 people", 18),
      [FIRST_DAY, NEXT_DAY],
    ],
    [
      "contradiction",
      "of the same day",
      toll("18 people", 18),
      toll("22 people", 22),
      [FIRST_DAY, FIRST_DAY],
    ],
    [
      "contradiction",
      "that denies there was any",
      toll("4 people", 4),
      toll("No people", 0),
      [FIRST_DAY, NEXT_DAY],
    ],
  ])("is a %s: one %s", (relation, _, a, b, days) => {
    expect(relationsOf(a, b, days)).toEqual([relation]);
  });

  it("names both sources, the outlet where its article counts itself", () => {
    const { alignments } = compareArticles([
      ...recordsOf(
        report("post", FIRST_DAY, [
          toll("22 people", 22, { by: "Mines Authority", kind: "organization" }),
        ]),
      ),
      ...recordsOf(report("herald", FIRST_DAY, [toll("18 people", 18)]), {
        publisher: "The Herald",
      }),
    ]);
    expect(alignments).toMatchObject([
      {
        relation: "contradiction",
        differences: { sources: { first: "Mines Authority", second: "The Herald" } },
      },
    ]);
  });
});

describe("a toll that grew overnight", () => {
  it("is an update where both articles lead with it", () => {
    const later = toll("17 people", 17);
    expect(relationsOf(toll("4 people", 4), later)).toEqual(["toll-update"]);
  });
});

describe("a claim of one outlet alone", () => {
  const claims = [{ by, words: "“We will reopen the port,”" }];
  const texts = [report("one", FIRST_DAY, claims), report("two", NEXT_DAY, claims)] as const;

  it("is told where two articles of one outlet carry it", () => {
    const { alignments } = compareArticles(
      texts.flatMap((text) => recordsOf(text, { publisher: "The Post" })),
    );
    expect(alignments.map(({ relation }) => relation)).toEqual([
      "same-words",
      "single-outlet",
      "single-outlet",
    ]);
  });

  it("is not told where two outlets do", () => {
    const { alignments } = compareArticles([
      ...recordsOf(texts[0], { publisher: "The Post" }),
      ...recordsOf(texts[1], { publisher: "The Herald" }),
    ]);
    expect(alignments.map(({ relation }) => relation)).toEqual(["same-words"]);
  });
});

describe("a claim over ten outlets", () => {
  const outlets = Array.from({ length: 10 }, (_, at) =>
    report(`outlet-${at}`, FIRST_DAY, [
      { by, words: at % 2 === 0 ? "“We will reopen the port,”" : "“The port will be reopened,”" },
      { by, words: `“Street number ${100 + at} needs paint,”` },
    ]),
  );

  it("is one cluster with its variants", () => {
    const { clusters } = compareArticles(outlets);
    const port = clusters.find(({ claims }) => claims[0]?.text.includes("port"));
    expect(port?.claims.map(({ article }) => article.id)).toEqual(
      outlets.map(({ article }) => article.id),
    );
    expect(new Set(port?.claims.map(({ text }) => text)).size).toBe(2);
  });
});

describe("a claim over three hundred outlets", () => {
  it("is one cluster, though no claim is held against all others", () => {
    const outlets = Array.from({ length: 300 }, (_, at) =>
      report(`outlet-${at}`, FIRST_DAY, [
        { by, words: at % 3 === 0 ? "“The port will be reopened,”" : "“We will reopen the port,”" },
      ]),
    );
    const { clusters } = compareArticles(outlets);
    expect(clusters.map(({ claims }) => claims.length)).toEqual([300]);
  });
});

describe("the input", () => {
  const [a, b] = [report("post", FIRST_DAY, IN_A), report("herald", NEXT_DAY, IN_A)];

  it("may be analyses or their records, in any order", () => {
    const records = [...recordsOf(b), ...recordsOf(a)];
    expect(compareArticles([b, a])).toEqual(compareArticles(records));
  });

  it("may be empty, or one article", () => {
    expect(compareArticles([])).toEqual({ alignments: [], clusters: [], speakers: [] });
    const { alignments } = compareArticles([a]);
    expect(new Set(alignments.map(({ relation }) => relation))).toEqual(new Set(["single-outlet"]));
  });
});
