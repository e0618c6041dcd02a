import type {
  AlignedClaim,
  AlignmentRecord,
  AlignmentRelation,
  ComparedSpeaker,
} from "@whosaid/claims/compare";
import type { ComparedFile, ComparedFiles } from "./compare-files.ts";
import { spanClusters } from "./span-clusters.ts";

/** Alignments of one kind, for people. */
export interface Section {
  readonly title: string;
  readonly alignments: readonly SharedClaim[];
}

export interface SharedClaim {
  readonly record: AlignmentRecord;
  /** Of figures: this alignment and those of the same numbers, which headline and text repeat. */
  readonly all: readonly AlignmentRecord[];
}

const SECTIONS: readonly (readonly [title: string, relations: readonly AlignmentRelation[]])[] = [
  ["Contradictions", ["contradiction"]],
  ["Tolls updated", ["toll-update"]],
  ["The same figures", ["same-figure"]],
  ["The same quotations", ["same-words"]],
  ["The same statements in other words", ["same-statement"]],
];

/**
 * What articles share or dispute, disputes first; sections without any are left out. Statements
 * that a figure already shows, with the same words on both sides, are not shown again.
 */
export function sharedSections({ comparison, files }: ComparedFiles): readonly Section[] {
  const isOfTwo = files.length === 2;
  const figures = new Set(
    comparison.alignments.filter(({ claims }) => claims[0]?.kind === "casualty").map(textsOf),
  );
  return SECTIONS.map(([title, relations]) => {
    const alignments = comparison.alignments.filter(
      (record) =>
        relations.includes(record.relation) &&
        (record.claims[0]?.kind === "casualty" || !figures.has(textsOf(record))),
    );
    return {
      title,
      alignments: withoutRepeats(isOfTwo ? alignments : spanClusters(alignments), isOfTwo),
    };
  }).filter(({ alignments }) => alignments.length > 0);
}

function textsOf({ claims }: AlignmentRecord): string {
  return claims.map(({ article, text }) => `${article.id}\n${text}`).join("\n");
}

/**
 * Alignments of the same two numbers once: the one whose sources are known, or the surest. Of more
 * than two articles those of the same sources too, whichever articles tell them.
 */
function withoutRepeats(
  alignments: readonly AlignmentRecord[],
  isOfTwo: boolean,
): readonly SharedClaim[] {
  const groups = new Map<string, AlignmentRecord[]>();
  for (const record of alignments) {
    const key = numbersOf(record, isOfTwo) ?? record.id;
    groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  return Array.from(groups.values(), (all) => ({
    record: all.reduce((best, one) => (rank(one) > rank(best) ? one : best)),
    all,
  }));
}

/** `null` of statements, and of figures without a number. */
function numbersOf({ claims }: AlignmentRecord, isOfTwo: boolean): string | null {
  const sides = claims.map(({ article, quantity, speaker }) => {
    if (quantity === null || (quantity.low ?? quantity.high) === null) return null;
    return [
      isOfTwo ? article.id : (speaker ?? article.id),
      quantity.measure,
      quantity.low,
      quantity.high,
    ].join(" ");
  });
  return sides.includes(null) ? null : sides.join("\n");
}

function rank({ claims, score }: AlignmentRecord): number {
  return claims.filter(({ source }) => source !== null).length + score;
}

/**
 * How often the numbers are told: `told 2 × in A, 1 × in B`; which articles carry a statement, where
 * more than two do: `carried by A, B, D`. Nothing where one pair tells it all.
 */
export function describeRepeats(
  { all, record }: SharedClaim,
  compared: ComparedFiles,
): readonly string[] {
  const told = new Map<string, Set<string>>();
  for (const claim of all.flatMap(({ claims }) => claims)) {
    const letter = letterOf(compared, claim);
    told.set(letter, new Set(told.get(letter)).add(claim.record));
  }
  const times = Array.from(told, ([letter, { size }]) => `${size} × in ${letter}`);
  if (all.length > 1) return [`told ${times.join(", ")}`];
  const cluster = compared.comparison.clusters.find(({ id }) => id === record.cluster);
  const letters = new Set(cluster?.claims.map((claim) => letterOf(compared, claim)));
  return letters.size > 2 ? [`carried by ${[...letters].join(", ")}`] : [];
}

/** What one file alone carries. */
export interface OnlyIn {
  readonly file: ComparedFile;
  readonly claims: readonly SingleClaim[];
}

/** A statement of one file with the figures in it, each as `killed: 18 people`. */
export interface SingleClaim {
  readonly source: string | null;
  readonly text: string;
  readonly figures: readonly string[];
}

export function singlesByFile({ files, comparison }: ComparedFiles): readonly OnlyIn[] {
  const singles = comparison.alignments.filter(({ relation }) => relation === "single-outlet");
  return files
    .map((file) => ({
      file,
      claims: withFigures(
        singles.flatMap(({ claims }) => claims.filter(({ article }) => article.id === file.name)),
      ),
    }))
    .filter(({ claims }) => claims.length > 0);
}

/** Figures with what they were said in: the statement, or other figures of the same sentence. */
function withFigures(claims: readonly AlignedClaim[]): readonly SingleClaim[] {
  const groups = new Map<string, SingleClaim>();
  for (const { source, text, quantity } of claims) {
    const key = `${source}\n${text}`;
    const figures = groups.get(key)?.figures ?? [];
    const figure = quantity === null ? [] : [`${quantity.measure}: ${quantity.exact}`];
    groups.set(key, { source, text, figures: [...figures, ...figure] });
  }
  return [...groups.values()];
}

/** Sources that go by more than one name. */
export function sourcesWithNames({ comparison }: ComparedFiles): readonly ComparedSpeaker[] {
  return comparison.speakers.filter(({ names }) => names.length > 1);
}

/** The letter an article goes by. */
export function letterOf({ files }: ComparedFiles, { article }: AlignedClaim): string {
  return files.find(({ name }) => name === article.id)?.letter ?? "?";
}

/** How the second claim differs, besides in who says it, a line each: `verb: say → claim`. */
export function describeDifferences({ differences, claims }: AlignmentRecord): readonly string[] {
  if (differences === null) return [];
  const { mode, cue, stance, hedges, numbers } = differences;
  const none = "none";
  const pair = (texts: { first: string | null; second: string | null }): string =>
    `${texts.first ?? none} → ${texts.second ?? none}`;
  const lists = (words: { first: readonly string[]; second: readonly string[] }): string =>
    `${words.first.join(", ") || none} → ${words.second.join(", ") || none}`;
  const isFigure = claims[0]?.kind === "casualty";
  return [
    ...(mode === null || isFigure ? [] : [`form: ${pair(mode)}`]),
    ...(cue === null || isFigure ? [] : [`verb: ${pair(cue)}`]),
    ...(stance === null || isFigure ? [] : [`stance: ${pair(stance)}`]),
    ...(hedges === null ? [] : [`hedges: ${lists(hedges)}`]),
    ...(numbers === null ? [] : [`numbers: ${lists(numbers)}`]),
  ];
}
