import { itemAt } from "../item-at.ts";
import type { Clause } from "../reading.ts";
import { readAddressee, skipAdjuncts } from "./adjuncts.ts";
import {
  clausesIn,
  hasFiniteVerb,
  phraseFrom,
  type QuotationContext,
  type TokenRange,
} from "./context.ts";
import type { SpeechCue } from "./find-cues.ts";
import { innerLast } from "./marked-units.ts";

/** What ends a sentence or its half. */
export const STOP = /^[.!?…;]+$/u;

/** What parts a parenthesis from the sentence it stands in. */
export const BREAKS: ReadonlySet<string> = new Set([",", "–", "—", "--", "(", "-"]);

/** A comma or dash, or closing marks with a comma inside: `Clinton “is the only one,” he said`. */
export function breaksAt(context: QuotationContext, at: number): boolean {
  const { tokens } = context.syntax;
  if (BREAKS.has(tokens[at]?.text ?? "")) return true;
  const unit = itemAt(context.units, context.unitOf[at]);
  return unit?.to === at + 1 && INNER_BREAK.test(innerLast(context, unit));
}

const INNER_BREAK = /^[,?!…]$/u;

/** `…, said Koval, [a union leader who has left the party]`: no verb but in relative clauses. */
export function describesSource(
  context: QuotationContext,
  { source, to }: SpeechCue,
  right: TokenRange,
): boolean {
  const { verbGroups, tokens } = context.syntax;
  if (source === null || source.from < to || phraseFrom(context, right.from) === null) return false;
  if (tokens[right.from]?.pos !== "DET") return false;
  let described = false;
  return clausesIn(context, right).every(({ verb, kind, from }) => {
    const group = itemAt(verbGroups, verb);
    if (group === undefined || group.from < right.from || group.from >= right.to) return true;
    described ||= kind === "relative" && from > right.from;
    return described && kind !== "main";
  });
}

/** Stands for "no parenthesis": something follows the cue that belongs to its clause. */
export const OBJECT = -1;

/** Past what may follow in `as Koval noted [on Monday in a letter], …`; never `as she warned of rain`. */
export function asideEnd(context: QuotationContext, cue: SpeechCue): number {
  const { tokens } = context.syntax;
  let at = readAddressee(context, cue.block.to, cue.lemma)?.to ?? cue.block.to;
  if (CONTENT_LINKS.has(tokens[at]?.lower ?? "")) return at;
  for (let steps = 0; steps < MOST_ADJUNCTS; steps += 1) {
    const next = skipAdjuncts(context, at);
    const place = ASIDE_LINKS.has(tokens[next]?.lower ?? "") ? phraseFrom(context, next + 1) : null;
    at = place === null ? next : place.to;
    if (place === null) break;
  }
  return at;
}

const MOST_ADJUNCTS = 4;

const CONTENT_LINKS: ReadonlySet<string> = new Set(["of", "for", "against", "about", "that"]);

const ASIDE_LINKS: ReadonlySet<string> = new Set(["in", "on", "at", "to", "with", "during"]);

/** Past what may follow inside the parenthesis: "on Monday", "to reporters". */
export function pastAdjuncts(context: QuotationContext, cue: SpeechCue, limit: number): number {
  const { tokens } = context.syntax;
  const begin = Math.max(cue.block.to, cue.to);
  let at = readAddressee(context, begin, cue.lemma)?.to ?? begin;
  const described = relativeEndAt(context, cue, begin, limit);
  if (described !== null) return described;
  // an object behind the cue makes it a plain statement: "Moscow has maintained [a position]"
  const inside = at === begin && at < limit;
  if (inside && phraseFrom(context, at) !== null && skipAdjuncts(context, at) === at) {
    return cue.group === null ? begin : OBJECT;
  }
  while (at < limit && at - begin < 16) {
    const token = tokens[at];
    if (token === undefined || BREAKS.has(token.text) || STOP.test(token.text)) return at;
    // "the officer in charge [that] night, …" reports nothing
    const opens = token.lower === "that" && phraseFrom(context, at) === null;
    if (opens || token.text === ":") return begin;
    // "…, officials said Thursday [as they searched on]"
    const clause = itemAt(context.syntax.clauses, context.clauseOf[at]);
    if (clause?.from === at && clause.kind === "adverbial") return limit;
    const behind = relativeEndAt(context, cue, at, limit);
    if (behind !== null) return behind;
    // "…, Koval said [based] on reports"
    if (token.lower === "based" && tokens[at + 1]?.lower === "on") {
      at += 1;
      continue;
    }
    if (hasFiniteVerb(context, { from: at, to: at + 1 })) return begin;
    at += 1;
  }
  return at >= limit ? limit : begin;
}

/** Where `…, said Koval, an adviser to the fund [who runs the dam]` ends; `null` for no such clause. */
function relativeEndAt(
  context: QuotationContext,
  { source, to }: SpeechCue,
  at: number,
  limit: number,
): number | null {
  if (source === null || source.from < to) return null;
  const clause = itemAt(context.syntax.clauses, context.clauseOf[at]);
  if (clause?.from !== at || clause.kind !== "relative") return null;
  if (clause.to >= limit) return limit;
  const end = clause.to - 1;
  return context.syntax.tokens[end]?.text === ","
    ? end
    : pastFurtherClauses(context, clause, limit);
}

/** `said a man who left home [and came back when it was over]`: to the next comma, or the end. */
function pastFurtherClauses({ syntax }: QuotationContext, { to }: Clause, limit: number): number {
  for (let at = to; at < limit; at += 1) {
    const token = syntax.tokens[at];
    if (token === undefined || BREAKS.has(token.text) || STOP.test(token.text)) return at;
  }
  return limit;
}
