import type { Attribution } from "../reading.ts";
import { compareSpans } from "../span.ts";
import { assignCues } from "./assign-cues.ts";
import { findCandidates } from "./find-candidates.ts";
import { type Facts, gatherFacts, type TaggerInput } from "./gather-facts.ts";
import { judge, measureFound, measureLink } from "./judgement.ts";
import { type LinkedCue, linkCue } from "./link-cues.ts";
import { type Marginals, tagArticle } from "./measure-contents.ts";
import { proposeAttributions } from "./propose-attributions.ts";
import { readCueSequences } from "./read-cue-sequences.ts";
import type { Tagger } from "./read-model.ts";
import { readSequences } from "./read-sequences.ts";

/** From here a finding of the chains alone is one. Decided by cross-validation. */
const LEAST_CONFIDENCE = 0.7;

interface Linked {
  readonly first: Marginals;
  /** By the index of the attribution whose cue it is. */
  readonly ofFound: ReadonlyMap<number, LinkedCue>;
  /** Cues that no attribution uses. */
  readonly free: readonly LinkedCue[];
}

/** Both chains over an article; cues of speech in marks are left to the rules. */
function linkArticle(
  { chain, links }: Tagger,
  { syntax, lexicon }: TaggerInput,
  facts: Facts,
  attributions: readonly Attribution[],
): Linked {
  const first = tagArticle(chain, readSequences(facts, syntax.sentences), facts.tokens.length);
  const ownersOf = assignCues(facts.tokens, attributions);
  const ofFound = new Map<number, LinkedCue>();
  const free: LinkedCue[] = [];
  const sequences = readCueSequences(syntax, facts, lexicon, {
    marginals: first.marginals,
    candidates: findCandidates(syntax, facts, first.marginals),
    isWanted: (cue) => ownersOf(cue).every((owner) => attributions[owner]?.type !== "direct"),
  });
  for (const sequence of sequences) {
    const linked = linkCue(links, sequence);
    const owners = ownersOf(sequence.cue);
    for (const owner of owners) ofFound.set(owner, linked);
    if (owners.length === 0) free.push(linked);
  }
  return { first, ofFound, free };
}

/**
 * The attributions with the confidence that rules and chains have in them together, and those
 * that only the chains find (their `rule` is "tagger"), in order of place. Direct speech keeps
 * the rules' own: too few of it are wrong to learn from.
 */
export function judgeAttributions(
  tagger: Tagger,
  input: TaggerInput,
  attributions: readonly Attribution[],
): readonly Attribution[] {
  const { judgements } = tagger;
  const { tokens } = input.syntax;
  const facts = gatherFacts(input);
  const { first, ofFound, free } = linkArticle(tagger, input, facts, attributions);
  const judged = attributions.map((attribution, index) => {
    const { type } = attribution;
    if (type === "direct") return attribution;
    const measures = measureFound(tokens, first, ofFound.get(index) ?? null, attribution);
    if (measures === null) return attribution;
    return { ...attribution, confidence: judge(judgements[type], measures) };
  });
  const proposed = proposeAttributions(input, facts, free, judged).flatMap(
    ({ linked, attribution }) => {
      const measures = measureLink(tokens, linked, attribution.content);
      const confidence = measures === null ? 0 : judge(judgements.proposed, measures);
      return confidence < LEAST_CONFIDENCE ? [] : [{ ...attribution, confidence }];
    },
  );
  if (proposed.length === 0) return judged;
  const placeOf = ({ content: [piece = { start: 0, end: 0 }] }: Attribution) => piece;
  return [...judged, ...proposed].sort((a, b) => compareSpans(placeOf(a), placeOf(b)));
}
