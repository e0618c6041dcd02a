import type {
  CasualtyMeasure,
  ClaimRecord,
  CueStance,
  MomentType,
  QuantityQualifier,
  QuantityStatus,
  QuoteMode,
  SourceType,
  TextSpan,
} from "../generated/claim-record.ts";

/** An article as people annotated it. Offsets count UTF-16 code units, as in claim records. */
export interface ImportedArticle {
  readonly text: string;
  /** What the task told of it beside the text (id, url, title …); empty in brat. */
  readonly about: Readonly<Record<string, string>>;
  readonly claims: readonly ImportedClaim[];
  /** Every marked date, those of no claim too. */
  readonly dates: readonly ImportedDate[];
}

export interface ImportedClaim {
  /** Its name in the tool: `T7` in brat, the region's id in Label Studio. */
  readonly key: string;
  /** The record it was exported from; `null` for one that a person added. */
  readonly record: string | null;
  readonly kind: ClaimRecord["kind"];
  /** Its pieces, in order of place. */
  readonly spans: readonly TextSpan[];
  /** Of quotes and statements; `null` of figures. */
  readonly mode: QuoteMode | null;
  readonly source: ImportedSource | null;
  /** Who passes it on second-hand. */
  readonly via: ImportedSource | null;
  readonly cue: ImportedCue | null;
  readonly saidAt: ImportedDate | null;
  readonly refersTo: readonly ImportedDate[];
  /** `key` of the quotation that holds it. */
  readonly within: string | null;
  /** Of a figure; `null` of quotes and statements. */
  readonly figure: ImportedFigure | null;
}

export interface ImportedSource {
  /** `null` where no words of the article stand for the source. */
  readonly span: TextSpan | null;
  readonly name: string | null;
  readonly type: SourceType;
}

export interface ImportedCue {
  readonly span: TextSpan;
  readonly stance: CueStance;
}

export interface ImportedDate {
  readonly span: TextSpan;
  readonly type: MomentType;
  /** TIMEX3 value; `null` where nobody gave one. */
  readonly value: string | null;
}

export interface ImportedFigure {
  readonly measure: CasualtyMeasure;
  readonly qualifier: QuantityQualifier;
  readonly status: QuantityStatus;
  /** Closed bounds; `null` where open. */
  readonly low: number | null;
  readonly high: number | null;
  readonly victims: string | null;
  /** ISO start of the period counted over. */
  readonly since: string | null;
  readonly cumulative: boolean;
  /** `key` of the figure it relates to. */
  readonly relatesTo: string | null;
}
