import { describe, expect, it } from "vitest";
import { formatProblem } from "../../src/corpus/corpus-error.ts";
import { readMarkedUp } from "../../src/corpus/read-marked-up.ts";

const HEADER = "id=quarry; pair=-; outlet=Valley Post; published=2024-03-07; kind=regional daily";

function read(text: string, ...rows: readonly string[]) {
  return readMarkedUp(`${HEADER}\n=====\n${text}\n=====\n${rows.join("\n")}\n`, "quarry.txt");
}

describe("readMarkedUp reads", () => {
  it("a text with nested and shared tags", () => {
    const { article, problems } = read(
      "Slide\n\n{s1,s2:She} {c1:said} {q1:{k1:two men} died on {d1:Wednesday}}. {q2:“Two,”} {c2:she said}, {q2:“no more.”}",
      "q1 indirect | Marta Oyelaran | person",
      "q2 direct | Marta Oyelaran | person | Jon Vass",
      "d1 DATE 2024-03-06",
      "k1 killed 2 2 exact | men | Marta Oyelaran | 2024-03-01 | c | alleged",
    );
    expect(problems).toEqual([]);
    const cut = ({ start, end }: { start: number; end: number }) => article.text.slice(start, end);
    expect(article.title).toBe("Slide");
    expect(article.pair).toBeNull();
    expect(article.quotations?.map(({ content }) => content.map(cut))).toEqual([
      ["two men died on Wednesday"],
      ["“Two,”", "“no more.”"],
    ]);
    expect(article.quotations?.map(({ speaker }) => speaker && cut(speaker))).toEqual([
      "She",
      "She",
    ]);
    expect(article.quotations?.[1]).toMatchObject({ type: "direct", via: "Jon Vass" });
    expect(article.dates?.map((date) => [cut(date), date.value])).toEqual([
      ["Wednesday", "2024-03-06"],
    ]);
    expect(article.casualties?.[0]).toMatchObject({
      effect: "killed",
      low: 2,
      high: 2,
      since: "2024-03-01",
      cumulative: true,
      status: "alleged",
    });
  });
});

describe("readMarkedUp names line and tag of", () => {
  it.each([
    [
      "a tag without a row",
      "{q1:“A.”} {d1:Today}",
      ["q1 direct | - | unnamed"],
      "3 d1: has a tag but no row",
    ],
    ["a row without a tag", "Rain.", ["d1 DATE 2024"], "5 d1: has a row but no tag in the text"],
    ["a second row", "{d1:Today}.", ["d1 DATE 2024-03-07", "d1 DATE 2024"], "6 d1: has two rows"],
    ["a tag left open", "{d1:Today.", ["d1 DATE 2024-03-07"], "3 d1: is never closed"],
    ["a brace too many", "{d1:Today}}.", ["d1 DATE 2024-03-07"], "3 closes no tag"],
    ["a brace that is no tag", "Set {a, b}.", [], "3 a brace must open a tag"],
    ["white space at an edge", "x\n{d1:Today }", ["d1 DATE 2024-03-07"], "4 d1: has white space"],
    [
      "a weekday off the calendar",
      "{d1:Monday}",
      ["d1 DATE 2024-03-07"],
      "3 d1: 2024-03-07 is a thursday, not a monday",
    ],
    ["a value without TIMEX3 form", "{d1:June}", ["d1 DATE June 2024"], "has more fields"],
    [
      "a value of another type",
      "{d1:June}",
      ["d1 DATE P1M"],
      "“P1M” is no TIMEX3 value of type DATE",
    ],
    [
      "exact with two bounds",
      "{k1:40}",
      ["k1 killed 40 41 exact | -"],
      "3 k1: is exact, with which the bounds 40 41",
    ],
    ["at-least with an upper bound", "{k1:40}", ["k1 killed 40 40 at-least | -"], "is at-least"],
    ["vague with a number", "{k1:dozens}", ["k1 killed 24 - vague | -"], "is vague"],
    ["a range upside down", "{k1:8 to 5}", ["k1 killed 8 5 range | -"], "upside down: 8 5"],
    ["an unknown effect", "{k1:8}", ["k1 hurt 8 8 exact | -"], "expected one of killed, wounded"],
    [
      "an unknown kind",
      "{q1:“A”}",
      ["q1 direct | - | robot"],
      "expected one of person, organization",
    ],
    [
      "a direct one off its mark",
      "“{q1:A}”",
      ["q1 direct | - | unnamed"],
      "does not start at a quote mark",
    ],
    [
      "an indirect one with its stop",
      "He said {q1:no.}",
      ["q1 indirect | - | unnamed"],
      "takes in the full stop",
    ],
    ["two cues", "{q1:“A”} {c1:he} {c1:said}", ["q1 direct | - | unnamed"], "c1: stands twice"],
    ["a cue without a quotation", "He {c9:said}.", [], "c9: has a tag but no row"],
    ["a row that is none", "Rain.", ["weather: bad"], "5 weather:: expected a row"],
  ])("%s", (_, text, rows, message) => {
    const shown = read(text, ...rows).problems.map((problem) =>
      formatProblem(problem).replace(/^quarry\.txt:(\d+):/, "$1"),
    );
    expect(shown.join("\n")).toContain(message);
  });

  it.each([
    [
      "a header without a day",
      "id=quarry; published=soon",
      "published must be a day such as 2024-03-07, not “soon”",
    ],
    ["an id that is not the file’s", "id=other; published=2024-03-07", "the id “other” differs"],
    [
      "an unknown header field",
      "id=quarry; published=2024-03-07; mood=bad",
      "“mood=bad” is no header field",
    ],
  ])("%s", (_, header, message) => {
    const { problems } = readMarkedUp(`${header}\n=====\nRain.\n=====\n\n`, "quarry.txt");
    expect(problems.map(formatProblem).join("\n")).toContain(message);
  });
});
