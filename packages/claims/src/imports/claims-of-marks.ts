import type { Link, LinkLabel, Mark, MarkedText } from "../exports/marks.ts";
import type { ReportMark } from "./attribute-of.ts";
import { readNote } from "./claim-note.ts";
import { figureOfMark } from "./figure-of-mark.ts";
import type { ImportedArticle, ImportedClaim } from "./imported-article.ts";
import { LINK_ENDS } from "./link-ends.ts";
import { cueOf, dateOf, impliedSource, modeOf, sourceOf } from "./parts-of-marks.ts";

/** The claims that marks and links make up, in order of place: the inverse of `marksOf`. */
export function claimsOfMarks(
  text: string,
  { marks, links }: MarkedText,
  report: ReportMark,
): Pick<ImportedArticle, "claims" | "dates"> {
  const partsOf = findParts(marks, links, report);
  const claims = marks.flatMap((mark) => claimOf(text, mark, partsOf, report) ?? []);
  const dates = marks.filter(({ label }) => label === "Date");
  return {
    claims: claims.sort((a, b) => startOf(a) - startOf(b)),
    dates: dates
      .map((mark) => dateOf(text, mark, report))
      .sort((a, b) => a.span.start - b.span.start),
  };
}

/** What links of the label join to the claim of the key. */
type PartFinder = (claim: string, label: LinkLabel) => readonly Mark[];

function findParts(marks: readonly Mark[], links: readonly Link[], report: ReportMark): PartFinder {
  const byKey = new Map(marks.map((mark) => [mark.key, mark]));
  const parts = new Map<string, Mark[]>();
  for (const { label, from, to } of links) {
    const [first, second] = [byKey.get(from), byKey.get(to)];
    if (first === undefined || second === undefined) continue;
    const ends = LINK_ENDS[label];
    if (!ends.from.includes(first.label) || !ends.to.includes(second.label)) {
      const expected = `from ${ends.from.join(" or ")} to ${ends.to.join(" or ")}`;
      report(from, `${label} leads ${expected}, not from ${first.label} to ${second.label}`);
      continue;
    }
    const [claim, part] = ends.claimAt === "to" ? [second, first] : [first, second];
    const place = `${label} ${claim.key}`;
    parts.set(place, [...(parts.get(place) ?? []), part]);
  }
  return (claim, label) => parts.get(`${label} ${claim}`) ?? [];
}

const CLAIM_KINDS = { Quote: "quote", Statement: "statement", Casualty: "casualty" } as const;

/** The mark with what belongs to it; `null` when it is no claim itself. */
function claimOf(
  text: string,
  mark: Mark,
  partsOf: PartFinder,
  report: ReportMark,
): ImportedClaim | null {
  const { key, label, spans } = mark;
  if (label === "Source" || label === "Cue" || label === "Date") return null;
  const onlyPart = (linkLabel: LinkLabel): Mark | null => {
    const [first, second] = partsOf(key, linkLabel);
    if (second !== undefined) report(key, `has more than one ${linkLabel}`);
    return first ?? null;
  };
  const note = readNote(mark.note);
  const source = onlyPart("SourceOf");
  const via = onlyPart("ViaOf");
  const cue = onlyPart("CueOf");
  const saidAt = onlyPart("SaidAt");
  const relatesTo = onlyPart("RelatesTo")?.key ?? null;
  const isFigure = label === "Casualty";
  return {
    key,
    record: note.record,
    kind: CLAIM_KINDS[label],
    spans,
    mode: isFigure ? null : modeOf(mark, report),
    source: source === null ? impliedSource(note, "speaker") : sourceOf(text, source, report),
    via: via === null ? impliedSource(note, "via") : sourceOf(text, via, report),
    cue: cue === null ? null : cueOf(text, cue, report),
    saidAt: saidAt === null ? null : dateOf(text, saidAt, report),
    refersTo: partsOf(key, "RefersTo").map((date) => dateOf(text, date, report)),
    within: onlyPart("Within")?.key ?? null,
    figure: isFigure ? figureOfMark(mark, note, relatesTo, report) : null,
  };
}

function startOf({ spans }: ImportedClaim): number {
  return spans[0]?.start ?? 0;
}
