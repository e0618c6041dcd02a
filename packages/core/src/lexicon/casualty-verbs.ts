import type { CasualtyEffect } from "../model.ts";

/** How a word of harm takes the people harmed. */
export type HarmFrame =
  /** Does it to an object: "the blast killed [three]", "[three] were killed". */
  | "object"
  /** Happens to its subject: "[three] died". */
  | "subject"
  /** Says it of those before it: "[three] dead", "[two] were missing". */
  | "adjective";

/** A lemma's forms in the order base, third person, gerund, past, participle when it differs. */
export interface HarmVerb {
  readonly effect: CasualtyEffect;
  readonly frame: HarmFrame;
  readonly forms: string;
  /** Also said of things or of harm that may be fatal: a death of the same people outweighs it. */
  readonly weak?: true;
}

export const HARM_VERBS: readonly HarmVerb[] = [
  { effect: "killed", frame: "object", forms: "kill kills killing killed" },
  { effect: "killed", frame: "object", forms: "murder murders murdering murdered" },
  { effect: "killed", frame: "object", forms: "slay slays slaying slew slain" },
  {
    effect: "killed",
    frame: "object",
    forms: "assassinate assassinates assassinating assassinated",
  },
  { effect: "killed", frame: "object", forms: "massacre massacres massacring massacred" },
  { effect: "killed", frame: "object", forms: "behead beheads beheading beheaded" },
  { effect: "killed", frame: "object", forms: "decapitate decapitates decapitating decapitated" },
  { effect: "killed", frame: "object", forms: "lynch lynches lynching lynched" },
  { effect: "killed", frame: "object", forms: "martyr martyrs martyring martyred" },
  {
    effect: "killed",
    frame: "object",
    forms: "electrocute electrocutes electrocuting electrocuted",
  },
  { effect: "killed", frame: "object", forms: "asphyxiate asphyxiates asphyxiating asphyxiated" },
  { effect: "killed", frame: "object", forms: "strangle strangles strangling strangled" },
  { effect: "killed", frame: "object", forms: "neutralise neutralises neutralising neutralised" },
  { effect: "killed", frame: "object", forms: "neutralize neutralizes neutralizing neutralized" },
  { effect: "killed", frame: "object", forms: "eliminate eliminates eliminating eliminated" },
  { effect: "killed", frame: "subject", forms: "die dies dying died" },
  { effect: "killed", frame: "subject", forms: "perish perishes perishing perished" },
  { effect: "killed", frame: "subject", forms: "drown drowns drowning drowned" },
  { effect: "killed", frame: "subject", forms: "succumb succumbs succumbing succumbed" },
  { effect: "killed", frame: "subject", forms: "suffocate suffocates suffocating suffocated" },
  { effect: "wounded", frame: "object", forms: "wound wounds wounding wounded" },
  { effect: "wounded", frame: "object", forms: "injure injures injuring injured" },
  { effect: "wounded", frame: "object", forms: "hurt hurts hurting hurt" },
  { effect: "wounded", frame: "object", forms: "maim maims maiming maimed" },
  { effect: "wounded", frame: "object", forms: "scald scalds scalding scalded" },
  { effect: "wounded", frame: "object", forms: "trample tramples trampling trampled" },
  {
    effect: "wounded",
    frame: "object",
    forms: "hospitalize hospitalizes hospitalizing hospitalized",
  },
  {
    effect: "wounded",
    frame: "object",
    forms: "hospitalise hospitalises hospitalising hospitalised",
  },
  { effect: "wounded", frame: "object", forms: "shoot shoots shooting shot", weak: true },
  { effect: "wounded", frame: "object", forms: "stab stabs stabbing stabbed", weak: true },
  { effect: "wounded", frame: "object", forms: "graze grazes grazing grazed", weak: true },
  { effect: "wounded", frame: "object", forms: "burn burns burning burned burnt", weak: true },
  { effect: "casualties", frame: "object", forms: "harm harms harming harmed", weak: true },
  { effect: "missing", frame: "subject", forms: "disappear disappears disappearing disappeared" },
  { effect: "missing", frame: "subject", forms: "vanish vanishes vanishing vanished" },
  { effect: "displaced", frame: "object", forms: "displace displaces displacing displaced" },
  { effect: "displaced", frame: "object", forms: "evacuate evacuates evacuating evacuated" },
  { effect: "displaced", frame: "object", forms: "uproot uproots uprooting uprooted" },
  { effect: "detained", frame: "object", forms: "arrest arrests arresting arrested" },
  { effect: "detained", frame: "object", forms: "detain detains detaining detained" },
  { effect: "detained", frame: "object", forms: "imprison imprisons imprisoning imprisoned" },
  { effect: "detained", frame: "object", forms: "jail jails jailing jailed" },
  { effect: "abducted", frame: "object", forms: "abduct abducts abducting abducted" },
  { effect: "abducted", frame: "object", forms: "kidnap kidnaps kidnapping kidnapped" },
  { effect: "killed", frame: "adjective", forms: "dead" },
  { effect: "wounded", frame: "adjective", forms: "frostbitten" },
  { effect: "missing", frame: "adjective", forms: "missing" },
  { effect: "displaced", frame: "adjective", forms: "homeless" },
];

/** Verbs that kill when "dead" or "to death" follows: "[two] were shot dead", "beaten to death". */
export const DEADLY_WITH_RESULT: ReadonlySet<string> = new Set(
  (
    "shot shoot shoots shooting stabbed stab stabbing beaten beat beating crushed burned burnt " +
    "hacked bludgeoned strangled starved frozen froze frozen bled trampled choked stoned clubbed " +
    "gunned struck tortured run"
  ).split(" "),
);

/** Adverbs that make a wound a death: "[two] were fatally shot". */
export const FATAL_ADVERBS: ReadonlySet<string> = new Set(["fatally", "mortally"]);
