import type { CasualtyEffect } from "../model.ts";

/** A turn of phrase: a verb, and words behind it of which one must follow. */
export interface Idiom {
  readonly name: string;
  readonly effect: CasualtyEffect;
  /** Forms of the leading word. */
  readonly words: string;
  /** Whom it is said of: its subject, or its object where it has one. */
  readonly takes: "subject" | "object";
  /** Whether it must be passive: "were taken to hospital", not "took the bus to hospital". */
  readonly passive?: true;
  /** `null` where the leading word says all. */
  readonly results: ReadonlySet<string> | null;
  /** How many tokens behind it a result may stand. */
  readonly reach: number;
  /** The leading word is too common to look at each: only sentences with a result are read. */
  readonly rareResult?: true;
}

const HOSPITAL = new Set(
  (
    "hospital hospitals hosp hospitalized medical trauma clinic er emergency infirmary injuries injury wounds " +
    "burns surgery center centre treatment"
  ).split(" "),
);
const INJURIES = new Set(
  (
    "injury injuries wound wounds burn burns cut cuts bruise bruises fracture fractures concussion " +
    "shock gunshot lacerations"
  ).split(" "),
);

export const IDIOMS: readonly Idiom[] = [
  {
    name: "hospital",
    effect: "wounded",
    words:
      "taken transported airlifted rushed flown admitted transferred brought driven treated sent conveyed",
    takes: "object",
    passive: true,
    results: HOSPITAL,
    reach: 12,
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
    name: "condition",
    effect: "wounded",
    words: "is are was were remain remains remained listed reported hospitalized",
    takes: "subject",
    results: new Set(["condition", "hospitalized"]),
    reach: 7,
    rareResult: true,
  },
  {
    name: "recovering",
    effect: "wounded",
    words: "recovering recuperating",
    takes: "subject",
    results: null,
    reach: 0,
  },
  {
    name: "struck",
    effect: "wounded",
    words: "hit struck wounded injured",
    takes: "object",
    passive: true,
    results: new Set(
      "bullet bullets gunfire gunshot gunshots crossfire shots leg arm head chest neck shoulder back stomach abdomen thigh foot hand face".split(
        " ",
      ),
    ),
    reach: 8,
  },
  {
    name: "gunned",
    effect: "killed",
    words: "gunned mowed",
    takes: "object",
    results: new Set(["down"]),
    reach: 1,
  },
  {
    name: "to-death",
    effect: "killed",
    words:
      "beat beaten crushed hacked bludgeoned strangled starved froze frozen bled trampled choked stoned burned burnt beats beating",
    takes: "object",
    results: new Set(["death"]),
    reach: 6,
  },
  {
    name: "passed-away",
    effect: "killed",
    words: "passed",
    takes: "subject",
    results: new Set(["away"]),
    reach: 1,
  },
  {
    name: "not-survive",
    effect: "killed",
    words: "survive",
    takes: "subject",
    results: null,
    reach: 0,
  },
  {
    name: "bodies",
    effect: "killed",
    words: "recovered found pulled retrieved discovered",
    takes: "object",
    passive: true,
    results: null,
    reach: 0,
  },
  {
    name: "custody",
    effect: "detained",
    words: "in into",
    takes: "subject",
    results: new Set(["custody"]),
    reach: 2,
    rareResult: true,
  },
  {
    name: "behind-bars",
    effect: "detained",
    words: "behind",
    takes: "subject",
    results: new Set(["bars"]),
    reach: 1,
  },
  {
    name: "held",
    effect: "detained",
    words: "held",
    takes: "object",
    passive: true,
    results: new Set(["suspicion", "detention", "custody", "cells", "questioning", "warrant"]),
    reach: 5,
  },
  {
    name: "captured",
    effect: "detained",
    words: "captured",
    takes: "object",
    results: null,
    reach: 0,
  },
  {
    name: "surrendered",
    effect: "detained",
    words: "surrendered",
    takes: "subject",
    results: null,
    reach: 0,
  },
  {
    name: "hostage",
    effect: "abducted",
    words: "taken took held holding take",
    takes: "object",
    results: new Set(["hostage", "captive"]),
    reach: 6,
  },
  {
    name: "snatched",
    effect: "abducted",
    words: "snatched",
    takes: "object",
    results: null,
    reach: 0,
  },
  {
    name: "unaccounted",
    effect: "missing",
    words: "unaccounted",
    takes: "subject",
    results: new Set(["for"]),
    reach: 1,
  },
  {
    name: "trapped",
    effect: "missing",
    words: "trapped buried",
    takes: "object",
    passive: true,
    results: new Set("rubble debris under mine underground inside below".split(" ")),
    reach: 4,
  },
  {
    name: "homes",
    effect: "displaced",
    words: "forced driven drove fled flee fleeing left leave forcing driving drive leaving",
    takes: "object",
    results: new Set("home homes".split(" ")),
    reach: 8,
  },
  { name: "fled", effect: "displaced", words: "fled", takes: "subject", results: null, reach: 0 },
  {
    name: "sheltering",
    effect: "displaced",
    words: "sheltering sheltered",
    takes: "subject",
    results: new Set("in at with".split(" ")),
    reach: 1,
  },
  {
    name: "moved",
    effect: "displaced",
    words: "moved",
    takes: "object",
    passive: true,
    results: new Set("shelter shelters safer safety homes villages camp camps".split(" ")),
    reach: 5,
  },
];
