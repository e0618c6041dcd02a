import type { Cluster, NamedMention } from "./cluster.ts";

/** Finds the person whose surname a lone name misspells. */
export interface Misspellings {
  add(person: Cluster): void;
  /** "Ms Gaerstman" for Lydia Gerstmann; `null` where nobody or more than one may be meant. */
  find(mention: NamedMention): Cluster | null;
}

const SHORTEST_NAME = 5;
/** Letters from which on two may be wrong. */
const LONG_NAME = 8;
const VOWELS = "aeiouyäöü-";

export function createMisspellings(): Misspellings {
  const bySkeleton = new Map<string, Set<Cluster>>();
  /** First letters of the surnames: a slip of the pen leaves them. */
  const initials = new Set<string>();
  return {
    add(person) {
      const surname = person.name.at(-1) ?? "";
      if (surname.length < SHORTEST_NAME || person.name.length < 2) return;
      const skeleton = skeletonOf(surname);
      const known = bySkeleton.get(skeleton);
      if (known === undefined) bySkeleton.set(skeleton, new Set([person]));
      else known.add(person);
      initials.add(surname.charAt(0));
    },
    find({ folded, phrase }) {
      const [name = ""] = folded;
      if (folded.length !== 1 || name.length < SHORTEST_NAME || phrase.kind === "place") {
        return null;
      }
      if (!initials.has(name.charAt(0))) return null;
      const fitting = [...(bySkeleton.get(skeletonOf(name)) ?? [])].filter(
        (person) =>
          isMisspelt(name, person.name.at(-1) ?? "") &&
          !(person.genderIsSure && phrase.gender !== null && phrase.gender !== person.gender),
      );
      return fitting.length === 1 ? (fitting[0] ?? null) : null;
    },
  };
}

/** What slips of the pen mostly leave: first letter and consonants, "bchtmn"; no final "s". */
function skeletonOf(name: string): string {
  const first = name.charAt(0);
  let skeleton = first;
  let before = "";
  for (let at = 1; at < name.length; at += 1) {
    const letter = name.charAt(at);
    if (VOWELS.includes(letter) || letter === before) continue;
    skeleton += letter;
    before = letter;
  }
  return skeleton.length > 1 && skeleton.endsWith("s") ? skeleton.slice(0, -1) : skeleton;
}

function isMisspelt(a: string, b: string): boolean {
  const most = Math.min(a.length, b.length) < LONG_NAME ? 1 : 2;
  return Math.abs(a.length - b.length) <= most && editsBetween(a, b) <= most;
}

/** Letters put in, left out or changed. */
function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let at = 1; at <= a.length; at += 1) {
    const next = [at];
    for (let place = 1; place <= b.length; place += 1) {
      const changed = (row[place - 1] ?? 0) + (a[at - 1] === b[place - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[place] ?? 0) + 1, (next[place - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
