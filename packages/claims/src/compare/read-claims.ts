import type { ClaimRecord } from "../generated/claim-record.ts";
import type { Claim } from "./claim.ts";
import { readTokens } from "./compare-texts.ts";
import { sizeOf } from "./figures/measure-figures.ts";
import { tollsWithin } from "./figures/tolls-within.ts";
import { type ComparedArticle, sourcesOf } from "./gather-claims.ts";
import { mergeSpeakers, type Speakers } from "./speakers/merge-speakers.ts";
import { numbersIn, readWords } from "./words/read-words.ts";

export interface ReadClaims {
  readonly claims: readonly Claim[];
  readonly speakers: Speakers;
}

/** Every claim of every article with its words, its speaker over all articles, and its order. */
export function readClaims(articles: readonly ComparedArticle[]): ReadClaims {
  const speakers = mergeSpeakers(articles.map(sourcesOf));
  const claims: Claim[] = [];
  articles.forEach(({ records }, article) => {
    const speakerOf = (record: ClaimRecord) => speakers.of(record.attribution?.source);
    const places = new Map<string, number>();
    const figures = records.filter(({ kind }) => kind === "casualty").length;
    const tollsOf = tollsWithin(records);
    const leading = new Map<string, number | null>();
    const leads = ({ quantity }: ClaimRecord): boolean => {
      if (quantity === null) return false;
      const size = sizeOf(quantity);
      if (!leading.has(quantity.measure)) leading.set(quantity.measure, size);
      return size !== null && leading.get(quantity.measure) === size;
    };
    let [counts, said] = [0, 0];
    const placed = records.map((record) => {
      const key = record.quantity?.measure ?? speakerOf(record)?.id ?? "";
      const place = places.get(key) ?? 0;
      places.set(key, place + 1);
      const position =
        record.kind === "casualty" ? counts++ / figures : said++ / (records.length - figures);
      return { record, key, place, position };
    });
    for (const { record, key, place, position } of placed) {
      const ofSpeaker = places.get(key) ?? 1;
      claims.push({
        index: claims.length,
        article,
        record,
        words: readWords(record.text, numbersOfDates(record)),
        tokens: readTokens(record.text),
        tolls: tollsOf(record),
        leads: leads(record),
        speaker: speakerOf(record),
        place,
        position,
        order: ofSpeaker === 1 ? 0.5 : place / (ofSpeaker - 1),
        ofSpeaker,
      });
    }
  });
  return { claims, speakers };
}

/** "On May 9", "in 2019": such numbers count nothing; those of a length of time ("15 days") do. */
function numbersOfDates({ refersTo }: ClaimRecord): ReadonlySet<number> {
  const dates = refersTo.filter(({ type }) => type === "DATE" || type === "TIME");
  return new Set(dates.flatMap(({ span }) => [...numbersIn(span.exact)]));
}
