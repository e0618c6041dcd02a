import { wordsOf } from "./names.ts";

const AFTER_HEAD = new Set(["of", "in", "from", "at", "on", "among", "who", "aboard", "under"]);
const PLURAL = /(?:es|s)$/;

/** Whether the heads agree: “Palestinian civilians” and “civilian”. */
export function isSameVictims(a: string, b: string): boolean {
  const [first, second] = [headsOf(a), headsOf(b)];
  return [...first].some((head) => second.has(head));
}

/** The heads of a phrase, without plural ending: “women and children of Gaza” has two. */
function headsOf(phrase: string): ReadonlySet<string> {
  const words = wordsOf(phrase);
  const end = words.findIndex((word, index) => index > 0 && AFTER_HEAD.has(word));
  const core = end < 0 ? words : words.slice(0, end);
  const heads = core.filter((_, index) => index === core.length - 1 || core[index + 1] === "and");
  return new Set(heads.map((head) => head.replace(PLURAL, "")));
}

/** Whether two starts are one day: “2024” starts on 2024-01-01. */
export function isSamePeriod(a: string, b: string): boolean {
  return firstDay(a) === firstDay(b);
}

function firstDay(start: string): string {
  return start.length < 10 ? `${start}-01-01`.slice(0, 10) : start.slice(0, 10);
}
