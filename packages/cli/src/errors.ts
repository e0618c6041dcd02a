/** What was wrong with the user's input, for programs to act on. */
export type InputErrorCode =
  | "missing"
  | "directory"
  | "unreadable"
  | "empty"
  | "invalid-utf8"
  | "invalid-article"
  | "invalid-date"
  | "one-article";

/** A fault of the input, told to the user in one line that names the input. */
export class InputError extends Error {
  override readonly name: string = "InputError";
  readonly code: InputErrorCode;

  constructor(code: InputErrorCode, input: string, message: string) {
    super(`${input}: ${message}`);
    this.code = code;
  }
}
