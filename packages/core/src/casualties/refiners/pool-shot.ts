import type { Placed } from "./counted-people.ts";

const SHOT = /^(?:shot|shoot|shoots|shootings?|stabbed|stabbing)$/u;

/** Whether it tells of a shot or a stab, which may have killed. */
export function isShot({ candidate, reading }: Placed): boolean {
  return candidate.weak && SHOT.test(reading.tokens[candidate.at]?.lower ?? "");
}

/**
 * Counts of people shot that hold the dead as well: in `9 shot, 1 fatally` nine are casualties; how
 * many were wounded is not said, and nothing is subtracted.
 */
export function poolShot(placed: readonly Placed[]): readonly Placed[] {
  const deaths = placed.filter(
    ({ candidate }) => candidate.effect === "killed" && candidate.phrase.quantity?.high !== 0,
  );
  if (deaths.length === 0) return placed;
  return placed.map((item) => {
    const { candidate } = item;
    const quantity = candidate.phrase.quantity;
    if (candidate.effect !== "wounded" || !isShot(item)) return item;
    if (quantity === null || quantity.additional || (quantity.high ?? 0) < 2) return item;
    const deadBefore = deaths.some(
      (death) =>
        death.reading === item.reading && death.candidate.phrase.from < candidate.phrase.from,
    );
    return deadBefore
      ? item
      : { ...item, candidate: { ...candidate, effect: "casualties" as const } };
  });
}
