import { BE_FORMS, CLEAR_PARTICIPLES, MODALS } from "../lexicon/closed-classes.ts";
import type { Token, VerbGroup } from "../reading.ts";

const NEGATIONS: ReadonlySet<string> = new Set(["not", "n't", "never"]);
const QUESTION_WORDS: ReadonlySet<string> = new Set(
  "who whom what which how why when where".split(" "),
);
const EXPLETIVES: ReadonlySet<string> = new Set(["there", "here", "it", "this", "that"]);
/** "killing", but not "bring": a vowel stands before. */
const GERUND = /[aeiouy]\p{L}{0,20}ing$/u;

/** A verb group while this stage works on it. */
export type VerbGroupDraft = { -readonly [Key in keyof VerbGroup]: VerbGroup[Key] };

/**
 * The verb groups between two tokens of one sentence, outside noun phrases: `[has not yet been
 * told]`, `[to rebuild]`, `[killing]`. Adverbs inside belong to the group, at its edges they don't.
 * `phraseOf` tells for each token the phrase that holds it, or -1.
 */
export function findVerbGroups(
  tokens: readonly Token[],
  from: number,
  to: number,
  phraseOf: Int32Array,
): VerbGroupDraft[] {
  const groups: VerbGroupDraft[] = [];
  let index = from;
  while (index < to) {
    const group = phraseOf[index] === -1 ? readGroup(tokens, index, to, phraseOf) : null;
    if (group === null) {
      index += 1;
    } else {
      const fronted = groups.at(-1);
      if (fronted !== undefined && isFronted(tokens, fronted, group, phraseOf)) {
        groups[groups.length - 1] = joinFronted(tokens, fronted, group);
      } else groups.push(group);
      index = group.to;
    }
  }
  return groups;
}

function readGroup(
  tokens: readonly Token[],
  start: number,
  limit: number,
  phraseOf: Int32Array,
): VerbGroupDraft | null {
  if (!opensGroup(tokens, start)) return null;
  let head = -1;
  let at = start;
  while (at < limit && phraseOf[at] === -1) {
    const token = tokens[at];
    if (token === undefined || !continuesGroup(tokens, at, start, head)) break;
    if (token.pos === "VERB" || token.pos === "AUX") head = at;
    at += 1;
  }
  return head === -1 ? null : makeGroup(tokens, start, head);
}

/** `[Did] the army [shell] the school?`, `never [had] she [seen] it`: a subject parts the two. */
function isFronted(
  tokens: readonly Token[],
  auxiliary: VerbGroupDraft,
  group: VerbGroupDraft,
  phraseOf: Int32Array,
): boolean {
  const { from, to, head, lemma } = auxiliary;
  if (to - from > 1 || tokens[head]?.pos !== "AUX" || group.form === "infinitive") return false;
  if (
    lemma === "be" &&
    tokens[group.head]?.written.isPastParticiple !== true &&
    group.form !== "gerund"
  ) {
    return false;
  }
  const before = tokens[from - 1];
  const opens =
    before === undefined ||
    before.sentence !== tokens[from]?.sentence ||
    before.pos === "PUNCT" ||
    before.pos === "ADV" ||
    QUESTION_WORDS.has(before.lower) ||
    isQuestioned(tokens, from, phraseOf);
  if (!opens || EXPLETIVES.has(before?.lower ?? "")) return false;
  let at = to;
  while (NEGATIONS.has(tokens[at]?.lower ?? "")) at += 1;
  const phrase = phraseOf[at] ?? -1;
  if (phrase === -1) return false;
  while (phraseOf[at] === phrase || tokens[at]?.pos === "ADV") at += 1;
  return at === group.from;
}

/** `[how many people] did the army kill` */
function isQuestioned(tokens: readonly Token[], from: number, phraseOf: Int32Array): boolean {
  const phrase = phraseOf[from - 1] ?? -1;
  let at = from - 1;
  while (phrase !== -1 && phraseOf[at - 1] === phrase) at -= 1;
  return phrase !== -1 && QUESTION_WORDS.has(tokens[at]?.lower ?? "");
}

/** The verb with what its fronted auxiliary tells. */
function joinFronted(
  tokens: readonly Token[],
  auxiliary: VerbGroupDraft,
  group: VerbGroupDraft,
): VerbGroupDraft {
  const word = tokens[auxiliary.head]?.lower ?? "";
  const passive = auxiliary.lemma === "be" && group.form !== "gerund";
  return {
    ...group,
    form: "finite",
    voice: passive
      ? "passive"
      : group.voice === "passive" && group.from < group.head
        ? "passive"
        : "active",
    negated: auxiliary.negated || group.negated,
    modal: MODALS.has(word) ? word : group.modal,
  };
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
    (next.pos === "VERB" && !GERUND.test(next.lower) && !isThirdPerson(next)) ||
    next.lower === "be" ||
    next.lower === "have" ||
    (next.pos === "AUX" && !MODALS.has(next.lower))
  );
}

/** "led to [protests]": no infinitive. */
function isThirdPerson({ lower, lemma }: Token): boolean {
  return lower.endsWith("s") && lower !== lemma;
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
      // "to have [been] killed": a have behind "to" is tagged a verb
      return (
        head === -1 ||
        tokens[head]?.pos === "AUX" ||
        (token.lower === "been" && isHaveOrDo(tokens[head]))
      );
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

function makeGroup(tokens: readonly Token[], from: number, head: number): VerbGroupDraft {
  const main = tokens[head];
  let modal: string | null = null;
  // "was [not] safe": a lone auxiliary is negated behind itself
  let negated = main?.pos === "AUX" && NEGATIONS.has(tokens[head + 1]?.lower ?? "");
  for (let at = from; at < head; at += 1) {
    const word = tokens[at]?.lower ?? "";
    if (modal === null && MODALS.has(word)) modal = word;
    negated ||= NEGATIONS.has(word);
  }
  return {
    start: tokens[from]?.start ?? 0,
    end: main?.end ?? 0,
    from,
    to: head + 1,
    head,
    lemma: main?.lemma ?? "",
    form: formOf(tokens, from, head),
    voice: isPassive(tokens, from, head) ? "passive" : "active",
    negated,
    modal,
  };
}

function formOf(tokens: readonly Token[], from: number, head: number): VerbGroup["form"] {
  const first = tokens[from];
  if (first === undefined) return "finite";
  if (first.lower === "to") return "infinitive";
  if (GERUND.test(first.lower) && first.pos !== "AUX" && first.lower.length > 4) return "gerund";
  if (first.lower === "having" || first.lower === "being") return "gerund";
  return from === head && CLEAR_PARTICIPLES.has(first.lower) ? "participle" : "finite";
}

function isPassive(tokens: readonly Token[], from: number, head: number): boolean {
  const main = tokens[head];
  if (main === undefined || main.pos !== "VERB" || !main.written.isPastParticiple) return false;
  if (from === head) return CLEAR_PARTICIPLES.has(main.lower);
  for (let at = head - 1; at >= from; at -= 1) {
    const word = tokens[at];
    if (word?.pos === "AUX" || word?.pos === "VERB") return BE_FORMS.has(word.lower);
  }
  return false;
}
