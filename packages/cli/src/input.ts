import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { InputError } from "./errors.ts";

/** One article as it was read from a file or from standard input. */
export interface Input {
  /** The path as given, `<stdin>` for standard input. */
  readonly name: string;
  readonly text: string;
}

/**
 * Reads the article in `file` (`-` for standard input).
 *
 * @throws InputError that names the input when there is no text to read.
 */
export async function readInput(file: string): Promise<Input> {
  const name = file === "-" ? "<stdin>" : file;
  const bytes = file === "-" ? await buffer(process.stdin) : await readBytes(file);
  const text = decodeText(name, bytes);
  if (text.trim() === "") throw new InputError("empty", name, "is empty; expected an article");
  return { name, text };
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw describeReadError(file, error);
  }
}

function describeReadError(file: string, error: unknown): InputError {
  const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
  if (reason === "ENOENT") return new InputError("missing", file, "no such file");
  if (reason === "EISDIR") {
    return new InputError("directory", file, "is a directory; expected a text file");
  }
  return new InputError("unreadable", file, `cannot be read (${reason})`);
}

function decodeText(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const offset = findInvalidByte(bytes);
    throw new InputError("invalid-utf8", name, `is not UTF-8 text (byte offset ${offset})`);
  }
}

/** Offset of the byte at which `bytes` stop being UTF-8, found by halving. */
function findInvalidByte(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length + 1;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >>> 1;
    if (beginsAsUtf8(bytes.subarray(0, middle))) valid = middle;
    else invalid = middle;
  }
  return valid;
}

/** Whether more bytes could still make it UTF-8: a cut last character passes. */
function beginsAsUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
