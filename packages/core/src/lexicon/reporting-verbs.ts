import type { Stance } from "../model.ts";
import { inflect } from "./inflect.ts";

/**
 * 3: reports speech wherever it stands; 2: with "that", a listed frame, or quote marks;
 * 1: only beside quote marks ("smiled", "continued").
 */
export type Strength = 1 | 2 | 3;

export interface ReportingVerb {
  readonly stance: Stance;
  readonly strength: Strength;
  /**
   * What may follow a reporting verb as its content:
   * `c` a clause with or without "that"; `w` a question clause ("whether", "how", "why");
   * `h` a clause with "how" alone ("recalled how");
   * `t` an infinitive of the speaker ("vowed to stay"); `p` an infinitive of the one addressed
   * ("urged them to leave"); `g` a gerund ("denied taking"); `n` a noun phrase ("condemned the raid");
   * `d` a number ("confirmed 22 dead");
   * `o` target and "of" ("accused them of lying"); `f` "for" ("called for calm"); `a` "against" or
   * "about"; `s` target and "as" or a second noun phrase ("called it a massacre").
   */
  readonly frames: string;
}

/** Verbs whose noun says what is felt: "expressed [hope] that". */
export const VOICING_VERBS: ReadonlySet<string> = new Set(["express", "voice"]);

/** Verbs of putting a question to somebody. */
export const ASKING_VERBS: ReadonlySet<string> = new Set(
  "ask press question quiz challenge".split(" "),
);

type Row = readonly [stance: Stance, strength: Strength, frames: string, lemmas: string];

/** Written by hand from general reading; grouped by stance, strength and frames. */
const ROWS: readonly Row[] = [
  ["neutral", 3, "c", "say add remark quip joke muse opine recount tweet retort"],
  ["neutral", 3, "c", "reply respond"],
  ["neutral", 3, "cw", "explain"],
  ["neutral", 3, "cwp", "tell"],
  // only of those that sit to hear: "the inquest [heard] that"
  ["neutral", 3, "c", "hear"],
  ["neutral", 3, "cn", "note"],
  ["neutral", 3, "cgn", "report"],
  ["neutral", 3, "c", "write post"],
  ["neutral", 2, "c", "text email message radio blog comment observe mention narrate testify"],
  ["neutral", 2, "n", "attribute"],
  ["neutral", 2, "cn", "announce recall disclose reveal detail outline relay cite"],
  [
    "neutral",
    2,
    "c",
    "predict forecast estimate calculate conclude find show indicate signal hint",
  ],
  ["neutral", 2, "c", "suggest imply reckon clarify specify inform notify answer read"],
  ["neutral", 2, "c", "theorize theorise speculate confide reminisce divulge intimate insinuate"],
  [
    "neutral",
    2,
    "c",
    "posit postulate surmise conjecture hypothesize hypothesise foretell prophesy",
  ],
  [
    "neutral",
    2,
    "s",
    "describe call label brand dub term liken characterize characterise portray depict",
  ],
  ["neutral", 2, "cn", "express voice"],
  ["neutral", 2, "h", "recall describe detail recount outline reveal mention observe testify"],
  ["neutral", 3, "h", "note"],
  ["neutral", 2, "n", "enumerate mention describe"],
  ["neutral", 2, "k", "put estimate"],
  ["neutral", 1, "k", "give"],
  ["neutral", 2, "d", "document forecast predict"],
  ["neutral", 3, "d", "report"],
  ["assert", 2, "d", "confirm"],
  ["assert", 3, "d", "claim"],
  ["admit", 3, "d", "acknowledge admit concede"],
  ["neutral", 1, "", "speak talk"],
  ["neutral", 1, "", "begin laugh smile sigh nod shrug grin chuckle cry sob weep"],
  [
    "neutral",
    1,
    "",
    "whisper mutter murmur exclaim snap interject interrupt recite " +
      "bellow shriek holler squawk wail moan groan howl bleat whine snort scowl grimace wince beam",
  ],
  [
    "neutral",
    1,
    "",
    "chant sing roar bark growl sniff scoff fume thunder rage gush rave elaborate",
  ],
  ["neutral", 1, "c", "continue volunteer venture ponder reason sum repeat echo paraphrase pipe"],
  ["neutral", 1, "cp", "shout yell scream"],
  [
    "neutral",
    1,
    "",
    "deadpan drawl croon gasp stammer grovel storm crow gloat taunt tease jeer heckle hiss sneer " +
      "spit splutter cackle giggle chortle enthuse marvel intone bristle concur rejoin",
  ],
  ["assert", 3, "c", "insist argue contend assert maintain declare allege"],
  ["assert", 3, "c", "aver avow"],
  ["assert", 3, "cn", "reiterate"],
  ["assert", 2, "cn", "restate"],
  ["assert", 3, "ct", "claim"],
  ["assert", 3, "cn", "stress emphasize emphasise underline underscore affirm reaffirm"],
  ["assert", 3, "c", "state proclaim assure reassure boast brag"],
  ["assert", 2, "cn", "confirm certify verify attest highlight"],
  ["assert", 2, "c", "swear profess counter point vouch"],
  ["deny", 3, "cgn", "deny"],
  ["deny", 2, "n", "rubbish downplay disavow"],
  ["deny", 2, "cn", "dispute refute rebut reject dismiss repudiate contradict"],
  ["deny", 2, "cs", "dismiss"],
  ["doubt", 2, "cnw", "question doubt"],
  ["admit", 3, "cgn", "acknowledge admit concede"],
  ["admit", 2, "cgn", "confess"],
  ["admit", 2, "c", "recognize recognise accept"],
  ["assert", 2, "c", "rule"],
  ["neutral", 2, "c", "telegraph cable"],
  ["neutral", 2, "s", "qualify"],
  ["neutral", 2, "g", "report recall describe"],
  ["assert", 2, "s", "declare proclaim pronounce"],
  ["blame", 2, "s", "rip"],
  ["blame", 2, "n", "fault"],
  ["admit", 2, "cf", "apologise apologize"],
  ["demand", 3, "cpn", "urge"],
  ["demand", 2, "cntf", "demand"],
  ["demand", 2, "n", "order"],
  ["demand", 2, "cp", "order instruct command direct exhort implore beseech entreat remind advise"],
  ["demand", 2, "cpf", "beg plead appeal petition"],
  ["demand", 2, "pf", "press"],
  ["demand", 2, "p", "challenge dare"],
  ["demand", 2, "cp", "enjoin admonish counsel"],
  ["demand", 2, "cgn", "propose recommend"],
  ["ask", 3, "cwpf", "ask"],
  ["ask", 2, "w", "inquire enquire wonder query"],
  ["ask", 2, "cpn", "request"],
  ["promise", 3, "ctn", "promise pledge vow"],
  ["promise", 2, "ct", "offer agree volunteer guarantee"],
  ["threaten", 3, "cpoa", "warn caution"],
  ["threaten", 2, "ct", "threaten"],
  ["praise", 2, "ns", "praise hail welcome applaud commend salute"],
  ["praise", 2, "n", "congratulate thank laud extol tout trumpet"],
  ["assert", 2, "n", "defend"],
  ["blame", 2, "o", "accuse"],
  ["blame", 2, "c", "charge"],
  ["blame", 2, "nf", "blame criticize criticise condemn denounce slam blast rebuke decry lambast"],
  [
    "blame",
    2,
    "o",
    "criticize criticise condemn denounce slam blast rebuke castigate chide scold berate mock",
  ],
  ["praise", 2, "o", "praise hail commend applaud"],
  ["blame", 2, "o", "reprimand reproach chastise upbraid"],
  [
    "blame",
    2,
    "n",
    "lambaste castigate pillory vilify chide scold berate deride mock ridicule deplore",
  ],
  ["blame", 2, "ca", "complain protest object grumble"],
  ["blame", 2, "cn", "lament regret bemoan mourn"],
];

/** Reporting verbs of two words: verb and particle. */
const PHRASAL_ROWS: readonly Row[] = [
  ["assert", 3, "c", "point:out make:clear"],
  ["demand", 2, "f", "call:for appeal:for push:for plead:for"],
  ["demand", 2, "p", "call:on call:upon appeal:to"],
  ["deny", 2, "gn", "rule:out play:down brush:off brush:aside wave:away shoot:down"],
  ["neutral", 1, "", "go:on shoot:back fire:back hit:back sum:up chime:in blurt:out cry:out"],
  ["neutral", 1, "", "carry:on lash:out call:out burst:out speak:up weigh:in"],
  ["neutral", 1, "c", "pipe:up put:it"],
  ["neutral", 2, "c", "give:evidence give:notice"],
  ["neutral", 2, "cw", "worry:aloud wonder:aloud"],
  ["admit", 2, "f", "admit:to confess:to"],
  ["neutral", 2, "f", "hint:at allude:to"],
  ["neutral", 2, "s", "refer:to"],
  ["neutral", 2, "n", "spell:out set:out lay:out point:to"],
  ["neutral", 2, "f", "speak:of boast:of complain:of complain:about warn:of warn:against"],
];

function readRows(rows: readonly Row[]): ReadonlyMap<string, ReportingVerb> {
  const verbs = new Map<string, ReportingVerb>();
  for (const [stance, strength, frames, lemmas] of rows) {
    for (const lemma of lemmas.split(" ")) {
      const known = verbs.get(lemma);
      // a verb in two rows takes the frames of both
      verbs.set(
        lemma,
        known === undefined
          ? { stance, strength, frames }
          : { ...known, frames: known.frames + frames },
      );
    }
  }
  return verbs;
}

export interface ReportingLexicon {
  readonly verbs: ReadonlyMap<string, ReportingVerb>;
  /** By "verb particle", with a space. */
  readonly phrasal: ReadonlyMap<string, ReportingVerb>;
  /** Their verbs alone: "call" of "call for". */
  readonly openPhrasal: ReadonlySet<string>;
  /** The dictionary form of each form of each verb: "warned" -> "warn". */
  readonly forms: ReadonlyMap<string, string>;
}

let lexicon: ReportingLexicon | null = null;

/** The table above as look-ups; built at the first call, once. */
export function createReportingLexicon(): ReportingLexicon {
  lexicon ??= buildLexicon();
  return lexicon;
}

function buildLexicon(): ReportingLexicon {
  const verbs = readRows(ROWS);
  const phrasal = new Map(
    [...readRows(PHRASAL_ROWS)].map(([lemma, verb]) => [lemma.replace(":", " "), verb]),
  );
  const forms = new Map<string, string>();
  for (const lemma of verbs.keys()) for (const form of inflect(lemma)) forms.set(form, lemma);
  const openPhrasal = new Set(Array.from(phrasal.keys(), (lemma) => lemma.split(" ", 1)[0] ?? ""));
  return { verbs, phrasal, openPhrasal, forms };
}
