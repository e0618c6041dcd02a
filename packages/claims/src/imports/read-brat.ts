import type { Link, Mark, MarkedText } from "../exports/marks.ts";
import { LINK_LABELS, MARK_LABELS } from "../exports/marks.ts";
import type { TextSpan } from "../generated/claim-record.ts";
import { type CodeUnitCounter, countCodeUnits } from "./code-units.ts";
import { joinLines } from "./join-lines.ts";
import type { Report } from "./problems.ts";

/** Marks and links with the line each mark stands on: `line 3`. */
export interface BratMarks extends MarkedText {
  readonly places: ReadonlyMap<string, string>;
}

const TEXT_BOUND = /^(T\d+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)\t(.*)$/;
const RELATION = /^R\d+\t(\S+) Arg1:(T\d+) Arg2:(T\d+)\s*$/;
const ATTRIBUTE = /^A\d+\t(\S+) (T\d+)(?: (\S+))?\s*$/;
const NOTE = /^#\d+\t\S+ (\S+)\t(.*)$/;
const LINE_END = /\r?\n/;

/** Reads text-bound annotations, relations, attributes and notes, in whatever order they come. */
export function readBrat(annotations: string, text: string, report: Report): BratMarks {
  const codeUnits = countCodeUnits(text);
  const marks: Mark[] = [];
  const links: Link[] = [];
  const places = new Map<string, string>();
  const attributes = new Map<string, Record<string, string>>();
  const notes = new Map<string, string>();
  const ends: { readonly place: string; readonly key: string }[] = [];
  for (const [index, line] of annotations.split(LINE_END).entries()) {
    const place = `line ${index + 1}`;
    const fail = (fault: string) => report(place, fault);
    const [, key, label, offsets = "", words = ""] = TEXT_BOUND.exec(line) ?? [];
    const [, relation, from, to] = RELATION.exec(line) ?? [];
    const [, name, described, value] = ATTRIBUTE.exec(line) ?? [];
    const [, noted, note] = NOTE.exec(line) ?? [];
    if (key !== undefined && label !== undefined) {
      const known = MARK_LABELS.find((each) => each === label);
      const spans = readOffsets(offsets, words, text, codeUnits, fail);
      if (places.has(key)) fail(`${key} stands twice`);
      places.set(key, place);
      if (known === undefined) fail(`expected one of ${MARK_LABELS.join(", ")}, got ${label}`);
      else marks.push({ key, label: known, spans, attributes: {}, note: null, confidence: null });
    } else if (relation !== undefined && from !== undefined && to !== undefined) {
      const known = LINK_LABELS.find((each) => each === relation);
      ends.push({ place, key: from }, { place, key: to });
      if (known === undefined) fail(`expected one of ${LINK_LABELS.join(", ")}, got ${relation}`);
      else links.push({ label: known, from, to });
    } else if (name !== undefined && described !== undefined) {
      ends.push({ place, key: described });
      attributes.set(described, { ...attributes.get(described), [name]: value ?? "" });
    } else if (noted !== undefined && note !== undefined) {
      notes.set(noted, note);
    } else if (line.trim() !== "") {
      fail(`expected an annotation (T, R, A or #, its parts set off by tabs), got "${line}"`);
    }
  }
  for (const { place, key } of ends) {
    if (!places.has(key)) report(place, `there is no ${key}`);
  }
  const described = marks.map((mark) => ({
    ...mark,
    attributes: attributes.get(mark.key) ?? {},
    note: notes.get(mark.key) ?? null,
  }));
  return { marks: described, links, places };
}

/** `130 153;204 235` as spans, held against the words beside them. */
function readOffsets(
  offsets: string,
  words: string,
  text: string,
  codeUnits: CodeUnitCounter,
  fail: (fault: string) => void,
): readonly TextSpan[] {
  const fragments = offsets.split(";").flatMap((fragment): readonly TextSpan[] => {
    const [from = 0, to = 0] = fragment.split(" ").map(Number);
    const start = codeUnits(from);
    const end = codeUnits(to);
    if (start !== null && end !== null && start < end) {
      return [{ start, end, exact: text.slice(start, end) }];
    }
    fail(`${fragment} is no stretch of the text's ${[...text].length} characters`);
    return [];
  });
  const found = fragments.map(({ exact }) => exact).join(" ");
  if (fragments.length > 0 && found !== words) {
    fail(`the text has "${found}" at ${offsets}, not "${words}": is it the text beside it?`);
  }
  return joinLines(fragments, text);
}
