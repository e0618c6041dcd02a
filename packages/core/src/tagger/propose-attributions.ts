import { REPORTING_NOUNS } from "../lexicon/reporting-nouns.ts";
import type { ReportingLexicon } from "../lexicon/reporting-verbs.ts";
import type { Span, Stance } from "../model.ts";
import type { Attribution, MarkedStretch, Token } from "../reading.ts";
import { overlapLength } from "../span.ts";
import { indexSpans } from "../span-index.ts";
import type { Facts, TaggerInput, TokenRange } from "./gather-facts.ts";
import { type LinkedCue, readLink } from "./link-cues.ts";

/** Findings with as much of their content in common are one. */
const SAME = 0.5;

function spanOf(tokens: readonly Token[], { from, to }: TokenRange): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

function stanceOf(lemma: string, { verbs }: ReportingLexicon): Stance {
  return verbs.get(lemma)?.stance ?? REPORTING_NOUNS.get(lemma) ?? "neutral";
}

/** What stands in marks that the content holds whole, without the marks. */
function quotedIn(
  tokens: readonly Token[],
  marks: readonly MarkedStretch[],
  markOf: Int32Array,
  pieces: readonly TokenRange[],
): Span[] {
  const quoted: Span[] = [];
  for (const { from, to } of pieces) {
    for (let at = from; at < to; at++) {
      const index = markOf[at] ?? -1;
      if (index < 0) continue;
      const first = at;
      while (at + 1 < to && markOf[at + 1] === index) at += 1;
      const isWhole = markOf[first - 1] !== index && markOf[at + 1] !== index;
      const inner = marks[index]?.inner;
      if (!isWhole || inner === undefined) continue;
      const words = tokens
        .slice(first, at + 1)
        .filter(({ start, end }) => start >= inner.start && end <= inner.end);
      const [head] = words;
      const last = words.at(-1);
      if (head !== undefined && last !== undefined) {
        quoted.push({ start: head.start, end: last.end });
      }
    }
  }
  return quoted;
}

/** Whether words of a content stand outside marks, and whether some stand in them. */
function typeOf(
  tokens: readonly Token[],
  inMarks: Uint8Array,
  pieces: readonly TokenRange[],
): Attribution["type"] {
  let [inside, outside] = [0, 0];
  for (const { from, to } of pieces) {
    for (let at = from; at < to; at++) {
      if (tokens[at]?.pos === "PUNCT") continue;
      if (inMarks[at] === 1) inside += 1;
      else outside += 1;
    }
  }
  return inside === 0 ? "indirect" : outside === 0 ? "direct" : "mixed";
}

function lengthOf(content: readonly Span[]): number {
  return content.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Whether two contents are one for the better part of both. */
function isSame(a: readonly Span[], b: readonly Span[]): boolean {
  let shared = 0;
  for (const piece of a) for (const other of b) shared += overlapLength(piece, other);
  return shared > SAME * (lengthOf(a) + lengthOf(b) - shared);
}

function propose(
  { syntax: { tokens }, marks, lexicon }: TaggerInput,
  facts: Facts,
  linked: LinkedCue,
): Attribution | null {
  const { inMarks, markOf } = facts;
  const { content: pieces, source } = readLink(facts, linked);
  const type = typeOf(tokens, inMarks, pieces);
  if (pieces.length === 0 || type === "direct") return null;
  const { head } = linked.cue;
  const lemma = tokens[head]?.lemma ?? "";
  const stance = stanceOf(lemma, lexicon);
  return {
    type,
    content: pieces.map((piece) => spanOf(tokens, piece)),
    quoted: quotedIn(tokens, marks, markOf, pieces),
    cue: { ...spanOf(tokens, { from: head, to: head + 1 }), lemma, stance },
    source: source === null ? null : spanOf(tokens, source),
    floating: false,
    addressee: null,
    via: null,
    rule: "tagger",
    confidence: 0,
  };
}

/** What a free cue reports, before anybody says how sure that is. */
export interface Proposal {
  readonly linked: LinkedCue;
  readonly attribution: Attribution;
}

/**
 * What cues that no rule uses report, by the second chain. Left out are speech in marks, which is
 * the rules' to find, and what a rule has found from another cue.
 */
export function proposeAttributions(
  input: TaggerInput,
  facts: Facts,
  free: readonly LinkedCue[],
  found: readonly Attribution[],
): Proposal[] {
  const index = indexSpans(
    found.flatMap(({ content }) => content.map((piece) => [piece, content] as const)),
  );
  return free.flatMap((linked) => {
    const attribution = propose(input, facts, linked);
    if (attribution === null) return [];
    const rivals = attribution.content.flatMap((piece) => index.overlapping(piece));
    if (rivals.some((rival) => isSame(rival, attribution.content))) return [];
    return [{ linked, attribution }];
  });
}
