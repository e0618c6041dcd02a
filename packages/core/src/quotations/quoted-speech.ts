import { attributionBefore } from "./attribution-before.ts";
import { attributionBehind } from "./attribution-behind.ts";
import {
  firstGroupIn,
  isReadable,
  type MarkedUnit,
  type QuotationContext,
  sentenceAt,
  type TokenRange,
} from "./context.ts";
import { cuesWithin, type SpeechCue } from "./find-cues.ts";
import { type Finding, makeFinding } from "./finding.ts";
import { inOneParagraph, isLedIn, isWholeSentence, runsOnAs } from "./marked-units.ts";
import { followsDirectly, isExchange, resumes } from "./run-on.ts";
import { signatureBehind } from "./signature.ts";

/**
 * Speech in quote marks with its attribution behind, before or within it:
 * `[“We will rebuild,”] she said. [“All of it.”]`, `Koval said: [“Wait.”]`.
 */
export function findQuotedSpeech(context: QuotationContext, cues: readonly SpeechCue[]): Finding[] {
  const findings: Finding[] = [];
  /** The pieces of each finding, which grow as more of the quotation follows. */
  const joins: TokenRange[][] = [];
  // “…,” he told us, “and [put] it down”: a verb in other marks than its subject reports nothing
  const whole = cues.filter(
    ({ from, block }) => context.unitOf[from] === context.unitOf[block.from],
  );
  const cuesByBlock = new Map<number, SpeechCue>();
  for (const cue of whole) {
    // “…,” he [said], and then predicted: both have one subject
    if (!cuesByBlock.has(cue.block.from)) cuesByBlock.set(cue.block.from, cue);
  }
  let last: { index: number; after: number; unit: MarkedUnit } | null = null;
  for (const unit of context.units) {
    if (!isReadable(context, unit.from) || unit.to - unit.from < 3) continue;
    const runsOn =
      last !== null &&
      (followsDirectly(context, last.after, unit.from) ||
        resumes(context, findings[last.index]?.cue ?? null, last.after, unit.from)) &&
      !isExchange(context, last.unit, unit);
    const joined = last === null ? null : (findings[last.index]?.cue ?? null);
    const behind =
      attributionBehind(context, unit, cuesByBlock, cues) ?? signatureBehind(context, unit);
    const near = behind === null ? attributionBefore(context, unit, cues) : null;
    // “It was,” he says, pausing to [find] the word, “biblical”: no attribution of its own
    const before = runsOn && near?.cue?.group?.form === "infinitive" ? null : near;
    // “A,” he said, “B”: the cue before B is the one behind A
    const found = behind ?? (before?.cue != null && before.cue === joined ? null : before);
    if (found === null) {
      const rest: TokenRange | null =
        last === null ? null : restInMarks(context, cues, last.after, unit);
      if (runsOn && last !== null && runsOnAs(context, unit)) {
        joins[last.index]?.push(...unit.pieces);
        last = { index: last.index, after: unit.to, unit };
      } else if (rest !== null && last !== null) {
        joins[last.index]?.push(rest);
        last = { index: last.index, after: rest.to, unit };
      } else if (isWholeSentence(context, unit) || isLedIn(context, unit)) {
        joins.push([...unit.pieces]);
        findings.push(makeFinding("direct-floating", 0.75, unit.pieces, { floating: true }));
        last = { index: findings.length - 1, after: unit.to, unit };
      }
      continue;
    }
    joins.push(behind === null ? [...unit.pieces] : withFront(context, unit, cues));
    findings.push(
      makeFinding(found.rule, found.confidence, unit.pieces, {
        cue: found.cue,
        source: found.source,
        via: found.cue?.via ?? null,
        floating: found.source === null,
      }),
    );
    last = { index: findings.length - 1, after: found.after, unit };
  }
  return findings.map((finding, index) => ({ ...finding, pieces: joins[index] ?? finding.pieces }));
}

/**
 * `“A bad plan,” said Koval. [It “amounts to a golden handshake for builders.”]`: the sentence right
 * behind an attribution, most of it in marks, in which nobody else speaks; `null` for none.
 */
function restInMarks(
  context: QuotationContext,
  cues: readonly SpeechCue[],
  after: number,
  unit: MarkedUnit,
): TokenRange | null {
  const sentence = sentenceAt(context, unit.from);
  const marked = unit.to - unit.from;
  if (sentence.from !== after || unit.to > sentence.to || marked < SHORTEST_REST) return null;
  if (marked * 2 < sentence.to - sentence.from) return null;
  if (!inOneParagraph(context, after - 1, after)) return null;
  if (cuesWithin(cues, sentence).some(({ strength }) => strength > 1)) return null;
  return { from: sentence.from, to: sentence.to };
}

/** In tokens, marks included: shorter ones are terms more often than speech. */
const SHORTEST_REST = 8;

const SMALL_LETTER = /^\p{Ll}/u;
/** Longer than this nothing but a sentence of its own stands before the marks. */
const LONGEST_FRONT = 14;

/**
 * The pieces of what is attributed behind, with what its sentence begins with outside the marks:
 * `[With so many old pumps, “there is no one point of failure,”] he said`.
 */
function withFront(
  context: QuotationContext,
  unit: MarkedUnit,
  cues: readonly SpeechCue[],
): TokenRange[] {
  const [first, ...others] = unit.pieces;
  if (first === undefined) return [];
  const { from } = sentenceAt(context, first.from);
  const goesOn = SMALL_LETTER.test(context.syntax.tokens[first.from + 1]?.text ?? "");
  const front = context.syntax.tokens.slice(from, first.from);
  // "However, “…,” he said": no more than a link
  const tells = front.some(({ pos }) => pos === "NOUN" || pos === "PROPN");
  const range = { from, to: first.from };
  const isBare = front.length <= LONGEST_FRONT && firstGroupIn(context, range) === null;
  // "The toll, which stood at four, [“will keep moving”], he warned": a clause that the marks end
  const isClause =
    front.at(-1)?.text === "," &&
    // "her wish [to defend] the plan, “is seen as odd,” he said"
    !cuesWithin(cues, range).some((cue) => cue.strength > 1 && cue.group?.form !== "infinitive");
  const isFront = goesOn && tells && (isBare || isClause);
  return [isFront ? { from, to: first.to } : first, ...others];
}
