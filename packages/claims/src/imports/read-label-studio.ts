import { LINK_LABELS, type Link, MARK_LABELS, type Mark } from "../exports/marks.ts";
import type { TextSpan } from "../generated/claim-record.ts";
import { claimsOfMarks } from "./claims-of-marks.ts";
import { countCodeUnits } from "./code-units.ts";
import type { ImportedArticle } from "./imported-article.ts";
import { joinPieces } from "./join-pieces.ts";
import { listAt, objectAt, stringAt, stringsAt } from "./json-parts.ts";
import { placeRegion } from "./place-region.ts";
import type { Report } from "./problems.ts";

/** The task's article, in a list; an empty one when nobody annotated it, or nothing can be read. */
export function readTask(task: unknown, report: Report): readonly ImportedArticle[] {
  const data = objectAt(task, "data");
  const text = stringAt(data, "text");
  if (text === null) {
    report(
      "",
      "expected a task { data: { text }, annotations: [{ result }] }, as exported by JSON",
    );
    return [];
  }
  const done = listAt(task, "annotations").filter(
    (annotation) => Reflect.get(Object(annotation), "was_cancelled") !== true,
  );
  const last = done.at(-1);
  if (last === undefined) return [];
  const marks = readRegions(listAt(last, "result"), text, report);
  const { links, continued } = readRelations(listAt(last, "result"), marks, report);
  const marked = { marks: joinPieces(marks, continued), links };
  const about = Object.entries(data ?? {}).filter(
    (entry): entry is [string, string] => entry[0] !== "text" && typeof entry[1] === "string",
  );
  const claims = claimsOfMarks(text, marked, (key, fault) => report(`region ${key}`, fault));
  return [{ text, about: Object.fromEntries(about), ...claims }];
}

/** The labelled regions, with the choices made for each. */
function readRegions(results: readonly unknown[], text: string, report: Report): readonly Mark[] {
  const codeUnits = countCodeUnits(text);
  const attributes = new Map<string, Record<string, string>>();
  const labelled: { readonly mark: Mark; readonly span: TextSpan }[] = [];
  for (const result of results) {
    const type = stringAt(result, "type");
    const key = stringAt(result, "id");
    const value = objectAt(result, "value");
    if (type === "relation" || key === null) continue;
    if (type === "choices") {
      const name = stringAt(result, "from_name") ?? "";
      const [choice] = stringsAt(value, "choices");
      const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
      if (choice !== undefined) attributes.set(key, { ...attributes.get(key), [title]: choice });
      continue;
    }
    if (type !== "labels") {
      report(`region ${key}`, `expected type labels, choices or relation, got ${type}`);
      continue;
    }
    const [given = "none"] = stringsAt(value, "labels");
    const label = MARK_LABELS.find((each) => each === given);
    const span = placeRegion(value, text, codeUnits);
    if (label === undefined) {
      report(`region ${key}`, `expected a label of ${MARK_LABELS.join(", ")}, got ${given}`);
    } else if (typeof span === "string") {
      report(`region ${key}`, span);
    } else {
      const [note = null] = stringsAt(objectAt(result, "meta"), "text");
      const mark = { key, label, spans: [span], attributes: {}, note, confidence: null };
      labelled.push({ mark, span });
    }
  }
  return labelled.map(({ mark }) => ({ ...mark, attributes: attributes.get(mark.key) ?? {} }));
}

interface Relations {
  readonly links: readonly Link[];
  /** By the key of each further piece of a split quotation, the piece before it. */
  readonly continued: ReadonlyMap<string, string>;
}

function readRelations(
  results: readonly unknown[],
  marks: readonly Mark[],
  report: Report,
): Relations {
  const keys = new Set(marks.map(({ key }) => key));
  const continued = new Map<string, string>();
  const links: Link[] = [];
  for (const result of results) {
    if (stringAt(result, "type") !== "relation") continue;
    const [given = "none"] = stringsAt(result, "labels");
    const ends = [stringAt(result, "from_id") ?? "", stringAt(result, "to_id") ?? ""];
    const [from = "", to = ""] =
      stringAt(result, "direction") === "left" ? ends.toReversed() : ends;
    const where = `relation ${given} from ${from} to ${to}`;
    const label = LINK_LABELS.find((each) => each === given);
    if (!keys.has(from) || !keys.has(to)) report(where, "joins what is no labelled region");
    else if (given === "Continues") continued.set(from, to);
    else if (label !== undefined) links.push({ label, from, to });
    else report(where, `expected a label of ${LINK_LABELS.join(", ")}, Continues`);
  }
  return { links, continued };
}
