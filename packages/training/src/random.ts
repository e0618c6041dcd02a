/** Numbers in [0, 1), the same for the same seed everywhere (mulberry32, public domain). */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Puts an array's values into a random order, in place (Fisher and Yates). */
export function shuffle(values: Int32Array, random: () => number): void {
  for (let last = values.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const held = values[last] ?? 0;
    values[last] = values[other] ?? 0;
    values[other] = held;
  }
}
