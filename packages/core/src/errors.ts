/** What went wrong, for programs to act on. */
export type WhosaidErrorCode =
  | "invalid-article"
  | "invalid-date"
  | "invalid-model"
  | "invalid-option";

/** The one error that `@whosaid/core` throws. Its message names the input and what was expected. */
export class WhosaidError extends Error {
  override readonly name: string = "WhosaidError";
  readonly code: WhosaidErrorCode;

  constructor(code: WhosaidErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
