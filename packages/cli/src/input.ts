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

/** Offset of the first byte that is no part of a UTF-8 character: mending the text changes it. */
function findInvalidByte(bytes: Uint8Array): number {
  const mended = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const encoded = new TextEncoder().encode(mended);
  const offset = bytes.findIndex((byte, index) => byte !== encoded[index]);
  return offset < 0 ? bytes.length : offset;
}
