import { WhosaidError } from "../errors.ts";
import { readBase64 } from "./base64.ts";
import { type Chain, EDGE_CLASSES, EDGE_SIZE } from "./chain.ts";
import { LABEL_COUNT } from "./labels.ts";

/** One chain as a model file keeps it. */
export interface ChainFile {
  /** A power of two from 2 to 65,536. */
  readonly rows: number;
  /** What one step of a weight is worth: finite, above 0. */
  readonly scale: number;
  /** Base64 of `rows` × 7 signed bytes: for each row, what it says for each label. */
  readonly weights: string;
  /** What one step of a transition is worth: finite, above 0. */
  readonly transitionScale: number;
  /** Base64 of 64 × 8 × 7 signed bytes: a table for each edge class, its last row for the start. */
  readonly transitions: string;
}

const LARGEST_ROWS = 65_536;

function refuse(name: string, expected: string): never {
  throw new WhosaidError("invalid-model", `The model's ${name} must be ${expected}.`);
}

function readScale(value: unknown, name: string): number {
  if (typeof value === "number" && Number.isFinite(value) && value > 0) return value;
  return refuse(name, "a finite number above 0");
}

function readBytes(value: unknown, length: number, name: string): Int8Array {
  const bytes = typeof value === "string" ? readBase64(value) : null;
  if (bytes?.length !== length) return refuse(name, `base64 of ${length} bytes`);
  return new Int8Array(bytes.buffer);
}

/**
 * The chain that a model file keeps; `name` says which one in messages ("stage 1").
 *
 * @throws {WhosaidError} `invalid-model`, naming the field and what was expected of it.
 */
export function readChain(value: unknown, name: string): Chain {
  if (typeof value !== "object" || value === null) return refuse(name, "an object");
  const file: Partial<Record<keyof ChainFile, unknown>> = value;
  const { rows } = file;
  if (
    typeof rows !== "number" ||
    !Number.isInteger(rows) ||
    rows < 2 ||
    rows > LARGEST_ROWS ||
    (rows & (rows - 1)) !== 0
  ) {
    return refuse(`${name}.rows`, `a power of two from 2 to ${LARGEST_ROWS}`);
  }
  const step = readScale(file.transitionScale, `${name}.transitionScale`);
  const transitions = readBytes(file.transitions, EDGE_CLASSES * EDGE_SIZE, `${name}.transitions`);
  return {
    rows,
    scale: readScale(file.scale, `${name}.scale`),
    weights: readBytes(file.weights, rows * LABEL_COUNT, `${name}.weights`),
    transitions: Float32Array.from(transitions, (value) => value * step),
  };
}
