import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { AnnotatedArticle } from "../annotated-article.ts";

export interface VariedArticle {
  readonly id: string;
  /** The invented event it reports; articles of other events have nothing in common with it. */
  readonly event: number;
  readonly text: string;
  readonly publishedAt: string;
}

/** Of a hundred paragraphs, how many an outlet leaves out. */
const LEFT_OUT = 35;
const SYLLABLES = "ba ke li mo nu ra se ti vo zu dar fen gol hin jas kor lam mir nel pos".split(
  " ",
);
const NAME = /\p{Lu}\p{Ll}{3,}/gu;
const NUMBER = /(?<![\d.,:-])[1-9]\d{1,2}(?![\d.,:-])/g;
const CUES: readonly (readonly [RegExp, string])[] = [
  [/\bsaid\b/g, "stated"],
  [/\btold reporters\b/g, "told journalists"],
  [/\baccording to\b/g, "in the words of"],
];

/**
 * Articles by seeded variation of those given: each event takes one of them and gives its names
 * and numbers others; each of its outlets leaves out some paragraphs and may report with other
 * words. The same seed gives the same articles.
 *
 * @param outlets how many report one event.
 */
export function varyArticles(
  bases: readonly AnnotatedArticle[],
  count: number,
  seed: number,
  outlets: number,
): readonly VariedArticle[] {
  const random = xoroshiro128plus(seed);
  const below = (limit: number): number => uniformInt(random, 0, limit - 1);
  const common = wordsInLowerCase(bases);
  const articles: VariedArticle[] = [];
  for (let event = 0; articles.length < count; event += 1) {
    const base = bases[event % bases.length];
    if (base === undefined) break;
    const names = new Map<string, string>();
    const shift = below(90);
    const text = base.text
      .replaceAll(NAME, (word) => {
        if (common.has(word.toLowerCase())) return word;
        const name = names.get(word) ?? inventName(below);
        names.set(word, name);
        return name;
      })
      .replaceAll(NUMBER, (number) => String(Number(number) + shift));
    for (let outlet = 0; outlet < outlets && articles.length < count; outlet += 1) {
      const kept = text.split("\n\n").filter(() => below(100) >= LEFT_OUT);
      const cue = CUES[below(2 * CUES.length)];
      const varied = kept.join("\n\n");
      articles.push({
        id: `event-${event}-outlet-${outlet}`,
        event,
        text: cue === undefined ? varied : varied.replaceAll(cue[0], cue[1]),
        publishedAt: base.published ?? "2024-01-15",
      });
    }
  }
  return articles;
}

function inventName(below: (limit: number) => number): string {
  const syllables = Array.from({ length: 3 }, () => SYLLABLES[below(SYLLABLES.length)] ?? "");
  const name = syllables.join("");
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Words that also stand in lower case somewhere are no names, though a sentence may begin with them. */
function wordsInLowerCase(articles: readonly AnnotatedArticle[]): ReadonlySet<string> {
  return new Set(articles.flatMap(({ text }) => text.match(/(?<!\p{L})\p{Ll}{4,}/gu) ?? []));
}
