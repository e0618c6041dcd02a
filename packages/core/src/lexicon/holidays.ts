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

const fixed = (month: number, day: number): HolidayRule => ({ kind: "fixed", month, day });
const easter = (offset: number): HolidayRule => ({ kind: "easter", church: "western", offset });
const orthodox = (offset: number): HolidayRule => ({ kind: "easter", church: "eastern", offset });
const nth = (n: number, weekday: number, month: number, offset = 0): HolidayRule => ({
  kind: "weekday",
  month,
  weekday,
  nth: n,
  offset,
});
const islamic = (month: number, day: number | null): HolidayRule => ({
  kind: "foreign",
  calendar: "islamic-umalqura",
  month: String(month),
  day,
});
const hebrew = (month: string, day: number): HolidayRule => ({
  kind: "foreign",
  calendar: "hebrew",
  month,
  day,
});

/** Holidays by name, lower case, with straight apostrophes. */
export const HOLIDAYS: Readonly<Record<string, HolidayRule>> = {
  "new year's day": fixed(1, 1),
  "new year's eve": fixed(12, 31),
  "new year's": fixed(1, 1),
  "the new year": fixed(1, 1),
  epiphany: fixed(1, 6),
  "orthodox christmas": fixed(1, 7),
  "groundhog day": fixed(2, 2),
  "valentine's day": fixed(2, 14),
  "international women's day": fixed(3, 8),
  "st patrick's day": fixed(3, 17),
  "april fools' day": fixed(4, 1),
  "april fool's day": fixed(4, 1),
  "earth day": fixed(4, 22),
  "anzac day": fixed(4, 25),
  "may day": fixed(5, 1),
  "labour day": fixed(5, 1),
  "victory day": fixed(5, 9),
  "cinco de mayo": fixed(5, 5),
  juneteenth: fixed(6, 19),
  "canada day": fixed(7, 1),
  "independence day": fixed(7, 4),
  "the fourth of july": fixed(7, 4),
  "fourth of july": fixed(7, 4),
  "bastille day": fixed(7, 14),
  assumption: fixed(8, 15),
  halloween: fixed(10, 31),
  "all saints' day": fixed(11, 1),
  "all souls' day": fixed(11, 2),
  "guy fawkes night": fixed(11, 5),
  "bonfire night": fixed(11, 5),
  "veterans day": fixed(11, 11),
  "armistice day": fixed(11, 11),
  "st nicholas' day": fixed(12, 6),
  "jamhuri day": fixed(12, 12),
  "christmas eve": fixed(12, 24),
  "christmas day": fixed(12, 25),
  christmas: fixed(12, 25),
  "boxing day": fixed(12, 26),
  "st stephen's day": fixed(12, 26),
  "9/11": fixed(9, 11),
  "shrove tuesday": easter(-47),
  "mardi gras": easter(-47),
  "ash wednesday": easter(-46),
  "mothering sunday": easter(-21),
  "palm sunday": easter(-7),
  "maundy thursday": easter(-3),
  "good friday": easter(-2),
  "holy saturday": easter(-1),
  "easter sunday": easter(0),
  easter: easter(0),
  "easter monday": easter(1),
  "ascension day": easter(39),
  pentecost: easter(49),
  "whit sunday": easter(49),
  "whit monday": easter(50),
  "corpus christi": easter(60),
  "orthodox good friday": orthodox(-2),
  "orthodox easter": orthodox(0),
  "martin luther king day": nth(3, 1, 1),
  "martin luther king jr. day": nth(3, 1, 1),
  "super bowl sunday": nth(2, 7, 2),
  "presidents' day": nth(3, 1, 2),
  "presidents day": nth(3, 1, 2),
  "mother's day": nth(2, 7, 5),
  "memorial day": nth(-1, 1, 5),
  "father's day": nth(3, 7, 6),
  "labor day": nth(1, 1, 9),
  "columbus day": nth(2, 1, 10),
  "election day": nth(1, 1, 11, 1),
  "super tuesday": nth(1, 2, 3),
  "remembrance sunday": nth(2, 7, 11),
  "thanksgiving day": nth(4, 4, 11),
  thanksgiving: nth(4, 4, 11),
  "black friday": nth(4, 4, 11, 1),
  "cyber monday": nth(4, 4, 11, 4),
  ramadan: islamic(9, null),
  "the holy month of ramadan": islamic(9, null),
  "eid al-fitr": islamic(10, 1),
  "eid-al-fitr": islamic(10, 1),
  eid: islamic(10, 1),
  "eid al-adha": islamic(12, 10),
  "eid-al-adha": islamic(12, 10),
  ashura: islamic(1, 10),
  "rosh hashanah": hebrew("Tishri", 1),
  "yom kippur": hebrew("Tishri", 10),
  sukkot: hebrew("Tishri", 15),
  "simchat torah": hebrew("Tishri", 22),
  hanukkah: hebrew("Kislev", 25),
  passover: hebrew("Nisan", 15),
  shavuot: hebrew("Sivan", 6),
  nowruz: { kind: "foreign", calendar: "persian", month: "1", day: 1 },
  "lunar new year": { kind: "foreign", calendar: "chinese", month: "1", day: 1 },
  "chinese new year": { kind: "foreign", calendar: "chinese", month: "1", day: 1 },
};
