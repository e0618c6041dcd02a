/** "full: short forms" rows of given names that one person goes by, lower case, without accents. */
const ROWS =
  "william: bill billy will willy liam|robert: bob bobby rob robbie bert|richard: dick rick ricky rich|james: jim jimmy jamie|" +
  "john: jack johnny|edward: ed eddie ted teddy ned|theodore: ted teddy theo|thomas: tom tommy|michael: mike mick mickey misha|" +
  "joseph: joe joey|charles: charlie chuck|henry: harry hank|harold: harry hal|lawrence: larry|margaret: maggie meg peggy margie|" +
  "elizabeth: liz lizzie beth betty betsy eliza|katherine: kate kathy katie kitty|catherine: kate cathy katie cath|" +
  "kathleen: kathy kath|anthony: tony|andrew: andy drew|stephen: steve stevie|steven: steve stevie|david: dave davy|" +
  "daniel: dan danny|matthew: matt|christopher: chris kit|gregory: greg|jeffrey: jeff|geoffrey: geoff|kenneth: ken kenny|" +
  "ronald: ron ronnie|donald: don donnie|gerald: gerry jerry|leonard: len lenny|francis: frank frankie fran|peter: pete|" +
  "patrick: pat paddy|patricia: pat patty tricia trish|susan: sue susie|deborah: deb debbie|barbara: barb babs|judith: judy|" +
  "jennifer: jen jenny|jessica: jess jessie|rebecca: becky becca|victoria: vicky tori|alexandra: sandra sasha lexi|" +
  "alexander: sandy sasha xander|vladimir: vova volodya|dmitry: dima|mikhail: misha|nikolai: kolya|ignacio: nacho|" +
  "francisco: paco pancho|jose: pepe|guillermo: memo|enrique: quique|roberto: beto|luis: lucho|rosario: charo|" +
  "samuel: sam sammy|benjamin: ben benny|timothy: tim|raymond: ray|walter: walt|frederick: fred freddie|albert: al bert|" +
  "alfred: alf fred|philip: phil pip|nicholas: nick nicky|nathaniel: nat nate|jonathan: jon jonny|joshua: josh|zachary: zach";

const FULL_FORMS: ReadonlyMap<string, readonly string[]> = fullForms();

function fullForms(): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>();
  for (const row of ROWS.split("|")) {
    const [full = "", shorts = ""] = row.split(": ");
    for (const short of shorts.split(" ")) forms.set(short, [...(forms.get(short) ?? []), full]);
  }
  return forms;
}

/** Whether a word is such a short form: "Bill". */
export function isShortGivenName(word: string): boolean {
  return FULL_FORMS.has(word);
}

/** Whether one given name is the usual short form of the other: "Bill", "William". */
export function isShortFormOf(short: string, long: string): boolean {
  return FULL_FORMS.get(short)?.includes(long) === true;
}
