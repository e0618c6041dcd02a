import type { ClaimRecord, ClaimSource } from "../generated/claim-record.ts";

/**
 * What an annotation tool has no place for, as a note on the claim that people can read and edit:
 * the record's id; the speakers that no words of the article name; of a figure its numbers.
 *
 *     casualty-5d0c1f6e0a4b9c37; low=40; high=-; victims=people; since=2024-03-05; cumulative=yes
 *     quote-101a88b112c6c658; speaker=Ilse Brandt; kind=person
 */
export function noteOf(record: ClaimRecord): string {
  const { id, attribution, quantity } = record;
  const fields = {
    ...implied(attribution?.source ?? null),
    ...impliedVia(attribution?.via ?? null),
  };
  if (quantity === null) return writeNote(id, fields);
  return writeNote(id, {
    ...fields,
    low: String(quantity.low ?? "-"),
    high: String(quantity.high ?? "-"),
    victims: quantity.victims?.span.exact,
    since: quantity.period?.since,
    cumulative: quantity.cumulative ? "yes" : undefined,
  });
}

type Fields = Readonly<Record<string, string | null | undefined>>;

function writeNote(id: string, fields: Fields): string {
  const written = Object.entries(fields).flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [`${name}=${asValue(value)}`],
  );
  return [id, ...written].join("; ");
}

function implied(source: ClaimSource | null): Fields {
  if (source === null || source.span !== null) return {};
  return { speaker: source.name, kind: source.type };
}

function impliedVia(via: ClaimSource | null): Fields {
  return via === null || via.span !== null ? {} : { via: via.name };
}

const SPACE_OR_SEPARATOR = /[\s;]+/gu;

/** In one line, and without what ends a field. */
function asValue(words: string): string {
  return words.replaceAll(SPACE_OR_SEPARATOR, " ").trim();
}
