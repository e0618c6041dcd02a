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
  /**
   * A day, or a whole month, of another calendar, by its names in `Intl.DateTimeFormat`; a month
   * that leap years call otherwise has several.
   */
  | {
      readonly kind: "foreign";
      readonly calendar: "islamic-umalqura" | "hebrew" | "chinese" | "persian";
      readonly months: readonly string[];
      readonly day: number | null;
    }
  /** Month and day, "1026", of each year from 2000 on: no engine carries the calendar. */
  | { readonly kind: "listed"; readonly days: readonly string[] };

/**
 * Diwali and Holi by the moons of October and March, which must be new or full about sunset at
 * Delhi; computed after J. Meeus, Astronomical Algorithms, 2nd edition 1998, chapter 49, and set by
 * hand in the years in which that falls within minutes (2003, 2013, 2024).
 */
const DIWALI: HolidayRule = {
  kind: "listed",
  days: (
    "1026 1114 1104 1025 1112 1101 1021 1109 1028 1017 1105 1026 1113 1103 1023 1111 1030 1019 " +
    "1107 1027 1114 1104 1024 1112 1031 1020 1108 1029 1017 1105 1026"
  ).split(" "),
};
const HOLI: HolidayRule = {
  kind: "listed",
  days: (
    "0320 0310 0329 0318 0307 0326 0315 0304 0322 0311 0301 0320 0308 0327 0317 0306 0324 0313 " +
    "0302 0321 0310 0329 0318 0308 0325 0314 0304 0322 0311 0301 0320"
  ).split(" "),
};

const islamic = (month: number, day: number | null): HolidayRule => ({
  kind: "foreign",
  calendar: "islamic-umalqura",
  months: [`${month}`],
  day,
});
const hebrew = (day: number, ...months: readonly string[]): HolidayRule => ({
  kind: "foreign",
  calendar: "hebrew",
  months,
  day,
});
const chinese = (month: number, day: number): HolidayRule => ({
  kind: "foreign",
  calendar: "chinese",
  months: [`${month}`],
  day,
});
const NOWRUZ: HolidayRule = { kind: "foreign", calendar: "persian", months: ["1"], day: 1 };
const EID_AL_FITR = islamic(10, 1);
const EID_AL_ADHA = islamic(12, 10);

/** Holidays by name, lower case, with straight apostrophes. */
export const HOLIDAYS: Readonly<Record<string, HolidayRule>> = {
  "new year's day": { kind: "fixed", month: 1, day: 1 },
  "new year's eve": { kind: "fixed", month: 12, day: 31 },
  "new year's": { kind: "fixed", month: 1, day: 1 },
  "the new year": { kind: "fixed", month: 1, day: 1 },
  epiphany: { kind: "fixed", month: 1, day: 6 },
  "orthodox christmas": { kind: "fixed", month: 1, day: 7 },
  "burns night": { kind: "fixed", month: 1, day: 25 },
  "australia day": { kind: "fixed", month: 1, day: 26 },
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
  songkran: { kind: "fixed", month: 4, day: 13 },
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
  "remembrance day": { kind: "fixed", month: 11, day: 11 },
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
  "trinity sunday": { kind: "easter", church: "western", offset: 56 },
  "corpus christi": { kind: "easter", church: "western", offset: 60 },
  "orthodox good friday": { kind: "easter", church: "eastern", offset: -2 },
  "orthodox palm sunday": { kind: "easter", church: "eastern", offset: -7 },
  "orthodox easter": { kind: "easter", church: "eastern", offset: 0 },
  "martin luther king day": { kind: "weekday", month: 1, weekday: 1, nth: 3, offset: 0 },
  "mlk day": { kind: "weekday", month: 1, weekday: 1, nth: 3, offset: 0 },
  "martin luther king jr. day": { kind: "weekday", month: 1, weekday: 1, nth: 3, offset: 0 },
  "presidents' day": { kind: "weekday", month: 2, weekday: 1, nth: 3, offset: 0 },
  "presidents day": { kind: "weekday", month: 2, weekday: 1, nth: 3, offset: 0 },
  "mother's day": { kind: "weekday", month: 5, weekday: 7, nth: 2, offset: 0 },
  "memorial day": { kind: "weekday", month: 5, weekday: 1, nth: -1, offset: 0 },
  "father's day": { kind: "weekday", month: 6, weekday: 7, nth: 3, offset: 0 },
  "labor day": { kind: "weekday", month: 9, weekday: 1, nth: 1, offset: 0 },
  "indigenous peoples' day": { kind: "weekday", month: 10, weekday: 1, nth: 2, offset: 0 },
  "columbus day": { kind: "weekday", month: 10, weekday: 1, nth: 2, offset: 0 },
  "melbourne cup day": { kind: "weekday", month: 11, weekday: 2, nth: 1, offset: 0 },
  "election day": { kind: "weekday", month: 11, weekday: 1, nth: 1, offset: 1 },
  "super tuesday": { kind: "weekday", month: 3, weekday: 2, nth: 1, offset: 0 },
  "remembrance sunday": { kind: "weekday", month: 11, weekday: 7, nth: 2, offset: 0 },
  "thanksgiving day": { kind: "weekday", month: 11, weekday: 4, nth: 4, offset: 0 },
  thanksgiving: { kind: "weekday", month: 11, weekday: 4, nth: 4, offset: 0 },
  "black friday": { kind: "weekday", month: 11, weekday: 4, nth: 4, offset: 1 },
  "cyber monday": { kind: "weekday", month: 11, weekday: 4, nth: 4, offset: 4 },
  ramadan: islamic(9, null),
  "the holy month of ramadan": islamic(9, null),
  "eid al-fitr": EID_AL_FITR,
  "eid-al-fitr": EID_AL_FITR,
  "eid al fitr": EID_AL_FITR,
  "eid ul-fitr": EID_AL_FITR,
  "eid-ul-fitr": EID_AL_FITR,
  eid: EID_AL_FITR,
  "eid al-adha": EID_AL_ADHA,
  "eid-al-adha": EID_AL_ADHA,
  "eid al adha": EID_AL_ADHA,
  "eid ul-adha": EID_AL_ADHA,
  "eid-ul-adha": EID_AL_ADHA,
  "eid-ul-azha": EID_AL_ADHA,
  bakrid: EID_AL_ADHA,
  ashura: islamic(1, 10),
  arbaeen: islamic(2, 20),
  mawlid: islamic(3, 12),
  "rosh hashanah": hebrew(1, "Tishri"),
  "yom kippur": hebrew(10, "Tishri"),
  sukkot: hebrew(15, "Tishri"),
  "simchat torah": hebrew(22, "Tishri"),
  hanukkah: hebrew(25, "Kislev"),
  purim: hebrew(14, "Adar", "Adar II"),
  passover: hebrew(15, "Nisan"),
  "lag baomer": hebrew(18, "Iyar"),
  shavuot: hebrew(6, "Sivan"),
  nowruz: NOWRUZ,
  norouz: NOWRUZ,
  nowrooz: NOWRUZ,
  newroz: NOWRUZ,
  "lunar new year": chinese(1, 1),
  "chinese new year": chinese(1, 1),
  "dragon boat festival": chinese(5, 5),
  "mid-autumn festival": chinese(8, 15),
  chuseok: chinese(8, 15),
  diwali: DIWALI,
  deepavali: DIWALI,
  holi: HOLI,
};
