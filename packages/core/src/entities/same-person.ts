import { isShortFormOf } from "../lexicon/given-names.ts";
import { HEIRS, NAME_PARTICLES } from "../lexicon/name-particles.ts";

/** Whether two full names, folded, are one person's: "mohieddin ali al-tom", "mohieddin al-tom". */
export function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
  if (areFatherAndSon(a, b)) return false;
  const [first, second] = [withoutHeir(a), withoutHeir(b)];
  const [long, short] = first.length >= second.length ? [first, second] : [second, first];
  if (short.length < 2) return false;
  const surnames = sameSurname(long.at(-1) ?? "", short.at(-1) ?? "");
  if (surnames && sameGivenName(long[0] ?? "", short[0] ?? "")) return true;
  // "Kim Jong Un" and "Kim Jong", "Gustavo Petro Urrego" and "Gustavo Petro"
  return short.every((word, index) => word === long[index]) || isTail(long, short);
}

/**
 * How well a part of a name stands for the whole: 4 the surname, 3 a surname within a double one,
 * 2 a word in the middle, 1 the first name, 0 not at all; one more where "Jr." agrees as well.
 */
export function fitOfPart(full: readonly string[], part: readonly string[]): number {
  if (heirOf(part) !== null) {
    const isOther = areFatherAndSon(full, part);
    return isOther ? 0 : fitOfPart(full, withoutHeir(part)) + (heirOf(full) === null ? 0 : 1);
  }
  const name = withoutHeir(full);
  if (part.length === 0 || name.length < 2 || part.length >= name.length) return 0;
  const bare = dropParticles(part);
  if (isTail(name, part) || isTail(name, bare)) return 4;
  if (bare.length !== 1) return 0;
  const word = bare[0] ?? "";
  const surname = name.at(-1) ?? "";
  if (sameSurname(surname, word) || surname.split("-").includes(word)) return 3;
  const place = name.indexOf(word);
  if (place > 0) return 2;
  return place === 0 ? 1 : 0;
}

/** "John Hale Sr." and "John Hale Jr.", but not "John Hale" and "John Hale Jr." */
function areFatherAndSon(a: readonly string[], b: readonly string[]): boolean {
  const [first, second] = [heirOf(a), heirOf(b)];
  return first !== null && second !== null && first !== second;
}

/** The "jr" of "hale jr"; `null` for none. */
function heirOf(name: readonly string[]): string | null {
  const last = name.at(-1) ?? "";
  return name.length > 1 && HEIRS.has(last) ? last : null;
}

/** A name, folded, without the "jr" behind it. */
export function withoutHeir(name: readonly string[]): readonly string[] {
  return heirOf(name) === null ? name : name.slice(0, -1);
}

function dropParticles(name: readonly string[]): readonly string[] {
  const start = name.findIndex((word) => !NAME_PARTICLES.has(word));
  return start === -1 ? name : name.slice(start);
}

function isTail(long: readonly string[], short: readonly string[]): boolean {
  const offset = long.length - short.length;
  return offset >= 0 && short.every((word, index) => word === long[offset + index]);
}

/** "Bello" and "Bello-Gusau", "al-Tom" and "Tom" are one surname; so are slips of one letter. */
function sameSurname(a: string, b: string): boolean {
  if (a === b) return true;
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  return long.startsWith(`${short}-`) || long.endsWith(`-${short}`) || isSlip(long, short);
}

function sameGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (long.startsWith(short) && (short.length === 1 || isClipped(long, short))) return true;
  if (isShortFormOf(a, b) || isShortFormOf(b, a)) return true;
  // "Michaela" is no misspelt "Michael"
  return isSlip(long, short) && !long.startsWith(short);
}

const SHORTEST_CLIPPED = 3;

/** "Dan" for "Daniel", but "Daniela" is another than "Daniel". */
function isClipped(long: string, short: string): boolean {
  return short.length >= SHORTEST_CLIPPED && long.length >= short.length + 2 && !long.includes("-");
}

const SHORTEST_SLIP = 6;

/** Whether one letter is left out or differs between two longish words that begin alike. */
function isSlip(long: string, short: string): boolean {
  if (short.length < SHORTEST_SLIP || long.length - short.length > 1 || long[0] !== short[0]) {
    return false;
  }
  let at = 0;
  while (at < short.length && long[at] === short[at]) at += 1;
  const rest = short.slice(long.length > short.length ? at : at + 1);
  return long.slice(at + 1) === rest;
}
