import { type Chain, scoreTokens } from "./chain.ts";
import type { CandidateCue } from "./find-candidates.ts";
import { likelihoodOf } from "./first-opinion.ts";
import type { Facts, TokenRange } from "./gather-facts.ts";
import { BEGIN_CONTENT, BEGIN_CUE, BEGIN_SOURCE, LABEL_COUNT } from "./labels.ts";
import { findMarginals, passBothWays } from "./marginals.ts";
import type { Marginals } from "./measure-contents.ts";
import type { CueSequence } from "./read-cue-sequences.ts";

/** A candidate cue, and what the second chain makes of its window. */
export interface LinkedCue extends Marginals {
  readonly cue: CandidateCue;
  /** How likely it is to be a cue at all. */
  readonly likelihood: number;
}

/** Reads a cue's window anew. */
export function linkCue(chain: Chain, sequence: CueSequence): LinkedCue {
  const { cue } = sequence;
  const marginals = findMarginals(
    passBothWays(chain, scoreTokens(chain, sequence), sequence.edges),
  );
  let likelihood = 0;
  for (let at = cue.from; at < cue.to; at++) {
    likelihood = Math.max(likelihood, likelihoodOf(marginals, at - cue.window.from, BEGIN_CUE));
  }
  return { cue, likelihood, window: cue.window, marginals };
}

/** A stretch, and how likely its words are to belong to it. */
interface LikelyRange extends TokenRange {
  readonly likelihood: number;
}

/** From here a word counts as likely. */
const LIKELY = 0.5;

/** Stretches of likely words; `begin` is the label that begins one. */
function findStretches({ window, marginals }: Marginals, begin: number): LikelyRange[] {
  const stretches: LikelyRange[] = [];
  let open: { from: number; sum: number } | null = null;
  const close = (to: number): void => {
    if (open === null) return;
    stretches.push({ from: open.from, to, likelihood: open.sum / (to - open.from) });
    open = null;
  };
  for (let at = window.from; at < window.to; at++) {
    const place = at - window.from;
    const likelihood = likelihoodOf(marginals, place, begin);
    if (likelihood <= LIKELY) {
      close(at);
      continue;
    }
    if ((marginals[place * LABEL_COUNT + begin] ?? 0) >= LIKELY) close(at);
    open ??= { from: at, sum: 0 };
    open.sum += likelihood;
  }
  close(window.to);
  return stretches;
}

/** What a stretch is mended by. */
type Words = Pick<Facts, "tokens" | "inMarks">;

/** Without punctuation at its edges, but for that in marks: `[“No,”]`. */
function trimStretch<Stretch extends TokenRange>(
  { tokens, inMarks }: Words,
  stretch: Stretch,
): Stretch {
  const isLoose = (at: number): boolean => tokens[at]?.pos === "PUNCT" && inMarks[at] === 0;
  let { from, to } = stretch;
  while (from < to && isLoose(from)) from += 1;
  while (to > from && isLoose(to - 1)) to -= 1;
  return { ...stretch, from, to };
}

/** What a cue reports, and the words that name who said it. */
export interface Link {
  readonly content: readonly LikelyRange[];
  readonly source: TokenRange | null;
}

function distance({ from, to }: TokenRange, cue: TokenRange): number {
  return to <= cue.from ? cue.from - to : from >= cue.to ? from - cue.to : 0;
}

/** The likely words as stretches; of several sources the one nearest to the cue. */
export function readLink(words: Words, linked: LinkedCue): Link {
  const { cue } = linked;
  const content = findStretches(linked, BEGIN_CONTENT)
    .map((stretch) => trimStretch(words, stretch))
    .filter(({ from, to }) => from < to);
  const sources = findStretches(linked, BEGIN_SOURCE);
  const [source = null] = sources.sort(
    (a, b) => distance(a, cue) - distance(b, cue) || a.from - b.from,
  );
  return { content, source };
}
