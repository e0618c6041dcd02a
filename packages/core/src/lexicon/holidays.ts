/** How the day of a holiday is found in a year. */
export type HolidayRule =
  /** The same day every year. */
  | { readonly kind: "fixed"; readonly month: number; readonly day: number }
  /** So many days from Easter Sunday of the western or the eastern church. */
  | { readonly kind: "easter"; readonly church: "western" | "eastern"; readonly offset: number }
  /** The nth weekday of a month, -1 the last, and so many days on. */
  | {
      readonly kind: "weekday";
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
      readonly offset: number;
    }
  /** A day, or a whole month, of another calendar, by its name in `Intl.DateTimeFormat`. */
  | {
      readonly kind: "foreign";
      readonly calendar: "islamic-umalqura" | "hebrew" | "chinese" | "persian";
      readonly month: string;
      readonly day: number | null;
    };

/** Holidays by name, lower case, with straight apostrophes. */
export const HOLIDAYS: Readonly<Record<string, HolidayRule>> = {
  "new year's day": { kind: "fixed", month: 1, day: 1 },
  "new year's eve": { kind: "fixed", month: 12, day: 31 },
  "new year's": { kind: "fixed", month: 1, day: 1 },
  "the new year": { kind: "fixed", month: 1, day: 1 },
  epiphany: { kind: "fixed", month: 1, day: 6 },
  "orthodox christmas": { kind: "fixed", month: 1, day: 7 },
  "waitangi day": { kind: "fixed", month: 2, day: 6 },
  "groundhog day": { kind: "fixed", month: 2, day: 2 },
  "valentine's day": { kind: "fixed", month: 2, day: 14 },
  "international women's day": { kind: "fixed", month: 3, day: 8 },
  "saint patrick's day": { kind: "fixed", month: 3, day: 17 },
  "st. patrick's day": { kind: "fixed", month: 3, day: 17 },
  "st patrick's day": { kind: "fixed", month: 3, day: 17 },
  "april fools' day": { kind: "fixed", month: 4, day: 1 },
  "april fool's day": { kind: "fixed", month: 4, day: 1 },
  "earth day": { kind: "fixed", month: 4, day: 22 },
  "anzac day": { kind: "fixed", month: 4, day: 25 },
  "may day": { kind: "fixed", month: 5, day: 1 },
  "labour day": { kind: "fixed", month: 5, day: 1 },
  "victory day": { kind: "fixed", month: 5, day: 9 },
  "cinco de mayo": { kind: "fixed", month: 5, day: 5 },
  "madaraka day": { kind: "fixed", month: 6, day: 1 },
  "democracy day": { kind: "fixed", month: 6, day: 12 },
  juneteenth: { kind: "fixed", month: 6, day: 19 },
  "canada day": { kind: "fixed", month: 7, day: 1 },
  "independence day": { kind: "fixed", month: 7, day: 4 },
  "the fourth of july": { kind: "fixed", month: 7, day: 4 },
  "fourth of july": { kind: "fixed", month: 7, day: 4 },
  "bastille day": { kind: "fixed", month: 7, day: 14 },
  assumption: { kind: "fixed", month: 8, day: 15 },
  "gandhi jayanti": { kind: "fixed", month: 10, day: 2 },
  "mashujaa day": { kind: "fixed", month: 10, day: 20 },
  halloween: { kind: "fixed", month: 10, day: 31 },
  "all saints' day": { kind: "fixed", month: 11, day: 1 },
  "all souls' day": { kind: "fixed", month: 11, day: 2 },
  "guy fawkes night": { kind: "fixed", month: 11, day: 5 },
  "bonfire night": { kind: "fixed", month: 11, day: 5 },
  "veterans day": { kind: "fixed", month: 11, day: 11 },
  "armistice day": { kind: "fixed", month: 11, day: 11 },
  "st nicholas' day": { kind: "fixed", month: 12, day: 6 },
  "jamhuri day": { kind: "fixed", month: 12, day: 12 },
  "christmas eve": { kind: "fixed", month: 12, day: 24 },
  "christmas day": { kind: "fixed", month: 12, day: 25 },
  christmas: { kind: "fixed", month: 12, day: 25 },
  "boxing day": { kind: "fixed", month: 12, day: 26 },
  "st stephen's day": { kind: "fixed", month: 12, day: 26 },
  "9/11": { kind: "fixed", month: 9, day: 11 },
  "shrove tuesday": { kind: "easter", church: "western", offset: -47 },
  "mardi gras": { kind: "easter", church: "western", offset: -47 },
  "ash wednesday": { kind: "easter", church: "western", offset: -46 },
  "mothering sunday": { kind: "easter", church: "western", offset: -21 },
  "palm sunday": { kind: "easter", church: "western", offset: -7 },
  "maundy thursday": { kind: "easter", church: "western", offset: -3 },
  "good friday": { kind: "easter", church: "western", offset: -2 },
  "holy saturday": { kind: "easter", church: "western", offset: -1 },
  "easter sunday": { kind: "easter", church: "western", offset: 0 },
  easter: { kind: "easter", church: "western", offset: 0 },
  "easter monday": { kind: "easter", church: "western", offset: 1 },
  "ascension day": { kind: "easter", church: "western", offset: 39 },
  pentecost: { kind: "easter", church: "western", offset: 49 },
  "whit sunday": { kind: "easter", church: "western", offset: 49 },
  "whit monday": { kind: "easter", church: "western", offset: 50 },
  "corpus christi": { kind: "easter", church: "western", offset: 60 },
  "orthodox good friday": { kind: "easter", church: "eastern", offset: -2 },
  "orthodox easter": { kind: "easter", church: "eastern", offset: 0 },
  "martin luther king day": { kind: "weekday", month: 1, weekday: 1, nth: 3, offset: 0 },
  "martin luther king jr. day": { kind: "weekday", month: 1, weekday: 1, nth: 3, offset: 0 },
  "super bowl sunday": { kind: "weekday", month: 2, weekday: 7, nth: 2, offset: 0 },
  "presidents' day": { kind: "weekday", month: 2, weekday: 1, nth: 3, offset: 0 },
  "presidents day": { kind: "weekday", month: 2, weekday: 1, nth: 3, offset: 0 },
  "mother's day": { kind: "weekday", month: 5, weekday: 7, nth: 2, offset: 0 },
  "memorial day": { kind: "weekday", month: 5, weekday: 1, nth: -1, offset: 0 },
  "father's day": { kind: "weekday", month: 6, weekday: 7, nth: 3, offset: 0 },
  "labor day": { kind: "weekday", month: 9, weekday: 1, nth: 1, offset: 0 },
  "columbus day": { kind: "weekday", month: 10, weekday: 1, nth: 2, offset: 0 },
  "melbourne cup day": { kind: "weekday", month: 11, weekday: 2, nth: 1, offset: 0 },
  "election day": { kind: "weekday", month: 11, weekday: 1, nth: 1, offset: 1 },
  "super tuesday": { kind: "weekday", month: 3, weekday: 2, nth: 1, offset: 0 },
  "remembrance sunday": { kind: "weekday", month: 11, weekday: 7, nth: 2, offset: 0 },
  "thanksgiving day": { kind: "weekday", month: 11, weekday: 4, nth: 4, offset: 0 },
  thanksgiving: { kind: "weekday", month: 11, weekday: 4, nth: 4, offset: 0 },
  "black friday": { kind: "weekday", month: 11, weekday: 4, nth: 4, offset: 1 },
  "cyber monday": { kind: "weekday", month: 11, weekday: 4, nth: 4, offset: 4 },
  ramadan: { kind: "foreign", calendar: "islamic-umalqura", month: "9", day: null },
  "the holy month of ramadan": {
    kind: "foreign",
    calendar: "islamic-umalqura",
    month: "9",
    day: null,
  },
  "eid al-fitr": { kind: "foreign", calendar: "islamic-umalqura", month: "10", day: 1 },
  "eid-al-fitr": { kind: "foreign", calendar: "islamic-umalqura", month: "10", day: 1 },
  eid: { kind: "foreign", calendar: "islamic-umalqura", month: "10", day: 1 },
  "eid al-adha": { kind: "foreign", calendar: "islamic-umalqura", month: "12", day: 10 },
  "eid-al-adha": { kind: "foreign", calendar: "islamic-umalqura", month: "12", day: 10 },
  ashura: { kind: "foreign", calendar: "islamic-umalqura", month: "1", day: 10 },
  "rosh hashanah": { kind: "foreign", calendar: "hebrew", month: "Tishri", day: 1 },
  "yom kippur": { kind: "foreign", calendar: "hebrew", month: "Tishri", day: 10 },
  sukkot: { kind: "foreign", calendar: "hebrew", month: "Tishri", day: 15 },
  "simchat torah": { kind: "foreign", calendar: "hebrew", month: "Tishri", day: 22 },
  hanukkah: { kind: "foreign", calendar: "hebrew", month: "Kislev", day: 25 },
  passover: { kind: "foreign", calendar: "hebrew", month: "Nisan", day: 15 },
  shavuot: { kind: "foreign", calendar: "hebrew", month: "Sivan", day: 6 },
  nowruz: { kind: "foreign", calendar: "persian", month: "1", day: 1 },
  "lunar new year": { kind: "foreign", calendar: "chinese", month: "1", day: 1 },
  "chinese new year": { kind: "foreign", calendar: "chinese", month: "1", day: 1 },
};
