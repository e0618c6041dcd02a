import type { Cue, Span } from "../model.ts";
import type { Attribution, Token } from "../reading.ts";
import { LABEL_COUNT } from "./labels.ts";
import { tokenAt } from "./rule-labels.ts";
import type { TaggerInput } from "./sequences.ts";

/** What a chain makes of all tokens of an article. */
export interface Tagged {
  /** The likeliest label of each token. */
  readonly path: Uint8Array;
  /** How likely each label is: `LABEL_COUNT` values a token. */
  readonly marginals: Float64Array;
}

export interface RefineSettings {
  readonly reject: number;
  readonly rejectDirect: number;
  readonly bound: number;
  readonly margin: number;
  readonly add: number;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function stretchesOf(path: Uint8Array, begin: number): Range[] {
  const found: Range[] = [];
  for (let at = 0; at < path.length; at++) {
    if (path[at] !== begin) continue;
    let to = at + 1;
    while (path[to] === begin + 1) to++;
    found.push({ from: at, to });
    at = to - 1;
  }
  return found;
}

function rangeOf(tokens: readonly Token[], { start, end }: Span): Range {
  const from = tokenAt(tokens, start);
  let to = from;
  while ((tokens[to]?.start ?? end) < end) to++;
  return { from, to };
}

function spanOf(tokens: readonly Token[], { from, to }: Range): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** Mean likelihood, over the tokens of a range, of being in a content. */
function contentLikelihood({ marginals }: Tagged, ranges: readonly Range[]): number {
  let sum = 0;
  let count = 0;
  for (const { from, to } of ranges) {
    for (let at = from; at < to; at++) {
      sum += (marginals[at * LABEL_COUNT + 1] ?? 0) + (marginals[at * LABEL_COUNT + 2] ?? 0);
      count++;
    }
  }
  return count === 0 ? 0 : sum / count;
}

function beginLikelihood({ marginals }: Tagged, at: number): number {
  return marginals[at * LABEL_COUNT + 1] ?? 0;
}

/** That a content ends before token `at`. */
function endLikelihood({ marginals }: Tagged, at: number): number {
  return 1 - (marginals[at * LABEL_COUNT + 2] ?? 0);
}

/** Without punctuation at its edges, which no measure and no reader counts. */
function trim(tokens: readonly Token[], { from, to }: Range): Range {
  let [first, last] = [from, to];
  while (first < last && tokens[first]?.pos === "PUNCT") first++;
  while (last > first && tokens[last - 1]?.pos === "PUNCT") last--;
  return { from: first, to: last };
}

export function refineAttributions(
  { syntax, lexicon, attributions, marks }: TaggerInput,
  tagged: Tagged,
  { reject, rejectDirect, bound, margin, add }: RefineSettings,
): Attribution[] {
  const { tokens } = syntax;
  const taken = new Int32Array(tokens.length);
  const refined: Attribution[] = [];
  const stretches = stretchesOf(tagged.path, 1);
  const stretchOf = new Int32Array(tokens.length).fill(-1);
  stretches.forEach(({ from, to }, index) => stretchOf.fill(index, from, to));
  for (const { content } of attributions) {
    for (const piece of content) {
      const { from, to } = rangeOf(tokens, piece);
      for (let at = from; at < to; at++) taken[at] = (taken[at] ?? 0) + 1;
    }
  }
  for (const attribution of attributions) {
    const ranges = attribution.content.map((piece) => rangeOf(tokens, piece));
    const likelihood = contentLikelihood(tagged, ranges);
    if (likelihood < (attribution.type === "direct" ? rejectDirect : reject)) continue;
    const [range, second] = ranges;
    if (attribution.type === "direct" || range === undefined || second !== undefined) {
      refined.push(attribution);
      continue;
    }
    const own = trim(tokens, range);
    let stretch: Range | undefined;
    let most = 0;
    for (let at = own.from; at < own.to; at++) {
      const candidate = stretches[stretchOf[at] ?? -1];
      if (candidate === undefined || candidate === stretch) continue;
      const shared = Math.min(candidate.to, own.to) - Math.max(candidate.from, own.from);
      if (shared > most) [stretch, most] = [candidate, shared];
    }
    if (stretch === undefined) {
      refined.push(attribution);
      continue;
    }
    const other = trim(tokens, stretch);
    const union = Math.max(other.to, own.to) - Math.min(other.from, own.from);
    let { from, to } = own;
    if (most * 2 >= union) {
      const better = (mine: number, its: number): boolean => its > bound && its > mine + margin;
      const freeStart = other.from > own.from || taken.subarray(other.from, own.from).every((n) => n === 0);
      const freeEnd = other.to < own.to || taken.subarray(own.to, other.to).every((n) => n === 0);
      if (other.from !== own.from && freeStart && better(beginLikelihood(tagged, own.from), beginLikelihood(tagged, other.from))) from = other.from;
      if (other.to !== own.to && freeEnd && better(endLikelihood(tagged, own.to), endLikelihood(tagged, other.to))) to = other.to;
    }
    if (from === own.from && to === own.to) refined.push(attribution);
    else {
      const content = [spanOf(tokens, { from, to })];
      refined.push({ ...attribution, content, quoted: attribution.quoted.filter((q) => content.some((c) => c.start <= q.start && q.end <= c.end)) });
    }
  }
  const cues = stretchesOf(tagged.path, 5);
  const sources = stretchesOf(tagged.path, 3);
  const inMarks = (s: Span) => marks.some((m) => m.start < s.end && m.end > s.start);
  for (const stretch of stretches) {
    if (taken.subarray(stretch.from, stretch.to).some((n) => n > 0)) continue;
    const own = trim(tokens, stretch);
    if (own.to - own.from < 2 || contentLikelihood(tagged, [own]) < add) continue;
    const sentence = tokens[own.from]?.sentence;
    const gap = (r: Range): number => (r.to <= own.from ? own.from - r.to : r.from - own.to + 1);
    const near = (rs: readonly Range[]) => rs.filter((r) => tokens[r.from]?.sentence === sentence || tokens[r.from]?.sentence === tokens[own.to - 1]?.sentence).sort((a, b) => gap(a) - gap(b))[0];
    const cue = near(cues);
    if (cue === undefined) continue;
    const source = near(sources);
    const content = spanOf(tokens, own);
    if (inMarks(content)) continue;
    const head = tokens[cue.from];
    const lemma = head?.lemma ?? "";
    const theCue: Cue = { ...spanOf(tokens, cue), lemma, stance: lexicon.verbs.get(lemma)?.stance ?? "neutral" };
    refined.push({
      type: "indirect",
      content: [content],
      quoted: [],
      cue: theCue,
      source: source === undefined ? null : spanOf(tokens, source),
      floating: false,
      addressee: null,
      via: null,
      rule: "tagger",
      confidence: contentLikelihood(tagged, [own]),
    });
  }
  return refined.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}
