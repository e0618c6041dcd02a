import type { AlignmentBasis, AlignmentBasisKind } from "../generated/alignment-record.ts";
import type { FigureMeasures } from "./figures/measure-figures.ts";
import type { Link } from "./link-claims.ts";
import type { StatementEvidence } from "./statements/judge-statements.ts";

/** Which kind of evidence a measure belongs to. */
const KINDS: Readonly<Record<StatementEvidence | keyof FigureMeasures, AlignmentBasisKind>> = {
  sameSpeaker: "speaker",
  doubtfulSpeaker: "speaker",
  only: "speaker",
  sameSource: "speaker",
  speakersAgree: "speaker",
  speakersShare: "speaker",
  othersShare: "speaker",
  leastCovered: "words",
  mostCovered: "words",
  nearCovered: "words",
  bothCovered: "words",
  sharedWeight: "words",
  nearWeight: "words",
  behind: "words",
  behindBoth: "words",
  likeRival: "words",
  nextToRival: "order",
  sameRun: "run",
  otherNumbers: "numbers",
  oneNumber: "numbers",
  otherToll: "numbers",
  oneToll: "numbers",
  sameNumber: "numbers",
  largeNumber: "numbers",
  few: "numbers",
  ratio: "numbers",
  onlyFigure: "order",
  otherAdditional: "scope",
  bothDates: "dates",
  oneDate: "dates",
  otherPolarity: "polarity",
  otherStatus: "polarity",
  order: "order",
  position: "order",
  leadRatio: "order",
  bothFirstPerson: "mode",
  oneNested: "mode",
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
export function describeBasis({ a, b, explain }: Link): readonly AlignmentBasis[] {
  const weights = new Map<AlignmentBasisKind, number>();
  for (const { name, weight } of explain()) {
    weights.set(KINDS[name], (weights.get(KINDS[name]) ?? 0) + weight);
  }
  return [...weights]
    .map(([kind, weight]) => ({ kind, weight: round(weight), shared: sharedBy(kind, a, b) }))
    .filter(({ weight }) => weight !== 0)
    .sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight));
}

function sharedBy(kind: AlignmentBasisKind, a: Side, b: Side): readonly string[] {
  switch (kind) {
    case "speaker":
      return a.speaker !== null && a.speaker === b.speaker ? namesOf(a.speaker.forms) : [];
    case "words":
      return [...wordsOfBoth(a, b), ...numbersOfBoth(a, b)];
    case "numbers":
      return numbersOfBoth(a, b);
    case "dates":
      return datesOf(a).filter((date) => datesOf(b).includes(date));
    default:
      return [];
  }
}

type Side = Link["a"];

/** The words themselves, as the first claim has them, of the stems that both have. */
function wordsOfBoth(a: Side, b: Side): readonly string[] {
  return [...a.words.stems].flatMap(([stem, word]) => (b.words.stems.has(stem) ? [word] : []));
}

function numbersOfBoth(a: Side, b: Side): readonly string[] {
  return [...a.words.numbers].filter((number) => b.words.numbers.has(number)).map(String);
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
