import type { Finder } from "../finder.ts";

/** "from 2012-[14]" "the 2025/[26] season" "1999-[00]": the last year of a span, cut to two digits. */
export const yearEnds: Finder = {
  cues: ["year"],
  holds: ["-", "/"],
  pattern:
    /(?<=(?<![\d.,:/$£€¥#@_-])(?<from>(?:1[6-9]|20)\d\d)(?<mark>[-/]))(?<short>\d\d)\b(?![-/\d%]|[.,:]\d|[ -]?(?:km|kg|mm|cm|per ?cent|percent)\b)/gu,
  read({ from = "", mark, short = "" }) {
    const first = Number(from);
    const century = first - (first % 100);
    const last = century + Number(short) + (Number(short) < first % 100 ? 100 : 0);
    // a season, a business year, or the years of a war; "2023-05" is a month
    const isNext = last === first + 1;
    if (!isNext && (mark === "/" || last > first + 60 || Number(short) <= first % 100)) return null;
    return { meaning: { kind: "year", year: last }, known: [] };
  },
};
