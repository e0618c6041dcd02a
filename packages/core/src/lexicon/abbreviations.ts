/** Abbreviations that stand before a name or number, so that no sentence ends after them. */
export const LEADING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "mr. mrs. ms. mx. dr. prof. gen. maj. col. lt. cpl. sgt. capt. cmdr. adm. gov. sen. rep. " +
    "rev. hon. fr. sr. st. ste. mt. ft. no. nos. pres. supt. insp. det. pvt. amb. atty. msgr. " +
    "jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon. tue. wed. thu. fri. sat. " +
    "vs. v. cf. e.g. i.e. approx. ca. p. pp. vol. fig. art. sec. para. al."
  ).split(" "),
);

/** Words that begin a sentence when they stand in capitals after an abbreviation ("the U.S. The"). */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  (
    "the a an this that these those he she it they we i you his her its their our my but and or " +
    "so yet for in on at by from to with as if when while after before since although though " +
    "because however meanwhile there here what who how why where some many most all both no " +
    "not one two it's he's she's they're we're i'm"
  ).split(" "),
);
