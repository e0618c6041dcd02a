import type { Syntax } from "../reading.ts";
import type { Facts, TokenRange } from "./gather-facts.ts";
import { BEGIN_CUE, LABEL_COUNT } from "./labels.ts";

/** Words that may report. */
export interface CandidateCue extends TokenRange {
  /** Token index of its likeliest word. */
  readonly head: number;
  /** How likely the first chain holds it to be a cue. */
  readonly likelihood: number;
  /** Its sentence and those beside it in the paragraph: what is read anew for it. */
  readonly window: TokenRange;
}

/** From here a word is a candidate, whatever it is. */
const LIKELY = 0.1;

/** From here a word is one that the lexicon lists. */
const THINKABLE = 0.003;

/** Words of the window on either side at most, and candidates in a sentence: time stays linear. */
const WIDEST = 100;
const MOST = 12;

const LISTED: ReadonlySet<string> = new Set(["v2", "v3", "n", "a"]);

function windowAt({ sentences, tokens }: Syntax, at: number): TokenRange {
  const index = tokens[at]?.sentence ?? 0;
  const own = sentences[index];
  const near = [sentences[index - 1], own, sentences[index + 1]].filter(
    (sentence) => sentence !== undefined && sentence.paragraph === own?.paragraph,
  );
  return {
    from: Math.max(near[0]?.from ?? at, at - WIDEST),
    to: Math.min(near.at(-1)?.to ?? at + 1, at + WIDEST),
  };
}

/** Every word that may be a cue: those that the first chain thinks likely, and more of the listed ones. */
export function findCandidates(
  syntax: Syntax,
  { reports }: Pick<Facts, "reports">,
  marginals: Float64Array,
): CandidateCue[] {
  const { tokens } = syntax;
  const begins = (at: number): number => marginals[at * LABEL_COUNT + BEGIN_CUE] ?? 0;
  const goesOn = (at: number): number => marginals[at * LABEL_COUNT + BEGIN_CUE + 1] ?? 0;
  const candidates: CandidateCue[] = [];
  let next = 0;
  let inSentence = 0;
  tokens.forEach(({ sentence }, from) => {
    if (sentence !== tokens[from - 1]?.sentence) inSentence = 0;
    if (from < next || inSentence >= MOST) return;
    const likelihood = begins(from) + goesOn(from);
    const least = LISTED.has(reports[from] ?? "") ? THINKABLE : LIKELY;
    if (likelihood <= least) return;
    let [to, head] = [from + 1, from];
    // [according to], [pointed out]
    while (tokens[to]?.sentence === sentence && goesOn(to) > Math.max(LIKELY, begins(to))) {
      to += 1;
    }
    for (let at = from + 1; at < to; at++) {
      if (begins(at) + goesOn(at) > begins(head) + goesOn(head) + LIKELY) head = at;
    }
    candidates.push({ from, to, head, likelihood, window: windowAt(syntax, from) });
    next = to;
    inSentence += 1;
  });
  return candidates;
}
