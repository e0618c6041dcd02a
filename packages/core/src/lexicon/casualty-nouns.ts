import type { CasualtyEffect } from "../model.ts";

/** Nouns whose number is the number of people harmed: "[five deaths]", "[no arrests]". */
export const COUNT_NOUNS: ReadonlyMap<string, CasualtyEffect> = new Map([
  ["death", "killed"],
  ["deaths", "killed"],
  ["fatality", "killed"],
  ["fatalities", "killed"],
  ["homicide", "killed"],
  ["homicides", "killed"],
  ["murders", "killed"],
  ["killings", "killed"],
  ["kills", "killed"],
  ["martyrs", "killed"],
  ["bodies", "killed"],
  ["casualty", "casualties"],
  ["casualties", "casualties"],
  ["injuries", "wounded"],
  ["injury", "wounded"],
  ["arrest", "detained"],
  ["arrests", "detained"],
  ["detentions", "detained"],
  ["detainees", "detained"],
  ["prisoners", "detained"],
  ["kidnappings", "abducted"],
  ["abductions", "abducted"],
  ["hostages", "abducted"],
  ["captives", "abducted"],
  ["evacuees", "displaced"],
  ["disappearances", "missing"],
]);

/** Count nouns that are people: any verb said of them tells more. */
export const COUNTED_PEOPLE: ReadonlySet<string> = new Set(
  "detainees prisoners hostages captives evacuees martyrs".split(" "),
);

/** Count nouns that also name other things, so that a plain number before them is not enough. */
export const NEEDS_ZERO: ReadonlySet<string> = new Set([
  "injury",
  "death",
  "homicide",
  "arrest",
  "injuries",
]);

/** Words for those harmed as a class: "twelve of [the dead]", "the number of [injured]". */
export const HARMED_CLASSES: ReadonlyMap<string, CasualtyEffect> = new Map([
  ["dead", "killed"],
  ["deaths", "killed"],
  ["killed", "killed"],
  ["fatalities", "killed"],
  ["deceased", "killed"],
  ["martyrs", "killed"],
  ["injured", "wounded"],
  ["wounded", "wounded"],
  ["hurt", "wounded"],
  ["burned", "wounded"],
  ["burnt", "wounded"],
  ["slain", "killed"],
  ["jailed", "detained"],
  ["imprisoned", "detained"],
  ["evacuated", "displaced"],
  ["missing", "missing"],
  ["displaced", "displaced"],
  ["casualties", "casualties"],
  ["arrests", "detained"],
  ["detained", "detained"],
  ["arrested", "detained"],
  ["captives", "abducted"],
  ["hostages", "abducted"],
  ["kidnapped", "abducted"],
  ["abducted", "abducted"],
]);

/** Nouns of an act whose "of" names the people harmed: "the death of [a man]". */
export const ACT_NOUNS: ReadonlyMap<string, CasualtyEffect> = new Map([
  ["death", "killed"],
  ["deaths", "killed"],
  ["killing", "killed"],
  ["killings", "killed"],
  ["murder", "killed"],
  ["murders", "killed"],
  ["slaying", "killed"],
  ["slayings", "killed"],
  ["homicide", "killed"],
  ["massacre", "killed"],
  ["drowning", "killed"],
  ["drownings", "killed"],
  ["loss", "killed"],
  ["bodies", "killed"],
  ["body", "killed"],
  ["remains", "killed"],
  ["wounding", "wounded"],
  ["injury", "wounded"],
  ["injuries", "wounded"],
  ["shooting", "wounded"],
  ["stabbing", "wounded"],
  ["abduction", "abducted"],
  ["kidnapping", "abducted"],
  ["arrest", "detained"],
  ["detention", "detained"],
  ["displacement", "displaced"],
  ["disappearance", "missing"],
  ["killer", "killed"],
  ["killers", "killed"],
  ["murderer", "killed"],
  ["murderers", "killed"],
  ["kidnapper", "abducted"],
  ["kidnappers", "abducted"],
  ["abductors", "abducted"],
  ["captors", "abducted"],
]);

/** Multiples that count the dead of one crime: "a [double homicide]". */
export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ["double", 2],
  ["triple", 3],
  ["quadruple", 4],
]);
