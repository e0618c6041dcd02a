/**
 * Nouns that head the name or description of a body that speaks, lower case: "Ministry of
 * Health", "the company".
 */
export const ORGANIZATION_HEADS: ReadonlySet<string> = new Set(
  (
    "ministry department dept office agency authority administration bureau commission committee council " +
    "court tribunal parliament senate congress assembly house cabinet government presidency monarchy " +
    "palace embassy consulate mission delegation police army navy force forces military guard guards " +
    "service services brigade corps command directorate inspectorate secretariat treasury bank fund " +
    "company firm corporation group conglomerate manufacturer maker carrier airline operator " +
    "retailer supplier developer startup start-up bureau brewery refinery utility insurer lender " +
    "broker exchange chamber union federation confederation association society league club team " +
    "foundation institute institution organisation organization charity trust hospital clinic " +
    "university college school academy laboratory centre center museum library church mosque " +
    "synagogue diocese vatican order party coalition alliance bloc movement front opposition campaign " +
    "newspaper magazine journal broadcaster network channel station outlet daily weekly website " +
    "platform observatory watchdog regulator ombudsman board panel inquiry taskforce task-force unit " +
    "squad division state city town county municipality district province region nation country " +
    "kingdom republic emirate militia cartel gang regime junta rebels taliban prosecution defence " +
    "defense jury registry forum congregation community cooperative co-operative syndicate lobby " +
    "think-tank tank ngo publisher studio label festival airport port railway railways constabulary " +
    "patrol fire-service coastguard sheriffdom prosecutor's coroner's authority's faculty secretariat " +
    "tracker guild centers centres staff headquarters resources mutual observers monitors"
  ).split(" "),
);

/** Words at the end of a company's name, lower case and without stop. */
export const COMPANY_SUFFIXES: ReadonlySet<string> = new Set(
  (
    "hf ehf doo d.o.o sro s.r.o kft zrt inc ltd llc llp plc corp co gmbh ag sa nv bv oyj oy ab asa as spa srl kk pty bhd tbk pjsc jsc " +
    "ooo sarl holdings group industries chemicals energy motors airlines airways pharmaceuticals " +
    "pharma partners technologies systems media news times post herald tribune gazette chronicle " +
    "argus echo observer mirror courier dispatch sentinel examiner enquirer inquirer advertiser bulletin mail " +
    "telegraph guardian express journal rail bank capital ventures international united fc afc " +
    "foods brands brewing breweries mining metals steel petroleum telecom telecoms communications " +
    "networks software labs laboratories biotech semiconductor insurance securities investments " +
    "properties logistics shipping hotels resorts studios automotive pictures " +
    "athletic rovers wanderers albion hotspur celtic dynamo dinamo spartak lokomotiv olympique"
  ).split(" "),
);

/** Bodies that "the company" never stands for, by a word of their name, lower case. */
export const PUBLIC_BODIES: ReadonlySet<string> = new Set(
  (
    "ministry department court tribunal parliament senate congress cabinet government police army " +
    "navy commission committee council university hospital union party state city federation " +
    "assembly republic agency authority organization organisation association observatory institute " +
    "bureau inquiry board"
  ).split(" "),
);

/** Words for one kind of body: "the company" may be what was called a manufacturer. */
export const ORGANIZATION_SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map([
  [
    "company",
    "firm corporation group conglomerate manufacturer maker carrier airline operator retailer supplier developer startup utility insurer lender bank railway inc ltd plc corp oyj nv llc ag holdings industries chemicals energy motors airlines pharmaceuticals rail".split(
      " ",
    ),
  ],
  [
    "firm",
    "company corporation manufacturer maker operator retailer supplier developer startup consultancy ltd plc inc corp llc".split(
      " ",
    ),
  ],
  ["carrier", "airline airlines airways company".split(" ")],
  ["airline", "carrier airlines airways company".split(" ")],
  ["force", "police constabulary army patrol".split(" ")],
  ["police", "constabulary force department patrol".split(" ")],
  [
    "agency",
    "bureau authority administration office service organization organisation administration".split(
      " ",
    ),
  ],
  [
    "body",
    "organization organisation commission committee council agency union association federation".split(
      " ",
    ),
  ],
  [
    "group",
    "company organization organisation movement front charity ngo association coalition militia watchdog network".split(
      " ",
    ),
  ],
  ["organisation", "organization group charity ngo agency".split(" ")],
  ["organization", "organisation group charity ngo agency".split(" ")],
  ["movement", "front party group".split(" ")],
  ["rebels", "front movement militia army".split(" ")],
  ["party", "congress movement front".split(" ")],
  ["union", "federation association confederation".split(" ")],
  [
    "newspaper",
    "times post herald tribune gazette chronicle telegraph guardian express journal daily magazine argus echo observer mirror courier dispatch sentinel examiner enquirer inquirer advertiser bulletin mail".split(
      " ",
    ),
  ],
  ["military", "army forces navy command defence defense".split(" ")],
  ["army", "military forces".split(" ")],
  ["department", "ministry office".split(" ")],
  ["ministry", "department office".split(" ")],
  ["council", "board municipality".split(" ")],
  ["watchdog", "regulator commission authority agency observatory".split(" ")],
  ["regulator", "watchdog commission authority agency".split(" ")],
  ["city", ["municipality"]],
  ["town", ["municipality"]],
  ["municipality", ["city", "town"]],
  ["hospital", "clinic trust centre center".split(" ")],
  ["charity", "foundation trust ngo organization organisation".split(" ")],
  [
    "club",
    "fc afc united team athletic rovers wanderers albion hotspur celtic dynamo dinamo spartak lokomotiv olympique".split(
      " ",
    ),
  ],
]);
