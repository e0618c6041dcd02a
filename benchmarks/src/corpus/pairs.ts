import * as v from "valibot";
import type { AnnotatedArticle } from "../annotated-article.ts";
import type { Problem } from "./corpus-error.ts";

/** Which claims two articles on one event share, by position in their lists of findings. */
export interface ArticlePair {
  readonly a: string;
  readonly b: string;
  readonly sameQuotations: readonly (readonly [number, number])[];
  readonly sameFigures: readonly (readonly [number, number])[];
  readonly conflictingFigures: readonly (readonly [number, number])[];
}

const LINKS = v.array(v.tuple([v.number(), v.number()]));
const PAIRS = v.array(
  v.object({
    a: v.string(),
    b: v.string(),
    sameQuotations: LINKS,
    sameFigures: LINKS,
    conflictingFigures: LINKS,
  }),
);

/** Reads the JSON form, which stands as `NAME.pairs.json` beside `NAME.jsonl`. */
export function parsePairs(json: string): readonly ArticlePair[] {
  return v.parse(PAIRS, JSON.parse(json));
}

export interface ReadPairs {
  readonly pairs: readonly ArticlePair[];
  readonly problems: readonly Problem[];
}

const LINKED = /^([qk]\d{1,4})=([qk]\d{1,4})$/;

/** Reads `pairs.tsv`: article, article, `q1=q3 …`, `k1=k2 …` (same), `k3=k4 …` (conflicting). */
export function readPairs(
  source: string,
  file: string,
  articles: readonly AnnotatedArticle[],
): ReadPairs {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const problems: Problem[] = [];
  const pairs: ArticlePair[] = [];
  for (const [index, row] of source.split("\n").entries()) {
    if (row.trim() === "") continue;
    const [a = "", b = "", quotations = "", same = "", conflicting = ""] = row.split("\t");
    const complain = (tag: string | null, message: string): void => {
      problems.push({ file, line: index + 1, tag, message });
    };
    const [first, second] = [byId.get(a), byId.get(b)];
    if (first === undefined || second === undefined) {
      complain(null, `there is no article “${first === undefined ? a : b}”`);
      continue;
    }
    const links = (field: string, of: "quotations" | "casualties"): [number, number][] =>
      field.split(" ").flatMap((link): [number, number][] => {
        if (link === "") return [];
        const [, left, right] = LINKED.exec(link) ?? [];
        if (left === undefined || right === undefined) {
          complain(link, "is no link such as q1=q3");
          return [];
        }
        const from = (first[of] ?? []).findIndex(({ label }) => label === left);
        const to = (second[of] ?? []).findIndex(({ label }) => label === right);
        if (from < 0) complain(link, `there is no ${left} in ${a}`);
        if (to < 0) complain(link, `there is no ${right} in ${b}`);
        return from < 0 || to < 0 ? [] : [[from, to]];
      });
    pairs.push({
      a,
      b,
      sameQuotations: links(quotations, "quotations"),
      sameFigures: links(same, "casualties"),
      conflictingFigures: links(conflicting, "casualties"),
    });
  }
  return { pairs, problems };
}
