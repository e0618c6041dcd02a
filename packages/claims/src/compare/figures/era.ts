import type { CasualtyRecord } from "../../generated/claim-record.ts";
import { daysOfValue } from "./days-of-value.ts";

/** What stretch of time a figure counts, as far as one article's words tell. */
export type Era =
  /** The event that the article reports. */
  | { readonly kind: "present" }
  /** An event further back, by its year or day. */
  | { readonly kind: "past"; readonly on: string }
  /** A running count, by the year it begins in. */
  | { readonly kind: "since"; readonly year: string };

const DAYS_OF_NEWS = 45;
const DAY = 86_400_000;
/** What is told by year or season is no news. */
const LONGEST = 31 * DAY;

/** A figure without a time of its own counts what the article reports. */
export function eraOf({ quantity, article }: CasualtyRecord): Era {
  const { period } = quantity;
  if (period === null) return { kind: "present" };
  if (period.on !== null)
    return isNews(period.on, article.datePublished)
      ? { kind: "present" }
      : { kind: "past", on: period.on };
  const since = period.since ?? period.until;
  if (since === null || isNews(since, article.datePublished)) return { kind: "present" };
  return { kind: "since", year: since.slice(0, 4) };
}

/**
 * Whether two figures can count one stretch of time. `apart`: one article dates an event back that
 * the other may only leave undated; `other`: both say when, and not the same.
 */
export function compareEras(a: Era, b: Era): "same" | "maybe" | "apart" | "other" {
  if (a.kind === "present" && b.kind === "present") return "same";
  if (a.kind === "past" && b.kind === "past") return meet(a.on, b.on) ? "same" : "other";
  if (a.kind === "since" && b.kind === "since") return a.year === b.year ? "same" : "other";
  return a.kind === "past" || b.kind === "past" ? "apart" : "maybe";
}

/** "last summer" and "last August": whether two TIMEX3 values may mean one day. */
function meet(a: string, b: string): boolean {
  const [p, q] = [daysOfValue(a), daysOfValue(b)];
  return p === null || q === null ? a === b : p.from < q.to && q.from < p.to;
}

/** Whether a TIMEX3 value names a day, week or month within some weeks of the day of publication. */
function isNews(value: string, published: string | null): boolean {
  const [days, today] = [daysOfValue(value), daysOfValue(published ?? "")];
  if (days === null || today === null || days.to - days.from > LONGEST) return false;
  const middle = (days.from + days.to) / 2;
  return Math.abs(middle - today.from) <= DAYS_OF_NEWS * DAY;
}
