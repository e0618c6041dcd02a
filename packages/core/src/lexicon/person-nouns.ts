/** Person nouns that show the gender of whom they name, lower case. */
export const GENDERED_NOUNS: ReadonlyMap<string, "female" | "male"> = new Map([
  ...(
    "man boy father dad son brother husband uncle nephew grandfather grandson widower gentleman " +
    "fiancé boyfriend spokesman chairman businessman congressman policeman fireman fisherman " +
    "salesman cameraman craftsman statesman nobleman serviceman assemblyman councilman alderman " +
    "ombudsman frontman gunman waiter actor king prince duke monk priest bridegroom stepfather " +
    "father-in-law son-in-law brother-in-law"
  )
    .split(" ")
    .map((noun) => [noun, "male"] as const),
  ...(
    "woman girl mother mum mom daughter sister wife aunt niece grandmother granddaughter widow " +
    "lady fiancée girlfriend spokeswoman chairwoman businesswoman congresswoman policewoman " +
    "saleswoman camerawoman stateswoman servicewoman assemblywoman councilwoman waitress actress " +
    "queen princess duchess nun bride stepmother mother-in-law daughter-in-law sister-in-law " +
    "matriarch heroine hostess landlady midwife"
  )
    .split(" ")
    .map((noun) => [noun, "female"] as const),
]);

/** Offices and functions: "the … said" is one person whom the article may name elsewhere. */
export const OFFICES: ReadonlySet<string> = new Set(
  (
    "president vice-president minister premier chancellor secretary undersecretary governor mayor " +
    "senator congressman congresswoman lawmaker legislator mp mep deputy speaker leader head chief " +
    "boss chair chairman chairwoman chairperson director manager ceo cfo coo executive founder " +
    "co-founder owner co-owner partner editor publisher commissioner commander general colonel " +
    "major captain lieutenant sergeant inspector superintendent constable sheriff officer marshal " +
    "admiral brigadier ambassador envoy diplomat consul representative delegate negotiator mediator " +
    "spokesman spokeswoman spokesperson adviser advisor aide counsel lawyer attorney solicitor " +
    "barrister prosecutor judge justice magistrate coroner registrar clerk official inspector-general " +
    "councillor councilor councilman councilwoman alderman candidate nominee incumbent politician " +
    "king queen prince princess sheikh emir sultan pope bishop archbishop cardinal priest pastor " +
    "rabbi imam vicar monk abbot professor lecturer teacher headteacher principal dean rector provost " +
    "student pupil scientist researcher scholar academic historian economist analyst expert specialist " +
    "physicist chemist biologist epidemiologist virologist volcanologist seismologist geologist " +
    "meteorologist forecaster engineer architect designer developer programmer doctor physician " +
    "surgeon nurse midwife paramedic psychologist psychiatrist pharmacist dentist vet veterinarian " +
    "pathologist coach manager trainer player captain striker goalkeeper midfielder defender " +
    "forward winger batsman bowler quarterback athlete champion rider cyclist driver pilot skipper " +
    "sailor fisherman farmer miner worker machinist mechanic electrician builder carpenter baker " +
    "butcher chef waiter waitress shopkeeper trader merchant dealer businessman businesswoman " +
    "entrepreneur investor banker broker accountant auditor treasurer organiser organizer activist " +
    "campaigner advocate protester demonstrator dissident author writer novelist poet playwright " +
    "journalist reporter correspondent columnist broadcaster presenter host anchor photographer " +
    "filmmaker producer actor actress singer musician composer conductor artist painter sculptor " +
    "curator librarian archivist volunteer survivor witness victim passenger patient resident neighbour " +
    "neighbor villager local tenant landlord landlady client customer defendant suspect gunman " +
    "plaintiff claimant veteran soldier fighter rebel firefighter ranger guard guide warden climber " +
    "skier swimmer kayaker diver hiker weaver caretaker cleaner carer counsellor therapist pm fm " +
    "administrator predecessor successor counterpart whistleblower informant source insider colleague friend father mother son daughter brother " +
    "sister mum dad mom gran granddad husband wife uncle aunt nephew niece cousin grandfather grandmother widow widower parent " +
    "man woman boy girl child teenager teen person member chairwoman chancellor monitor tsar chaplain " +
    "superintendent-general treasurer whip taoiseach tánaiste governor-general attorney-general " +
    "secretary-general director-general vice-chancellor commander-in-chief editor-in-chief mec " +
    "detective cop functionary tycoon mogul billionaire millionaire celebrity star agent recruit " +
    "investigator examiner inquirer substitute keeper full-back fullback fly-half sprinter runner " +
    "rower boxer wrestler golfer debutant pitcher batter " +
    "challenger deaconess deacon evangelist cleric matron petitioner appellant complainant respondent convenor pundit " +
    "trustee moderator convener steward jockey umpire referee linesman marshal conductor porter undertaker " +
    "shopper commuter motorist pensioner holidaymaker stallholder onlooker bystander churchgoer supervisor selectman comptroller " +
    "receiver linebacker lineman cornerback shortstop catcher outfielder infielder flanker spinner wicketkeeper " +
    "all-rounder playmaker centre-back full-forward assemblyman assemblywoman committeeman committeewoman councilmember councillor-elect chieftain"
  ).split(" "),
);

/** Words that mean one office: the key is looked for among the roles that hold a value. */
export const OFFICE_SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map([
  ["fm", ["foreign minister"]],
  ["pm", ["prime minister", "premier"]],
  ["premier", ["prime minister"]],
  ["diplomat", ["foreign minister", "ambassador", "envoy", "secretary of state"]],
  ["diplomacy", ["foreign minister"]],
  [
    "lawmaker",
    [
      "mp",
      "senator",
      "congressman",
      "congresswoman",
      "representative",
      "deputy",
      "legislator",
      "member of parliament",
    ],
  ],
  ["legislator", ["mp", "senator", "congressman", "congresswoman", "lawmaker"]],
  [
    "politician",
    [
      "mp",
      "senator",
      "minister",
      "mayor",
      "governor",
      "president",
      "councillor",
      "leader",
      "legislator",
      "lawmaker",
      "deputy",
      "representative",
      "congressman",
      "congresswoman",
      "premier",
      "candidate",
    ],
  ],
  [
    "leader",
    [
      "president",
      "prime minister",
      "premier",
      "chairman",
      "chief",
      "head",
      "king",
      "chancellor",
      "secretary-general",
      "chair",
    ],
  ],
  [
    "chief",
    ["head", "director", "leader", "commissioner", "boss", "chief executive", "ceo", "president"],
  ],
  [
    "head",
    ["chief", "director", "leader", "president", "chair", "minister", "principal", "headteacher"],
  ],
  [
    "boss",
    [
      "chief",
      "ceo",
      "head",
      "director",
      "manager",
      "chief executive",
      "coach",
      "chairman",
      "owner",
      "president",
    ],
  ],
  ["executive", ["ceo", "chief", "director", "president", "boss"]],
  ["ceo", ["chief executive", "boss", "president"]],
  ["lawyer", ["attorney", "counsel", "solicitor", "barrister", "advocate", "qc", "kc", "sc"]],
  ["attorney", ["lawyer", "counsel"]],
  ["barrister", ["lawyer", "counsel", "qc", "kc"]],
  ["counsel", ["lawyer", "attorney", "barrister"]],
  ["judge", ["justice", "magistrate", "coroner"]],
  ["accused", ["defendant"]],
  ["suspect", ["defendant"]],
  [
    "doctor",
    [
      "dr",
      "physician",
      "surgeon",
      "consultant",
      "gp",
      "professor",
      "psychiatrist",
      "paediatrician",
    ],
  ],
  ["academic", ["professor", "lecturer", "researcher", "dr", "scholar"]],
  ["professor", ["prof"]],
  [
    "scientist",
    [
      "professor",
      "researcher",
      "dr",
      "physicist",
      "biologist",
      "chemist",
      "epidemiologist",
      "volcanologist",
      "seismologist",
    ],
  ],
  ["researcher", ["scientist", "professor", "dr", "author"]],
  ["envoy", ["ambassador", "representative", "mediator", "high commissioner"]],
  ["ambassador", ["envoy"]],
  ["commissioner", ["chief", "mec"]],
  [
    "officer",
    [
      "pc",
      "const",
      "sgt",
      "insp",
      "lt",
      "dc",
      "ds",
      "di",
      "sergeant",
      "inspector",
      "superintendent",
      "constable",
      "det",
      "detective",
      "lieutenant",
      "captain",
      "colonel",
      "chief",
    ],
  ],
  ["detective", ["det", "inspector", "superintendent"]],
  [
    "official",
    [
      "minister",
      "secretary",
      "director",
      "commissioner",
      "spokesman",
      "spokeswoman",
      "deputy",
      "head",
      "chief",
      "governor",
    ],
  ],
  ["spokesman", ["spokesperson", "press secretary"]],
  ["spokeswoman", ["spokesperson", "press secretary"]],
  ["spokesperson", ["spokesman", "spokeswoman", "press secretary"]],
  ["chair", ["chairman", "chairwoman", "chairperson"]],
  ["chairman", ["chair", "chairperson"]],
  ["chairwoman", ["chair", "chairperson"]],
  ["coach", ["manager", "trainer"]],
  ["manager", ["coach", "boss"]],
  ["councillor", ["cllr", "councilor", "councilman", "councilwoman"]],
  ["senator", ["sen"]],
  ["congressman", ["rep", "representative"]],
  ["congresswoman", ["rep", "representative"]],
  ["governor", ["gov"]],
  ["general", ["gen", "commander"]],
  ["colonel", ["col"]],
  ["major", ["maj"]],
  ["captain", ["capt", "skipper"]],
  ["lieutenant", ["lt"]],
  ["sergeant", ["sgt"]],
  ["admiral", ["adm"]],
  ["inspector", ["insp"]],
  ["superintendent", ["supt"]],
  ["constable", ["const", "cst", "pc"]],
  ["brigadier", ["brig"]],
  ["commander", ["general", "gen", "colonel", "col"]],
  ["player", ["striker", "midfielder", "goalkeeper", "defender", "forward", "winger", "captain"]],
  ["pastor", ["rev", "reverend", "priest", "minister", "vicar", "bishop"]],
  ["priest", ["fr", "father", "rev", "vicar"]],
  ["cleric", ["sheikh", "imam", "ayatollah", "mullah", "priest", "rev", "bishop"]],
  [
    "aide",
    [
      "adviser",
      "advisor",
      "assistant",
      "spokesman",
      "spokeswoman",
      "spokesperson",
      "press secretary",
      "chief of staff",
    ],
  ],
  ["vet", ["veterinarian"]],
  ["businessman", ["owner", "ceo", "founder", "entrepreneur", "tycoon"]],
]);

/** Nouns for several people who speak as one, in the plural: "residents said". */
export const GROUP_NOUNS: ReadonlySet<string> = new Set(
  (
    "family couple pair duo trio clergy electorate workforce leadership management twins siblings " +
    "people men women children officials authorities residents locals villagers witnesses eyewitnesses analysts " +
    "experts critics supporters observers sources activists campaigners protesters rebels militants " +
    "insurgents fighters soldiers troops officers investigators prosecutors lawyers doctors medics " +
    "rescuers paramedics firefighters scientists researchers economists traders investors diplomats " +
    "lawmakers politicians leaders ministers mps senators relatives families parents survivors " +
    "neighbours neighbors colleagues friends students teachers workers farmers miners owners users " +
    "media others many some most several both all they fans players organisers organizers reporters " +
    "journalists scholars historians executives managers employers employees members delegates " +
    "envoys negotiators allies opponents opposition public crowd crew jurors justices judges elders " +
    "clerics refugees migrants passengers customers patients staff readers posters commentators " +
    "sceptics skeptics advocates representatives spokespeople aides advisers advisors insiders " +
    "authors republicans democrats tories conservatives liberals voters governments countries states " +
    "municipalities companies firms banks groups agencies unions parties newspapers outlets"
  ).split(" "),
);
