import { itemAt } from "../item-at.ts";
import { readAddressee, skipAdjuncts } from "./adjuncts.ts";
import type { Attributed } from "./attribution-behind.ts";
import { colonSource } from "./colon-source.ts";
import {
  clausesIn,
  firstGroupIn,
  hasFiniteVerb,
  type MarkedUnit,
  phraseFrom,
  type QuotationContext,
  sentenceAt,
  type TokenRange,
} from "./context.ts";
import { cuesWithin, type SpeechCue } from "./find-cues.ts";
import { endsLikeSpeech, isCapitalised } from "./marked-units.ts";
import { nearEnd } from "./run-on.ts";

/** `Koval said: […]`, `stating, […]`, `said […]` with nothing but adjuncts between. */
export function attributionBefore(
  context: QuotationContext,
  unit: MarkedUnit,
  cues: readonly SpeechCue[],
): Attributed | null {
  const { tokens } = context.syntax;
  const before = tokens[unit.from - 1];
  if (before === undefined) return null;
  const colon = before.text === ":";
  const comma = before.text === ",";
  if (!colon && !comma) return null;
  // "Koval went on:⏎“…”": the colon may close a paragraph of its own
  const sentence = sentenceAt(context, colon ? unit.from - 1 : unit.from);
  const cue =
    lastCueBefore(context, cues, unit.from, sentence.from) ??
    (colon ? accordingBefore(cues, sentence.from, unit.from - 1) : null);
  if (cue !== null && reaches(context, cue, unit.from - 1, colon)) {
    if (comma && !directlyBehind(context, cue, unit.from - 1)) return null;
    if (cue.strength === 1 && !colon && cue.frames === "" && cue.source === null) return null;
    return {
      unit,
      cue,
      source: cue.source,
      rule: colon ? "direct-after-colon" : "direct-attribution-before",
      confidence: colon ? 0.95 : 0.93,
      after: unit.to,
    };
  }
  if (!colon || !endsLikeSpeech(context, unit) || isCapitalised(context, unit)) return null;
  const source = colonSource(context, sentence.from, unit.from - 1);
  if (source === null) return null;
  return { unit, cue: null, source, rule: "direct-colon-subject", confidence: 0.7, after: unit.to };
}

/** Whether nothing but adjuncts parts the cue from the comma, and no reported clause precedes it. */
function directlyBehind(context: QuotationContext, cue: SpeechCue, comma: number): boolean {
  const { tokens } = context.syntax;
  if (opensInverted(context, cue)) return true;
  // "…, telling reporters, “…”"
  if (cue.group?.form === "gerund") {
    const to = readAddressee(context, cue.to, cue.lemma)?.to ?? cue.to;
    return to === comma || skipAdjuncts(context, to) === comma;
  }
  const aside = tokens[cue.block.from - 1];
  const sentence = sentenceAt(context, cue.from);
  const front = { from: sentence.from, to: cue.block.from };
  // “when it broke, he said, “we were floored””: in small letters the marks go on with it
  const goesOn = !CAPITAL.test(tokens[comma + 2]?.text ?? "");
  const reported = goesOn ? hasFiniteVerb(context, front) : holdsMainVerb(context, front);
  // "…, as she puts it, “under fiction”"
  const isAs = tokens[cue.block.from]?.lower === "as";
  if (aside?.text === "," && !isAs && context.unitOf[cue.block.from - 1] === -1) {
    if (reported || isSubjectOf(context, sentence.from, cue.block.from - 1, comma + 1))
      return false;
  }
  // promised [$4,000 for every home, “no questions”]: the object is the content
  const object = cue.frames.includes("n") ? phraseFrom(context, cue.to) : null;
  if (object !== null && object.kind !== "pronoun" && cue.source?.from !== cue.to) return false;
  const end = nearEnd(context, cue);
  return (
    skipAdjuncts(context, end) >= comma || end === comma + 1 || describesAll(context, cue, comma)
  );
}

/** `told the mayors [who had come to Kesh], “…”`: whom it is said to, up to the comma. */
function describesAll(context: QuotationContext, cue: SpeechCue, comma: number): boolean {
  const whom = readAddressee(context, cue.to, cue.lemma);
  const relative = itemAt(context.syntax.clauses, context.clauseOf[whom?.to ?? -1]);
  return relative?.kind === "relative" && relative.from === whom?.to && relative.to === comma + 1;
}

const CAPITAL = /^\p{Lu}/u;

/** Not so in `[Asked whether it was over], Koval said, “…”` or `[When it broke], he said, “…”`. */
function holdsMainVerb(context: QuotationContext, range: TokenRange): boolean {
  const { verbGroups } = context.syntax;
  return clausesIn(context, range).some(({ kind, verb, from }) => {
    const group = verb === null ? undefined : verbGroups[verb];
    if (group?.form !== "finite" || group.from >= range.to || from >= range.to) return false;
    return kind === "main" || kind === "coordinate";
  });
}

/** `[The senator], the campaign conceded, “misspoke”`: a subject whose verb the marks open with. */
function isSubjectOf(context: QuotationContext, from: number, to: number, marks: number): boolean {
  const { tokens } = context.syntax;
  const start = tokens[from]?.pos === "CCONJ" ? from + 1 : from;
  const verb = firstGroupIn(context, { from: marks + 1, to: marks + 2 });
  if (verb?.form !== "finite") return false;
  // [her heavy spending on the grounds], she said, “is a model”
  let end = phraseFrom(context, start)?.to ?? start;
  while (end > start && end < to && tokens[end]?.pos === "ADP") {
    end = phraseFrom(context, end + 1)?.to ?? to + 1;
  }
  return end === to;
}

function lastCueBefore(
  context: QuotationContext,
  cues: readonly SpeechCue[],
  at: number,
  from: number,
): SpeechCue | null {
  const fitting = cuesWithin(cues, { from, to: at }).filter(
    (cue) => cue.to < at && cue.group !== null,
  );
  const cue = fitting[fitting.length - 1];
  return cue !== undefined && context.unitOf[cue.from] === -1 ? cue : null;
}

/** `According to Koval: “…”` */
function accordingBefore(
  cues: readonly SpeechCue[],
  from: number,
  colon: number,
): SpeechCue | null {
  const cue = cuesWithin(cues, { from, to: colon }).at(-1);
  return cue?.lemma === "according to" && cue.block.to === colon ? cue : null;
}

/** Whether only adjuncts, addressees and asides stand between the cue and the marks. */
function reaches(context: QuotationContext, cue: SpeechCue, end: number, colon: boolean): boolean {
  if (end - cue.to > (colon ? 30 : 18)) return false;
  return (
    colon ||
    opensInverted(context, cue) ||
    !hasFiniteVerb(context, { from: cue.to, to: end }) ||
    describesAll(context, cue, end)
  );
}

/** `[Said] Anna Koval, who saw it, “…”`: the verb opens the sentence, its subject follows. */
function opensInverted(context: QuotationContext, { group, source, to }: SpeechCue): boolean {
  if (group?.form !== "finite" || source?.from !== to) return false;
  return sentenceAt(context, group.from).from === group.from;
}
