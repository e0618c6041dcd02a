const BYTE_ORDER_MARK = /^\ufeff/;
/** A first line that opens a document of several lines: `{`, `[`, `{ "records": [` */
const OPENING_LINE = /^(?:\{\s*"[^"]*":\s*)?[[{]\s*$/u;

/** One JSON document in place of a record a line. */
export type JsonDocument =
  | { readonly records: readonly unknown[] }
  /** Why it is not JSON. */
  | { readonly fault: string };

/**
 * The records of a file that is one JSON document, as `extract` and `compare` print with `--format
 * json`: a list of records, an object that holds one (`records`, `alignments`), a list of such
 * objects, or one record over several lines. `null` of a file with a record a line.
 */
export function recordsOfDocument(text: string): JsonDocument | null {
  const json = text.replace(BYTE_ORDER_MARK, "").trim();
  const [first = "", ...more] = json.split("\n", 2);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    if (!OPENING_LINE.test(first)) return null;
    return { fault: error instanceof Error ? error.message : String(error) };
  }
  const records = recordsIn(value);
  if (records !== null) return { records };
  return more.length > 0 ? { records: [value] } : null;
}

function recordsIn(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value.flatMap((each) => recordsIn(each) ?? [each]);
  if (typeof value !== "object" || value === null) return null;
  const { records, alignments } = { records: null, alignments: null, ...value };
  if (Array.isArray(records)) return records;
  return Array.isArray(alignments) ? alignments : null;
}
