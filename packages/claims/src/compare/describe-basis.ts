import type { AlignmentBasis, AlignmentBasisKind } from "../generated/alignment-record.ts";
import type { FigureMeasures } from "./figures/measure-figures.ts";
import type { Link } from "./link-claims.ts";
import type { StatementMeasures } from "./statements/measure-statements.ts";

/** Which kind of evidence a measure belongs to. */
const KINDS: Readonly<Record<keyof StatementMeasures | keyof FigureMeasures, AlignmentBasisKind>> =
  {
    sameSpeaker: "speaker",
    doubtfulSpeaker: "speaker",
    unknownSpeaker: "speaker",
    only: "speaker",
    sameSource: "speaker",
    leastCovered: "words",
    mostCovered: "words",
    sharedWeight: "words",
    length: "words",
    sameRun: "run",
    sharedNames: "names",
    sharedNumbers: "numbers",
    otherNumbers: "numbers",
    sameNumber: "numbers",
    largeNumber: "numbers",
    few: "numbers",
    ratio: "numbers",
    sharedDates: "dates",
    otherPolarity: "polarity",
    otherStatus: "polarity",
    order: "order",
    bothFirst: "order",
    bothQuoted: "mode",
    sameVictims: "victims",
    anyone: "victims",
    oneKind: "victims",
    otherVictims: "victims",
    otherRelation: "scope",
    bothRunning: "scope",
    otherRunning: "scope",
    samePeriod: "scope",
    samePlace: "place",
    otherPlace: "place",
  };

/** What spoke for the link and against it, the strongest first, with what both claims share. */
export function describeBasis({ a, b, contributions }: Link): readonly AlignmentBasis[] {
  const weights = new Map<AlignmentBasisKind, number>();
  for (const { name, weight } of contributions) {
    weights.set(KINDS[name], (weights.get(KINDS[name]) ?? 0) + weight);
  }
  const shared: Partial<Record<AlignmentBasisKind, readonly string[]>> = {
    speaker: a.speaker !== null && a.speaker === b.speaker ? namesOf(a.speaker.forms) : [],
    words: wordsOfBoth(a, b),
    names: wordsOfBoth(a, b, (stem) => a.words.names.has(stem) && b.words.names.has(stem)),
    numbers: [...a.words.numbers].filter((number) => b.words.numbers.has(number)).map(String),
    dates: datesOf(a).filter((date) => datesOf(b).includes(date)),
  };
  return [...weights]
    .map(([kind, weight]) => ({ kind, weight: round(weight), shared: shared[kind] ?? [] }))
    .filter(({ weight }) => weight !== 0)
    .sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight));
}

type Side = Link["a"];

/** The words themselves, as the first claim has them, of the stems that both have. */
function wordsOfBoth(a: Side, b: Side, keep: (stem: string) => boolean = () => true): string[] {
  return [...a.words.stems].flatMap(([stem, word]) =>
    b.words.stems.has(stem) && keep(stem) ? [word] : [],
  );
}

function namesOf(forms: readonly { readonly name: string }[]): readonly string[] {
  return [...new Set(forms.map(({ name }) => name))];
}

function datesOf({ record }: Side): readonly string[] {
  return record.refersTo.flatMap(({ value }) => value ?? []);
}

function round(weight: number): number {
  return Math.round(weight * 100) / 100 + 0;
}
