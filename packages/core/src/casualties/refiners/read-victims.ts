import { victimCategory } from "../../lexicon/victim-categories.ts";
import type { Victims } from "../../model.ts";
import type { Token } from "../../reading.ts";
import type { Phrase } from "../phrase.ts";

/** Who was harmed, by the words of the phrase: `more than 1,200 [Kesh civilians]`. */
export function readVictims(tokens: readonly Token[], phrase: Phrase): Victims | null {
  const { victims } = phrase;
  if (victims === null) return null;
  let from = victims.from;
  while (from < victims.to - 1 && /^(?:DET|NUM|PUNCT)$/u.test(tokens[from]?.pos ?? "")) {
    if (tokens[from + 1]?.text === "-") break;
    from += 1;
  }
  const first = tokens[from];
  const last = tokens[victims.to - 1];
  if (first === undefined || last === undefined) return null;
  const head = phrase.head === null ? null : (tokens[phrase.head]?.lower ?? null);
  return {
    start: first.start,
    end: last.end,
    head: head === "others" || head === "other" ? null : head,
    category: head === null ? null : victimCategory(head),
    nationality: nationalityOf(tokens, from, phrase.head ?? victims.to),
  };
}

const NATIONALITY = /(?:ese|ian|ean|ish|ans?|i|is|ch|ais|ites?)$/u;

/** "Palestinian civilians", "four U.S. soldiers": a name before the head tells the side. */
function nationalityOf(tokens: readonly Token[], from: number, head: number): string | null {
  for (let index = from; index <= head; index += 1) {
    const token = tokens[index];
    if (token === undefined || !/^\p{Lu}/u.test(token.text)) continue;
    if (index < head || NATIONALITY.test(token.lower)) return token.text;
  }
  return null;
}
