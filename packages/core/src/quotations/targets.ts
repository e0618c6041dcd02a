import { itemAt } from "../item-at.ts";
import type { NounPhrase } from "../reading.ts";
import { skipAdjuncts } from "./adjuncts.ts";
import { endsWithMarks } from "./content-end.ts";
import { phraseFrom, type QuotationContext } from "./context.ts";
import type { SpeechCue } from "./find-cues.ts";
import { opensMarks } from "./marked-start.ts";

const LONGEST_ASIDE = 24;
const TARGET_LINK: ReadonlySet<string> = new Set(["of", "for", "as"]);
/** Those who call someone a nickname: nobody in particular. */
const ANYBODY: ReadonlySet<string> = new Set(["everyone", "everybody", "people", "many", "one"]);

/** `accused [the ministry of hiding figures]`, `described [the plan as reckless]` */
export function findTarget(
  context: QuotationContext,
  cue: SpeechCue,
  at: number,
): { at: number; rule: string } | null {
  if (!/[os]/u.test(cue.frames) && cue.lemma !== "blame") return null;
  const { tokens } = context.syntax;
  const speaker = cue.source === null ? "" : (tokens[cue.source.from]?.lower ?? "");
  const alone = cue.source !== null && cue.source.to - cue.source.from === 1;
  if (alone && ANYBODY.has(speaker)) return null;
  if (cue.group?.voice === "passive") {
    // "described by one aide as [“mad”]"
    const marks = tokens[at + 1]?.pos === "DET" ? at + 2 : at + 1;
    if (tokens[at]?.lower === "as" && opensMarks(context, marks)) {
      return { at: marks, rule: "clause-called" };
    }
    return TARGET_LINK.has(tokens[at]?.lower ?? "") ? { at, rule: "clause-target-passive" } : null;
  }
  const phrase = phraseFrom(context, at);
  if (cue.frames.includes("s") && phrase === null) {
    // "which he described at the time as [“a solar eclipse”]"
    const as = skipAdjuncts(context, at);
    const article = tokens[as + 1]?.pos === "DET" ? as + 2 : as + 1;
    if (tokens[as]?.lower === "as" && opensMarks(context, article)) {
      return { at: article, rule: "clause-called" };
    }
  }
  if (phrase === null) return null;
  if (cue.frames.includes("o") || cue.lemma === "blame") {
    // "warns [the eye of the storm] will pass": no target, but a subject
    const verb = itemAt(context.syntax.verbGroups, context.groupOf[phrase.to]);
    if (verb?.from === phrase.to && verb.form === "finite") return null;
    const behind = pastAside(context, phrase.to);
    const hasOf =
      phrase.baseTo < phrase.to ||
      TARGET_LINK.has(tokens[behind]?.lower ?? "") ||
      tokens[behind]?.lower === "on";
    return hasOf ? { at, rule: "clause-target" } : null;
  }
  const end = pastAside(context, phrase.to);
  const link = tokens[end];
  const linkAt = pastTail(context, end);
  // "likened [the levy to “a fine”]"
  if (cue.lemma === "liken")
    return tokens[linkAt]?.lower === "to" ? { at, rule: "clause-described" } : null;
  const marksAt = tokens[linkAt]?.lower === "as" ? linkAt + 1 : phrase.to;
  const article = tokens[marksAt]?.pos === "DET" ? marksAt + 1 : marksAt;
  if (article > marksAt && opensMarks(context, article))
    return { at: article, rule: "clause-called" };
  if (opensMarks(context, marksAt)) {
    return {
      at: isNamed(context, cue, phrase.kind, marksAt) ? marksAt : at,
      rule: "clause-called",
    };
  }
  const named = itemAt(tokens, cue.clause?.from)?.lower === "what";
  if (named || cue.lemma === "refer to") return null;
  if (
    link?.lower === "as" ||
    (phraseFrom(context, phrase.to) !== null && isNaming(context, cue, phrase)) ||
    isJudged(context, cue, phrase)
  ) {
    return { at, rule: "clause-described" };
  }
  return null;
}

/** `called the budget [a ransom note]`, `describes a “wreath” [of wire]`, not "describes Kesh gas blast". */
function isNaming(context: QuotationContext, cue: SpeechCue, { from, to }: NounPhrase): boolean {
  return NAMING.has(cue.lemma) || context.unitOf.slice(from, to).some((unit) => unit !== -1);
}

const NAMING: ReadonlySet<string> = new Set(
  "call brand label dub term declare proclaim pronounce".split(" "),
);

/** `called the charges [absurd]`: an adjective that ends the clause. */
function isJudged({ syntax }: QuotationContext, { lemma }: SpeechCue, { to }: NounPhrase): boolean {
  const { tokens } = syntax;
  if (lemma !== "call" || TIMES.has(tokens[to]?.lower ?? "")) return false;
  // "far-fetched"
  const isCompound = tokens[to + 1]?.text === "-";
  const end = tokens[isCompound ? to + 3 : to + 1];
  const judges = tokens[to]?.pos === "ADJ" || isCompound;
  return judges && (end?.pos === "PUNCT" || end?.pos === "CCONJ");
}

/** "called the police [late]" */
const TIMES: ReadonlySet<string> = new Set(["late", "early"]);

/** `described the row [between the port and the union] as “a war”`: adjuncts, and nouns joined to them. */
function pastTail(context: QuotationContext, at: number): number {
  const { tokens } = context.syntax;
  let place = skipAdjuncts(context, at);
  while (place > at && tokens[place]?.lower === "and") {
    const joined = phraseFrom(context, place + 1);
    if (joined === null) break;
    place = skipAdjuncts(context, joined.to);
  }
  return place;
}

/** `accused the leader, Ivan Moroz, [of] greed`: past a name or relative clause between commas. */
function pastAside(context: QuotationContext, at: number): number {
  const { tokens, clauses } = context.syntax;
  const clause = itemAt(clauses, context.clauseOf[at + 1]);
  if (tokens[at]?.text === "," && clause?.from === at + 1 && clause.kind === "relative") {
    for (let end = at + 2; end < at + LONGEST_ASIDE; end += 1) {
      if (tokens[end]?.text === ",") return end + 1;
    }
  }
  const aside = tokens[at]?.text === "," ? phraseFrom(context, at + 1) : null;
  return aside !== null && tokens[aside.to]?.text === "," ? aside.to + 1 : at;
}

/**
 * `called it [“a massacre”]`, `called the vote [“calm”]`: the name alone is said; but all of
 * `described [the vote as “calm”]`, `called [the bar “the only one” in town]`.
 */
function isNamed(
  context: QuotationContext,
  { lemma }: SpeechCue,
  target: NounPhrase["kind"],
  marks: number,
): boolean {
  const unit = itemAt(context.units, context.unitOf[marks]);
  if (target === "pronoun") return true;
  const next = itemAt(context.syntax.tokens, unit?.to)?.text;
  const names = lemma === "call" || lemma === "refer to";
  return names && unit !== undefined && next !== "(" && endsWithMarks(context, unit.to);
}

/** `what it described as a [“command flat”] in Kesh`, `what he called the [“closed door”]` */
export function findName(
  context: QuotationContext,
  { clause, frames, to }: SpeechCue,
): number | null {
  const { tokens } = context.syntax;
  if (!frames.includes("s") || itemAt(tokens, clause?.from)?.lower !== "what") return null;
  const article = tokens[to]?.lower === "as" ? to + 1 : to;
  const at = tokens[article]?.pos === "DET" ? article + 1 : article;
  return opensMarks(context, at) ? at : null;
}
