const NUMERIC = /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})(?![\d/.-])/gu;

/**
 * Whether numeric dates of an article put the day first, by the evidence of the dates themselves:
 * 28/12/2023 can only be, 12/28/2023 can't. Without evidence the month is first, as in the US.
 */
export function isDayFirst(text: string, publishedAt: string | null): boolean {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const [, first, second] of text.matchAll(NUMERIC)) {
    if (Number(first) > 12 && Number(second) <= 12) dayFirst += 1;
    if (Number(second) > 12 && Number(first) <= 12) monthFirst += 1;
    // An article dated 02/08/2024 that came out on 2 August puts the day first.
    if (publishedAt !== null && Number(first) !== Number(second)) {
      const [month, day] = [Number(publishedAt.slice(5, 7)), Number(publishedAt.slice(8, 10))];
      if (Number(first) === day && Number(second) === month) dayFirst += 1;
      if (Number(first) === month && Number(second) === day) monthFirst += 1;
    }
  }
  return dayFirst > monthFirst;
}
