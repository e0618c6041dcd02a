import type { Analysis } from "@whosaid/core";
import { buildAnalysis } from "./build-analysis.ts";

const sentences = [
  "A bridge over the Lind gave way near Varholm on Tuesday 🌉, and at least 40 people died, according to the Lindmar Rescue Service.",
  "“We will find out why,” Governor Ilse Brandt told reporters on Wednesday. “Nobody should have died here.”",
  "She said that 12 children were among the dead.",
  "The transport ministry denied that it had “set aside” warnings since 2019.",
  "“The engineers said they had seen cracks,” added Brandt’s deputy, Tomas Reyl.",
  "Dozens are still missing.",
];

/** An invented report with every kind of claim in it, and what a reader finds there. */
export const bridgeArticle: Analysis = buildAnalysis({
  text: `Bridge collapse near Varholm\n\n${sentences.join(" ")}\n`,
  title: "Bridge collapse near Varholm",
  publishedAt: "2024-03-07",
  sentences: ["Bridge collapse near Varholm", ...sentences],
  entities: [
    {
      kind: "organization",
      name: "Lindmar Rescue Service",
      mentions: [{ words: "Lindmar Rescue Service", form: "name" }],
    },
    { name: "Ilse Brandt", role: "Governor" },
    { kind: "organization", name: "transport ministry" },
    { name: "Tomas Reyl", role: "deputy", affiliation: "Brandt" },
    { kind: "group", name: "The engineers" },
  ],
  quotations: [
    {
      content: ["“We will find out why,”", "“Nobody should have died here.”"],
      quoted: ["We will find out why,", "Nobody should have died here."],
      cue: { words: "told", lemma: "tell", stance: "neutral" },
      speaker: { mention: "Governor Ilse Brandt", entity: "e2" },
      addressee: "reporters",
      saidAt: "d2",
    },
    {
      type: "indirect",
      content: ["that 12 children were among the dead"],
      cue: { words: "said", lemma: "say", stance: "neutral" },
      speaker: { mention: "She", entity: "e2", resolution: "pronoun" },
    },
    {
      type: "mixed",
      content: ["that it had “set aside” warnings since 2019"],
      quoted: ["set aside"],
      cue: { words: "denied", lemma: "deny", stance: "deny" },
      speaker: { mention: "The transport ministry", entity: "e3" },
    },
    {
      content: ["“The engineers said they had seen cracks,”"],
      quoted: ["The engineers said they had seen cracks,"],
      cue: { words: "added", lemma: "add", stance: "neutral" },
      speaker: { mention: "Brandt’s deputy, Tomas Reyl", entity: "e4" },
    },
    {
      type: "indirect",
      content: ["they had seen cracks"],
      cue: { words: { words: "said", after: "engineers " }, lemma: "say", stance: "neutral" },
      speaker: { mention: "The engineers", entity: "e5" },
      via: { mention: "Brandt’s deputy, Tomas Reyl", entity: "e4" },
      within: "q4",
    },
  ],
  dates: [
    {
      words: "Tuesday",
      value: "2024-03-05",
      edtf: "2024-03-05",
      earliest: "2024-03-05",
      latest: "2024-03-05",
      anchor: { kind: "publication" },
    },
    {
      words: "Wednesday",
      value: "2024-03-06",
      edtf: "2024-03-06",
      earliest: "2024-03-06",
      latest: "2024-03-06",
      anchor: { kind: "mention", date: "d1" },
    },
    {
      words: "2019",
      value: "2019",
      edtf: "2019",
      earliest: "2019-01-01",
      latest: "2019-12-31",
      anchor: { kind: "absolute" },
    },
  ],
  casualties: [
    {
      words: "at least 40 people",
      low: 40,
      qualifier: "at-least",
      victims: { words: "people", head: "people" },
      source: { mention: "the Lindmar Rescue Service", entity: "e1" },
      period: { since: null, until: null, on: "2024-03-05", dates: ["d1"] },
      place: "near Varholm",
    },
    {
      words: "12 children",
      low: 12,
      high: 12,
      victims: { words: "children", head: "child", category: "child" },
      relation: "subset",
      of: "k1",
      source: { quotation: "q2" },
    },
    { words: "Dozens", effect: "missing", qualifier: "vague" },
  ],
});
