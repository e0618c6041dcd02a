import { describe, expect, it } from "vitest";
import { attribute, markAttributions, unmark } from "./attribute.ts";

describe("findQuotedSpeech", () => {
  it.each([
    "[“We will rebuild,”] {she} *said*.",
    "[“We will rebuild,”] *said* {Anna Koval}, the energy minister.",
    "[“We will rebuild,”] {Energy Minister Anna Koval} *told* reporters on Monday.",
    "[“We will rebuild,”] {Koval}, who replaced Moroz, *said*.",
    "[“Will they rebuild?”] {Koval} *asked*.",
    "[“Never!”] *shouted* {a man}.",
    "[“Tell the men where the line is and they will cross it,”] {Koval} *said*.",
    "[“Never!”] *cried* {Koval} from the benches opposite. [“Not now!”] The Speaker left.",
    "[“There is nothing left,”] {he} was quoted as *saying* by the channel.",
    "[“Go slower,”] {he} liked to *say*. [“Much slower.”]",
    "{A spokesman} *grovelled*: [“We are truly sorry.”]",
    "As {Moroz} *put it* on her way out, [“ask the dam.”]",
    "[“We saw it. It was bad,”] {he} *said*.",
    "[“We lost all,”] *pleaded* {Moroz}, a tailor who lost his wife.",
    "[“We will rebuild,”] *cracked* {Rep. Adaeze Moroz}.",
    "[“Someone saw it,”] *according to* {Koval}.",
    "[“Someone saw it,”] *declared* to journalists {Leyla Orsk}, who chairs the union.",
    "[“Someone saw it,”] *underlined* at the briefing {Deputy Minister Ermek Orsk}.",
    "[“Someone saw it,”] *assured*, in his turn, {the head physician}.",
    "[“Someone saw it,”] {Kesh foreign ministry spokeswoman Zeyna Orsk} *wrote*.",
    "[“Someone saw it,”] {Rep. Anna Koval} (D-Odrin) *said* in an interview.",
    "[“Someone saw it,”] {Acting Commissioner Ivan Kos} *told* a news conference.",
    "[“Someone saw it,”] {Moroz} *shot back*.",
    "[“We got a pole!”] {Ivan Kos} *shouted* to the crowd.",
    "[“Someone saw it,”] {Ivan Kos}, the attorney general of Odrin, one of the states suing, *said* in May.",
    "[“Someone saw it,”] {Farhad Moroz}, a tailor who lost his wife and two sons, *told* the paper.",
    "[“Someone saw it,”] {it} further *wrote*.",
    "[“Someone saw it,”] {one senior aide} *texted* us.",
    "[“How many more?”] {Koval} *asked* when we rang her.",
    "[“Someone saw it,”] {Press Secretary Josh Berg} *said*.",
    "[“Someone saw it,”] {ward councillor Thandeka Moroz} *said*.",
    "[“Someone saw it,”] {she} *fumed*.",
    "[“If I lose,”] {she} *said*, gripping the rail, [“write it down.”]",
    "[The plan is “a gift to banks,”] {Koval} *said*. [“Nobody asked for it.”]",
    "[The toll, which stood at four, “will keep moving”], {she} *warned*.",
    "[It was clear “from the start, ‘No one cared,’”] {Koval} *said*.",
    "[“You know her,”] {Koval} *said*, but [“you do not know us.”]",
    "[“It is a bad plan,”] {the man} taking the picture *said*.",
    "[“It is a bad plan,”] her friend, {Ivan Kos} *told* the paper.",
    "[“It is a bad plan,”] *said* {Ivan Kos}. [It “amounts to a golden handshake for those who build.”]",
    "[“It is a bad plan,”] *said* {Ivan Kos}. It would cost too much “for a town”.",
    "[“It is a bad plan,”] *said* {Kos} in a statement released by the club.",
    "[“It is a bad plan,”] *said* {Ivan Kos}.\n\nIt “amounts to a golden handshake for those who build.”",
  ])("finds the attribution behind: %s", (marked) => {
    expect(markAttributions(unmark(marked))).toEqual([marked]);
  });

  it.each([
    "{Koval} *said*: [“We will rebuild.”]",
    "{Koval} *said*, [“We will rebuild.”]",
    "{Koval} left on Monday, *telling* reporters, [“I am tired.”]",
    "{The ad} *claims* [“Koval is the one you can trust.”]",
    "From {Anna Koval}: [“We will rebuild.”]",
    "It rained. {Anna Koval}, 45, head teacher: [“We will rebuild.”]",
    "{She} paused, then *added*: [“Wait.”]",
    "In a statement, {the ministry} *said*: [“The dam held.”]",
    "The ministry’s spokesman, {Ivan Kos}, *said*: [“The plant is safe.”]",
    "{She} *wrote* on X: [“Nobody is safe.”]",
    "In Kesh, where the dam broke, {Koval} *said*, [“Not yet.”]",
    "When it broke, {Koval} *replied*, [“We were not asked.”]",
    "{The ministry’s letter} *reads* [“we may use the dam for another year”].",
    "In {her} *words*, [“nobody is safe”].",
    "It rained. {Koval} *went on*:\n\n[“We will rebuild.”]",
    "It rained. {The Kesh Times} *reports*:\n\n[“Nobody came.”]",
    "It rained. *According to* {the Kesh Times}:\n\n[“Nobody came.”]",
    "{The Kesh Post} *notes*, [“nobody came, and nobody asked”].",
    "It rained. *Said* {Dorothy Kos}, who grew up with him in Odrin, [“We were proud.”]",
    "It rained. Asked a plain question about the dam, {Koval} *said*, [“I do not know.”]",
  ])("finds the attribution before: %s", (marked) => {
    expect(markAttributions(unmark(marked))).toEqual([marked]);
  });

  it.each([
    "[“We will rebuild,”] {she} *said*, [“and soon.”]",
    "[“We will rebuild,”] {she} *said*. [“All of it.”]",
    "[“We will rebuild,”] {she} *said* at a rally in Odrin, Kesh, [“but not yet.”]",
    "[“I read it,”] {he} *told* the readers’ editor, [“and put it down.”]",
    "[“I am tired,”] {he} *told* about 60 people. [“I do the prayers.”]",
    "{Koval} *said*: [“We saw it.]\n\n[“It was bad.”]",
    "[“We will rebuild,”] {she} *said*.\n\n[“All of it.”]",
  ])("keeps one quotation in pieces: %j", (marked) => {
    expect(markAttributions(unmark(marked))).toEqual([marked]);
  });

  it("finds within speech what somebody used to say", () => {
    expect(markAttributions("“She used to say, ‘Eat first,’” Koval said.")).toContain(
      "“{She} used to *say*, [‘Eat first,’]” Koval said.",
    );
  });

  it("leaves a gerund behind the marks its own content", () => {
    expect(markAttributions("Koval said: “We mended it,” adding that “it held.”")).toEqual([
      "{Koval} *said*: [“We mended it,”] adding that “it held.”",
      "{Koval} said: “We mended it,” *adding* [that “it held.”]",
    ]);
  });

  it.each([
    "[“We will rebuild,”] {she} *said* when asked why. [“All of it.”]",
    "[“We will rebuild,”] *said* {a clerk} who asked not to be named. [“All of it.”]",
    "[“It was,”] {he} *says*, pausing to find the word, [“biblical.”]",
  ])("keeps it in pieces over when and how it is said: %j", (marked) => {
    expect(markAttributions(unmark(marked))).toContain(marked);
  });

  it("keeps it apart from what the same one says behind a further report", () => {
    const marked =
      "[“We will rebuild,”] {she} *said*, adding that it would cost less. “All of it.”";
    expect(markAttributions(unmark(marked))).toContain(marked);
  });

  it("keeps it in pieces over what it accords to", () => {
    const marked =
      "[“We will rebuild,”] {she} *said* in a note, according to Koval. [“All of it.”]";
    expect(markAttributions(unmark(marked))).toContain(marked);
  });

  it.each([
    ["single marks", "[‘We will rebuild,’] {she} *said*."],
    ["guillemets", "[«We will rebuild,»] {she} *said*."],
    ["low and high marks", "[„We will rebuild,“] {she} *said*."],
    ["straight marks", '["We will rebuild,"] {she} *said*.'],
  ])("reads %s", (_, marked) => {
    expect(markAttributions(unmark(marked))).toEqual([marked]);
  });

  it("finds speech within speech", () => {
    expect(markAttributions("“I told her, ‘Go,’” he said.")).toEqual([
      "[“I told her, ‘Go,’”] {he} *said*.",
      "“{I} *told* her, [‘Go,’]” he said.",
    ]);
  });

  it.each([
    "“{I} *said* to my son, [we pack the rice],” she said.",
    "“{I} *told* him, [leave the pumps],” she said.",
  ])("finds what follows a comma within speech: %s", (marked) => {
    expect(markAttributions(unmark(marked))).toContain(marked);
  });

  it.each(["“The dam, he said, was old,” she said.", "“Everything I say, he hears,” she said."])(
    "leaves asides within speech alone: %s",
    (text) => {
      expect(attribute(text)).toHaveLength(1);
    },
  );

  it("finds orders within speech", () => {
    expect(markAttributions("“We shouted at him to stop,” she said.")).toContain(
      "“{We} *shouted* at him [to stop],” she said.",
    );
  });

  it.each(["“I would tell her, ‘Go,’” he said.", "“It was like Kos saying, ‘Go,’” he said."])(
    "finds none within %s",
    (text) => {
      expect(attribute(text)).toHaveLength(1);
    },
  );

  it.each([
    ["a lead-in without a verb", "It rained.\n\nAnd then: “I did not write that.”"],
    ["a cross-heading", "It rained.\n\n‘I have no cats’\n\nThey left."],
  ])("floats behind %s", (_, text) => {
    expect(attribute(text)).toMatchObject([{ floating: true, cue: null }]);
  });

  it("lets a whole paragraph in marks float", () => {
    const text = "The mayor left at six.\n\n“Which letter?”\n\nNobody knew.";
    expect(attribute(text)).toMatchObject([{ floating: true, source: null, cue: null }]);
  });

  it.each([
    "The “Iron Gate” operation ended on Monday.",
    "Koval, known as “the Fox”, left on Monday.",
    "Ivan “Bear” Kos left.",
    "The so-called “peace plan” failed.",
    "She read “The Long Winter” to the children.",
    "The book, “Dams of Kesh”, sold well.",
    "“Iron Gate” is a film.",
    "He won the “Best Dam” prize.",
    "The sign read “No entry” in red.",
    "It rained. Her second, “Tide Tables,” won the Odrin Prize.",
  ])("finds none in %s", (text) => {
    expect(markAttributions(text)).toEqual([]);
  });
});
