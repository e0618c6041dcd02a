import { BE_FORMS, POSSESSIVE_PRONOUNS } from "../lexicon/closed-classes.ts";
import type { PartOfSpeech } from "../reading.ts";
import type { LooseToken } from "./tokens.ts";
import { isPastParticiple } from "./verb-groups.ts";

/** Subjects that no noun can follow: "[he] claims" is a verb whatever the tagger thinks. */
const NOMINATIVES: ReadonlySet<string> = new Set(["he", "she", "they", "we", "i", "who"]);
const GERUND = /ing$/u;
const THIRD_PERSON = /[^s]s$/u;

/**
 * Mends tags that the tagger gets wrong again and again in news: `it [aligns] with` (a noun to
 * the tagger), `it is [time]` (a verb).
 */
export function retag(tokens: readonly LooseToken[]): LooseToken[] {
  return tokens.map((token, index) => {
    const pos = mendedTag(tokens, index);
    return pos === null ? token : { ...token, pos, lemma: lemmaAs(token, pos) };
  });
}

function mendedTag(tokens: readonly LooseToken[], index: number): PartOfSpeech | null {
  const token = tokens[index];
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (token === undefined || before === undefined) return null;
  if (token.pos === "NOUN" && before.pos === "PRON" && next?.pos !== "AUX") {
    const verbLike =
      NOMINATIVES.has(before.lower) || (before.lower === "it" && THIRD_PERSON.test(token.lower));
    const second = tokens[index - 2];
    if (verbLike && second?.pos !== "VERB" && second?.pos !== "ADP") return "VERB";
  }
  if (token.pos === "VERB" && isBaseForm(token) && isDetermined(tokens, index)) return "NOUN";
  if (token.pos === "VERB" && before.pos === "AUX" && BE_FORMS.has(before.lower)) {
    if (isBaseForm(token)) return "NOUN";
  }
  return null;
}

function isBaseForm(token: LooseToken): boolean {
  return !GERUND.test(token.lower) && !isPastParticiple(token.lower);
}

/** "her [loom]", "its north [wall]": a determiner stands before, with adjectives between at most. */
function isDetermined(tokens: readonly LooseToken[], index: number): boolean {
  let at = index - 1;
  while (tokens[at]?.pos === "ADJ") at -= 1;
  const opener = tokens[at];
  if (opener === undefined) return false;
  if (opener.pos === "DET") return opener.lower !== "that" && opener.lower !== "all";
  return POSSESSIVE_PRONOUNS.has(opener.lower) && opener.pos === "PRON";
}

function lemmaAs(token: LooseToken, pos: PartOfSpeech): string {
  if (pos !== "VERB") return token.lower;
  if (token.lower.endsWith("ies")) return `${token.lower.slice(0, -3)}y`;
  return token.lower.replace(/s$/u, "");
}
