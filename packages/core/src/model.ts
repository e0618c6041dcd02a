/**
 * The public nouns. Everything found is plain, readonly, JSON-ready data with a
 * span into the unchanged text. What is not known is `null`, never invented.
 */
import type { Span } from "./span.ts";

export type { Span } from "./span.ts";

/** An article as a caller hands it in; a bare string stands for `{ text }`. */
export interface ArticleInput {
  /** The article's text, headline included where there is one. It is never changed. */
  readonly text: string;
  /** The caller's own name for the article, carried through to the records. */
  readonly id?: string;
  /** The headline, where it is not the text's first line. */
  readonly title?: string;
  /** ISO 8601 date (`2023-12-28`) or date-time (`2023-12-28T09:30:00Z`) of publication. */
  readonly publishedAt?: string;
}

export type Article = string | ArticleInput;

/** The article as it was read. */
export interface AnalyzedArticle {
  readonly text: string;
  readonly id: string | null;
  /** The given title, else the text's own headline, else `null`. */
  readonly title: string | null;
  /** ISO date or date-time that relative dates are resolved against; `null` when unknown. */
  readonly publishedAt: string | null;
  /** Where `publishedAt` comes from: the caller, or a date line in the text. `null` when unknown. */
  readonly publishedAtSource: "given" | "date-line" | null;
}

/** What a block of lines is in the article. Only `headline` and `body` hold quotations. */
export type ParagraphKind = "headline" | "heading" | "date-line" | "byline" | "credit" | "body";

export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
}

/** A sentence; it never ends inside quote marks unless they hold several sentences. */
export interface Sentence extends Span {
  /** Index of its paragraph in `Analysis.paragraphs`. */
  readonly paragraph: number;
}

export type EntityKind = "person" | "organization" | "group" | "document" | "unnamed";

export type MentionForm = "name" | "surname" | "acronym" | "title" | "pronoun" | "noun";

export interface Mention extends Span {
  readonly form: MentionForm;
}

/** One who speaks or counts: all mentions of one person, body or group in the article. */
export interface Entity {
  /** `e1`, `e2`, … in order of first mention. */
  readonly id: string;
  readonly kind: EntityKind;
  /**
   * The fullest name in the article without title ("Sergey Lavrov", "Gaza’s Ministry of
   * Health"); for unnamed sources and groups the words of the first mention ("local officials").
   */
  readonly name: string;
  /** Other names it goes by in the article ("Lavrov", "WHO"), without the canonical one. */
  readonly aliases: readonly string[];
  /** Title or office as written ("Foreign Minister"); `null` when the text gives none. */
  readonly role: string | null;
  /** Country, body or place it belongs to, by name ("Russia"); `null` when the text gives none. */
  readonly affiliation: string | null;
  /** As shown by pronouns, courtesy titles or first name; `null` when nothing shows it. */
  readonly gender: "female" | "male" | null;
  /** Every mention in order of place. */
  readonly mentions: readonly Mention[];
}

/** How a cue presents what was said. */
export type Stance =
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

/** The word that reports speech: "said", "according to", "statement". */
export interface Cue extends Span {
  /** Dictionary form, lower case: "say", "according to". */
  readonly lemma: string;
  readonly stance: Stance;
}

/** How a speaker was found. */
export type Resolution =
  | "name"
  | "surname"
  | "title"
  | "pronoun"
  | "noun"
  | "implied"
  | "inherited"
  | "unresolved";

export interface Speaker {
  /** The mention nearest to the cue, title included; `null` when the quotation floats. */
  readonly mention: Span | null;
  /** `Entity.id` of who it is; `null` when nobody fits. */
  readonly entity: string | null;
  readonly resolution: Resolution;
}

export interface Quotation {
  /** `q1`, `q2`, … in order of place. */
  readonly id: string;
  /** All in quote marks, partly, or not at all. */
  readonly type: "direct" | "mixed" | "indirect";
  /**
   * The reported words, several pieces when split by the attribution or running over
   * paragraphs. Quote marks are included; an indirect content includes its "that" and leaves
   * out the final stop.
   */
  readonly content: readonly Span[];
  /** The stretches inside quote marks, without the marks. */
  readonly quoted: readonly Span[];
  /** `null` where no word reports (floating quotations, headlines with a colon). */
  readonly cue: Cue | null;
  /** `null` only where nobody at all can be named as the source. */
  readonly speaker: Speaker | null;
  /** Whom it was said to ("reporters"); `null` when not told. */
  readonly addressee: Span | null;
  /** Second-hand: who reports that the speaker said it; `null` when first-hand. */
  readonly via: Speaker | null;
  /** `Quotation.id` of the quotation whose content holds this one; `null` at top level. */
  readonly within: string | null;
  /** `DateMention.id` of when it was said; `null` when the text does not tell. */
  readonly saidAt: string | null;
  /** The rule that found it; "tagger" where a trained model did. */
  readonly rule: string;
  /** From 0 to 1: the share of findings like this one that are right. */
  readonly confidence: number;
}

export type DateType = "DATE" | "TIME" | "DURATION" | "SET";

/** What a date was resolved against. */
export type DateAnchor =
  /** Says its own year (or is a duration): needs no anchor. */
  | { readonly kind: "absolute" }
  | { readonly kind: "publication" }
  /** Another date of the article, by `DateMention.id`. */
  | { readonly kind: "mention"; readonly date: string }
  /** Relative, with nothing to resolve it against. */
  | { readonly kind: "unresolved" };

export interface DateMention extends Span {
  /** `d1`, `d2`, … in order of place. */
  readonly id: string;
  /** TIMEX3 type. */
  readonly type: DateType;
  /**
   * TIMEX3 value with the granularity that is said: `2023-11-21`, `2023-W52`, `2023-WI`,
   * `P75Y`, `XXXX-WXX-5`. `null` when it can't be resolved.
   */
  readonly value: string | null;
  /** TIMEX3 mod ("APPROX", "MORE_THAN", "START" …); `null` when there is none. */
  readonly mod: string | null;
  /** EDTF (ISO 8601-2) form of the value; `null` for durations, sets and unresolved ones. */
  readonly edtf: string | null;
  /** First ISO day it can mean; `null` for durations, sets and unresolved ones. */
  readonly earliest: string | null;
  /** Last ISO day it can mean; `null` likewise. */
  readonly latest: string | null;
  /** Components the text states itself; the rest of `value` is inferred. */
  readonly known: readonly DateComponent[];
  readonly anchor: DateAnchor;
  readonly rule: string;
}

export type DateComponent = "year" | "month" | "day" | "weekday" | "hour" | "minute" | "zone";

export type CasualtyEffect =
  | "killed"
  | "wounded"
  | "missing"
  | "displaced"
  | "detained"
  | "abducted"
  | "casualties";

export type Qualifier =
  | "exact"
  | "at-least"
  | "more-than"
  | "at-most"
  | "fewer-than"
  | "about"
  | "range"
  | "vague"
  | "share";

export interface Victims extends Span {
  /** Head noun, lower case: "civilian"; `null` when only a name or pronoun stands there. */
  readonly head: string | null;
  /** "civilian", "combatant", "child", "journalist" …; `null` when the head tells none. */
  readonly category: string | null;
  /** Nationality or side as written ("Palestinian"); `null` when not told. */
  readonly nationality: string | null;
}

export interface Period {
  /** ISO day or coarser value the count starts from; `null` when open. */
  readonly since: string | null;
  /** ISO value the count ends with; `null` when open. */
  readonly until: string | null;
  /** ISO value of the single day or event; `null` when it is a stretch. */
  readonly on: string | null;
  /** `DateMention.id`s it was read from. */
  readonly dates: readonly string[];
}

export interface FigureSource {
  /** The words that name who counted; `null` when it is inherited from a quotation. */
  readonly mention: Span | null;
  /** `Entity.id`; `null` when it could not be resolved. */
  readonly entity: string | null;
  /** `Quotation.id` the figure stands in; `null` when it stands in none. */
  readonly quotation: string | null;
}

/** A statement of how many people were harmed; its span is the quantity with its noun. */
export interface CasualtyFigure extends Span {
  /** `k1`, `k2`, … in order of place. */
  readonly id: string;
  readonly effect: CasualtyEffect;
  /** Lowest count meant, closed; `null` when open or not a number ("dozens", a share). */
  readonly low: number | null;
  /** Highest count meant, closed; `null` likewise. */
  readonly high: number | null;
  readonly qualifier: Qualifier;
  readonly victims: Victims | null;
  readonly relation: "total" | "subset" | "additional" | "remainder";
  /** `CasualtyFigure.id` of the figure that `relation` refers to; `null` for totals. */
  readonly of: string | null;
  /** `null` where the article itself says so. */
  readonly source: FigureSource | null;
  readonly period: Period | null;
  /** The words for where it happened; `null` when not told. */
  readonly place: Span | null;
  /** Whether it is a running toll over a stretch of time. */
  readonly cumulative: boolean;
  readonly status: "asserted" | "denied" | "alleged" | "possible" | "hypothetical";
  readonly rule: string;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** What `analyze` gives: the article, and everything found in it. */
export interface Analysis {
  readonly article: AnalyzedArticle;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly entities: readonly Entity[];
  readonly quotations: readonly Quotation[];
  readonly dates: readonly DateMention[];
  readonly casualties: readonly CasualtyFigure[];
}
