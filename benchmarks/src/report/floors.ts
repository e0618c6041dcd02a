import { figureOf, MEASURES } from "../scoring/measures.ts";
import { NOTHING } from "../scoring/tally.ts";
import { formatFigure } from "./format.ts";
import type { Run } from "./run.ts";

/** A figure that a measure must reach (or, where lower is better, not exceed). */
export interface Floor {
  readonly measure: string;
  readonly least: number;
}

const FLOOR = /^([\w. ,]+)=(\d{1,3}(?:\.\d+)?)$/;

/** Reads `quotations.iou=80`. */
export function parseFloor(text: string): Floor {
  const [, measure, least] = FLOOR.exec(text) ?? [];
  if (measure === undefined || !MEASURES.some(({ id }) => id === measure)) {
    const ids = MEASURES.map(({ id }) => id).join("\n  ");
    throw new Error(`“${text}” is no floor such as quotations.iou=80. Measures:\n  ${ids}`);
  }
  return { measure, least: Number(least) };
}

/** A line for each floor that a run does not reach. */
export function missedFloors(run: Run, floors: readonly Floor[]): readonly string[] {
  return floors.flatMap(({ measure: id, least }) => {
    const measure = MEASURES.find((known) => known.id === id);
    if (measure === undefined) return [];
    const reached = figureOf(measure, run.total[id] ?? NOTHING);
    if (reached === null) return [];
    const holds = measure.better === "higher" ? reached >= least : reached <= least;
    return holds ? [] : [`${run.name}: ${id} is ${formatFigure(reached)}, the floor is ${least}`];
  });
}
