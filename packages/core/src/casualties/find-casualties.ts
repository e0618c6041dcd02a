import { HARMED_CLASSES } from "../lexicon/casualty-nouns.ts";
import type { CasualtyEffect, CasualtyFigure, DateMention, Entity, Quotation } from "../model.ts";
import type { Layout, MarkedStretch, Syntax } from "../reading.ts";
import type { Candidate, SentenceReading } from "./candidate.ts";
import { findContinuedCounts } from "./finders/continued-counts.ts";
import { FINDERS } from "./finders/finders.ts";
import { findFollowers } from "./finders/followers.ts";
import { findSharesOfThose } from "./finders/shares-of-those.ts";
import { findSubsets } from "./finders/subsets.ts";
import { makeFigure } from "./make-figure.ts";
import { readSentence } from "./read-sentence.ts";
import { followPeople, type Placed } from "./refiners/follow-people.ts";
import { followSources } from "./refiners/follow-sources.ts";
import { mergeOnlyVictim } from "./refiners/merge-only-victim.ts";
import { poolShot } from "./refiners/pool-shot.ts";
import { sourceInput } from "./refiners/read-source.ts";
import { overlap, settleEffects } from "./refiners/settle-effects.ts";
import { sharePeriods } from "./refiners/share-periods.ts";

export interface CasualtiesInput {
  readonly text: string;
  readonly layout: Layout;
  readonly marks: readonly MarkedStretch[];
  readonly syntax: Syntax;
  readonly entities: readonly Entity[];
  readonly quotations: readonly Quotation[];
  readonly dates: readonly DateMention[];
  /** ISO date of publication; `null` when unknown. */
  readonly publishedAt: string | null;
}

/** Every figure of people harmed, in order of place: `[21,320 Palestinians] have been killed`. */
export function findCasualties(input: CasualtiesInput): readonly CasualtyFigure[] {
  const { syntax, layout } = input;
  const placed: Placed[] = [];
  for (const sentence of syntax.sentences) {
    const kind = layout.paragraphs[sentence.paragraph]?.kind;
    if (kind === "byline" || kind === "date-line" || kind === "credit") continue;
    const before = placed[placed.length - 1];
    const near = before !== undefined && isNear(before, sentence.from, syntax);
    const reading = readSentence(syntax, sentence, layout, near);
    if (reading === null) continue;
    for (const candidate of readCandidates(reading, near ? before.candidate.effect : null)) {
      placed.push({ candidate, reading });
    }
  }
  const people = followPeople(placed, syntax.tokens);
  const settled = mergeOnlyVictim(poolShot(people), syntax.tokens);
  const sources = sourceInput(input.quotations, input.entities, syntax);
  const figures = settled.map((each, index) => makeFigure(each, index, settled, input, sources));
  return followSources(sharePeriods(figures), input.text, input.entities);
}

/** "Of the [dead], 11 were women" */
function leadingClass({ tokens, from }: SentenceReading): CasualtyEffect | null {
  if (tokens[from]?.lower !== "of" || tokens[from + 1]?.lower !== "the") return null;
  return HARMED_CLASSES.get(tokens[from + 2]?.lower ?? "") ?? null;
}

/** How many sentences on a count may go on without saying of what. */
const LONGEST_MEMORY = 3;

function isNear({ reading }: Placed, from: number, { tokens }: Syntax): boolean {
  const distance = (tokens[from]?.sentence ?? 0) - (tokens[reading.from]?.sentence ?? 0);
  return distance <= LONGEST_MEMORY;
}

function readCandidates(
  reading: SentenceReading,
  told: CasualtyEffect | null,
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const find of FINDERS) for (const candidate of find(reading)) found.push(candidate);
  const wholes = settleEffects(found, reading);
  const parts = findSubsets(reading, wholes);
  const followers = findFollowers(reading, wholes);
  const effect = leadingClass(reading) ?? wholes[0]?.effect ?? told;
  const counts = effect === null ? [] : findContinuedCounts(reading, effect);
  const settled = settleEffects([...wholes, ...parts, ...followers, ...counts], reading);
  const shares = findSharesOfThose(reading);
  if (shares.length === 0) return settled;
  return [...settled.filter((each) => !shares.some((share) => overlap(share, each))), ...shares];
}
