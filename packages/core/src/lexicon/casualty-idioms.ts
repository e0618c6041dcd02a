import type { CasualtyEffect } from "../model.ts";

/** A turn of phrase: a verb, and words behind it of which one must follow. */
export interface Idiom {
  readonly name: string;
  readonly effect: CasualtyEffect;
  /** Forms of the leading word. */
  readonly words: string;
  /** Whom it is said of: its subject, or its object where it has one. */
  readonly takes: "subject" | "object";
  /** Words that must follow; nothing must where left out. */
  readonly results?: string;
  /** How many tokens behind it a result may stand. */
  readonly reach?: number;
  /** Whether it must be passive: "were taken to hospital", not "took the bus to hospital". */
  readonly passive?: true;
  /** Whether it must be active: "buried [two brothers]". */
  readonly active?: true;
  /** Whether it is said of numbers only: names and single things do it in other senses. */
  readonly countedOnly?: true;
  /** Whether it must be negated: "did not survive". */
  readonly negated?: true;
  /** Words of which one must stand right before it: "still held", "being held". */
  readonly after?: string;
  /** The only head nouns it is said of; any person where left out. */
  readonly heads?: string;
  /** The leading word is too common to look at each: only sentences with a result are read. */
  readonly rareResult?: true;
}

const HOSPITAL =
  "hospital hospitals hosp medical trauma clinic er emergency infirmary injuries injury wound " +
  "wounds burns smoke surgery center centre treatment cuts heatstroke hypothermia shock released";
const INJURIES =
  "injury injuries wound wounds burn burns cut cuts bruise bruises fracture fractures concussion " +
  "shock gunshot lacerations damage";
const BODY_PARTS =
  "leg legs arm arms head chest neck shoulder back stomach abdomen thigh foot hand face torso hip " +
  "buttocks";

/** In order: of two that share a leading word the earlier is tried first. */
export const IDIOMS: readonly Idiom[] = [
  {
    name: "hospital",
    effect: "wounded",
    words:
      "taken transported airlifted rushed flown admitted transferred brought driven treated sent " +
      "conveyed patched hospitalised",
    takes: "object",
    passive: true,
    results: HOSPITAL,
    reach: 12,
  },
  {
    name: "with-wounds",
    effect: "wounded",
    words: "with",
    takes: "subject",
    results: "gunshot wound wounds",
    reach: 4,
    rareResult: true,
  },
  {
    name: "critical",
    effect: "wounded",
    words: "critical",
    takes: "subject",
    results: "after following but and ; .",
    reach: 1,
  },
  {
    name: "held-headline",
    effect: "detained",
    words: "held",
    takes: "object",
    passive: true,
    results: "as over after ;",
    reach: 1,
    countedOnly: true,
  },
  {
    name: "under-arrest",
    effect: "detained",
    words: "under",
    takes: "subject",
    results: "arrest",
    reach: 1,
    rareResult: true,
  },
  {
    name: "left-in-shelters",
    effect: "displaced",
    words: "left leaving",
    takes: "object",
    results: "shelters",
    reach: 8,
  },
  {
    name: "martyrdom",
    effect: "killed",
    words: "embraced risen attained",
    takes: "subject",
    results: "martyrdom martyrs",
    reach: 2,
  },
  {
    name: "sought-treatment",
    effect: "wounded",
    words: "sought needed seek required",
    takes: "subject",
    results: "treatment",
    reach: 3,
  },
  {
    name: "life-support",
    effect: "killed",
    words: "taken removed",
    takes: "object",
    passive: true,
    results: "support",
    reach: 4,
  },
  {
    name: "put-in-hospital",
    effect: "wounded",
    words: "put puts putting",
    takes: "object",
    results: "hospital",
    reach: 8,
  },
  {
    name: "injuries",
    effect: "wounded",
    words: "suffer suffers suffered suffering sustain sustains sustained sustaining received",
    takes: "subject",
    results: INJURIES,
    reach: 9,
  },
  {
    name: "left-with",
    effect: "wounded",
    words: "left leaves leaving",
    takes: "object",
    results: `${INJURIES} wounded injured hospitalized broken critical`,
    reach: 9,
  },
  {
    name: "left-dead",
    effect: "killed",
    words: "left leaves leaving",
    takes: "object",
    results: "dead",
    reach: 5,
  },
  {
    name: "condition",
    effect: "wounded",
    words: "is are was were remain remains remained listed reported",
    takes: "subject",
    results: "condition hospitalized hospitalised intensive coma ventilator treatment",
    reach: 7,
    rareResult: true,
  },
  {
    name: "in-hospital",
    effect: "wounded",
    words: "are is remain remains were",
    takes: "subject",
    results: "hospital",
    reach: 2,
    rareResult: true,
  },
  {
    name: "has-injuries",
    effect: "wounded",
    words: "has have had",
    takes: "subject",
    results: "injuries wounds burns",
    reach: 4,
    rareResult: true,
  },
  { name: "recovering", effect: "wounded", words: "recovering recuperating", takes: "subject" },
  {
    name: "struck",
    effect: "wounded",
    words: "hit struck",
    takes: "object",
    passive: true,
    results: `bullet bullets gunfire gunshot gunshots crossfire shots ${BODY_PARTS}`,
    reach: 8,
  },
  {
    name: "gunned",
    effect: "killed",
    words: "gunned mowed mowing gunning",
    takes: "object",
    results: "down",
    reach: 1,
  },
  {
    name: "to-death",
    effect: "killed",
    words:
      "beat beaten crushed hacked bludgeoned strangled starved froze frozen bled trampled choked " +
      "stoned burned burnt beats beating stabbed",
    takes: "object",
    results: "death",
    reach: 6,
  },
  {
    name: "beaten",
    effect: "wounded",
    words: "beaten assaulted",
    takes: "object",
    passive: true,
    countedOnly: true,
  },
  {
    name: "broke-bones",
    effect: "wounded",
    words: "broke fractured breaks",
    takes: "subject",
    results: `${BODY_PARTS} collarbone collarbones rib ribs pelvis wrist ankle bones`,
    reach: 3,
  },
  {
    name: "passed-away",
    effect: "killed",
    words: "passed",
    takes: "subject",
    results: "away",
    reach: 1,
  },
  { name: "not-survive", effect: "killed", words: "survive", takes: "subject", negated: true },
  { name: "buried", effect: "killed", words: "buried burying", takes: "object", active: true },
  {
    name: "bodies",
    effect: "killed",
    words: "recovered found pulled retrieved discovered identified",
    takes: "object",
    passive: true,
    heads: "body bodies remains corpse corpses",
  },
  { name: "not-found", effect: "missing", words: "found", takes: "subject", negated: true },
  {
    name: "custody",
    effect: "detained",
    words: "in into",
    takes: "subject",
    results: "custody remand jails detention",
    reach: 4,
    rareResult: true,
  },
  {
    name: "behind-bars",
    effect: "detained",
    words: "behind",
    takes: "subject",
    results: "bars",
    reach: 1,
    countedOnly: true,
  },
  {
    name: "held",
    effect: "detained",
    words: "held",
    takes: "object",
    passive: true,
    results: "suspicion detention custody cells questioning warrant arrested",
    reach: 6,
  },
  {
    name: "still-held",
    effect: "detained",
    words: "held",
    takes: "object",
    passive: true,
    after: "still being",
  },
  {
    name: "is-holding",
    effect: "detained",
    words: "holding",
    takes: "object",
    after: "is are",
    countedOnly: true,
  },
  { name: "captured", effect: "detained", words: "captured", takes: "object", countedOnly: true },
  {
    name: "surrendered",
    effect: "detained",
    words: "surrendered",
    takes: "subject",
    countedOnly: true,
  },
  {
    name: "sentenced",
    effect: "detained",
    words: "sentence sentences sentenced sentencing",
    takes: "object",
    countedOnly: true,
    results: "prison jail imprisonment years life",
    reach: 14,
  },
  {
    name: "were-lost",
    effect: "killed",
    words: "lost",
    takes: "object",
    passive: true,
    countedOnly: true,
    heads:
      "people person passengers passenger crew crewmen sailors fishermen miners men women lives",
  },
  {
    name: "hostage",
    effect: "abducted",
    words: "taken took held holding take",
    takes: "object",
    results: "hostage captive",
    reach: 6,
  },
  { name: "snatched", effect: "abducted", words: "snatched", takes: "object" },
  {
    name: "led-away",
    effect: "abducted",
    words: "led carried bundled",
    takes: "object",
    passive: true,
    results: "away off into",
    reach: 2,
  },
  {
    name: "unaccounted",
    effect: "missing",
    words: "unaccounted",
    takes: "subject",
    results: "for",
    reach: 1,
  },
  {
    name: "not-accounted",
    effect: "missing",
    words: "accounted",
    takes: "subject",
    results: "for",
    reach: 1,
    after: "be",
  },
  {
    name: "trapped",
    effect: "missing",
    words: "trapped buried",
    takes: "object",
    passive: true,
    results: "rubble debris under mine underground inside below",
    reach: 4,
  },
  { name: "trapped-result", effect: "missing", words: "trapped", takes: "object" },
  {
    name: "homes",
    effect: "displaced",
    words: "forced driven drove fled flee fleeing left leave forcing driving drive leaving",
    takes: "object",
    results: "home homes",
    reach: 12,
  },
  {
    name: "lost-homes",
    effect: "displaced",
    words: "lost lose losing",
    takes: "subject",
    results: "home homes house houses",
    reach: 3,
    countedOnly: true,
  },
  {
    name: "made-flee",
    effect: "displaced",
    words:
      "forced forces forcing prompted prompts prompting caused causes causing compelled compelling " +
      "obliged obliging drove driven sent sending",
    takes: "object",
    results: "flee evacuate",
    reach: 9,
    countedOnly: true,
  },
  {
    name: "went-to-prison",
    effect: "detained",
    words: "went go goes gone",
    takes: "subject",
    results: "prison jail",
    reach: 2,
    countedOnly: true,
    rareResult: true,
  },
  {
    name: "sent-to-prison",
    effect: "detained",
    words: "sent",
    takes: "object",
    results: "prison jail",
    reach: 2,
    countedOnly: true,
    rareResult: true,
  },
  {
    name: "picked-up",
    effect: "detained",
    words: "picked rounded",
    takes: "object",
    passive: true,
    results: "up",
    reach: 1,
  },
  {
    name: "nicked",
    effect: "detained",
    words: "nicked",
    takes: "object",
    passive: true,
    countedOnly: true,
  },
  {
    name: "exile",
    effect: "displaced",
    words: "forced driven",
    takes: "object",
    results: "exile",
    reach: 3,
  },
  { name: "fled", effect: "displaced", words: "fled", takes: "subject", countedOnly: true },
  {
    name: "sheltering",
    effect: "displaced",
    words: "sheltering sheltered",
    takes: "subject",
    results: "in at with",
    reach: 1,
  },
  {
    name: "in-shelters",
    effect: "displaced",
    words: "are remain were is",
    takes: "subject",
    results: "shelters camped",
    reach: 4,
    rareResult: true,
  },
  {
    name: "moved",
    effect: "displaced",
    words: "moved",
    takes: "object",
    passive: true,
    results: "shelter shelters safer safety homes villages camp camps hall",
    reach: 6,
  },
];
