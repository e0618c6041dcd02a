import { itemAt } from "../item-at.ts";
import { ASKING_VERBS } from "../lexicon/reporting-verbs.ts";
import type { PartOfSpeech } from "../reading.ts";
import { readAddressee, skipAdjuncts } from "./adjuncts.ts";
import { findBareClause } from "./bare-clause.ts";
import {
  firstGroupIn,
  phraseFrom,
  type QuotationContext,
  sentenceAt,
  type TokenRange,
} from "./context.ts";
import { countsAt, isFigure } from "./counts.ts";
import type { SpeechCue } from "./find-cues.ts";
import { findFarInfinitive, isGerund, NEVER, UNNAMED } from "./infinitives.ts";
import { type ContentStart, opensMarks, startInMarks } from "./marked-start.ts";
import { findObject } from "./object-content.ts";
import { findName, findTarget } from "./targets.ts";
import { findThat, isObject } from "./that-clause.ts";

const QUESTION_WORDS: ReadonlySet<string> = new Set(
  "whether if how why what who when where which".split(" "),
);
const ABOUT: ReadonlySet<string> = new Set(["on", "about"]);
const TOPIC_LINK: ReadonlySet<string> = new Set(["for", "against", "about", "of"]);

/** Whether the cue has a content of its own to the right. */
export function hasOwnContent(context: QuotationContext, cue: SpeechCue): boolean {
  const start = cue.group === null ? null : findStart(context, cue);
  // “How many more?” he asked [when we rang him].
  return start !== null && !TIMES.has(context.syntax.tokens[start.at]?.lower ?? "");
}

const TIMES: ReadonlySet<string> = new Set(["when", "where", "as"]);

export function findStart(context: QuotationContext, cue: SpeechCue): ContentStart | null {
  const { tokens } = context.syntax;
  const limit = sentenceAt(context, cue.from).to;
  // "branded [“a lie”] by the union": who speaks may stand behind the marks
  const isBehind = cue.source !== null && cue.source.from >= cue.to && !opensMarks(context, cue.to);
  const afterSource = isBehind ? pastApposition(context, cue) : cue.to;
  const name = findName(context, cue);
  if (name !== null) return { at: name, rule: "clause-named", confidence: 0.8, addressee: null };
  const addressee =
    cue.group?.voice === "passive" ? null : readAddressee(context, afterSource, cue.lemma);
  const at = pastComment(context, addressee?.to ?? afterSource);
  const skipped = skipAdjuncts(context, at);
  const make = (place: number, rule: string, confidence: number): ContentStart | null =>
    place < limit
      ? { at: place, rule, confidence, addressee: addressee?.from === place ? null : addressee }
      : null;

  // "a bill, written by lobbyists, that cut": the participle reports nothing
  const isBare = cue.group?.form === "participle" && cue.group.voice === "passive";
  const that =
    isBare && (cue.strength < 3 || cue.lemma === "write")
      ? null
      : cue.strength < 3 && isObject(context, at)
        ? null
        : findThat(context, at, limit);
  if (that !== null && pointsBack(context, cue, that)) return null;
  if (that !== null && (cue.frames.includes("c") || cue.strength === 3)) {
    return make(that, "clause-that", cue.strength === 3 ? 0.9 : 0.8);
  }
  for (const place of at === skipped ? [at] : [at, skipped]) {
    const token = tokens[place];
    if (token === undefined || place >= limit) continue;
    const word = token.lower;
    // told the men [who] had left: a relative clause about whom it was told to
    const describes = addressee?.to === place && RELATIVE.has(word) && isNoun(context, addressee);
    const asks = cue.frames.includes("w") && QUESTION_WORDS.has(word) && !describes;
    if (asks || (cue.frames.includes("h") && word === "how")) {
      return make(place, "clause-question", 0.8);
    }
    // pressed on [whether she would run]
    const about = ABOUT.has(word) && QUESTION_WORDS.has(tokens[place + 1]?.lower ?? "");
    if (about && ASKING_VERBS.has(cue.lemma)) return make(place + 1, "clause-question", 0.8);
    // asked mourners [not to call it fate]
    const denies = NEVER.has(word) && tokens[place + 1]?.lower === "to";
    const isShy = UNNAMED.has(tokens[place + 3]?.lower ?? "");
    if (denies && !isShy && /[tp]/u.test(cue.frames)) return make(place, "clause-infinitive", 0.8);
    const takesVerb = !NOMINAL.has(tokens[place + 1]?.pos ?? "X");
    if (word === "to" && /[tp]/u.test(cue.frames) && takesVerb) {
      if (cue.frames.includes("t") || addressee !== null || cue.group?.voice === "passive") {
        return make(place, "clause-infinitive", 0.8);
      }
    }
    if (cue.frames.includes("g") && isGerund(context, place)) {
      // denied [ever having seen it]
      const ever = tokens[place - 1]?.lower === "ever" ? place - 1 : place;
      return make(ever, "clause-gerund", 0.8);
    }
    const links = TOPIC_LINK.has(word) || cue.lemma.endsWith(` ${word}`);
    if (/[fa]/u.test(cue.frames) && links && cue.group?.voice !== "passive") {
      return make(place, "clause-topic", 0.7);
    }
    if (opensMarks(context, place)) return startInMarks(context, cue, place, make);
  }
  // told me: [a car, an ordinary accident]
  if (tokens[skipped]?.text === ":" && explainsAt(context, cue, skipped + 1)) {
    return make(skipped + 1, "clause-after-colon", 0.7);
  }
  const infinitive = addressee === null ? null : findFarInfinitive(context, cue, at, limit);
  if (infinitive !== null) return make(infinitive, "clause-infinitive", 0.7);
  const target = findTarget(context, cue, at);
  if (target !== null) return make(target.at, target.rule, 0.8);
  if (isAnswer(context, cue, at)) return make(at, "clause-answer", 0.8);
  const bare = findBareClause(context, cue, at, skipped, limit);
  if (bare !== null) return make(bare, "clause-bare", 0.8);
  if (cue.frames.includes("k") && countsAt(context, cue.lemma, at, limit))
    return make(at, "clause-count", 0.8);
  if (cue.frames.includes("d") && isFigure(context, at)) return make(at, "clause-figure", 0.7);
  if (cue.frames.includes("n") && !isFronted(context, cue)) {
    const object = findObject(context, cue, [afterSource, at, skipped]);
    if (object !== null) return make(object, "clause-noun-phrase", 0.6);
  }
  return null;
}

/** `When he said [that], we left`: it stands for what was said before. */
function pointsBack(context: QuotationContext, { clause }: SpeechCue, that: number): boolean {
  const { tokens } = context.syntax;
  if (clause?.kind !== "adverbial" || tokens[that + 1]?.text !== ",") return false;
  if (opensMarks(context, that + 2)) return false;
  // "When he said that, in May, the dam had held, …": more commas part the adjunct
  const rest = { from: that + 2, to: sentenceAt(context, that).to };
  const verb = firstGroupIn(context, rest)?.from ?? rest.from;
  return tokens.slice(rest.from, verb).every(({ text }) => text !== ",");
}

/** Behind these "to" opens no infinitive: "challenged him to [a] debate". */
const NOMINAL: ReadonlySet<PartOfSpeech> = new Set(["NOUN", "DET"]);

/** `asked by the coroner, Ms Holt, [why] it broke`: past the source that a comma parts from its title. */
function pastApposition(context: QuotationContext, { to, source }: SpeechCue): number {
  const { tokens } = context.syntax;
  const end = Math.max(to, source?.to ?? to);
  const isName = end > to && itemAt(tokens, (source?.from ?? 0) - 1)?.text === ",";
  return isName && tokens[end]?.text === "," ? end + 1 : end;
}

/** `said [no], he was not`, `answered [yes]` */
function isAnswer(
  { syntax: { tokens } }: QuotationContext,
  { lemma, group }: SpeechCue,
  at: number,
): boolean {
  const word = tokens[at]?.lower;
  if (!ANSWERING.has(lemma) || (word !== "yes" && word !== "no")) return false;
  // "parents should say no"
  if (group === null || group.modal !== null) return false;
  const next = tokens[at + 1];
  // "said [no] to the plan", not "said no one was hurt"
  return next === undefined || next.lower === "to" || BEHIND_ANSWERS.has(next.pos);
}

const ANSWERING: ReadonlySet<string> = new Set(["say", "answer", "reply", "respond", "vote"]);
const BEHIND_ANSWERS: ReadonlySet<string> = new Set(["PUNCT", "CCONJ", "SCONJ"]);

/** `acknowledged, though, [having paid]`: past an adverb between commas, where no clause of its own follows. */
function pastComment({ syntax: { tokens } }: QuotationContext, at: number): number {
  const isComment = tokens[at]?.text === "," && COMMENTS.has(tokens[at + 1]?.lower ?? "");
  return isComment && tokens[at + 2]?.text === "," ? at + 3 : at;
}

const COMMENTS: ReadonlySet<string> = new Set(
  "though however too nonetheless nevertheless meanwhile instead therefore also again".split(" "),
);

const RELATIVE: ReadonlySet<string> = new Set(["who", "which"]);

function isNoun(context: QuotationContext, { from }: TokenRange): boolean {
  return phraseFrom(context, from)?.kind !== "pronoun";
}

const TELLING: ReadonlySet<string> = new Set(
  "say tell ask reply respond answer warn add deny explain insist promise write post tweet".split(
    " ",
  ),
);

/** `told me: [a car, an ordinary accident]`, but not behind a content: "It held, she said: …" */
function explainsAt(context: QuotationContext, cue: SpeechCue, at: number): boolean {
  const { from, lemma, group, source, block } = cue;
  if (!TELLING.has(lemma) || source === null || group?.form !== "finite") return false;
  // "Posted: March 18", but "posted on X: it is over"
  if (lemma === "post" && at === cue.to + 1) return false;
  const { text } = context.syntax.tokens[block.from - 1] ?? { text: "" };
  return text !== "," && context.unitOf[at] === context.unitOf[from];
}

/** "[Highlighting] the plan, Koval said": what a fronted gerund names is the theme, not speech. */
function isFronted(context: QuotationContext, cue: SpeechCue): boolean {
  return cue.group?.form === "gerund" && cue.from === sentenceAt(context, cue.from).from;
}
