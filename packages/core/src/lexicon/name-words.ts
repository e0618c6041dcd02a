/** Words of a title before its office, lower case: "[Deputy Foreign] Minister". */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
  (
    "prime foreign deputy vice home interior defence defense finance health education justice energy " +
    "transport trade environment agriculture labour labor state federal national regional local chief " +
    "first second lady press general senior junior acting interim former ex then late shadow cabinet " +
    "presidential parliamentary police fire crown high lord attorney solicitor opposition majority " +
    "minority house senate village town city county provincial district station community safety " +
    "executive managing medical artistic sporting club union party assistant associate emeritus joint " +
    "under special military naval air army security emergencies emergency situations information culture " +
    "tourism sports water oil petroleum commerce economy economic industry planning housing religious " +
    "social welfare human development environmental technical head co-founder elect designate " +
    "parliament council ministry government legal commercial financial operating technology climate " +
    "business editor municipal additional divisional borough parish permanent principal central " +
    "bank political science courts crime royal grand supreme great night law works power steel " +
    "railways treasury area cooperatives roads mines tribal minorities revenue fisheries forests " +
    "diaspora communications digital affairs operations relations resources safety protection " +
    "welfare planning sanitation irrigation"
  ).split(" "),
);

/** Last words of names that are neither people nor bodies that speak, lower case. */
export const THING_HEADS: ReadonlySet<string> = new Set(
  (
    "street road avenue lane highway freeway bridge river lake mount mountain mountains valley island " +
    "islands bay sea ocean gulf strait coast cape port park square building tower stadium hall house " +
    "peninsula desert forest hill hills beach crossing pass canal dam mine mill bank plaza gate " +
    "war wars cup prize award awards act bill law treaty accords accord agreement convention charter " +
    "day week month year games olympics festival championship championships series trophy final " +
    "operation plan project programme program scheme initiative summit conference storm hurricane " +
    "typhoon cyclone east west north south centre century age era revolution uprising massacre " +
    "crisis affair scandal case trial amendment constitution code protocol format report index " +
    "language bible quran torah train flight express line route zone area region hemisphere"
  ).split(" "),
);

/** Nouns that are nobody's surname, at the end of a name: "Adam Air [Flight]", "Developer [Program]". */
export const NEVER_SURNAMES: ReadonlySet<string> = new Set(
  (
    "program programme project flight show olympics paralympics festival conference convention summit " +
    "championship championships league aircraft airlines airways airport factory computer computers " +
    "software systems award awards prize trophy treaty act agreement accord accords protocol charter " +
    "poll survey index stadium arena theatre theater library museum bridge highway tunnel university " +
    "institute academy network station channel church cathedral mosque synagogue temple hospital clinic " +
    "county street avenue ave boulevard blvd road southwest southeast northwest northeast dept department " +
    "scout scouts wars twitter facebook youtube instagram whatsapp tiktok telegram reddit " +
    "snapchat linkedin google netflix bonds securities news week month year day days strategy " +
    "initiative campaign"
  ).split(" "),
);

/** Words of belief and party, as adjectives: they stand before people and name nobody, lower case. */
export const BELIEFS: ReadonlySet<string> = new Set(
  (
    "democratic islamic islamist islam muslim muslims jewish jews catholic catholics protestant " +
    "protestants buddhist buddhists hindu hindus sikh sikhs shia shiite shiites sunni sunnis alawite " +
    "alawites druze yazidi yazidis kurdish kurds kurd arab arabs asian asians african africans latino " +
    "latinos latina hispanic hispanics scientologist scientologists mormon mormons scandinavian nordic " +
    "baltic balkan caribbean roma rohingya uyghur uyghurs uighur uighurs tamil tamils basque catalan " +
    "tibetan tibetans chechen chechens christians"
  ).split(" "),
);

/** Nouns for things that bear people's names, before the name: "the ferry Anna Koval". */
export const NAMED_THINGS: ReadonlySet<string> = new Set(
  (
    "ship boat ferry trawler tanker coaster dragger vessel steamer yacht freighter frigate destroyer " +
    "cruiser submarine sloop schooner tug barge liner hurricane typhoon cyclone storm film movie " +
    "novel opera musical album song magazine village hamlet town city suburb district island " +
    "neighbourhood neighborhood resort"
  ).split(" "),
);

/** East Asian surnames that are small words as well, as written: "their spokesman, [He] Yadong". */
export const SURNAMES_LIKE_WORDS: ReadonlySet<string> = new Set(["He", "An", "Oh"]);

/** Capitalised words that are part of no name. */
export const NEVER_NAMES: ReadonlySet<string> = new Set(
  (
    "i i'm i've i'll i'd monday tuesday wednesday thursday friday saturday sunday mondays tuesdays " +
    "wednesdays thursdays fridays saturdays sundays january february march april may june july august " +
    "september october november december jan feb mar apr jun jul aug sep sept oct nov dec am pm gmt " +
    "utc est edt bst cet christmas easter ramadan eid ok okay yes no oh the a an and but or he she it " +
    "they we you his her its their our my your this that these those by about with from says said are " +
    "was were against into at has have responds is as would could should been get gets what why how " +
    "when where"
  ).split(" "),
);

/** Words that begin sentences and, standing there, no name. */
export const NEVER_FIRST: ReadonlySet<string> = new Set(
  (
    "ah well meanwhile however moreover furthermore nevertheless instead indeed still yet also then " +
    "thus hence earlier later now today yesterday tomorrow tonight please thank thanks hello hi dear " +
    "one two three four five six seven eight nine ten in on at by for from to of with without after " +
    "before during since until while when where why how what who which there here nor so if as " +
    "because although though unless some any all both each every not only just even about against " +
    "among around between behind beyond despite except inside into near off onto out outside over " +
    "past through throughout under up upon via within according let do does did is are was were be " +
    "been has have had will would can could should must might shall asked late once speaking said " +
    "photo image video live breaking exclusive watch update read more most many few several such " +
    "another other others nobody everybody everyone somebody someone nothing something everything " +
    "neither either none perhaps maybe never always often sometimes soon again back down like unlike " +
    "rival neighbouring neighboring fellow nearby veteran embattled disgraced troubled struggling ailing " +
    "ousted jailed exiled injured visitors hosts champions defending reigning both only " +
    "given called born reached pressed told good great new old first second last next"
  ).split(" "),
);
