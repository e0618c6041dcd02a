import type { AlignedClaim, AlignmentRecord } from "@whosaid/claims/compare";
import { renderHeader } from "../pretty/header.ts";
import { flatten, hang } from "../pretty/lines.ts";
import type { Terminal } from "../pretty/terminal.ts";
import type { ComparedFiles } from "./compare-files.ts";
import { joinChanges } from "./join-changes.ts";
import {
  describeDifferences,
  describeRepeats,
  letterOf,
  type SharedClaim,
  type SingleClaim,
  sharedSections,
  singlesByFile,
  sourcesWithNames,
} from "./sections.ts";
import { sideBySide } from "./side-by-side.ts";

/** The articles, what they share side by side, what only one carries, and who speaks. */
export function renderComparison(compared: ComparedFiles, terminal: Terminal): string {
  const { bold, dim } = terminal.colors;
  const section = (title: string, entries: readonly string[]): string =>
    [bold(title.toUpperCase()), ...entries].join("\n");
  const shared = sharedSections(compared).map(({ title, alignments }) =>
    section(
      title,
      alignments.map((shared) => renderAlignment(shared, compared, terminal)),
    ),
  );
  const singles = singlesByFile(compared).map(({ file, claims }) =>
    section(
      `Only in ${file.letter}`,
      claims.map((claim) => renderSingle(claim, terminal)),
    ),
  );
  return [
    compared.files
      .map(({ letter, name, analysis }) =>
        renderHeader(`${letter} · ${name}`, analysis.article, terminal),
      )
      .join("\n"),
    ...(shared.length === 0 ? [dim("No claim was found in more than one of them.")] : shared),
    ...singles,
    ...renderSpeakers(compared, terminal),
    "",
  ].join("\n\n");
}

function renderAlignment(
  shared: SharedClaim,
  compared: ComparedFiles,
  { columns, colors }: Terminal,
): string {
  const { record } = shared;
  const [first, second] = record.claims;
  if (first === undefined || second === undefined) return "";
  const title = (claim: AlignedClaim): string =>
    [
      colors.bold(letterOf(compared, claim)),
      colors.green(flatten(claim.source ?? "the article")),
      ...(claim.quantity === null ? [] : [colors.dim(claim.article.datePublished ?? "")]),
    ].join(" ");
  const notes = [
    ...describeDifferences(record).map(flatten),
    ...describeRepeats(shared, compared),
    `score ${record.score.toFixed(2)}`,
  ];
  return [
    "",
    sideBySide(title(first), title(second), columns),
    ...(first.quantity === null
      ? []
      : [sideBySide(figureOf(first, colors.bold), figureOf(second, colors.bold), columns)]),
    sideBySide(
      markedText(record, "first", colors.red),
      markedText(record, "second", colors.cyan),
      columns,
    ),
    colors.dim(hang("", 2, notes.join(" · "), columns)),
  ].join("\n");
}

/** `killed: At least 18 dead` */
function figureOf({ quantity }: AlignedClaim, strong: (text: string) => string): string {
  return quantity === null ? "" : strong(`${quantity.measure}: ${flatten(quantity.exact)}`);
}

/** One side's text with the words that the other lacks marked, in brackets too: not all see colour. */
function markedText(
  { differences }: AlignmentRecord,
  side: "first" | "second",
  color: (text: string) => string,
): string {
  const other = side === "first" ? "second" : "first";
  return flattenMarks(
    joinChanges(differences?.words ?? []).flatMap((change) => {
      const text = change[side];
      return text === null ? [] : [{ text, marked: change[other] === null }];
    }),
    color,
  );
}

interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}

function flattenMarks(stretches: readonly Stretch[], color: (text: string) => string): string {
  return stretches
    .map(({ text, marked }) => {
      const words = flatten(text);
      if (words === "") return text === "" ? "" : " ";
      const [before, after] = [/^\s/.test(text) ? " " : "", /\s$/.test(text) ? " " : ""];
      return before + (marked ? color(`[${words}]`) : words) + after;
    })
    .join("")
    .replaceAll(/ {2,}/g, " ")
    .trim();
}

function renderSingle(
  { source, text, figures }: SingleClaim,
  { columns, colors }: Terminal,
): string {
  const who = source === null ? "" : `${colors.green(flatten(source))}: `;
  const counted = figures.map((figure) => ` · ${colors.bold(flatten(figure))}`).join("");
  return hang("  · ", 4, who + flatten(text) + counted, columns);
}

function renderSpeakers(compared: ComparedFiles, { columns, colors }: Terminal): readonly string[] {
  const several = sourcesWithNames(compared);
  if (several.length === 0) return [];
  const lines = several.map(({ names, evidence }) => {
    const note = colors.dim(`· by ${evidence.join(", ")}`);
    return hang("  ", 2, `${names.map(flatten).join(" = ")} ${note}`, columns);
  });
  return [[colors.bold("ONE SOURCE UNDER SEVERAL NAMES"), ...lines].join("\n")];
}
