const SHAPES = 4096;

/** First and last letter and length: tells most words that are in no list without hashing them. */
export function shapeOf(word: string): number {
  const { length } = word;
  const edges = word.charCodeAt(0) * 31 + word.charCodeAt(length - 1);
  return (edges * 16 + length) % SHAPES;
}

/** By `shapeOf`: 1 where some word of the list has the shape. */
export function shapesOf(words: Iterable<string>): Uint8Array {
  const shapes = new Uint8Array(SHAPES);
  for (const word of words) shapes[shapeOf(word)] = 1;
  return shapes;
}
