import { itemAt } from "../item-at.ts";
import { IDEAS, NEVER_DEFENDED, ORDERED, URGED } from "../lexicon/objects-of-speech.ts";
import { VOICING_VERBS } from "../lexicon/reporting-verbs.ts";
import type { NounPhrase, Token } from "../reading.ts";
import { skipAdjuncts } from "./adjuncts.ts";
import { phraseFrom, type QuotationContext } from "./context.ts";
import type { SpeechCue } from "./find-cues.ts";

/**
 * Where the noun phrase begins that a cue has as its content, at one of some places behind it:
 * `promised [a revised text]`, which looks like an addressee; `condemned on Monday [the attack]`.
 */
export function findObject(
  context: QuotationContext,
  cue: SpeechCue,
  places: readonly number[],
): number | null {
  for (const place of places) {
    const phrase = phraseFrom(context, place);
    if (phrase === null || phrase.kind === "pronoun") continue;
    // "announced [last night]", but "condemned [Friday’s test]"
    if (skipAdjuncts(context, place) >= phrase.to) continue;
    if (isWhole(context, cue, phrase) && suits(context, cue, phrase)) return place;
  }
  return null;
}

/** Whether it is more than a lone noun, which is rarely what is said. */
function isWhole(context: QuotationContext, cue: SpeechCue, phrase: NounPhrase): boolean {
  const { tokens } = context.syntax;
  if (phrase.to - phrase.from > 1) return true;
  const next = tokens[phrase.to];
  const word = next?.lower ?? "";
  // "announced [plans] on Friday [to close]"
  const aim = tokens[skipAdjuncts(context, phrase.to)];
  const isPlan = PLANS.test(tokens[phrase.head]?.lower ?? "");
  if (isPlan && aim?.lower === "to" && aim.pos === "PART") return true;
  // "expressed [hope that it would hold]"
  const isPlace = PLACES.has(word) && !VOICING_VERBS.has(cue.lemma);
  if (phrase.kind === "common" && (word === "that" || COMPLEMENTS.has(word) || isPlace))
    return true;
  // "demanded [justice] and left"
  const isSole = SOLE.has(cue.lemma) && cue.group?.voice === "active";
  return isSole && (next?.pos === "CCONJ" || next?.pos === "PUNCT");
}

/** What some verbs say only of some things: `shot down [the idea]`, not "shot down two drones". */
function suits(context: QuotationContext, cue: SpeechCue, phrase: NounPhrase): boolean {
  const head = itemAt(context.syntax.tokens, phrase.head);
  const word = head?.lower ?? "";
  if (TELLING_OF.has(cue.lemma) && !tellsItself(cue)) return false;
  switch (cue.lemma) {
    case "shoot down":
      return isIdea(head);
    case "defend":
      return !NEVER_DEFENDED.has(word);
    case "urge":
      return URGED.has(word);
    case "order":
      return ORDERED.has(word);
    default:
      return true;
  }
}

function isIdea(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return IDEAS.has(token.lemma) || token.written.reportingNoun !== null;
}

/** Verbs of telling of a thing, which need somebody who does: "a word used to [describe] it". */
const TELLING_OF: ReadonlySet<string> = new Set("describe mention defend tout trumpet".split(" "));

function tellsItself({ group, source }: SpeechCue): boolean {
  if (group === null || source === null || group.modal !== null) return false;
  return group.voice === "active" && group.form !== "infinitive";
}

const PLANS = /^(?:plans?|intentions?|moves?)$/u;

/** Verbs whose object is what is said, be it one word. */
const SOLE: ReadonlySet<string> = new Set(["demand", "promise", "pledge", "deny", "urge"]);

/** "ruled out [layoffs in Kesh]", but not "expressed interest in the dam" */
const PLACES: ReadonlySet<string> = new Set(["in", "at", "against", "between"]);

/** What a lone noun is told more of by: "denied [reports of a leak]", "thanked [men who had stayed]". */
const COMPLEMENTS: ReadonlySet<string> = new Set("of about over by from on who as".split(" "));
