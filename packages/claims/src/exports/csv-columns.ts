import type { ClaimRecord, Moment } from "../generated/claim-record.ts";

export type CsvCell = string | number | boolean | null | undefined;

export interface CsvColumn {
  readonly name: string;
  /** What stands in it, for people. */
  readonly description: string;
  readonly cell: (record: ClaimRecord) => CsvCell;
}

function column(
  name: string,
  description: string,
  cell: (record: ClaimRecord) => CsvCell,
): CsvColumn {
  return { name, description, cell };
}

/** Several dates in one cell: `2024-03-05; 2019`. */
function valuesOf(moments: readonly Moment[]): string {
  return moments.map(({ value, span }) => value ?? span.exact).join("; ");
}

/** The columns of the table, from left to right. An empty cell is unknown or does not apply. */
export const CSV_COLUMNS: readonly CsvColumn[] = [
  column("id", "the record's id", ({ id }) => id),
  column("kind", "quote, statement or casualty", ({ kind }) => kind),
  column("text", "the claim as a reader would cite it", ({ text }) => text),
  column("source", "who said or counted it, by full name", (r) => r.attribution?.source?.name),
  column("source_type", "person, organization, group …", (r) => r.attribution?.source?.type),
  column("role", "the source's title or office", (r) => r.attribution?.source?.role),
  column("affiliation", "what it belongs to", (r) => r.attribution?.source?.affiliation),
  column("mention", "its words in the article", (r) => r.attribution?.source?.span?.exact),
  column("resolved_by", "how these led to the name", (r) => r.attribution?.source?.resolvedBy),
  column("cue", "the reporting words", (r) => r.attribution?.cue?.exact),
  column("cue_lemma", "their dictionary form", (r) => r.attribution?.cue?.lemma),
  column("stance", "how they present the claim", (r) => r.attribution?.cue?.stance),
  column("addressee", "whom it was said to", (r) => r.attribution?.addressee?.exact),
  column("via", "who passes it on second-hand", (r) => r.attribution?.via?.name),
  column("mode", "direct, mixed or indirect", (r) => r.quote?.mode),
  column("within", "id of the quotation that holds it", (r) => r.quote?.within),
  column("said_at", "date it was said, TIMEX3 value", (r) => r.saidAt && valuesOf([r.saidAt])),
  column("refers_to", "dates inside the claim, by semicolons", (r) => valuesOf(r.refersTo)),
  column("measure", "killed, wounded, missing …", (r) => r.quantity?.measure),
  column("victims", "who came to harm", (r) => r.quantity?.victims?.span.exact),
  column("low", "lowest count, closed", (r) => r.quantity?.low),
  column("best", "the number the words commit to", (r) => r.quantity?.best),
  column("high", "highest count, closed", (r) => r.quantity?.high),
  column("qualifier", "exact, at-least, about …", (r) => r.quantity?.qualifier),
  column("relation", "total, subset, additional, remainder", (r) => r.quantity?.relation),
  column("relates_to", "id of the figure it relates to", (r) => r.quantity?.of),
  column("cumulative", "whether it is a running toll", (r) => r.quantity?.cumulative),
  column("since", "start of the period counted", (r) => r.quantity?.period?.since),
  column("until", "its end", (r) => r.quantity?.period?.until),
  column("on", "the single day or event counted", (r) => r.quantity?.period?.on),
  column("place", "where it happened", (r) => r.quantity?.place?.exact),
  column("status", "asserted, denied, alleged …", (r) => r.quantity?.status),
  column("confidence", "from 0 to 1", (r) => r.confidence),
  column("article_id", "the caller's name for the article", (r) => r.article.id),
  column("url", "where it was published", (r) => r.article.url),
  column("publisher", "the outlet", (r) => r.article.publisher),
  column("title", "the headline", (r) => r.article.title),
  column("date_published", "ISO date of publication", (r) => r.article.datePublished),
  column("lang", "language of the text", (r) => r.article.lang),
  column("start", "first UTF-16 code unit of the claim", (r) => r.target.start),
  column("end", "one past its last", (r) => r.target.end),
  column("exact", "the words there, unchanged", (r) => r.target.exact),
  column("rule", "the rule that found it", (r) => r.evidence[0]?.rule),
  column("text_sha256", "SHA-256 of the article's text", (r) => r.article.textSha256),
];
