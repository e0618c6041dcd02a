// Generated from schema/claim-record.schema.json by `pnpm generate`: do not edit.

/**
 * One claim of a news article: a quotation, a reported statement or a casualty figure, with its exact place in the text. Offsets count in UTF-16 code units, half-open. What is not known is null.
 */
export type ClaimRecord = QuoteRecord | StatementRecord | CasualtyRecord;
/**
 * The schema this record keeps to.
 */
export type SchemaId = "urn:whosaid:schema:claim-record:1";
/**
 * Kind and hash of what is claimed by whom, with a number where the article claims the same several times (quote-0123456789abcdef, quote-0123456789abcdef-2). Unique in its article, and the same as long as the claim itself is unchanged.
 */
export type RecordId = string;
/**
 * Whether the caller gave the date or a date line of the text did; null when unknown.
 */
export type DatePublishedSource = "given" | "date-line" | null;
/**
 * The sentences the target stands in, in order.
 */
export type Sentences = readonly TextSpan[];
/**
 * The claim as a reader would cite it: without outer quote marks, attribution and leading "that", white space made plain.
 */
export type ClaimText = string;
/**
 * All in quote marks, partly, or not at all.
 */
export type QuoteMode = "direct" | "mixed" | "indirect";
/**
 * What kind of source it is; null when the mention could not be resolved.
 */
export type SourceType = "person" | "organization" | "group" | "document" | "unnamed" | null;
/**
 * How the mention led to the name.
 */
export type ResolvedBy =
  "name" | "surname" | "title" | "pronoun" | "noun" | "implied" | "inherited" | "unresolved";
/**
 * How the cue presents what was said.
 */
export type CueStance =
  | "neutral"
  | "assert"
  | "deny"
  | "doubt"
  | "admit"
  | "demand"
  | "ask"
  | "promise"
  | "threaten"
  | "praise"
  | "blame";
/**
 * TIMEX3 type.
 */
export type MomentType = "DATE" | "TIME" | "DURATION" | "SET";
/**
 * absolute: it says its own year or is a duration; publication: the article's date; mention: another date of the article; unresolved: nothing.
 */
export type MomentAnchorKind = "absolute" | "publication" | "mention" | "unresolved";
/**
 * The dates inside the claim; of a casualty figure those of its period. Empty where it names none.
 */
export type RefersTo = readonly Moment[];
/**
 * From 0 to 1: the share of findings like this one that are right.
 */
export type Confidence = number;
/**
 * The rules that found the claim and its parts, each with the words it rests on.
 */
export type EvidenceList = readonly Evidence[];
/**
 * What happened to them; casualties: killed and wounded together.
 */
export type CasualtyMeasure =
  "killed" | "wounded" | "missing" | "displaced" | "detained" | "abducted" | "casualties";
/**
 * How the words bound the number; vague: "dozens"; share: "most of those killed".
 */
export type QuantityQualifier =
  | "exact"
  | "at-least"
  | "more-than"
  | "at-most"
  | "fewer-than"
  | "about"
  | "range"
  | "vague"
  | "share";
/**
 * How it stands to the figure named in "of".
 */
export type QuantityRelation = "total" | "subset" | "additional" | "remainder";
/**
 * Whether the figure is asserted, or denied, alleged, only possible or hypothetical.
 */
export type QuantityStatus = "asserted" | "denied" | "alleged" | "possible" | "hypothetical";

/**
 * Words that the article gives in quote marks, wholly or partly.
 */
export interface QuoteRecord {
  readonly schema: SchemaId;
  readonly id: RecordId;
  /**
   * Words in quote marks.
   */
  readonly kind: "quote";
  readonly article: ArticleReference;
  readonly target: ClaimTarget;
  readonly sentences: Sentences;
  readonly text: ClaimText;
  readonly quote: QuoteDetails;
  /**
   * Who said it and how that is reported; null where the article names nobody.
   */
  readonly attribution: Attribution | null;
  /**
   * When it was said; null where the article does not tell.
   */
  readonly saidAt: Moment | null;
  readonly refersTo: RefersTo;
  /**
   * Always null: only casualty records count.
   */
  readonly quantity: null;
  readonly confidence: Confidence;
  readonly evidence: EvidenceList;
  readonly generator: Generator;
}
/**
 * The article the claim stands in.
 */
export interface ArticleReference {
  /**
   * The caller's own name for the article; null when not given.
   */
  readonly id: string | null;
  /**
   * Where it was published; null when not given.
   */
  readonly url: string | null;
  /**
   * Name of the outlet; null when not given.
   */
  readonly publisher: string | null;
  /**
   * The headline; null when the article has none.
   */
  readonly title: string | null;
  /**
   * ISO 8601 date or date-time of publication; null when unknown.
   */
  readonly datePublished: string | null;
  readonly datePublishedSource: DatePublishedSource;
  /**
   * BCP 47 tag of the text's language; null when not given.
   */
  readonly lang: string | null;
  /**
   * SHA-256 of the text as UTF-8, in lower-case hexadecimal; lone surrogates count as U+FFFD.
   */
  readonly textSha256: string;
  /**
   * What offsets count.
   */
  readonly offsetUnit: "utf-16";
}
/**
 * Where the claim stands, from its first word to its last; a split quotation's attribution lies inside.
 */
export interface ClaimTarget {
  /**
   * First code unit.
   */
  readonly start: number;
  /**
   * One past the last code unit.
   */
  readonly end: number;
  /**
   * The words there, unchanged.
   */
  readonly exact: string;
  /**
   * Up to 32 code units before, to find the place in a changed text.
   */
  readonly prefix: string;
  /**
   * Up to 32 code units after.
   */
  readonly suffix: string;
}
/**
 * A stretch of the article's text.
 */
export interface TextSpan {
  /**
   * First code unit.
   */
  readonly start: number;
  /**
   * One past the last code unit.
   */
  readonly end: number;
  /**
   * The words there, unchanged.
   */
  readonly exact: string;
}
/**
 * How the words are reported.
 */
export interface QuoteDetails {
  readonly mode: QuoteMode;
  /**
   * The reported words, quote marks included: several pieces when the attribution splits them or they run over paragraphs.
   *
   * @minItems 1
   */
  readonly spans: readonly TextSpan[];
  /**
   * The stretches inside quote marks, without the marks.
   */
  readonly quoted: readonly TextSpan[];
  /**
   * The record of the quotation that holds this claim; null when none does, or none that is a record.
   */
  readonly within: RecordId | null;
}
/**
 * Who said it and how that is reported.
 */
export interface Attribution {
  /**
   * Who said it; null where only the cue tells that someone did.
   */
  readonly source: ClaimSource | null;
  /**
   * The words that report it; null where none do.
   */
  readonly cue: ClaimCue | null;
  /**
   * Whom it was said to; null when not told.
   */
  readonly addressee: TextSpan | null;
  /**
   * Second-hand: who reports that the source said it; null when first-hand.
   */
  readonly via: ClaimSource | null;
}
/**
 * One who speaks or counts.
 */
export interface ClaimSource {
  readonly type: SourceType;
  /**
   * Fullest name in the article, without title; null when the mention could not be resolved.
   */
  readonly name: string | null;
  /**
   * Title or office as written; null when not told.
   */
  readonly role: string | null;
  /**
   * Country, body or place it belongs to; null when not told.
   */
  readonly affiliation: string | null;
  /**
   * The mention nearest to the cue; null where the source is implied.
   */
  readonly span: TextSpan | null;
  readonly resolvedBy: ResolvedBy;
}
/**
 * The words that report speech: "said", "according to".
 */
export interface ClaimCue {
  /**
   * First code unit.
   */
  readonly start: number;
  /**
   * One past the last code unit.
   */
  readonly end: number;
  /**
   * The words there, unchanged.
   */
  readonly exact: string;
  /**
   * Dictionary form, lower case.
   */
  readonly lemma: string;
  readonly stance: CueStance;
}
/**
 * A date, time, duration or set of times that the article names.
 */
export interface Moment {
  readonly span: TextSpan;
  readonly type: MomentType;
  /**
   * TIMEX3 value as fine as it is said (2023-11-21, 2023-W52, P75Y); null when it can't be resolved.
   */
  readonly value: string | null;
  /**
   * TIMEX3 modifier (APPROX, START); null when there is none.
   */
  readonly mod: string | null;
  /**
   * EDTF (ISO 8601-2) form of the value; null for durations, sets and unresolved ones.
   */
  readonly edtf: string | null;
  /**
   * First ISO day it can mean; null for durations, sets and unresolved ones.
   */
  readonly earliest: string | null;
  /**
   * Last ISO day it can mean; null likewise.
   */
  readonly latest: string | null;
  readonly anchor: MomentAnchor;
}
/**
 * What the date was resolved against.
 */
export interface MomentAnchor {
  readonly kind: MomentAnchorKind;
  /**
   * The other date's words; null unless the kind is mention.
   */
  readonly span: TextSpan | null;
}
/**
 * A rule that fired, and where.
 */
export interface Evidence {
  /**
   * Name of the rule.
   */
  readonly rule: string;
  readonly span: TextSpan;
}
/**
 * What made the record.
 */
export interface Generator {
  /**
   * Name of the program.
   */
  readonly name: string;
  /**
   * Its version.
   */
  readonly version: string;
}
/**
 * What someone is reported to have said, in the article's own words.
 */
export interface StatementRecord {
  readonly schema: SchemaId;
  readonly id: RecordId;
  /**
   * Reported in the article's own words.
   */
  readonly kind: "statement";
  readonly article: ArticleReference;
  readonly target: ClaimTarget;
  readonly sentences: Sentences;
  readonly text: ClaimText;
  readonly quote: QuoteDetails;
  readonly attribution: Attribution;
  /**
   * When it was said; null where the article does not tell.
   */
  readonly saidAt: Moment | null;
  readonly refersTo: RefersTo;
  /**
   * Always null: only casualty records count.
   */
  readonly quantity: null;
  readonly confidence: Confidence;
  readonly evidence: EvidenceList;
  readonly generator: Generator;
}
/**
 * How many people were harmed, as the article or someone in it says.
 */
export interface CasualtyRecord {
  readonly schema: SchemaId;
  readonly id: RecordId;
  /**
   * A count of people harmed.
   */
  readonly kind: "casualty";
  readonly article: ArticleReference;
  readonly target: ClaimTarget;
  readonly sentences: Sentences;
  readonly text: ClaimText;
  /**
   * The quotation the figure was given in; null where it stands in none.
   */
  readonly quote: QuoteDetails | null;
  /**
   * Who counted; null where the article itself says so.
   */
  readonly attribution: Attribution | null;
  /**
   * When the figure was given; null where the article does not tell.
   */
  readonly saidAt: Moment | null;
  readonly refersTo: RefersTo;
  readonly quantity: CasualtyQuantity;
  readonly confidence: Confidence;
  readonly evidence: EvidenceList;
  readonly generator: Generator;
}
/**
 * How many, of whom, and how sure.
 */
export interface CasualtyQuantity {
  readonly measure: CasualtyMeasure;
  /**
   * Who they are; null when not told.
   */
  readonly victims: QuantityVictims | null;
  /**
   * The one number the words commit to: low, where high equals it or is open; null for ranges, ceilings, shares and words without number.
   */
  readonly best: number | null;
  /**
   * Lowest count meant, closed ("more than 40": 41); null when open or not a number.
   */
  readonly low: number | null;
  /**
   * Highest count meant, closed; null when open or not a number.
   */
  readonly high: number | null;
  readonly qualifier: QuantityQualifier;
  readonly relation: QuantityRelation;
  /**
   * The record of the figure that "relation" refers to; null for totals.
   */
  readonly of: RecordId | null;
  /**
   * Whether it is a running toll over a stretch of time.
   */
  readonly cumulative: boolean;
  /**
   * When they came to harm; null when not told.
   */
  readonly period: QuantityPeriod | null;
  /**
   * The words for where it happened; null when not told.
   */
  readonly place: TextSpan | null;
  readonly status: QuantityStatus;
}
/**
 * Who came to harm.
 */
export interface QuantityVictims {
  readonly span: TextSpan;
  /**
   * Head noun, lower case; null when only a name or pronoun stands there.
   */
  readonly head: string | null;
  /**
   * civilian, combatant, child, journalist …; null when the head tells none.
   */
  readonly category: string | null;
  /**
   * Nationality or side as written; null when not told.
   */
  readonly nationality: string | null;
}
/**
 * The stretch of time counted.
 */
export interface QuantityPeriod {
  /**
   * ISO day or coarser value it starts from; null when open.
   */
  readonly since: string | null;
  /**
   * ISO value it ends with; null when open.
   */
  readonly until: string | null;
  /**
   * ISO value of the single day or event; null when it is a stretch.
   */
  readonly on: string | null;
}
