import { itemAt } from "../item-at.ts";
import { DOCUMENT_NOUNS } from "../lexicon/document-nouns.ts";
import type { NounPhrase } from "../reading.ts";
import {
  clausesIn,
  firstGroupIn,
  phraseFrom,
  type QuotationContext,
  type TokenRange,
} from "./context.ts";
import { ownerBefore } from "./nominal-cues.ts";

/**
 * Who speaks in marks behind the colon of a sentence that begins at `from` and names no cue:
 * `[he] was brief: “…”`, `[Koval]: “…”`, `More from [Anna Koval]: “…”`, `[Her] advice: “…”`.
 */
export function colonSource(
  context: QuotationContext,
  from: number,
  colon: number,
): TokenRange | null {
  return (
    nameAt(context, colon) ?? subjectBefore(context, from, colon) ?? loneName(context, from, colon)
  );
}

/** `It did not surprise [Mayor Anna Koval]: “…”`, `[Anna Koval] (R-Odrin): “…”`; not `in Upper Kesh: “…”`. */
function nameAt(context: QuotationContext, colon: number): TokenRange | null {
  const { tokens, nounPhrases } = context.syntax;
  const end = beforeBracket(context, colon);
  const phrase = itemAt(nounPhrases, context.phraseOf[end - 1]);
  if (phrase?.kind !== "proper" || phrase.to !== end || phrase.to - phrase.from < 2) return null;
  const before = itemAt(tokens, phrase.from - 1);
  const isFree = before?.pos !== "ADP" || before.lower === "from";
  return isFree ? { from: phrase.from, to: end } : null;
}

function beforeBracket({ syntax: { tokens } }: QuotationContext, colon: number): number {
  if (tokens[colon - 1]?.text !== ")") return colon;
  for (let at = colon - 2; at >= Math.max(0, colon - LONGEST_BRACKET); at -= 1) {
    if (tokens[at]?.text === "(") return at;
  }
  return colon;
}

/** In tokens: "(R-Odrin)" has five. */
const LONGEST_BRACKET = 8;

/** The subject of the main clause, where it can speak, or whose saying it is. */
function subjectBefore(context: QuotationContext, from: number, colon: number): TokenRange | null {
  const { nounPhrases, tokens } = context.syntax;
  for (const { subject: index, kind } of clausesIn(context, { from, to: colon })) {
    const subject = itemAt(nounPhrases, index);
    if (subject === undefined || subject.to > colon || kind !== "main") continue;
    const speaks = subject.kind === "proper" || PERSONAL.has(tokens[subject.head]?.lower ?? "");
    return speaks ? { from: subject.from, to: subject.to } : ownerOf(context, subject);
  }
  return null;
}

const PERSONAL: ReadonlySet<string> = new Set(["he", "she", "they", "minister", "president"]);

/** `[Koval]’s answer was brief: “…”` */
function ownerOf(context: QuotationContext, phrase: NounPhrase): TokenRange | null {
  const head = context.syntax.tokens[phrase.head];
  const isSaying =
    head !== undefined &&
    (head.written.reportingNoun !== null ||
      SAYINGS.has(head.lower) ||
      DOCUMENT_NOUNS.has(head.lower));
  return isSaying ? ownerBefore(context, phrase) : null;
}

/** Nouns for what somebody says, besides those whose clause is a content. */
const SAYINGS: ReadonlySet<string> = new Set(
  "message verdict advice view motto reaction conclusion explanation question comment".split(" "),
);

/** From [Anna Koval]: “…”, [her] verdict: “…” */
function loneName(context: QuotationContext, from: number, colon: number): TokenRange | null {
  const isFrom = context.syntax.tokens[from]?.lower === "from";
  const lone = phraseFrom(context, isFrom ? from + 1 : from);
  if (lone === null) return null;
  if (lone.kind !== "proper") {
    const isBare = firstGroupIn(context, { from, to: colon }) === null;
    return isBare ? ownerOf(context, lone) : null;
  }
  return lone.to === colon || isDescribed(context, lone.to, colon)
    ? { from: lone.from, to: lone.to }
    : null;
}

/** `Anna Koval[, 45, head teacher]: “…”`: what the name’s bearer is, without a verb. */
function isDescribed(context: QuotationContext, from: number, colon: number): boolean {
  const { tokens } = context.syntax;
  if (tokens[from]?.text !== "," || colon - from > LONGEST_DESCRIPTION) return false;
  if (firstGroupIn(context, { from, to: colon }) !== null) return false;
  const last = itemAt(context.syntax.nounPhrases, context.phraseOf[colon - 1]);
  return last !== undefined && (last.kind === "common" || last.kind === "number");
}

/** In tokens, the comma included. */
const LONGEST_DESCRIPTION = 14;
