import type { AlignedClaim, AlignmentRecord, AlignmentRelation } from "@whosaid/claims/compare";
import type { ComparedFile, ComparedFiles } from "./compare-files.ts";

/** Alignments of one kind, for people. */
export interface Section {
  readonly title: string;
  readonly alignments: readonly AlignmentRecord[];
}

const SECTIONS: readonly (readonly [title: string, relations: readonly AlignmentRelation[]])[] = [
  ["Contradictions", ["contradiction"]],
  ["Tolls updated", ["toll-update"]],
  ["The same figures", ["same-figure"]],
  ["The same quotations", ["same-words"]],
  ["The same statements in other words", ["same-statement"]],
];

/** What articles share or dispute, disputes first; sections without any are left out. */
export function sharedSections({ comparison }: ComparedFiles): readonly Section[] {
  return SECTIONS.map(([title, relations]) => ({
    title,
    alignments: comparison.alignments.filter(({ relation }) => relations.includes(relation)),
  })).filter(({ alignments }) => alignments.length > 0);
}

/** What one file alone carries. */
export interface OnlyIn {
  readonly file: ComparedFile;
  readonly claims: readonly AlignedClaim[];
}

export function singlesByFile({ files, comparison }: ComparedFiles): readonly OnlyIn[] {
  const singles = comparison.alignments.filter(({ relation }) => relation === "single-outlet");
  return files
    .map((file) => ({
      file,
      claims: singles.flatMap(({ claims }) =>
        claims.filter(({ article }) => article.id === file.name),
      ),
    }))
    .filter(({ claims }) => claims.length > 0);
}

/** The letter an article goes by. */
export function letterOf({ files }: ComparedFiles, { article }: AlignedClaim): string {
  return files.find(({ name }) => name === article.id)?.letter ?? "?";
}

/** How the second claim differs, a line each: `B claims what A says`. */
export function describeDifferences({ differences, claims }: AlignmentRecord): readonly string[] {
  if (differences === null) return [];
  const { mode, cue, stance, hedges, numbers, sources } = differences;
  const none = "none";
  const pair = (texts: { first: string | null; second: string | null }): string =>
    `${texts.first ?? none} → ${texts.second ?? none}`;
  const lists = (words: { first: readonly string[]; second: readonly string[] }): string =>
    `${words.first.join(", ") || none} → ${words.second.join(", ") || none}`;
  const isFigure = claims[0]?.kind === "casualty";
  return [
    ...(sources === null ? [] : [`source: ${pair(sources)}`]),
    ...(mode === null || isFigure ? [] : [`form: ${pair(mode)}`]),
    ...(cue === null || isFigure ? [] : [`verb: ${pair(cue)}`]),
    ...(stance === null || isFigure ? [] : [`stance: ${pair(stance)}`]),
    ...(hedges === null ? [] : [`hedges: ${lists(hedges)}`]),
    ...(numbers === null ? [] : [`numbers: ${lists(numbers)}`]),
  ];
}
