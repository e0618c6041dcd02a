import { dayNumber } from "../calendar.ts";

/**
 * Easter Sunday of the western churches, by the anonymous Gregorian algorithm (J. Meeus,
 * Astronomical Algorithms, 2nd edition 1998, chapter 8).
 */
export function westernEaster(year: number): number {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(century / 4);
  const e = century % 4;
  const g = Math.floor((8 * century + 13) / 25);
  const h = (19 * a + century - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return dayNumber({ year, month, day: (h + l - 7 * m + 33 * month + 19) % 32 });
}

/**
 * Easter Sunday of the eastern churches: the Julian date by Meeus’s algorithm (same chapter), put
 * on the Gregorian calendar.
 */
export function easternEaster(year: number): number {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const month = Math.floor((d + e + 114) / 31);
  const day = ((d + e + 114) % 31) + 1;
  return dayNumber({ year, month, day }) + julianLag(year);
}

/** Days that the Julian calendar is behind the Gregorian in spring of a year: 13 from 1900 to 2099. */
function julianLag(year: number): number {
  return Math.floor(year / 100) - Math.floor(year / 400) - 2;
}
