import { COUNT_NOUNS, HARMED_CLASSES } from "../../lexicon/casualty-nouns.ts";
import { BE_FORMS } from "../../lexicon/closed-classes.ts";
import { victimCategory } from "../../lexicon/victim-categories.ts";
import type { Victims } from "../../model.ts";
import type { Token } from "../../reading.ts";
import type { Candidate, SentenceReading } from "../candidate.ts";
import { harmOf } from "../harm.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { isPeopleNoun, namesPeople } from "../phrases/words.ts";
import { linkBetween } from "../subjects/coordination.ts";
import type { Placed } from "./counted-people.ts";

type Words = NonNullable<Phrase["victims"]>;

/**
 * Who was harmed: the noun of the figure, `more than 1,200 [Kesh civilians]`; for a part, who the
 * part is, `the majority of them [women and children]`, `[Seventy] were [children]`; for a toll, of
 * whom it is the number; for a bare number, whoever the number before it counts, `21,320
 * [Palestinians] killed, and 55,603 wounded`, or in a count that goes on, the sentence before.
 */
export function readVictims(
  candidate: Candidate,
  reading: SentenceReading,
  before: readonly Candidate[],
  earlier: Placed | null,
): Victims | null {
  const { phrase } = candidate;
  const { tokens } = reading;
  const own = phrase.victims;
  const said = isPart(phrase, reading) || own === null ? saidOfPart(phrase, reading) : null;
  if (said !== null) return describe(tokens, said.victims ?? said, said.head);
  if (own !== null && !isAnaphor(tokens, own)) {
    if (isStandIn(tokens, candidate)) return null;
    if (!isClass(tokens, phrase)) return describe(tokens, own, phrase.head);
    return null;
  }
  // there were no fatalities
  if (phrase.quantity?.high === 0 && candidate.rule === "harm-noun") return null;
  const group = own === null ? groupNoun(tokens, phrase) : null;
  if (group !== null) return group;
  if (candidate.rule === "toll") {
    const counted = countedBy(reading, candidate);
    if (counted !== null) return describe(tokens, counted.victims ?? counted, counted.head);
  }
  for (const each of before.toReversed()) {
    const known = each.phrase.victims;
    if (each.relation === "subset" || known === null || each.phrase.head === null) continue;
    if (isBodies(tokens, each.phrase)) return null;
    return describe(tokens, known, each.phrase.head);
  }
  if (earlier === null || before.length > 0) return null;
  return describe(
    earlier.reading.tokens,
    earlier.candidate.phrase.victims ?? earlier.candidate.phrase,
    earlier.candidate.phrase.head,
  );
}

/** "26 names", "fourteen such cases": words that stand for whoever is counted. */
const STAND_INS: ReadonlySet<string> = new Set("names cases incidents attacks deaths".split(" "));

function isStandIn(tokens: readonly Token[], { rule, phrase }: Candidate): boolean {
  const head = phrase.head === null ? "" : (tokens[phrase.head]?.lower ?? "");
  return rule === "continued-count" && STAND_INS.has(head);
}

/** "five of the wounded" says nothing of who they are. */
function isClass(tokens: readonly Token[], { head }: Phrase): boolean {
  const word = head === null ? "" : (tokens[head]?.lower ?? "");
  return HARMED_CLASSES.has(word) && !COUNT_NOUNS.has(word);
}

/** "nineteen bodies", "27 lives": nouns that stand for whoever died. */
function isBodies(tokens: readonly Token[], { head, quantity }: Phrase): boolean {
  if (head === null || !/^(?:bodies|lives)$/u.test(tokens[head]?.lower ?? "")) return false;
  return head <= (quantity?.to ?? 0) + 2 && !namesPeople(tokens[head - 1]?.lower ?? "");
}

/** "A [couple] and their baby", "a [family] of four" */
function groupNoun(tokens: readonly Token[], { from }: Phrase): Victims | null {
  if (!/^(?:couple|family|pair|twins)$/u.test(tokens[from + 1]?.lower ?? "")) return null;
  return describe(tokens, { from: from + 1, to: from + 2 }, from + 1);
}

/** "the number of [people] killed has reached 214", "raising to 23 the number of [men] who died" */
function countedBy({ tokens, phrases }: SentenceReading, { at, phrase }: Candidate): Phrase | null {
  for (const noun of [at, phrase.to + 1]) {
    if (!NUMBERS.has(tokens[noun]?.lower ?? "") || tokens[noun + 1]?.lower !== "of") continue;
    const first = phrases.findIndex(({ from }) => from === noun + 2);
    const whom = phrases[first];
    if (whom === undefined || whom.head === null || whom.kind === "counted") continue;
    const word = tokens[whom.head]?.lower ?? "";
    if (HARMED_CLASSES.has(word) || COUNT_NOUNS.has(word)) continue;
    if (whom.kind !== "bare" && whom.kind !== "possessive") continue;
    return { ...whom, victims: { from: whom.from, to: listEnd(tokens, phrases, first) } };
  }
  return null;
}

const NUMBERS: ReadonlySet<string> = new Set("number total excess count tally".split(" "));

/** "men, women and [children]" */
function listEnd(tokens: readonly Token[], phrases: readonly Phrase[], first: number): number {
  let to = phrases[first]?.to ?? 0;
  for (let index = first + 1; index < phrases.length; index += 1) {
    const next = phrases[index];
    if (next?.kind !== "bare" || linkBetween(tokens, to, next.from) === "none") break;
    to = next.to;
  }
  return to;
}

function isPart(phrase: Phrase, { tokens }: SentenceReading): boolean {
  if (phrase.quantity?.qualifier === "share") return true;
  if (/^(?:them|whom|those)$/u.test(tokens[phrase.to - 1]?.lower ?? "")) return true;
  const of = tokens[phrase.quantity?.to ?? phrase.to]?.lower;
  const last = tokens[phrase.to - 1];
  return of === "of" && (last?.pos === "NUM" || HARMED_CLASSES.has(last?.lower ?? ""));
}

/** "… of them [children]", "… are [women and children]", "one of whom, [a nurse], …" */
function saidOfPart(phrase: Phrase, { tokens, phrases, to }: SentenceReading): Phrase | null {
  let at = phrase.to;
  let linked = false;
  while (at < to && at < phrase.to + 5) {
    const token = tokens[at];
    if (token === undefined) break;
    const links = BE_FORMS.has(token.lower) || token.pos === "AUX";
    linked ||= links;
    if (!(links || token.lower === "and" || harmOf(token.lower) !== null)) break;
    at += 1;
  }
  const apposed = tokens[phrase.to]?.text === ",";
  if (apposed) at = phrase.to + 1;
  const next = phrases.findIndex((each) => each.from === at);
  const said = phrases[next];
  if (said === undefined || said.governed) return null;
  if (said.kind === "indefinite" && said.head !== null) {
    const closed = tokens[said.to]?.text === ",";
    const isWho = isPeopleNoun(tokens[said.head]?.lower ?? "");
    return isWho && (linked ? phrase.head === null : apposed && closed) ? said : null;
  }
  // three of the dead were Italian
  const named = said.kind === "name" && !linked;
  if (apposed || (said.kind !== "bare" && !named)) return null;
  if (phrase.victims === null && !linked) return null;
  const joined = phrases[next + 1];
  if (joined?.kind === "bare" && tokens[said.to]?.lower === "and" && joined.from === said.to + 1) {
    return { ...said, victims: { from: said.from, to: joined.to } };
  }
  return said;
}

function isAnaphor(tokens: readonly Token[], { from, to }: Words): boolean {
  return (
    to - from === 1 && /^(?:them|whom|those|others|us|which)$/u.test(tokens[from]?.lower ?? "")
  );
}

function describe(tokens: readonly Token[], words: Words, headAt: number | null): Victims | null {
  let from = words.from;
  while (from < words.to - 1 && /^(?:DET|NUM|PUNCT)$/u.test(tokens[from]?.pos ?? "")) {
    if (tokens[from + 1]?.text === "-") break;
    from += 1;
  }
  const first = tokens[from];
  const last = tokens[words.to - 1];
  if (first === undefined || last === undefined) return null;
  const head = headAt === null ? null : (tokens[headAt]?.lower ?? null);
  return {
    start: first.start,
    end: last.end,
    head,
    category: head === null ? null : victimCategory(head),
    nationality: nationalityOf(tokens, from, headAt ?? words.to - 1),
  };
}

const DEMONYM = /(?:ese|ian|ean|ish|ans?|i|is|ch|ais|ites?)$/u;

/** "Palestinian civilians", "four U.S. soldiers": a name before the head tells the side. */
function nationalityOf(tokens: readonly Token[], from: number, head: number): string | null {
  for (let index = from; index <= head; index += 1) {
    const token = tokens[index];
    if (token === undefined || !/^\p{Lu}/u.test(token.text)) continue;
    if (index < head || DEMONYM.test(token.lower)) return token.text;
  }
  return null;
}
