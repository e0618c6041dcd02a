import type {
  ClaimCue,
  ClaimRecord,
  ClaimSource,
  Moment,
  TextSpan,
} from "../generated/claim-record.ts";
import { noteOf } from "./claim-note.ts";

export const MARK_LABELS = ["Quote", "Statement", "Casualty", "Source", "Cue", "Date"] as const;
export type MarkLabel = (typeof MARK_LABELS)[number];

/** Marked words, as annotation tools show them: a claim, or a part of one that others may share. */
export interface Mark {
  /** A record's id for its claim, else label and offsets: `Source:168-188`. */
  readonly key: string;
  readonly label: MarkLabel;
  /** One, or the pieces of a split quotation. */
  readonly spans: readonly TextSpan[];
  /** `Mode: direct`, `Stance: deny` … */
  readonly attributes: Readonly<Record<string, string>>;
  /** A source's full name, a date's value; of a claim what `noteOf` writes. */
  readonly note: string | null;
  /** From 0 to 1; `null` for what is no claim. */
  readonly confidence: number | null;
}

export const LINK_LABELS = [
  "SourceOf",
  "ViaOf",
  "CueOf",
  "SaidAt",
  "RefersTo",
  "Within",
  "RelatesTo",
] as const;
export type LinkLabel = (typeof LINK_LABELS)[number];

/** How two marks belong together. */
export interface Link {
  readonly label: LinkLabel;
  /** `Mark.key`. */
  readonly from: string;
  readonly to: string;
}

export interface MarkedText {
  readonly marks: readonly Mark[];
  readonly links: readonly Link[];
}

const CLAIM_LABELS = { quote: "Quote", statement: "Statement", casualty: "Casualty" } as const;

/** The records as marks and links, words that several claims share marked once. */
export function marksOf(records: readonly ClaimRecord[]): MarkedText {
  const marks = new Map<string, Mark>();
  const links = records.flatMap((record) => {
    const claim = claimMark(record);
    marks.set(claim.key, claim);
    const parts = partsOf(record);
    for (const { mark } of parts) if (!marks.has(mark.key)) marks.set(mark.key, mark);
    return [...parts.map(({ link }) => link), ...linksBetweenClaims(record)];
  });
  const isMarked = ({ from, to }: Link) => marks.has(from) && marks.has(to);
  return { marks: [...marks.values()], links: links.filter(isMarked) };
}

function claimMark(record: ClaimRecord): Mark {
  const { id, kind, quote, quantity, target, confidence } = record;
  const attributes =
    kind === "casualty"
      ? {
          Measure: record.quantity.measure,
          Qualifier: record.quantity.qualifier,
          Status: record.quantity.status,
        }
      : { Mode: record.quote.mode };
  const spans = quantity === null && quote !== null ? quote.spans : [target];
  return {
    key: id,
    label: CLAIM_LABELS[kind],
    spans,
    attributes,
    note: noteOf(record),
    confidence,
  };
}

interface Part {
  readonly mark: Mark;
  readonly link: Link;
}

function partsOf({ id, attribution, saidAt, refersTo }: ClaimRecord): readonly Part[] {
  const cue = attribution?.cue ?? null;
  return [
    ...sourceParts("SourceOf", attribution?.source ?? null, id),
    ...(cue === null ? [] : [cuePart(cue, id)]),
    ...sourceParts("ViaOf", attribution?.via ?? null, id),
    ...(saidAt === null ? [] : [datePart("SaidAt", saidAt, id)]),
    ...refersTo.map((moment) => datePart("RefersTo", moment, id)),
  ];
}

function sourceParts(
  label: "SourceOf" | "ViaOf",
  source: ClaimSource | null,
  claim: string,
): readonly Part[] {
  if (source === null || source.span === null) return [];
  const attributes = source.type === null ? {} : { Kind: source.type };
  const mark = partMark("Source", source.span, source.name, attributes);
  return [{ mark, link: { label, from: mark.key, to: claim } }];
}

function cuePart(cue: ClaimCue, claim: string): Part {
  const mark = partMark("Cue", cue, cue.lemma, { Stance: cue.stance });
  return { mark, link: { label: "CueOf", from: mark.key, to: claim } };
}

function datePart(
  label: "SaidAt" | "RefersTo",
  { span, type, value }: Moment,
  claim: string,
): Part {
  const mark = partMark("Date", span, value, { Timex: type });
  return { mark, link: { label, from: claim, to: mark.key } };
}

function linksBetweenClaims({ id, quote, quantity }: ClaimRecord): readonly Link[] {
  const within = quote?.within ?? null;
  const of = quantity?.of ?? null;
  return [
    ...(within === null ? [] : [{ label: "Within", from: id, to: within } as const]),
    ...(of === null ? [] : [{ label: "RelatesTo", from: id, to: of } as const]),
  ];
}

function partMark(
  label: MarkLabel,
  { start, end, exact }: TextSpan,
  note: string | null,
  attributes: Mark["attributes"] = {},
): Mark {
  const spans = [{ start, end, exact }];
  return { key: `${label}:${start}-${end}`, label, spans, attributes, note, confidence: null };
}
