import type { CasualtyFigure } from "../model.ts";
import { span } from "../span.ts";
import type { CasualtiesInput } from "./find-casualties.ts";
import type { Placed } from "./refiners/follow-people.ts";
import { readPeriod } from "./refiners/read-period.ts";
import { readSource } from "./refiners/read-source.ts";
import { readStatus } from "./refiners/read-status.ts";
import { readVictims } from "./refiners/read-victims.ts";

/** The public figure of a candidate, with its source, period and status. */
export function makeFigure(
  { candidate, reading }: Placed,
  index: number,
  input: CasualtiesInput,
): CasualtyFigure {
  const { phrase, effect, relation, rule } = candidate;
  const { tokens } = reading;
  const place = span(tokens[phrase.from]?.start ?? 0, tokens[phrase.to - 1]?.end ?? 0);
  const { period, cumulative } = readPeriod(input.text, reading, input.dates);
  return {
    id: `k${index + 1}`,
    ...place,
    effect,
    low: phrase.quantity?.low ?? null,
    high: phrase.quantity?.high ?? null,
    qualifier: phrase.quantity?.qualifier ?? "vague",
    victims: readVictims(tokens, phrase),
    relation,
    of: null,
    source: readSource(place, reading, input.quotations, input.entities, input.syntax),
    period,
    place: null,
    cumulative: cumulative || rule === "toll",
    status: readStatus(candidate, reading),
    rule,
    confidence: 0.9,
  };
}
