import { describe, expect, it } from "vitest";
import { read } from "../read.ts";

/** The subject of the clause whose verb is in brackets; `null` where it has none. */
function subjectOf(marked: string): string | null {
  const start = marked.indexOf("[");
  const text = marked.replace(/[[\]]/gu, "");
  const { clauses, verbGroups, nounPhrases } = read(text).syntax;
  const clause = clauses.find(({ verb }) => verbGroups[verb ?? -1]?.start === start);
  const subject = nounPhrases[clause?.subject ?? -1];
  return subject === undefined ? null : text.slice(subject.start, subject.end);
}

describe("findSubject", () => {
  it.each([
    ["right before the verb", "The energy minister [left].", "The energy minister"],
    ["before a preposition", "The minister in Kesh [left].", "The minister"],
    ["before a day", "Koval on Monday [left].", "Koval"],
    ["before a bare day", "Koval Monday [left].", "Koval"],
    ["before a bare night", "The ministry last night [denied] it.", "The ministry"],
    ["before a party in brackets", "Anna Koval (Labour, Odrin) [left].", "Anna Koval"],
    ["behind “after”", "It came a day after state media [claimed] that it rained.", "state media"],
    ["behind “before”", "Koval left before an officer [told] her the way.", "an officer"],
    [
      "held behind a conjunction",
      "France left, while Kenya, which has a fleet, [urged] both to stay.",
      "Kenya",
    ],
    ["held over two verbs of one relative", "Koval, who fell and never woke, [left].", "Koval"],
    ["held over a participle", "Koval, speaking in Kesh because of a pact, [left].", "Koval"],
    ["held over an attribution", "The dam that broke, she said, [has held] since.", "The dam"],
    ["behind “with”", "Critics were loud, with one mayor [writing] to us.", "one mayor"],
    ["that of a document’s gerund", "All they got was a message [stating] it.", "a message"],
    ["not of a gerund behind a place", "They left the hall [saying] it.", "They"],
    ["behind a fronted phrase", "In Geneva on Monday, Koval [left].", "Koval"],
    ["behind a fronted clause", "When it rained, Koval [left].", "Koval"],
    ["before an apposition", "Koval, the energy minister, [left].", "Koval"],
    ["of an aside", "Museums, [said] Koval, are free.", "Koval"],
    [
      "behind “with” and a list",
      "It quoted Ivan Kos and Anna Koval, with Koval [stating] it.",
      "Koval",
    ],
    [
      "behind two relative clauses and a reason",
      "A clerk who helped, and who left because of an order, [told] us it was late.",
      "A clerk",
    ],
    [
      "before an age and a phrase",
      "Koval, 58, in rolled sleeves, [told] a crowd that it was late.",
      "Koval",
    ],
    [
      "that the tagger takes for an adjective",
      "The premier, for his part, [noted] it.",
      "The premier",
    ],
    [
      "before roles parted by commas",
      "Anna Koval, Director of the Dam Study, and Chairman of the Kesh Centre for Floods, [says] it is late.",
      "Anna Koval",
    ],
    ["before a role without article", "Ivan Moroz, Kesh coach, [left].", "Ivan Moroz"],
    [
      "before two roles",
      "Anna Koval, curator and director of exhibits at the museum, Kesh, [left].",
      "Anna Koval",
    ],
    [
      "before a role with a participle",
      "Anna Koval, mother of a boy killed in Kesh, [left].",
      "Anna Koval",
    ],
    [
      "that renames another",
      "Behind the desk her deputy, Ivan Kos, [called] himself calm.",
      "her deputy",
    ],
    [
      "held over a relative with two objects",
      "Lake Resources, which runs a gold and copper mine above Kesh, [said] it was late.",
      "Lake Resources",
    ],
    [
      "that does something, of a gerund behind its objects",
      "She refused to have the call played aloud, [saying] it was late.",
      "She",
    ],
    [
      "of “who” behind a day",
      "They met the senators on Monday, who [said] it was late.",
      "the senators",
    ],
    ["of “who” behind a place", "He called on nurses in Kesh, who [said] it was late.", "nurses"],
    ["before an age", "Koval, 45, [said] the dam held.", "Koval"],
    ["before age and office", "Koval, 45, the minister of energy and mines, [left].", "Koval"],
    ["before a share", "More than 1,200 people, most of them women, [fled].", "1,200 people"],
    ["before a relative clause", "Koval, who replaced Moroz, [left].", "Koval"],
    ["before a relative clause with an object", "The man who shot the mayor [was] old.", "The man"],
    [
      "before an object’s relative clause",
      "The deal that the ministry signed [collapsed].",
      "The deal",
    ],
    ["before a participle", "The man killed in the blast [was] a doctor.", "The man"],
    [
      "before a participle in commas",
      "The report, published on Monday, [found] little.",
      "The report",
    ],
    [
      "before a clause in commas",
      "The minister, when asked about it, [said] nothing.",
      "The minister",
    ],
    ["before an infinitive", "The plan to rebuild the city [was rejected].", "The plan"],
    [
      "before a long aside",
      "A spokesman for the ministry, which runs the plant, [declined].",
      "A spokesman",
    ],
    ["fronted, then held", "Speaking in Geneva, Koval, who heads the talks, [left].", "Koval"],
    ["in a bare clause, held", "Police said the man, who was not named, [was killed].", "the man"],
    [
      "in a bare clause, modified",
      "Koval said the majority of those killed [were] old.",
      "the majority of those",
    ],
    ["a bounded count", "At least 12 people [were killed].", "least 12 people"],
    [
      "a bounded count in a bare clause",
      "Police said more than 40 families [had fled].",
      "40 families",
    ],
    ["behind the verb", "“We are done,” [said] Koval.", "Koval"],
    ["behind a fronted auxiliary", "Never had she [seen] it.", "she"],
    ["shared over “and”", "Koval came and [left].", "Koval"],
    ["shared over commas", "Koval was born in Kesh, [raised] in Odrin and killed there.", "Koval"],
    ["shared over an object", "He called it “a massacre” and [said] so.", "He"],
    [
      "shared with a verb that reports",
      "Koval said the war would end and [warned] of more.",
      "Koval",
    ],
    [
      "shared with a gerund that reports",
      "Koval said the dam had held, [adding] no more.",
      "Koval",
    ],
    [
      "in a bare clause, before brackets",
      "Koval said the dam (built in 1990) [had held].",
      "the dam",
    ],
    ["shared with a verb alike", "Koval said they would resign and [leave].", "they"],
    ["shared with an infinitive", "Koval wants [to leave].", "Koval"],
    ["shared with a gerund", "Koval left, [saying] it was late.", "Koval"],
    ["of a relative clause", "They met Koval, who [replaced] Moroz.", "Koval"],
    ["of a relative clause behind an age", "They met Geeta Devi (34), who [fled].", "Geeta Devi"],
    [
      "of a relative clause behind an apposition",
      "The spokesman, Ivan Kos, who [fled], is ill.",
      "The spokesman",
    ],
    ["of a participle", "Police arrested two men [wanted] over the raid.", "two men"],
    ["of a question", "It was not clear who [fired].", "who"],
  ])("is found %s", (_, marked, expected) => {
    expect(subjectOf(marked)).toBe(expected);
  });

  it.each([
    ["an object pronoun", "She told him and [left].", "She"],
    ["what stands in marks", "“The war is over,” [said] the mayor.", "the mayor"],
    ["the object of “said”", "The minister, who was ill, [said] nothing.", "The minister"],
    [
      "a prepositional object",
      "The leader of the union in Kesh [left].",
      "The leader of the union",
    ],
  ])("is not %s", (_, marked, expected) => {
    expect(subjectOf(marked)).toBe(expected);
  });

  it.each(["“Folks,” [said] on Monday.", "[Go] home.", "[Asked] about it, she left."])(
    "is not made up in %j",
    (marked) => {
      expect(subjectOf(marked)).toBeNull();
    },
  );
});
