import { BE_FORMS, CLEAR_PARTICIPLES, IRREGULAR_PASTS, MODALS } from "../lexicon/closed-classes.ts";
import type { NounPhrase, Token, VerbGroup } from "../reading.ts";

const NEGATIONS: ReadonlySet<string> = new Set(["not", "n't", "never"]);
const PAST = /ed$/u;
const GERUND = /ing$/u;

/**
 * The verb groups between two tokens of one sentence, outside noun phrases: `[has not yet been
 * told]`, `[to rebuild]`, `[killing]`. Adverbs inside belong to the group, at its edges they don't.
 */
export function findVerbGroups(
  tokens: readonly Token[],
  from: number,
  to: number,
  phrases: readonly Pick<NounPhrase, "from" | "to">[],
): VerbGroup[] {
  const groups: VerbGroup[] = [];
  const inPhrase = phraseCover(phrases, from, to);
  let index = from;
  while (index < to) {
    const group = inPhrase[index - from] ? null : readGroup(tokens, index, to, inPhrase, from);
    if (group === null) {
      index += 1;
    } else {
      groups.push(group);
      index = group.to;
    }
  }
  return groups;
}

function phraseCover(
  phrases: readonly Pick<NounPhrase, "from" | "to">[],
  from: number,
  to: number,
): readonly boolean[] {
  const cover = new Array<boolean>(to - from).fill(false);
  for (const phrase of phrases) cover.fill(true, phrase.from - from, phrase.to - from);
  return cover;
}

function readGroup(
  tokens: readonly Token[],
  start: number,
  limit: number,
  inPhrase: readonly boolean[],
  offset: number,
): VerbGroup | null {
  const first = tokens[start];
  if (first === undefined || !opensGroup(tokens, start)) return null;
  let head = -1;
  let at = start;
  while (at < limit && !inPhrase[at - offset]) {
    const token = tokens[at];
    if (token === undefined || !continuesGroup(tokens, at, start, head)) break;
    if (token.pos === "VERB" || token.pos === "AUX") head = at;
    at += 1;
  }
  if (head === -1) return null;
  // had [the man] said: a subject between auxiliary and verb keeps them apart; the group is short
  return makeGroup(tokens, start, head);
}

function opensGroup(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.pos === "VERB" || token.pos === "AUX") return true;
  return token.lower === "to" && infinitiveFollows(tokens, at + 1);
}

function infinitiveFollows(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next === undefined) return false;
  if (next.pos === "ADV")
    return tokens[at + 1]?.pos === "VERB" && !GERUND.test(tokens[at + 1]?.lower ?? "");
  return (
    (next.pos === "VERB" && !GERUND.test(next.lower)) ||
    next.lower === "be" ||
    next.lower === "have" ||
    (next.pos === "AUX" && !MODALS.has(next.lower))
  );
}

function continuesGroup(
  tokens: readonly Token[],
  at: number,
  start: number,
  head: number,
): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (at === start) return true;
  switch (token.pos) {
    case "AUX":
      return head === -1 || tokens[head]?.pos === "AUX";
    case "VERB":
      return head === -1 || tokens[head]?.pos === "AUX" || isHaveOrDo(tokens[head]);
    case "PART":
      return (
        NEGATIONS.has(token.lower) || (token.lower === "to" && joinsInfinitive(tokens, at, head))
      );
    case "ADV":
      return verbFollows(tokens, at, head);
    default:
      return false;
  }
}

function isHaveOrDo(token: Token | undefined): boolean {
  return (
    token?.lemma === "have" ||
    token?.lemma === "do" ||
    token?.lemma === "be" ||
    token?.lemma === "get"
  );
}

/** "ought to say", "used to say", "have to say". */
function joinsInfinitive(tokens: readonly Token[], at: number, head: number): boolean {
  const before = tokens[head]?.lower;
  return (before === "ought" || before === "used") && infinitiveFollows(tokens, at + 1);
}

function verbFollows(tokens: readonly Token[], at: number, head: number): boolean {
  if (head !== -1 && tokens[head]?.pos === "VERB" && !isHaveOrDo(tokens[head])) return false;
  for (let next = at + 1; next <= at + 2; next += 1) {
    const token = tokens[next];
    if (token?.pos === "VERB" || token?.pos === "AUX") return true;
    if (token?.pos !== "ADV" && token?.pos !== "PART") return false;
  }
  return false;
}

function makeGroup(tokens: readonly Token[], from: number, head: number): VerbGroup {
  const words = tokens.slice(from, head + 1);
  const main = tokens[head];
  const first = tokens[from];
  const modal = words.find((word, index) => MODALS.has(word.lower) && from + index < head);
  return {
    start: first?.start ?? 0,
    end: main?.end ?? 0,
    from,
    to: head + 1,
    head,
    lemma: main?.lemma ?? "",
    form: formOf(words),
    voice: isPassive(words) ? "passive" : "active",
    negated: words.some((word) => NEGATIONS.has(word.lower)),
    modal: modal === undefined ? null : modal.lower,
  };
}

function formOf(words: readonly Token[]): VerbGroup["form"] {
  const first = words[0];
  const main = words[words.length - 1];
  if (first === undefined || main === undefined) return "finite";
  if (first.lower === "to") return "infinitive";
  if (GERUND.test(first.lower) && first.pos !== "AUX" && first.lower.length > 4) return "gerund";
  if (first.lower === "having" || first.lower === "being") return "gerund";
  if (words.length === 1 && CLEAR_PARTICIPLES.has(main.lower)) return "participle";
  return "finite";
}

function isPassive(words: readonly Token[]): boolean {
  const main = words[words.length - 1];
  if (main === undefined || main.pos !== "VERB" || !isPastParticiple(main.lower)) return false;
  if (words.length === 1) return CLEAR_PARTICIPLES.has(main.lower);
  const auxiliaries = words
    .slice(0, -1)
    .filter((word) => word.pos === "AUX" || word.pos === "VERB");
  const last = auxiliaries[auxiliaries.length - 1];
  return last !== undefined && BE_FORMS.has(last.lower);
}

/** Whether a word form can be a past participle. */
export function isPastParticiple(lower: string): boolean {
  return PAST.test(lower) || CLEAR_PARTICIPLES.has(lower) || IRREGULAR_PASTS.has(lower);
}
