import type {
  ArticleReference,
  CasualtyQuantity,
  ClaimRecord,
  Moment,
} from "../generated/claim-record.ts";
import { iriOfArticle, iriOfRecord } from "./article-iri.ts";
import { type JsonLdNode, known, named } from "./json-ld-node.ts";
import { speakerOf } from "./json-ld-speaker.ts";

export interface JsonLdDocument {
  readonly "@context": "https://schema.org";
  readonly "@graph": readonly JsonLdNode[];
}

/**
 * The records as linked data in schema.org's terms: each article a `NewsArticle`, each record a
 * `Claim` that appears in it, and those in quote marks a `Quotation` besides, with
 * `spokenByCharacter`.
 */
export function toJsonLd(records: readonly ClaimRecord[]): JsonLdDocument {
  const articles = new Map(records.map(({ article }) => [iriOfArticle(article), article]));
  return {
    "@context": "https://schema.org",
    "@graph": [...Array.from(articles.values(), articleNode), ...records.map(claimNode)],
  };
}

function articleNode(article: ArticleReference): JsonLdNode {
  return {
    "@id": iriOfArticle(article),
    "@type": "NewsArticle",
    ...known("url", article.url),
    ...known("headline", article.title),
    ...known("datePublished", article.datePublished),
    ...known("inLanguage", article.lang),
    ...known("publisher", named("Organization", article.publisher)),
  };
}

function claimNode(record: ClaimRecord): JsonLdNode {
  const { kind, text, article, saidAt, refersTo, quantity } = record;
  return {
    "@id": iriOfRecord(record),
    "@type": kind === "quote" ? ["Claim", "Quotation"] : "Claim",
    text,
    appearance: { "@id": iriOfArticle(article) },
    ...known("inLanguage", article.lang),
    ...speakerOf(record),
    ...known("dateCreated", saidAt === null ? null : dayOf(saidAt)),
    ...known("temporalCoverage", intervalsOf(refersTo)),
    ...known("about", quantity === null ? null : quantityNode(quantity)),
  };
}

/** A date that is known to the day; a week or a year is none. */
function dayOf({ earliest, latest }: Moment): string | null {
  return earliest === latest ? earliest : null;
}

/** ISO 8601 intervals: `2019-01-01/2019-12-31`. */
function intervalsOf(moments: readonly Moment[]): readonly string[] | null {
  const intervals = moments.flatMap(({ earliest, latest }) =>
    earliest === null || latest === null ? [] : [`${earliest}/${latest}`],
  );
  return intervals.length === 0 ? null : intervals;
}

/** At least 40 killed: a `QuantitativeValue` named "killed" with `minValue` 40. */
function quantityNode(quantity: CasualtyQuantity): JsonLdNode {
  return {
    "@type": "QuantitativeValue",
    name: quantity.measure,
    description: `${quantity.qualifier}, ${quantity.status}`,
    ...known("value", quantity.best),
    ...known("minValue", quantity.low),
    ...known("maxValue", quantity.high),
    ...known("unitText", quantity.victims?.span.exact ?? null),
  };
}
