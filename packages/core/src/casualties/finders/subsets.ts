import type { CasualtyEffect } from "../../model.ts";
import type { Candidate, SentenceReading } from "../candidate.ts";
import { isAgeAside, isPersonPhrase } from "../phrases/is-person-phrase.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { linkBetween } from "../subjects/coordination.ts";

/** How far behind the whole figure its parts may begin, in tokens. */
const REACH = 40;

/**
 * Parts of a figure found before: `27 people, including [nine women] and [four children], were
 * killed`, `38 people, [seven of them] children`, `61 soldiers, of whom [nine] …`.
 */
export function findSubsets(
  reading: SentenceReading,
  wholes: readonly Candidate[],
): readonly Candidate[] {
  const found: Candidate[] = [];
  if (wholes.length === 0) return found;
  let open = false;
  for (const [index, phrase] of reading.phrases.entries()) {
    const led = isLed(reading, phrase);
    const joined: boolean =
      open &&
      reading.tokens[phrase.to]?.pos !== "AUX" &&
      linkBetween(reading.tokens, reading.phrases[index - 1]?.to ?? phrase.from, phrase.from) ===
        "and";
    const partitive = isOfThem(reading, phrase);
    open = (led || joined) && phrase.quantity !== null;
    if (!open && !partitive) continue;
    // no record of them
    if (phrase.quantity?.high === 0 && phrase.head !== null) continue;
    if (
      phrase.quantity === null ||
      (phrase.quantity.qualifier !== "share" && !isPersonPhrase(reading.tokens, phrase)) ||
      isAgeAside(reading.tokens, phrase)
    )
      continue;
    const whole = wholeOf(wholes, phrase);
    if (whole === null) continue;
    const share = phrase.quantity.qualifier === "share" && pooled(wholes, phrase, reading);
    found.push({
      ...whole,
      phrase,
      effect: share ? "casualties" : (ownEffect(reading, phrase) ?? whole.effect),
      rule: partitive ? "subset-of-them" : "subset-including",
      relation: "subset",
    });
  }
  return found;
}

/** `63 people were treated, [17 of whom] died` */
function ownEffect({ harms, tokens }: SentenceReading, phrase: Phrase): CasualtyEffect | null {
  if (tokens[phrase.to - 1]?.lower !== "whom") return null;
  const verb = tokens[phrase.to]?.pos === "AUX" ? phrase.to + 1 : phrase.to;
  return harms.find(({ at, form }) => at === verb && form === "past")?.effect ?? null;
}

function isLed({ tokens }: SentenceReading, phrase: Phrase): boolean {
  const before = tokens[phrase.from - 1]?.lower;
  const second = tokens[phrase.from - 2]?.lower;
  const mark = /^["“‘']$/u.test(before ?? "") ? second : before;
  if (mark === "including" || mark === "includes") return true;
  // nine bodies, including those of four children
  if (before === "of" && second === "those" && tokens[phrase.from - 3]?.lower === "including")
    return true;
  return (before === "them" && second === "among") || (before === "whom" && second === "of");
}

function isOfThem({ tokens }: SentenceReading, phrase: Phrase): boolean {
  const last = tokens[phrase.to - 1]?.lower;
  return (
    (last === "them" || last === "whom" || last === "which") &&
    tokens[phrase.to - 2]?.lower === "of" &&
    phrase.kind === "counted"
  );
}

/** The last whole that is named before the part: "X and Y killed, [most of them] children". */
function wholeOf(wholes: readonly Candidate[], part: Phrase): Candidate | null {
  let best: Candidate | null = null;
  for (const whole of wholes) {
    if (whole.phrase.from >= part.from) continue;
    if (whole.phrase.to <= part.from && part.from - whole.phrase.to > REACH) continue;
    const size = whole.phrase.quantity?.high ?? Number.POSITIVE_INFINITY;
    if (size === 0 || size < (part.quantity?.high ?? 0)) continue;
    if (best === null || whole.phrase.from > best.phrase.from) best = whole;
  }
  return best;
}

/** A share that follows both the killed and the wounded of one clause is of both. */
function pooled(wholes: readonly Candidate[], part: Phrase, { tokens }: SentenceReading): boolean {
  const before = wholes.filter((whole) => whole.phrase.to <= part.from);
  const killed = before.find((whole) => whole.effect === "killed");
  const wounded = before.find((whole) => whole.effect === "wounded");
  if (killed === undefined || wounded === undefined || tokens[part.to - 1]?.lower !== "them")
    return false;
  return wounded.phrase.from - killed.phrase.to < 6;
}
