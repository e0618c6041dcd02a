/** States and provinces as they are shortened behind a town: "Tarn, [Calif.]". */
export const SHORT_STATES: ReadonlySet<string> = new Set(
  (
    "Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. Minn. Miss. " +
    "Mo. Mont. Neb. Nev. N.H. N.J. N.M. N.Y. N.C. N.D. Okla. Ore. Pa. R.I. S.C. S.D. Tenn. Tex. Vt. Va. " +
    "Wash. W.Va. Wis. Wyo. D.C. B.C. N.S.W. NSW"
  ).split(" "),
);

/** Words that a part of a land is told by: "[Western] Tarnia", "[Upper] Kesh". */
export const PARTS_OF_LANDS: ReadonlySet<string> = new Set(
  (
    "north south east west northern southern eastern western central upper lower greater northeast " +
    "northwest southeast southwest northeastern northwestern southeastern southwestern downtown inner outer"
  ).split(" "),
);

/** First words of towns that end in "City", lower case. */
export const CITIES: ReadonlySet<string> = new Set(
  (
    "york mexico kansas salt-lake oklahoma atlantic jersey sioux iowa carson quezon cebu davao baguio " +
    "panama guatemala kuwait vatican benin ho-chi-minh gaza lake minh basse belize dodge traverse"
  ).split(" "),
);

/** Places of two words, of which either alone may be a person's name, lower case. */
export const LONG_PLACES: ReadonlySet<string> = new Set(
  (
    "new york|new jersey|new mexico|new hampshire|new orleans|new delhi|new england|new haven|north carolina|" +
    "south carolina|north dakota|south dakota|west virginia|rhode island|los angeles|las vegas|san francisco|" +
    "san diego|san antonio|san jose|san juan|santa fe|santa monica|hong kong|tel aviv|kuala lumpur|" +
    "buenos aires|puerto rico|costa rica|el salvador|el paso|cape town|rio grande|baton rouge|" +
    "fort worth|saint petersburg|st petersburg|phnom penh|addis ababa|abu dhabi|silicon valley|wall street"
  ).split("|"),
);
