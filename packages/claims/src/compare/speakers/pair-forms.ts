import { headKin } from "./compare-forms.ts";
import { soundKey } from "./sound-key.ts";
import { isDescription, isPerson, type SpeakerForm } from "./speaker-form.ts";

/** A key that more names share ("ministry", "john") is too common to tell; another must. */
const MOST_OF_A_KEY = 64;

/** Pairs of names worth comparing: those that share a word by sound, an acronym or an office. */
export function pairForms(
  forms: readonly SpeakerForm[],
): readonly (readonly [a: number, b: number])[] {
  const byKey = new Map<string, number[]>();
  forms.forEach((form, at) => {
    for (const key of keysOf(form)) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [at]);
      else known.push(at);
    }
  });
  const seen = new Set<number>();
  const pairs: (readonly [number, number])[] = [];
  for (const holders of byKey.values()) {
    if (holders.length > MOST_OF_A_KEY) continue;
    for (const [at, a] of holders.entries()) {
      for (const b of holders.slice(at + 1)) {
        const id = a * forms.length + b;
        if (seen.has(id)) continue;
        seen.add(id);
        pairs.push([a, b]);
      }
    }
  }
  return pairs;
}

const WORD = /\p{L}+/gu;

function keysOf(form: SpeakerForm): ReadonlySet<string> {
  const keys = new Set(form.words.map((word) => soundKey(isPerson(form) ? word : singular(word))));
  const [first = ""] = form.words;
  if (form.words.length === 1) keys.add(`acronym ${first}`);
  else if (!isPerson(form)) keys.add(`acronym ${form.words.map((word) => word[0]).join("")}`);
  if (isDescription(form)) for (const key of headKin(form)) keys.add(`kin ${key}`);
  for (const word of form.role?.toLowerCase().match(WORD) ?? []) keys.add(soundKey(word));
  return keys;
}

/** "survivors" and "survivor" have one key; "police" and "press" keep theirs. */
function singular(word: string): string {
  return word.replace(/(?<=[^s])s$/, "");
}
