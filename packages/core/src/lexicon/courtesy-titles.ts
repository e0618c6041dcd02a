/** Courtesy titles that show the gender of who bears them, lower case and without stop. */
export const COURTESY_TITLES: ReadonlyMap<string, "female" | "male"> = new Map([
  ...(
    "mr mister messrs sir lord baron count duke prince king sheikh shaikh sheik imam fr monsieur " +
    "señor senor don herr signor mallam viscount earl rabbi maulana mullah ayatollah emperor " +
    "alhaji haji hajj oba otunba mzee datuk maharaja"
  )
    .split(" ")
    .map((title) => [title, "male"] as const),
  ...(
    "mrs ms miss madam madame mme mlle daw puan datin alhaja hajia hajiya datin smt dame " +
    "viscountess lady baroness countess duchess princess queen señora " +
    "senora señorita doña dona frau signora sheikha empress"
  )
    .split(" ")
    .map((title) => [title, "female"] as const),
]);

/**
 * Ranks, degrees and abbreviated titles that stand directly before a name and are no part of it,
 * lower case and without stops.
 */
export const RANKS: ReadonlySet<string> = new Set(
  (
    "dr prof professor rev reverend hon honourable honorable gen general lt lieutenant col colonel " +
    "maj major capt captain cmdr commander sgt sergeant cpl corporal pvt private adm admiral brig " +
    "brigadier marshal det detective insp inspector supt superintendent ch dc ds di dci dsi pc asp " +
    "dsp sp dig cst const constable cllr councillor councilor ald alderman sen senator rep " +
    "representative congressman congresswoman gov governor pres president atty amb ambassador " +
    "justice judge comrade chief coach mx msgr monsignor bishop archbishop cardinal " +
    "pope sheriff deputy trooper officer warden rear vice fleet air wing squadron staff petty " +
    "first second third sub master mayor premier chancellor taoiseach tánaiste mec mp msp td mla " +
    "engineer eng ing adv advocate dato tun tan ustad swami shri sri thiru " +
    "chieftain garda sardar engr barr arch maître maitre mgr doktor seri spc pfc justices " +
    "emeritus emerita me kagawad kapitan ustaz pandit pm fm ceo democrat republican conservative " +
    "tory independent frenchman frenchwoman " +
    "englishman englishwoman irishman irishwoman dutchman scotsman welshman"
  ).split(" "),
);

/** Of these, the ones that tell no office: "Dr Koval" has none. */
export const DEGREES: ReadonlySet<string> = new Set(
  (
    "dr spc pfc maître maitre me mgr doktor seri emeritus emerita prof rev reverend hon " +
    "honourable honorable comrade alhaji hajia haji hajj mx eng ing adv td " +
    "dato datuk tun tan ustad swami shri sri smt thiru nana mp msp mla ch asp det insp supt cllr sen " +
    "rep gov gen lt col maj capt cmdr sgt cpl pvt adm brig cst const dc ds di dci dsi pc dsp sp pres"
  ).split(" "),
);

/** Titles that are particles without their stop, as written: "[Del.] Anna Koval", but "Del Toro". */
export const DOTTED_TITLES: ReadonlySet<string> = new Set(["Del.", "Sec.", "Asst."]);

/** Short words that are titles only behind one: "Det [Con]", "Interior [CS]", lower case. */
export const CLIPPED_TITLES: ReadonlySet<string> = new Set(["con", "cs"]);
