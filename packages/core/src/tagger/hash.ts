/** Hash of a feature (FNV-1a, 32 bits, over UTF-16 code units): the same everywhere. */
export function hashOf(seed: number, text: string): number {
  let hash = Math.imul(0x811c9dc5 ^ seed, 0x01000193);
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return spread(hash);
}

/** The low bits pick the row, so the high ones must reach them. */
function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}

/** Hash of a feature made of numbers, which may be hashes themselves. */
export function mix(seed: number, a: number, b = 0, c = 0, d = 0): number {
  let hash = Math.imul(0x811c9dc5 ^ seed, 0x9e3779b1) ^ a;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) ^ b;
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35) ^ c;
  hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f) ^ d;
  return spread(hash);
}
