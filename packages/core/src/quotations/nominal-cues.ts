import { itemAt } from "../item-at.ts";
import { POSSESSIVE_PRONOUNS } from "../lexicon/closed-classes.ts";
import { REPORTING_NOUNS } from "../lexicon/reporting-nouns.ts";
import type { Stance } from "../model.ts";
import type { NounPhrase } from "../reading.ts";
import { contentEnd } from "./content-end.ts";
import { isReadable, phraseFrom, type QuotationContext, type TokenRange } from "./context.ts";
import type { SpeechCue } from "./find-cues.ts";
import { readSource } from "./find-source.ts";
import { type Finding, makeFinding } from "./finding.ts";
import { makeWordCue } from "./word-cues.ts";

/** Stances whose nouns take an infinitive: "his promise [to rebuild]", "a demand [to leave]". */
const INFINITIVE_STANCES: ReadonlySet<Stance> = new Set(["promise", "demand", "threaten", "ask"]);
/** "his [call] for calm", where it is told whose */
const CALLS: ReadonlySet<string> = new Set(["call", "demand", "plea", "request"]);
/** What stands between the noun and whose it is: "a claim [by] the army that". */
const OWNER_LINKS: ReadonlySet<string> = new Set(["by", "from"]);
/** Verbs whose subject says what their object holds: "[made] the claim that". */
const MADE_ONLY: ReadonlySet<string> = new Set(["case", "point"]);
const LIGHT_VERBS: ReadonlySet<string> = new Set(
  "make issue give repeat send post renew voice deliver offer release withdraw retract".split(" "),
);

/**
 * Clauses that a noun reports, apart from those that a verb does: `Koval’s claim [that it would end]`, `amid rumours [that …]`.
 */
export function findNominalContents(
  context: QuotationContext,
  cues: readonly SpeechCue[],
  clauses: readonly Finding[],
): Finding[] {
  const { nounPhrases, tokens } = context.syntax;
  const findings: Finding[] = [];
  // "said in a statement that": the verb’s already
  const begun = new Set(clauses.map(({ pieces }) => pieces[0]?.from));
  for (const [index, phrase] of nounPhrases.entries()) {
    const lemma = tokens[phrase.head]?.written.reportingNoun ?? null;
    if (lemma === null) continue;
    const stance = REPORTING_NOUNS.get(lemma);
    if (stance === undefined || context.unitOf[phrase.head] !== -1) continue;
    if (!isReadable(context, phrase.head)) continue;
    const owner = ownerBehind(context, phrase);
    const at =
      pastBe(context, owner?.to ?? phrase.to) ??
      owner?.to ??
      pastAddressee(context, lemma, phrase.head + 1);
    const holder = ownerBefore(context, phrase) ?? owner;
    const callsFor = holder !== null && CALLS.has(lemma) && tokens[at]?.lower === "for";
    if (begun.has(at) || !(callsFor || opensContent(context, at, stance))) continue;
    const source = holder ?? subjectOfLight(context, index);
    if (source === null && MADE_ONLY.has(lemma)) continue;
    const { head } = phrase;
    const block = { from: head, to: head + 1 };
    const cue = makeWordCue(head, head + 1, lemma, { stance, frames: "c", source, block });
    const to = Math.min(contentEnd(context, at, cue, cues), resumedAt(context, index, at));
    if (to - at < 3) continue;
    findings.push(makeFinding("clause-of-noun", 0.75, [{ from: at, to }], { cue, source }));
  }
  return findings;
}

/** Koval’s answer [was] that: past a form of “be” right before the clause; `null` for none. */
function pastBe({ syntax, groupOf }: QuotationContext, at: number): number | null {
  const { tokens, verbGroups } = syntax;
  const group = itemAt(verbGroups, groupOf[at]);
  if (group?.lemma !== "be" || group.from !== at || group.negated || group.modal !== null)
    return null;
  return tokens[group.to]?.lower === "that" ? group.to : null;
}

/** Nouns that name whom they are said to: "his [appeal] to the public", not "a response to attacks". */
const ADDRESSED: ReadonlySet<string> = new Set(
  "appeal call case complaint plea pledge promise request warning".split(" "),
);

/** `his appeal to the public [to] stay calm`: past whom it is addressed to. */
function pastAddressee(context: QuotationContext, lemma: string, at: number): number {
  const { tokens } = context.syntax;
  const isTo = ADDRESSED.has(lemma) && tokens[at]?.lower === "to";
  const listener = isTo ? phraseFrom(context, at + 1) : null;
  if (listener === null) return at;
  const opener = tokens[listener.to]?.lower;
  return opener === "to" || opener === "that" ? listener.to : at;
}

/** `the claim [that] it would end`, but not "the claim that ended the talks". */
function opensContent(context: QuotationContext, at: number, stance: Stance): boolean {
  const { tokens, clauses, verbGroups } = context.syntax;
  const clause = itemAt(clauses, context.clauseOf[at]);
  if (clause?.from !== at) return false;
  if (tokens[at]?.lower === "that") return clause.kind === "that";
  const group = clause.verb === null ? undefined : verbGroups[clause.verb];
  return (
    group?.form === "infinitive" &&
    tokens[at]?.lower === "to" &&
    group.from === at &&
    INFINITIVE_STANCES.has(stance)
  );
}

/** `[Koval]’s claim`, `[his] claim` */
export function ownerBefore(
  context: QuotationContext,
  { from, head }: NounPhrase,
): TokenRange | null {
  const { tokens } = context.syntax;
  for (let at = head - 1; at > from; at -= 1) {
    const lower = tokens[at]?.lower;
    if (lower === "'s" || lower === "'") return { from, to: at };
  }
  const isPronoun = POSSESSIVE_PRONOUNS.has(tokens[from]?.lower ?? "");
  return isPronoun ? { from, to: from + 1 } : bodyBefore(context, head);
}

/** `a [Kesh Council] recommendation that`, `a [WHO] warning that`: a name right before the noun. */
function bodyBefore({ syntax }: QuotationContext, head: number): TokenRange | null {
  const { tokens } = syntax;
  let from = head;
  while (tokens[from - 1]?.pos === "PROPN") from -= 1;
  const isBody = head - from > 1 || ACRONYM.test(tokens[from]?.text ?? "");
  return from < head && isBody ? { from, to: head } : null;
}

const ACRONYM = /^\p{Lu}{2,}$/u;

/** `a claim by [the army]`, `a warning from [Koval]` */
function ownerBehind(context: QuotationContext, { head }: NounPhrase): TokenRange | null {
  if (!OWNER_LINKS.has(context.syntax.tokens[head + 1]?.lower ?? "")) return null;
  const phrase = phraseFrom(context, head + 2);
  return phrase === null ? null : { from: phrase.from, to: phrase.to };
}

/** `[Koval] made the claim that` */
function subjectOfLight(context: QuotationContext, index: number): TokenRange | null {
  const { nounPhrases, clauses, verbGroups } = context.syntax;
  const phrase = nounPhrases[index];
  const clause = itemAt(clauses, context.clauseOf[phrase?.from ?? -1]);
  const group = clause?.verb == null ? undefined : verbGroups[clause.verb];
  if (group === undefined || clause?.subject == null || group.to !== phrase?.from) return null;
  if (!LIGHT_VERBS.has(group.lemma) || group.voice === "passive") return null;
  return readSource(context, clause.subject);
}

/** `The claim [that it would end] was denied`: where the noun’s own verb follows. */
function resumedAt({ syntax, clauseOf }: QuotationContext, index: number, at: number): number {
  const { clauses, sentences, tokens } = syntax;
  const end = itemAt(sentences, tokens[at]?.sentence)?.to ?? at;
  const first = (clauseOf[at] ?? -1) + 1;
  for (let next = first; (clauses[next]?.from ?? end) < end; next += 1) {
    const clause = clauses[next];
    if (clause?.subject === index && clause.kind !== "relative") return clause.from;
    // "amid claims [that it was over], Koval left"
    const opens = clause?.kind === "main" || itemAt(tokens, clause?.from)?.lower === "there";
    if (clause !== undefined && opens && tokens[clause.from - 1]?.text === ",")
      return clause.from - 1;
  }
  return end;
}
