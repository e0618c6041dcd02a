import type { AnnotatedFigure } from "../annotated-article.ts";

const ISO_START = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** Bounds must say what the qualifier says: “at least 40” is open above, “dozens” on both sides. */
export function checkFigure(
  { low, high, qualifier, since }: AnnotatedFigure,
  complain: (message: string) => void,
): void {
  const bounds = `${low ?? "-"} ${high ?? "-"}`;
  const fits = {
    exact: low !== null && low === high,
    about: low !== null && high !== null,
    range: low !== null && high !== null && low < high,
    "at-least": low !== null && high === null,
    "more-than": low !== null && high === null,
    "at-most": low === null && high !== null,
    "fewer-than": low === null && high !== null,
    vague: low === null && high === null,
    share: low === null && high === null,
  }[qualifier];
  if (!fits) complain(`is ${qualifier}, with which the bounds ${bounds} do not agree`);
  if (low !== null && high !== null && low > high) complain(`has bounds upside down: ${bounds}`);
  if (since !== null && !ISO_START.test(since)) complain(`“${since}” is no ISO start of a period`);
}
