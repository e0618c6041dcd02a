/** Closed word classes of English, lower case. */

export const POSSESSIVE_PRONOUNS: ReadonlySet<string> = new Set(
  "my your his her its our their whose".split(" "),
);

/** Pronouns that stand alone as a noun phrase. */
export const LONE_PRONOUNS: ReadonlySet<string> = new Set(
  (
    "i you he she it we they me him us them himself herself itself themselves myself ourselves " +
    "yourself who whom which what whoever whatever someone somebody anyone anybody everyone " +
    "everybody nobody something anything everything nothing none mine yours hers ours theirs one"
  ).split(" "),
);

export const DETERMINERS: ReadonlySet<string> = new Set(
  (
    "a an the this that these those some any no each every another all both either neither half " +
    "such several many few most much enough certain various"
  ).split(" "),
);

/** Words that open a relative clause after a noun. */
export const RELATIVE_PRONOUNS: ReadonlySet<string> = new Set(
  "who whom whose which that where".split(" "),
);

/** Subordinators that are prepositions too, which is what they are tagged. */
export const LIKE_PREPOSITIONS: ReadonlySet<string> = new Set(
  "as before after since until till".split(" "),
);

/** Conjunctions that open an adverbial clause. */
export const SUBORDINATORS: ReadonlySet<string> = new Set(
  (
    "because while when if after although though as since until till unless whereas before once " +
    "whether lest provided so"
  ).split(" "),
);

export const COORDINATORS: ReadonlySet<string> = new Set("and but or nor yet".split(" "));

export const MODALS: ReadonlySet<string> = new Set(
  "will would shall should can could may might must 'll 'd wo ca sha ought".split(" "),
);

export const BE_FORMS: ReadonlySet<string> = new Set(
  "be am is are was were been being 's 're 'm get gets got gotten getting".split(" "),
);

export const HAVE_FORMS: ReadonlySet<string> = new Set("have has had having 've 'd".split(" "));

/** Past participles that do not end in -ed and are no past tense at the same time. */
export const CLEAR_PARTICIPLES: ReadonlySet<string> = new Set(
  (
    "been done gone seen taken given known shown written spoken broken stolen chosen driven eaten " +
    "fallen forgotten frozen hidden ridden risen shaken sworn torn thrown woken worn drawn flown " +
    "grown blown beaten begun drunk sung sunk swum overthrown undertaken mistaken born borne"
  ).split(" "),
);

/** Past forms that do not end in -ed and serve as past tense and participle alike. */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  (
    "said told shot hurt killed found left held met made kept led lost sent built brought caught " +
    "fought heard hit cut put set read laid paid sold taught thought understood won struck dealt " +
    "felt meant slept spent stood swept bent bound burnt fed fled hung lit sought slain stuck " +
    "become come run had got split spread shut cast cost let quit bid beset dug dreamt learnt " +
    "spelt spilt spun strung sat"
  ).split(" "),
);

/** Pronouns for people who speak, as subjects. */
export const SPEAKING_PRONOUNS: ReadonlySet<string> = new Set(["i", "he", "she", "we", "they"]);
