/** Hash of a feature (FNV-1a, 32 bits, over UTF-16 code units): the same everywhere. */
export function hashOf(seed: number, text: string): number {
  let hash = Math.imul(0x811c9dc5 ^ seed, 0x01000193);
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  // The low bits pick the row, so the high ones must reach them.
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
