import type { Chain } from "../../core/src/tagger/chain.ts";
import type { ChainFile } from "../../core/src/tagger/read-chain.ts";

const LARGEST_STEP = 127;

/** Values in whole steps of a signed byte; the largest of them gets the last step. */
function quantize(values: ArrayLike<number>): { scale: number; bytes: Int8Array } {
  let largest = 0;
  for (let at = 0; at < values.length; at++) largest = Math.max(largest, Math.abs(values[at] ?? 0));
  // A chain that learnt nothing still needs a scale above 0.
  const scale = largest === 0 ? 1 : largest / LARGEST_STEP;
  return { scale, bytes: Int8Array.from(values, (value) => Math.round(value / scale)) };
}

function toBase64({ buffer }: Int8Array): string {
  return Buffer.from(buffer).toString("base64");
}

/** A trained chain as the model file keeps it: 8 bits a weight. */
export function writeChain({ rows, scale, weights, transitions }: Chain): ChainFile {
  const emission = quantize(weights);
  const transition = quantize(transitions);
  return {
    rows,
    scale: emission.scale * scale,
    weights: toBase64(emission.bytes),
    transitionScale: transition.scale,
    transitions: toBase64(transition.bytes),
  };
}
