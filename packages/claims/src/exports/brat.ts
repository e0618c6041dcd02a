import type { ClaimRecord, TextSpan } from "../generated/claim-record.ts";
import { type CodePointCounter, countCodePoints } from "./code-points.ts";
import { type Mark, marksOf } from "./marks.ts";
import { requireText } from "./require-text.ts";

/**
 * One article's records in brat's standoff format: the `.ann` file beside a `.txt` file with the
 * unchanged text. Offsets count code points, and what runs over a line end is in fragments, both
 * as brat asks. `BRAT_CONFIGURATION` is the `annotation.conf` for it.
 *
 *     T1  Quote 130 153;204 235  “We will find out why,” “Nobody should have died here.”
 *     R1  SourceOf Arg1:T2 Arg2:T1
 *
 * @throws ClaimsError `wrong-text` when the text is not the one the records were made from.
 */
export function toBrat(records: readonly ClaimRecord[], text: string): string {
  requireText(records, text);
  const codePoints = countCodePoints(text);
  const { marks, links } = marksOf(records);
  const ids = new Map(marks.map(({ key }, index) => [key, `T${index + 1}`]));
  const idOf = (key: string) => ids.get(key) ?? "";
  const lines = [
    ...marks.map((mark) => `${idOf(mark.key)}\t${writeMark(mark, codePoints)}`),
    ...links.map(
      ({ label, from, to }, index) => `R${index + 1}\t${label} Arg1:${idOf(from)} Arg2:${idOf(to)}`,
    ),
    ...marks
      .flatMap(({ key, attributes }) =>
        Object.entries(attributes).map(([name, value]) => `${name} ${idOf(key)} ${value}`),
      )
      .map((attribute, index) => `A${index + 1}\t${attribute}`),
    ...marks
      .flatMap(({ key, note }) =>
        note === null ? [] : `AnnotatorNotes ${idOf(key)}\t${oneLine(note)}`,
      )
      .map((note, index) => `#${index + 1}\t${note}`),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function writeMark({ label, spans }: Mark, codePoints: CodePointCounter): string {
  const fragments = spans.flatMap(fragmentsOf);
  const places = fragments.map(({ start, end }) => `${codePoints(start)} ${codePoints(end)}`);
  return `${label} ${places.join(";")}\t${fragments.map(({ exact }) => exact).join(" ")}`;
}

const WITHIN_LINE = /\S(?:[^\r\n]*\S)?/g;

/** The span's lines, without the line ends and white space between them. */
function fragmentsOf({ start, exact }: TextSpan): readonly TextSpan[] {
  return Array.from(exact.matchAll(WITHIN_LINE), ({ 0: line, index }) => ({
    start: start + index,
    end: start + index + line.length,
    exact: line,
  }));
}

function oneLine(note: string): string {
  return note.replaceAll(/\s+/g, " ");
}
