import { NOT_PEOPLE } from "../../lexicon/not-people.ts";
import type { Token } from "../../reading.ts";
import type { SentenceReading } from "../candidate.ts";
import { isAgeAside } from "../phrases/is-person-phrase.ts";
import type { Phrase } from "../phrases/phrase.ts";

/** "from Ludlow, [Shropshire], died": a place after a place. */
export function isPlaceAside({ tokens, phrases }: SentenceReading, index: number): boolean {
  const phrase = phrases[index];
  const before = phrases[index - 1];
  if (phrase?.kind !== "name" || before === undefined) return false;
  // two pupils of the Government School, Kafota, who …
  if (before.kind === "counted") {
    const capital = /^\p{Lu}/u.test(tokens[before.to - 1]?.text ?? "");
    const named = capital && before.head !== before.to - 1;
    return named && before.to === phrase.from - 1 && tokens[phrase.to]?.text === ",";
  }
  return tokens[phrase.from - 1]?.text === "," && before.to === phrase.from - 1 && before.governed;
}

function isAnimal(tokens: readonly Token[], head: number): boolean {
  return NOT_PEOPLE.has(tokens[head]?.lower ?? "") && tokens[head]?.pos === "NOUN";
}

/** `[Two victims], a 25-year-old man and a woman, died`: the whole, where its members follow it. */
export function apposedWhole(
  { tokens, phrases }: SentenceReading,
  index: number,
  chain: readonly Phrase[],
): readonly Phrase[] | null {
  const first = chain[0];
  const size = first?.kind === "counted" ? first.quantity?.high : null;
  if (first !== undefined && chain.length > 2 && size === chain.length - 1) return [first];
  const whole = phrases[index - chain.length];
  if (first === undefined || whole === undefined || tokens[first.from - 1]?.text !== ",")
    return null;
  if (whole.to !== first.from - 1 || whole.governed) return null;
  // the dog, Ettore, died
  const isNamed = chain.length === 1 && first.kind === "name";
  if (isNamed && whole.head !== null && isAnimal(tokens, whole.head)) return [];
  if (whole.kind === "counted") {
    // two shepherds, cousins, were held
    const cousins = first.kind === "bare" && first.quantity === null && chain.length === 1;
    const closed = cousins && tokens[first.to]?.text === ",";
    return closed || whole.quantity?.high === chain.length ? [whole] : null;
  }
  // her husband, Rodel, was dug out
  const isName = first.kind === "name" || tokens[first.to - 1]?.pos === "PROPN";
  // the other rider, a woman, remains in hospital
  const other = /^(?:other|second|third|fourth|fifth|sixth)$/u.test(
    tokens[whole.from + 1]?.lower ?? "",
  );
  const named = chain.length === 1 && (isName || other) && tokens[first.to]?.text === ",";
  return named && whole.kind !== "name" && whole.quantity !== null ? [whole] : null;
}

/** `[Isaac Duran], a 19-year-old Latino, was shot`: the name, where an apposition follows it. */
export function appositionName(reading: SentenceReading, index: number): readonly Phrase[] | null {
  const { tokens, phrases } = reading;
  const phrase = phrases[index];
  // Noel and Patsy Moran, the brothers killed in May
  const before = phrases[index - 1];
  const pair =
    before?.kind === "name" && before.quantity?.high === 2 && before.to + 1 === phrase?.from;
  if (pair && phrase?.kind === "definite" && phrase.quantity === null) return [before];
  if (phrase?.kind !== "indefinite" || tokens[phrase.from - 1]?.text !== ",") return null;
  for (let place = index - 1; place >= 0 && place > index - 3; place -= 1) {
    const before = phrases[place];
    if (before === undefined) return null;
    if (isAgeAside(tokens, before)) continue;
    return before.kind === "name" && before.quantity !== null ? [before] : null;
  }
  return null;
}
