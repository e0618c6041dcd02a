import type { CasualtyFigure, DateMention, Entity, Quotation } from "../model.ts";
import type { Layout, MarkedStretch, Syntax } from "../reading.ts";
import type { Candidate, SentenceReading } from "./candidate.ts";
import { findBreakdowns } from "./finders/breakdowns.ts";
import { findContinuedCounts } from "./finders/continued-counts.ts";
import { findContinuedParts } from "./finders/continued-parts.ts";
import { FINDERS } from "./finders/finders.ts";
import { findFollowers } from "./finders/followers.ts";
import { findSharesOfThose } from "./finders/shares-of-those.ts";
import { findSubsets } from "./finders/subsets.ts";
import { makeFigure } from "./make-figure.ts";
import { readSentence } from "./read-sentence.ts";
import type { Placed } from "./refiners/counted-people.ts";
import { startsIn } from "./refiners/find-start.ts";
import { followPeople } from "./refiners/follow-people.ts";
import { followSources } from "./refiners/follow-sources.ts";
import { mergeShotDead } from "./refiners/merge-shot-dead.ts";
import { poolShot } from "./refiners/pool-shot.ts";
import { sourceInput } from "./refiners/read-source.ts";
import { overlap, settleEffects } from "./refiners/settle-effects.ts";
import { sharePeriods } from "./refiners/share-periods.ts";
import { type Topic, toldBefore, topicOf } from "./topic.ts";

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
  let topic: Topic | null = null;
  for (const [index, sentence] of syntax.sentences.entries()) {
    const kind = layout.paragraphs[sentence.paragraph]?.kind;
    if (kind === "byline" || kind === "date-line" || kind === "credit") continue;
    const reading = readSentence(syntax, sentence, layout, toldBefore(topic, index));
    if (reading === null) continue;
    const candidates = readCandidates(reading);
    for (const candidate of candidates) placed.push({ candidate, reading });
    topic = topicOf(reading, candidates, index) ?? topic;
  }
  if (placed.length === 0) return [];
  const people = followPeople(placed, syntax.tokens);
  const settled = mergeShotDead(poolShot(people), syntax.tokens);
  const sources = sourceInput(input.quotations, input.entities, input);
  const { text, dates, publishedAt } = input;
  const times = { text, dates, starts: startsIn(dates, text), publishedAt };
  const figures = settled.map((each, index) => makeFigure(each, index, settled, times, sources));
  return followSources(sharePeriods(figures), input);
}

function readCandidates(reading: SentenceReading): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const { find, needs } of FINDERS) {
    if ((reading.uses & needs) === 0) continue;
    for (const candidate of find(reading)) found.push(candidate);
  }
  const wholes = settleEffects(found, reading);
  const known = [...wholes, ...dependentsOf(reading, wholes)];
  const continued = [
    ...findContinuedCounts(reading, wholes),
    ...findContinuedParts(reading, known),
  ].filter((each) => !known.some((other) => overlap(each, other)));
  const late =
    continued.length === 0
      ? []
      : dependentsOf(reading, continued).filter(
          (each) => ![...known, ...continued].some((other) => overlap(each, other)),
        );
  const settled = settleEffects([...known, ...continued, ...late], reading);
  const shares = findSharesOfThose(reading);
  if (shares.length === 0) return settled;
  return [...settled.filter((each) => !shares.some((share) => overlap(share, each))), ...shares];
}

/** Figures that say what they count by one before: "27 drowned, [nine of them] children". */
function dependentsOf(
  reading: SentenceReading,
  wholes: readonly Candidate[],
): readonly Candidate[] {
  return [
    ...findSubsets(reading, wholes),
    ...findFollowers(reading, wholes),
    ...findBreakdowns(reading, wholes),
  ];
}
