import { describe, expect, it } from "vitest";
import { markAttributions } from "./attribute.ts";

describe("contentEnd", () => {
  it.each([
    ["at the final stop", ["{Koval} *said* [the dam had held]."]],
    [
      "before a new gerund",
      [
        "{Koval} *said* [the dam had held], adding that nobody was hurt.",
        "{Koval} said the dam had held, *adding* [that nobody was hurt].",
      ],
    ],
    [
      "before a shared verb",
      [
        "{Koval} *said* [the war would end] and warned that more would follow.",
        "{Koval} said the war would end and *warned* [that more would follow].",
      ],
    ],
    ["before a source", ["{Koval} *said* [the dam had held]; the army left."]],
    [
      "before the writer’s gloss",
      ["{Koval} *said* [the army had lost 800 men], a record for the valley."],
    ],
    [
      "before a concession",
      [
        "{Koval} *said* [the dam had held], though she noted it was old.",
        "Koval said the dam had held, though {she} *noted* [it was old].",
      ],
    ],
    ["with its marks", ["{They} *chanted* [“Go home!”] and left."]],
    ["with the sentence in its marks", ["{He} *yelled* [“You lie!”] at the mayor."]],
    ["before a gerund behind marks", ["{Koval} *said* [it was “over,”] referring to the war."]],
    [
      "before a new gerund behind marks",
      [
        "{Koval} *said* [it was “over,”] adding that Moroz had left.",
        "{Koval} said it was “over,” *adding* [that Moroz had left].",
      ],
    ],
    [
      "before the main clause behind marks",
      ["When {Koval} *said* [the wall had no “direct cracks,”] both engineers laughed."],
    ],
    ["before what was not said", ["{Koval} *said* [he would pay] but did not say when."]],
    ["before a late relative clause", ["{Koval} *said* [the dam had held], which was a relief."]],
    [
      "before a relative clause with two dates",
      ["{Koval} *blamed* [the deadlock on the council], which met in May and again on Friday."],
    ],
    ["before whom a name is told of", ["{Koval} *said* [they had met Moroz], who runs the union."]],
    [
      "before the verb of whom its gerund describes",
      [
        "A man *claiming* [to speak for them] told us that it was over.",
        "{A man} claiming to speak for them *told* us [that it was over].",
      ],
    ],
    ["where the bracket closes", ["It rained. ({Some} *say* [that the dam is old].)"]],
    [
      "where the dashes close",
      ["{The study} – which *notes* [that the dam is old] – is a warning."],
    ],
    [
      "before the comma of the speech around",
      [
        "[“They told me it was over,”] {Koval} *said*.",
        "“{They} *told* me [it was over],” Koval said.",
      ],
    ],
    [
      "before another speaker",
      [
        "{Koval} *vowed* [to stay], while the mayor accused the army of lying.",
        "Koval vowed to stay, while {the mayor} *accused* [the army of lying].",
      ],
    ],
    [
      "before what another says at the same time",
      [
        "{Koval} *demanded* [an inquiry], even as the police said that it was over.",
        "Koval demanded an inquiry, even as {the police} *said* [that it was over].",
      ],
    ],
    [
      "before what is kept back",
      ["{Koval} *said* [that it was “late”], but would not name anyone."],
    ],
    [
      "before what the speaker does not say",
      ["{Koval} *said* [the dam had held], but Koval did not say for how long."],
    ],
    [
      "before the main clause behind marks and a comma",
      ["In {a letter} *saying* [that she had “lost heart”], Koval resigned on Monday."],
    ],
    [
      "before the main clause of others",
      ["While {Koval} *says* [it “broke the news” of the raid], others doubt it."],
    ],
    [
      "before the verb of what claims it",
      ["{Posts} *claiming* [that the dam is broken] have been shared widely."],
    ],
    [
      "before the verb of what claims it online",
      ["It rained. Early posts online *claiming* [that the dam had failed] proved unfounded."],
    ],
    [
      "before the verb of whom a relative clause is about",
      ["It rained. {Kesh Foods}, which *said* [it would not sell], closed at $41."],
    ],
    [
      "before what another says besides",
      [
        "{The miners} *called* on her [to act], with one saying that it was late.",
        "The miners called on her to act, with {one} *saying* [that it was late].",
      ],
    ],
    ["before what is not told", ["{The bank} *said* [it had sold it], without naming the buyer."]],
    [
      "before a gloss with a clause",
      ["{Koval} *said* [the dam had held], a claim the miners reject."],
    ],
    [
      "before what the speaker says besides",
      [
        "{Koval} *promised* [to stay], while also suggesting that he was tired.",
        "{Koval} promised to stay, while also *suggesting* [that he was tired].",
      ],
    ],
    [
      "before what others say",
      [
        "{Koval} *says* [the dam is safe], while some say it leaks.",
        "Koval says the dam is safe, while {some} *say* [it leaks].",
      ],
    ],
    ["before a comparison", ["{Koval} *said* [it expected 41 deals], compared with 44 before."]],
    ["before a new statement", ["{Koval} left, *blaming* [the rain], and its shares fell."]],
    [
      "before the time of an accusation",
      ["{Koval} *accused* [him of “losing the plot”] after the dam fell."],
    ],
    [
      "before a relative clause behind marks",
      ["{Koval} *called* it [“Dam Two,”] which pleased us."],
    ],
    [
      "before the attribution of both",
      [
        "[Moroz told us he “was late,”] {a report} *states*.",
        "{Moroz} *told* us [he “was late,”] a report states.",
      ],
    ],
    [
      "before the clause that a noun’s belongs to",
      ["Despite {his} *claim* [that people would leave], there are many."],
    ],
  ])("is %s", (_, marked) => {
    const [first = ""] = marked;
    expect(markAttributions(first.replace(/[[\]{}*]/gu, ""))).toEqual(marked);
  });

  it.each([
    ["nouns that “and” joins", "{Koval} *said* [the dam and the bridge had held]."],
    ["a name in apposition", "{Koval} *said* [they had seized the ship, Odrin Star]."],
    ["a relative clause with marks", "{Koval} *said* [the plan, which was “dead,” had failed]."],
    ["a relative clause within", "{Koval} *said* [the dam, which was old, had held]."],
    ["half of a subject in marks", "{Koval} *said* [“wage cuts” and the sale of land would pay]."],
    ["a second verb under a modal", "{Koval} *says* [he would sit down and tell them so]."],
    [
      "a relative clause that is quoted",
      "{Koval} *bemoaned* [the price of it, which “has gone up”].",
    ],
    [
      "a gerund that is a subject",
      "{Koval} *said* [that talk of dust and blasting was dismissed].",
    ],
    ["what nobody kept back", "{Koval} *said* [they had left, without taking the children]."],
    ["marks within the clause", "{Koval} *said* [he would “never” leave]."],
  ])("is not at %s", (_, marked) => {
    expect(markAttributions(marked.replace(/[[\]{}*]/gu, ""))).toEqual([marked]);
  });

  it("is not at a second infinitive", () => {
    const marked = "{Koval} *promised* [to raise wages and defend the valley].";
    expect(markAttributions(marked.replace(/[[\]{}*]/gu, ""))).toContain(marked);
  });
});
