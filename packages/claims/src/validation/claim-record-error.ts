/** What is wrong, for programs to act on. */
export type ClaimRecordErrorCode =
  /** The line is not JSON. */
  | "not-json"
  /** Another JSON type than expected. */
  | "wrong-type"
  | "missing-property"
  | "unknown-property"
  /** `kind` is none of quote, statement, casualty. */
  | "unknown-kind"
  /** Not one of the values listed. */
  | "not-allowed"
  /** A string of the wrong form: an id, a date, a hash. */
  | "wrong-form"
  /** Beyond the limits of a number or list. */
  | "out-of-range"
  /** Starts after it ends; low above best or high. */
  | "wrong-order"
  /** `exact` is not as long as its offsets tell. */
  | "wrong-length"
  /** A piece that lies outside what it is a piece of. */
  | "outside-target"
  /** `best` is not what low and high commit to. */
  | "wrong-best"
  /** The id is not the one its claim hashes to. */
  | "wrong-id"
  /** The article's text is shorter than the span's end. */
  | "outside-text"
  /** The article's text has other words at the place. */
  | "wrong-words"
  /** The article's text has another SHA-256. */
  | "wrong-text";

/** One fault of a record, told so that a person can mend it. */
export interface ClaimRecordError {
  /** JSON pointer (RFC 6901) to the faulty value; the record itself is the empty string. */
  readonly path: string;
  readonly code: ClaimRecordErrorCode;
  /** Path, what stands there and what was expected: "/quantity/low: 40 is above best 12". */
  readonly message: string;
}

/** A fault at the path. */
export function claimRecordError(
  path: string,
  code: ClaimRecordErrorCode,
  fault: string,
): ClaimRecordError {
  return { path, code, message: `${path === "" ? "record" : path}: ${fault}` };
}
