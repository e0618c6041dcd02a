/** What went wrong, for programs to act on. */
export type ClaimsErrorCode =
  | "invalid-article-info"
  | "invalid-analysis"
  | "invalid-annotation"
  | "wrong-text";

/** The one error that `@whosaid/claims` throws. Its message names the input and what was expected. */
export class ClaimsError extends Error {
  override readonly name: string = "ClaimsError";
  readonly code: ClaimsErrorCode;

  constructor(code: ClaimsErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
