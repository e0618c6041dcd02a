import type { NamedMention } from "./cluster.ts";
import type { Word } from "./words.ts";

const SHORT_FORM = /^\p{Lu}[\p{L}\d&-]{0,8}[\p{Lu}\d]$/u;

/**
 * Short forms told in brackets, whatever their letters: `Business Competition Supervisory Commission
 * ([KPPU])`, `[CEI] (Valdian Bishops Conference)`; folded short form to folded full name.
 */
export function pairAcronyms(
  words: readonly Word[],
  mentions: readonly NamedMention[],
): ReadonlyMap<string, string> {
  const fullForms = new Map<string, string>();
  for (let index = 1; index < mentions.length; index += 1) {
    const [before, behind] = [mentions[index - 1], mentions[index]];
    if (before === undefined || behind === undefined || !standsInBrackets(words, before, behind))
      continue;
    const [short, full] = isShort(behind) ? [behind, before] : [before, behind];
    if (!isShort(short) || isShort(full) || full.phrase.kind === "person") continue;
    if (full.folded.length < 2) continue;
    fullForms.set(short.key, full.key);
  }
  return fullForms;
}

function standsInBrackets(
  words: readonly Word[],
  before: NamedMention,
  { phrase: { from, to } }: NamedMention,
): boolean {
  return before.phrase.to === from - 1 && words[from - 1]?.text === "(" && words[to]?.text === ")";
}

function isShort({ written, folded }: NamedMention): boolean {
  return folded.length === 1 && SHORT_FORM.test(written);
}
