import { HEIRS } from "../lexicon/name-particles.ts";
import type { Actor } from "./actor.ts";
import { candidatesNear, type Discourse, type TokenRange } from "./discourse.ts";

const ELDER: ReadonlySet<string> = new Set(["elder", "older"]);
/** In tokens: "the [younger] Mr Bush" */
const FARTHEST = 3;

/** "[The elder] Bush said": of two of a surname, by "Sr." and "Jr." or by age; `null` where nothing tells. */
export function elderOfName(
  discourse: Discourse,
  { from }: TokenRange,
  { name }: Actor,
): Actor | null {
  const words = discourse.syntax.tokens.slice(from, from + FARTHEST).map(({ lower }) => lower);
  const isElder = words.some((word) => ELDER.has(word));
  if (!isElder && !words.includes("younger")) return null;
  const surname = surnameOf(name);
  const bearers = candidatesNear(discourse, from, (actor) => actor.kind === "person")
    .map(({ actor }) => actor)
    .filter((actor) => surnameOf(actor.name) === surname);
  const [first, second] = bearers;
  if (first === undefined || second === undefined || bearers.length > 2) return null;
  const [one, other] = [seniorityOf(first), seniorityOf(second)];
  if (one === other) return null;
  return one > other === isElder ? first : second;
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().replace(/[.,]/g, "").split(" ");
}

function surnameOf(name: string): string {
  return wordsOf(name).findLast((word) => !HEIRS.has(word)) ?? "";
}

/** Higher for the elder: an age, or what stands behind the name. */
function seniorityOf({ name, age }: Actor): number {
  if (age !== null) return Number(age);
  const last = wordsOf(name).at(-1) ?? "";
  if (last === "sr") return 1;
  return HEIRS.has(last) ? -1 : 0;
}
