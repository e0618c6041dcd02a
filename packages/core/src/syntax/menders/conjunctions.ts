import { itemAt } from "../../item-at.ts";
import type { PartOfSpeech, Token } from "../../reading.ts";
import { endsInIng, isPlural, NOMINATIVES, type Place } from "./place.ts";

/** `complained [that] boats`: a conjunction, not the determiner of what follows. */
export function conjunctionThat({
  token,
  before,
  next,
  tokens,
  index,
  reportingForms,
}: Place): PartOfSpeech | null {
  if (token.lower !== "that" || token.pos === "SCONJ" || next === undefined) return null;
  if (next.pos === "DET" || next.pos === "PROPN" || next.pos === "NUM") return "SCONJ";
  if (NOMINATIVES.has(next.lower) && next.lower !== "who") return "SCONJ";
  if (opensSubject(tokens, index + 1)) return "SCONJ";
  const noun = next.pos === "ADJ" ? tokens[index + 2] : next;
  const plural = noun?.pos === "NOUN" && isPlural(noun.lower);
  const reports = before.pos === "VERB" && reportingForms.has(before.lower);
  // "pointed out [that] recruitment had stopped"
  const pointed =
    before.lower === "out" && reportingForms.has(itemAt(tokens, index - 2)?.lower ?? "");
  if (pointed && next.pos === "NOUN" && tokens[index + 2]?.pos === "AUX") return "SCONJ";
  return plural || (reports && next.pos === "ADJ") ? "SCONJ" : null;
}

/** `a strike that [company managers] said`: several words with a plural at their end, a verb behind. */
function opensSubject(tokens: readonly Token[], from: number): boolean {
  let to = from;
  while (MODIFIERS.has(tokens[to]?.pos ?? "X")) to += 1;
  const head = itemAt(tokens, to - 1);
  const verb = tokens[to]?.pos;
  if (to - from < 2 || head?.pos !== "NOUN" || !isPlural(head.lower)) return false;
  return verb === "VERB" || verb === "AUX";
}

const MODIFIERS: ReadonlySet<PartOfSpeech> = new Set(["ADJ", "NOUN"]);

/** What "that" points back to right before a comma or stop. */
const TOLD: ReadonlySet<string> = new Set(
  "figure number claim account version view charge accusation allegation assessment estimate report toll idea decision".split(
    " ",
  ),
);

/** `disputed [that] figure, insisting`: a determiner where no verb can follow. */
export function determinerThat({ token, before, next, tokens, index }: Place): PartOfSpeech | null {
  if (token.lower !== "that" || next === undefined) return null;
  if (isObjectOfGerund(before, next)) return "DET";
  if (!TOLD.has(next.lower)) return null;
  const behind = tokens[index + 2];
  return behind === undefined || behind.text === "," || behind.text === "." ? "DET" : null;
}

/** `said cutting [that] output must help`: behind a gerund that reports nothing. */
function isObjectOfGerund(before: Token, next: Token): boolean {
  if (before.pos !== "VERB" || !endsInIng(before.lower)) return false;
  if (before.written.reportingForm !== null || TAKING_CLAUSES.has(before.lemma)) return false;
  return next.pos === "NOUN" && !isPlural(next.lower);
}

/** Verbs besides the reporting ones that a clause follows: "hoping [that] rain falls". */
const TAKING_CLAUSES: ReadonlySet<string> = new Set(
  "believe know hope feel mean see hear learn understand fear expect think assume realise realize notice ensure worry mind show prove".split(
    " ",
  ),
);

const CONJUNCTIONS: ReadonlySet<string> = new Set(
  "whether if because although though unless while".split(" "),
);

/** `asked [whether] the dam`: the tagger takes some conjunctions for prepositions. */
export function conjunctionLikePreposition({ token, next }: Place): PartOfSpeech | null {
  return CONJUNCTIONS.has(token.lower) && next?.lower !== "of" ? "SCONJ" : null;
}

/** `The company[, though,] admitted it`: between commas it opens no clause. */
export function adverbThough({ token, before, next }: Place): PartOfSpeech | null {
  return token.lower === "though" && before.text === "," && next?.text === "," ? "ADV" : null;
}

/** `said [following] a vote that`: right behind a verb that reports it is no verb of its own. */
export function prepositionFollowing({ token, before }: Place): PartOfSpeech | null {
  if (token.lower !== "following" || before.pos !== "VERB") return null;
  return before.written.reportingForm === null ? null : "ADP";
}

/** `according [to] recently leaked papers`: opens no infinitive. */
export function prepositionTo({ token, before }: Place): PartOfSpeech | null {
  return token.lower === "to" && before.lower === "according" ? "ADP" : null;
}

/** `left, [whilst] promising a review`: never a noun. */
export function conjunctionWhilst({ token }: Place): PartOfSpeech | null {
  return token.lower === "whilst" ? "SCONJ" : null;
}
