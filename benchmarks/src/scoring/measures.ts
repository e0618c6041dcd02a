import { DATE_CLASSES } from "./date-class.ts";
import { MENTION_KINDS } from "./score-speakers.ts";
import type { Scores } from "./scores.ts";
import { f1, recall, type Tally } from "./tally.ts";

export interface Measure {
  readonly id: string;
  readonly title: string;
  /** `f1`: precision, recall and F1. `share`: one figure. */
  readonly shows: "f1" | "share";
  /** Of what: the heading it stands under. */
  readonly group: "quotations" | "speakers" | "dates" | "casualties" | "alignment";
  readonly better: "higher" | "lower";
  /** Its place in a table of its own, where one measure is split by class. */
  readonly split: { readonly by: string; readonly row: string; readonly column: string } | null;
}

/** A measure split by class: the id is `prefix.row`. */
interface Split {
  readonly group: Measure["group"];
  readonly by: string;
  readonly rows: readonly string[];
  readonly columns: readonly (readonly [prefix: string, title: string])[];
}

const SPLITS: readonly Split[] = [
  {
    group: "speakers",
    by: "mention is a",
    rows: MENTION_KINDS,
    columns: [
      ["speakers.full", "full name"],
      ["speakers.surname", "surname"],
    ],
  },
  {
    group: "dates",
    by: "class of expression",
    rows: DATE_CLASSES,
    columns: [
      ["dates.found", "found"],
      ["dates.right", "with right value"],
    ],
  },
];

type Row = readonly [id: string, title: string, shows?: Measure["shows"]];

const ROWS: Readonly<Record<Measure["group"], readonly Row[]>> = {
  quotations: [
    ["quotations.strict", "strict"],
    ["quotations.overlap", "overlap"],
    ["quotations.iou", "iou"],
    ["quotations.type", "iou with right type"],
    ["quotations.recall.direct", "recall of direct", "share"],
    ["quotations.recall.mixed", "recall of mixed", "share"],
    ["quotations.recall.indirect", "recall of indirect", "share"],
    ["quotations.speech.strict", "speech: strict"],
    ["quotations.speech.overlap", "speech: overlap"],
    ["quotations.speech.iou", "speech: iou"],
    ["quotations.speech.recall.direct", "speech: recall of direct", "share"],
    ["quotations.speech.recall.mixed", "speech: recall of mixed", "share"],
    ["quotations.speech.recall.indirect", "speech: recall of indirect", "share"],
    ["cofenet.content", "CofeNet exact: content"],
    ["cofenet.source", "CofeNet exact: source"],
    ["cofenet.cue", "CofeNet exact: cue"],
    ["genderGap.0.3", "Gender Gap Tracker, above 0.3"],
    ["genderGap.0.8", "Gender Gap Tracker, above 0.8"],
  ],
  speakers: [
    ["speakers.exact", "span exact", "share"],
    ["speakers.overlap", "span overlaps", "share"],
    ["speakers.full.all", "resolved name, full", "share"],
    ["speakers.surname.all", "resolved name, surname", "share"],
  ],
  dates: [
    ["dates.strict", "strict"],
    ["dates.relaxed", "relaxed"],
    ["dates.type", "type"],
    ["dates.value", "value"],
    ["dates.sameValue", "value, in any notation"],
    ["dates.annotatedTypes", "value, in any notation, of the types that gold annotates"],
    ["dates.definite", "definite dates, durations, sets with right value", "share"],
    ["dates.news", "of these, those with a news reading, in any notation", "share"],
    ["dates.silent", "texts without a date where none is found", "share"],
  ],
  casualties: [
    ["figures.found", "found"],
    ["figures.bounds", "with right bounds"],
    ["figures.qualifier", "of the hits: qualifier", "share"],
    ["figures.victims", "of the hits: victims", "share"],
    ["figures.source", "of the hits: source", "share"],
    ["figures.since", "of the hits: start of period", "share"],
    ["figures.status", "of the hits: status", "share"],
    ["figures.cumulative", "of the hits: running toll", "share"],
    ["figures.victims.named", "victims, where told"],
    ["figures.source.named", "source, where told"],
    ["figures.since.named", "start of period, where told"],
    ["counts.killed", "killed, document count exact", "share"],
    ["counts.wounded", "wounded, document count exact", "share"],
    ["counts.killed.invented", "killed, invented on silent articles", "share"],
    ["counts.wounded.invented", "wounded, invented on silent articles", "share"],
  ],
  alignment: [
    ["alignment.quotations", "same quotations"],
    ["alignment.figures", "same figures"],
    ["alignment.conflicts", "conflicting figures"],
    ["alignment.quotations.reached", "same quotations, of those found in both articles", "share"],
    ["alignment.figures.reached", "same figures, of those found in both articles", "share"],
    ["alignment.conflicts.reached", "conflicting figures, of those found in both", "share"],
  ],
};

/** Every measure in the order of the tables; docs/benchmarks.md defines each with its source. */
export const MEASURES: readonly Measure[] = [
  ...(["quotations", "speakers", "dates", "casualties", "alignment"] as const).flatMap((group) =>
    ROWS[group].map(([id, title, shows = "f1"]): Measure => {
      const better = id.endsWith(".invented") ? "lower" : "higher";
      return { id, title, shows, group, better, split: null };
    }),
  ),
  ...SPLITS.flatMap(({ group, by, rows, columns }) =>
    rows.flatMap((row) =>
      columns.map(([prefix, column]): Measure => {
        const title = `${row}: ${column}`;
        const split = { by, row, column };
        return { id: `${prefix}.${row}`, title, shows: "share", group, better: "higher", split };
      }),
    ),
  ),
];

/**
 * The measures that a sum of scores has something to tell about. Where all gold is speech, those
 * of speech only would repeat the others.
 */
export function measuresIn(total: Scores): readonly Measure[] {
  const goldOf = (id: string): number => total[id]?.gold ?? 0;
  const allIsSpeech = goldOf("quotations.speech.iou") === goldOf("quotations.iou");
  return MEASURES.filter(({ id }) => {
    if (allIsSpeech && id.startsWith("quotations.speech.")) return false;
    return goldOf(id) + (total[id]?.found ?? 0) > 0;
  });
}

/** The one figure a measure is judged by, in percent; `null` where there is nothing to judge. */
export function figureOf({ shows }: Measure, counts: Tally): number | null {
  return shows === "f1" ? f1(counts) : recall(counts);
}
