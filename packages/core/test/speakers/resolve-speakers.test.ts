import { describe, expect, it } from "vitest";
import { resolveMarked } from "./resolve.ts";

function lastSpeaker(marked: string): string | null {
  return resolveMarked(marked).speakers.at(-1)?.name ?? null;
}

function lastResolution(marked: string): string | null {
  return resolveMarked(marked).resolutions.at(-1) ?? null;
}

describe("resolveSpeakers resolves names", () => {
  it.each([
    ["name", "[Anna Koval] said {it was over}.", "Anna Koval"],
    ["name", "[Varkand’s Foreign Minister Timur Aldan] said {it was over}.", "Timur Aldan"],
    ["name", "[Minister of Education Laura Gianni] said {it was over}.", "Laura Gianni"],
    ["name", "[The World Health Organization] said {it was over}.", "World Health Organization"],
    ["name", "According to [Gaza’s Ministry of Health], {40 died}.", "Gaza’s Ministry of Health"],
    ["name", "[University of Kesh president Ivan Kos] said {it was over}.", "Ivan Kos"],
    ["surname", "Anna Koval came by bus. [Koval] said {it was late}.", "Anna Koval"],
    [
      "surname",
      "Gerald Thorn and Mary Thorn came by bus. [Mrs Thorn] said {it was late}.",
      "Mary Thorn",
    ],
  ])("by %s: %s", (resolution, marked, name) => {
    expect(lastSpeaker(marked)).toBe(name);
    expect(lastResolution(marked)).toBe(resolution);
  });
});

describe("resolveSpeakers reads the i as a newspaper", () => {
  it("each time, and “I” as nobody of that name", () => {
    const { speakers } = resolveMarked(
      "The [i] said {it was late}. Later the [i] said {it was over}.",
    );
    expect(speakers.map((speaker) => speaker?.name)).toEqual(["the i", "the i"]);
    expect(speakers[0]).toBe(speakers[1]);
  });
});

describe("resolveSpeakers tells two of a surname apart", () => {
  it.each([
    [
      "George Bushel Sr. and George Bushel Jr. met. [The elder Bushel] said {it was late}.",
      "George Bushel Sr.",
    ],
    [
      "George Bushel Sr. and George Bushel Jr. met. [The younger Bushel] said {it was late}.",
      "George Bushel Jr.",
    ],
    [
      "Anna Koval, 60, and Mila Koval, 30, met. [The elder Koval] said {it was late}.",
      "Anna Koval",
    ],
    [
      "Anna Koval, 60, and Mila Koval, 30, met. [The younger Ms Koval] said {it was late}.",
      "Mila Koval",
    ],
  ])("%s", (marked, name) => {
    expect(lastSpeaker(marked)).toBe(name);
  });
});

describe("resolveSpeakers makes a group of two who are named together", () => {
  it.each([
    ["[John and Mary Smithson] said {it was over}.", "John and Mary Smithson"],
    [
      "[Sir Keith Pomfret and Dame Alison Rudd] said {it was over}.",
      "Sir Keith Pomfret and Dame Alison Rudd",
    ],
    ["[Varkand and Norway] said {it was over}.", "Varkand and Norway"],
  ])("%s", (marked, name) => {
    const { speakers } = resolveMarked(marked);
    expect(speakers.at(-1)).toMatchObject({ kind: "group", name });
  });

  it("but not of one body with “and” in its name", () => {
    const marked = "[The Lancashire Fire and Rescue Service] said {it was over}.";
    expect(lastSpeaker(marked)).toBe("Lancashire Fire and Rescue Service");
  });
});

describe("resolveSpeakers takes up who was asked", () => {
  it.each([
    [
      "Leon Grift and Mark Webb came. The lawyer, Paula Dean, asked Webb why Grift left. [He] said {it was over}.",
      "Mark Webb",
    ],
    [
      "Opposition leader Teun Bakker came. Bakker sang. [The Socialist leader] said {it was over}.",
      "Teun Bakker",
    ],
  ])("%s", (marked, name) => {
    expect(lastSpeaker(marked)).toBe(name);
  });
});

describe("resolveSpeakers leaves a source unnamed whose body alone is named", () => {
  it.each([
    ["[A spokesman for Mr. Hartlan] said {it was over}.", "spokesman for Mr. Hartlan", "unnamed"],
    [
      "[A Department for Schools spokesperson] said {it was over}.",
      "Department for Schools spokesperson",
      "unnamed",
    ],
    ["[Tarn University students] said {it was over}.", "Tarn University students", "group"],
  ])("%s", (marked, name, kind) => {
    const { speakers } = resolveMarked(marked);
    expect(speakers.at(-1)).toMatchObject({ kind, name });
  });
});

describe("resolveSpeakers takes the name for letters behind it", () => {
  it.each([
    ["Harriet Boyle, [QC], for the trust, said {it was over}.", "Harriet Boyle"],
    ["[Simon Jarvis KC] said {it was over}.", "Simon Jarvis"],
  ])("%s", (marked, name) => {
    expect(lastSpeaker(marked)).toBe(name);
  });
});

describe("resolveSpeakers takes the name for a source that is a part of it or says what it is", () => {
  it.each([
    ["The rights group Watch [Line] said {it was over}.", "Watch Line"],
    ["Poland’s prime minister, [Zbigniew] Orłowski, said {it was over}.", "Zbigniew Orłowski"],
    ["[A former clerk] at a depot in Tarn, Jolene Marsh, said {it was over}.", "Jolene Marsh"],
    [
      "{“It is over,”} said [the secretary] of CEI (Valdian Bishops), Nunzio Belandi.",
      "Nunzio Belandi",
    ],
    ["{“It was over,”} snapped [the Speaker], Sir Tobias Marlow.", "Tobias Marlow"],
    ["{“It is over,”} said [Undersecretary] for Education Mr. Toccaluna.", "Toccaluna"],
    ["The manager, [Tarn-based Lykos Shipping], said {it was over}.", "Lykos Shipping"],
    ["[The lawyer], Dr Anna Koval, said {it was over}.", "Anna Koval"],
    ["[Former] international Rob Carlis said {it was over}.", "Rob Carlis"],
    ["[The camp’s director], a Dutchman called Joost Meyer, says {it was over}.", "Joost Meyer"],
    ["{“It was over,”} said [one pupil], Ebubey.", "Ebubey"],
  ])("%s", (marked, name) => {
    expect(lastSpeaker(marked)).toBe(name);
  });

  it.each([
    ["a list", "{“It is over,”} said [a former clerk] in Tarn, Jolene Marsh, and two drivers."],
    [
      "another clause",
      "[A former clerk] at a depot said {it was over}, Jolene Marsh, who left, thought.",
    ],
    [
      "a name that goes on as a subject",
      "According to [a clerk] at the depot, Jolene Marsh said {it was over}.",
    ],
  ])("but not behind %s", (_, marked) => {
    expect(lastSpeaker(marked)).toMatch(/^(?:former )?clerk/);
  });
});

describe("resolveSpeakers resolves roles", () => {
  it.each([
    [
      "of one who was just named as an object",
      "Harbour Athletic confirmed the signing of Lucas Orsk from FC Tarn. {“It is late,”} [the striker] said.",
      "Lucas Orsk",
    ],
    [
      "of an office as no person’s who heads it",
      "[The office of Attorney General Anna Koval] said {it was late}.",
      "office of Attorney General Anna Koval",
    ],
    [
      "of who was named last",
      "Anna Koval rang Minister Ivan Moroz. [The latter] said {it was late}.",
      "Ivan Moroz",
    ],
    [
      "that belong to somebody as nobody’s who was named without them",
      "Nadia Brand asked why. [The prime minister’s official spokesman] said {it was late}.",
      "prime minister’s official spokesman",
    ],
    [
      "of another office as another’s",
      "A former energy minister, Paul Greer, left. [The Speaker] called {for order}.",
      "Speaker",
    ],
    [
      "of a laugh between question and answer",
      "Anna Koval pours tea. When [I] ask {about the ministry}, she laughs. {“They send me forms.”}",
      "Anna Koval",
    ],
  ])("%s", (_, marked, name) => {
    expect(lastSpeaker(marked)).toBe(name);
  });
});

describe("resolveSpeakers resolves roles without a bearer near by", () => {
  it.each([
    [
      "to who spoke last in the paragraph",
      "{“I laughed,”} says [Eda Lund], an ecologist. [The biologist] warns {it is early}. Hiro Tana came later.",
      "Eda Lund",
    ],
    [
      "to the one whom the text is on",
      "Ines Brandt apologises. She laughs. Brandt took over in May. She was an envoy.\n\n" +
        "The roof leaks. The rain was bad. The road is shut. The school is shut. A minister must wait.\n\n" +
        "{“It is late,”} [the minister] concedes.",
      "Ines Brandt",
    ],
  ])("%s", (_, marked, name) => {
    expect(lastSpeaker(marked)).toBe(name);
  });
});

describe("resolveSpeakers resolves bodies and documents by other words", () => {
  it.each([
    ["The Trade Commission (KPPU) met. [The KPPU party] said {it was late}.", "Trade Commission"],
    [
      "The results of the Tarn Water Survey are out. [The report] says {it is late}.",
      "Tarn Water Survey",
    ],
    ["The Municipality of Tarn met. [The city] said {it was late}.", "Municipality of Tarn"],
    [
      "Southern Grain Holdings fell. In a note [the Adelaide-based company] said {it was late}.",
      "Southern Grain Holdings",
    ],
    ["Lord Abernathy came. [Lord Abernathy] said {it was late}.", "Lord Abernathy"],
    [
      "Ann Koval, who is 16, came with Mary Holt, 45. [The teenager] said {it was late}.",
      "Ann Koval",
    ],
    ["[The results of the Tarn Water Survey] show {it is late}.", "Tarn Water Survey"],
    ["[The company], Brimfar Ltd, said {it was late}.", "Brimfar Ltd"],
    ["The Ellery Argus reported it. [The Argus] said {it was late}.", "Ellery Argus"],
    ["[The Tarn Fund thinktank] said {it was late}.", "Tarn Fund"],
    ["The Tarn Herald reported it. [The paper] said {it was late}.", "Tarn Herald"],
    ["Amnesia International met. [The rights group] said {it was late}.", "Amnesia International"],
  ])("%s", (marked, name) => {
    expect(lastSpeaker(marked)).toBe(name);
  });

  it.each([
    [
      "another document",
      "They saw the Tarn Water Survey. [The report of the mayor] says {it is late}.",
      "report of the mayor",
    ],
    ["a letter", "They saw the Tarn Water Survey. [The letter] says {it is late}.", "letter"],
    ["a party of a place", "They met in Tarn. [The Tarn party] said {it was late}.", "Tarn party"],
  ])("but not %s", (_, marked, name) => {
    expect(lastSpeaker(marked)).toBe(name);
  });
});

describe("resolveSpeakers takes the stranger of the lead for whom the next paragraphs name", () => {
  function firstSpeaker(marked: string): string | null {
    return resolveMarked(marked).speakers[0]?.name ?? null;
  }

  it.each([
    [
      "[A woman] who lost her home says {it was quick}.\n\nMary Kossov, 36, was asleep. {“I ran,”} [she] says.",
      "Mary Kossov",
    ],
    [
      "{It was quick}, [an investigator] told a panel.\n\nIvan Kossov, a former detective, saw it. {“I ran,”} [Kossov] said.",
      "Ivan Kossov",
    ],
    [
      "[A report] says {it is late}.\n\nThe Tarn Water Survey was done in May.",
      "Tarn Water Survey",
    ],
  ])("%s", (marked, name) => {
    expect(firstSpeaker(marked)).toBe(name);
  });

  it.each([
    [
      "a spokesman",
      "{It was quick}, [a spokesman] said.\n\nIvan Kossov, 36, was asleep. {“I ran,”} [he] says.",
      "spokesman",
    ],
    [
      "another gender",
      "[A woman] says {it was quick}.\n\nMr Ivan Kossov was asleep. {“I ran,”} [he] says.",
      "woman",
    ],
    [
      "another office",
      "[A nurse] says {it was quick}.\n\nMayor Mary Kossov was asleep. {“I ran,”} [she] says.",
      "nurse",
    ],
  ])("but not %s", (_, marked, name) => {
    expect(firstSpeaker(marked)).toBe(name);
  });
});

describe("resolveSpeakers learns parts in a trial", () => {
  const TRIAL =
    "Ivan Kossov told jurors that it was late. Peter Strandl has pleaded not guilty. Mary Holt left.\n\n";

  it.each([
    ["[The witness]", "Ivan Kossov"],
    ["[The defendant]", "Peter Strandl"],
    ["[The accused]", "Peter Strandl"],
  ])("%s", (source, name) => {
    expect(lastSpeaker(`${TRIAL}${source} said {it was late}.`)).toBe(name);
  });

  it.each([
    "Ivan Kossov told friends that it was late. Mary Holt left.",
    "Ivan Kossov denied that it was late. Mary Holt left.",
  ])("but not from: %s", (text) => {
    expect(lastSpeaker(`${text}\n\nA boat sank. [A witness] said {it was late}.`)).toBe("witness");
  });
});

describe("resolveSpeakers resolves capitals", () => {
  it.each([
    ["[France] asked {for calm}. [Paris] says {it is late}.", "France"],
    ["The US asked for calm. [Washington] says {it is late}.", "US"],
    ["[Italy] asked {for calm}. [Paris] says {it is late}.", "Paris"],
  ])("%s", (marked, name) => {
    expect(lastSpeaker(marked)).toBe(name);
  });
});

describe("resolveSpeakers resolves turns without names", () => {
  const INTERVIEW = "Mary Kossov talks to us\n\nMary Kossov is late. She laughs.\n\n";

  it.each([
    ["[A]: {I was tired}.", "Mary Kossov"],
    ["[A]: {[I] said {it was late}}.", "Mary Kossov"],
    ["[A]: {I was tired}.\n\nQ: [You] said {it was late}.", "Mary Kossov"],
    ["[Q]: {Why now?}", null],
    ["[A.] {I was tired.}", "Mary Kossov"],
    ["[Q.] {Why now?}", null],
  ])("%s", (marked, name) => {
    expect(lastSpeaker(INTERVIEW + marked)).toBe(name);
  });
});

describe("resolveSpeakers takes a pronoun for whom its paragraph is on", () => {
  it.each([
    [
      "Anna Koval runs the mill. She asked {why}.\n\nSolvej Orsk, who keeps the lock, was calmer. {“It held,”} said [she].",
      "Solvej Orsk",
    ],
    [
      "Mary Koval runs the mill.\n\nMuch depends on people like Dang Hoa, who has a Koval poster in her window. {“It held,”} [she] said.",
      "Dang Hoa",
    ],
  ])("%s", (marked, name) => {
    expect(lastSpeaker(marked)).toBe(name);
  });
});

describe("resolveSpeakers resolves “the company”", () => {
  it.each([
    ["Lake Resources runs a pit. [The company] said {nobody was hurt}.", "Lake Resources"],
    [
      "Marsh Group sold a site. Kuusinen Steel closed its plant in New Tarn. [The company] denied {that it had promised anything}.",
      "Kuusinen Steel",
    ],
    ["The Ministry of Works closed the pit. [The company] said {nobody was hurt}.", "company"],
    ["Shares in Belmar Foods fell. [The company] said {it was late}.", "Belmar Foods"],
    ["Guards at Tarn Connect struck. [The company] said {it was late}.", "Tarn Connect"],
    [
      "Marsh Group sold a site. Kuusinen closed its plant. [The company] denied {that it had promised anything}.",
      "Kuusinen",
    ],
    [
      "Clerks of Orsk Lindqvist, a New Tarn trading house, left. [The company] said {it was late}.",
      "Orsk Lindqvist",
    ],
    ["The Search and Rescue Agency came. [The airline] said {it was late}.", "airline"],
    [
      "Harbour Athletic confirmed the signing of Lucan Orsk from FC Tarn. [The club] said {it was late}.",
      "Harbour Athletic",
    ],
  ])("%s", (marked, name) => {
    expect(lastSpeaker(marked)).toBe(name);
  });
});

describe("resolveSpeakers resolves titles", () => {
  const OPENING = "Varkand’s Foreign Minister Timur Aldan met union leader Ngozi Eze on Friday. ";
  it.each([
    ["[The minister] said {it was over}.", "Timur Aldan"],
    ["[The foreign minister] said {it was over}.", "Timur Aldan"],
    ["[The Varkand FM] said {it was over}.", "Timur Aldan"],
    ["[Varkand’s top diplomat] said {it was over}.", "Timur Aldan"],
    ["[The chief of Varkand’s diplomacy] said {it was over}.", "Timur Aldan"],
    ["[The union leader] said {it was over}.", "Ngozi Eze"],
    ["President Alas Diarr left. [The head of state] said {it was over}.", "Alas Diarr"],
    ["PC Hannah Lowen came. [The officer] said {it was over}.", "Hannah Lowen"],
  ])("%s", (marked, name) => {
    expect(lastSpeaker(OPENING + marked)).toBe(name);
    expect(lastResolution(OPENING + marked)).toBe("title");
  });

  it.each([
    [
      "an age",
      "Rita Plover, 58, came by bus. [The 58-year-old] said {it was late}.",
      "Rita Plover",
    ],
    [
      "a title before its bearer is named",
      "[The Varkand foreign minister] has said {it is over}. In an interview, Timur Aldan said so twice.",
      "Timur Aldan",
    ],
    [
      "a name behind the title",
      "[Malaysia's prime minister], Najib Rasak, said {it was over}.",
      "Najib Rasak",
    ],
    [
      "a name that is given later in the sentence",
      "{It is late}, said [a pharmacist] called Arturs Zvirgzd.",
      "Arturs Zvirgzd",
    ],
  ])("by %s", (_name, marked, name) => {
    expect(lastSpeaker(marked)).toBe(name);
  });

  it.each([
    ["one who stays nameless", "[The minister], who asked not to be named, said {it was over}."],
    ["another office", "[The health minister] said {it was over}."],
    ["another rank", "[The deputy minister] said {it was over}."],
    ["one of several", "[A minister] said {it was over}."],
  ])("but not by %s", (_name, marked) => {
    expect(lastSpeaker(OPENING + marked)).not.toBe("Timur Aldan");
  });
});

describe("resolveSpeakers resolves pronouns", () => {
  it.each([
    [
      "for whom something was",
      "For Kevin Alton, a tutor, Andrew Warhal was a star. {“It was late,”} [he] said.",
      "Kevin Alton",
    ],
    [
      "who is not the one asking",
      "Mr Ivan Kossov shook his head. Asked by Mr Peter Strandl whether he was ill, [he] said {he was fine}.",
      "Ivan Kossov",
    ],
    [
      "who bears the title that the sentence before is on",
      "The coroner, Judith Pember, came. Rebecca Oyel, a lawyer, said it was late.\n\nThe coroner stood up. {“It was late,”} [she] said.",
      "Judith Pember",
    ],
    [
      "a body rather than whose it is",
      "Armenia wept. [Armenia’s defence ministry] said {40 died}. {More are missing}, [it] added.",
      "Armenia’s defence ministry",
    ],
    ["the subject before", "Anna Koval came by bus. {“It was late,”} [she] said.", "Anna Koval"],
    [
      "the gender a title shows",
      "Mrs Anna Koval met Mr Ivan Kossov at noon. {“It was late,”} [she] said.",
      "Anna Koval",
    ],
    [
      "who spoke last",
      "{“It was late,”} [Ivan Kossov] said. The bus had gone. {“We walked,”} [he] added.",
      "Ivan Kossov",
    ],
    [
      "a name in apposition",
      "The Omani mediator, Salim Yahya, came by bus. {“It was late,”} [he] said.",
      "Salim Yahya",
    ],
    [
      "a body",
      "[The Health Ministry] said {40 died}. {More are missing}, [it] added.",
      "Health Ministry",
    ],
    [
      "a group",
      "[Local officials] said {40 died}. {More are missing}, [they] added.",
      "Local officials",
    ],
    [
      "who holds the quotation",
      "{“I was late and [I] said {we should go},”} [Anna Koval] recalled.",
      "Anna Koval",
    ],
  ])("by %s", (_name, marked, name) => {
    const { speakers } = resolveMarked(marked);
    expect(speakers.at(-1)?.name).toBe(name);
  });

  it.each([
    [
      "one of another gender",
      "Mrs Anna Koval came by bus. {“It was late,”} [he] said.",
      "Anna Koval",
    ],
    [
      "one whom the speaker names",
      "Ivan Kossov came by bus. {“Anna Koval was late,”} [he] said.",
      "Anna Koval",
    ],
    ["a place", "They met in Trieste at noon. {“It was late,”} [she] said.", "Trieste"],
  ])("but not to %s", (_name, marked, name) => {
    expect(lastSpeaker(marked)).not.toBe(name);
  });
});

describe("resolveSpeakers takes a relative of the headline’s person for no “she” of the next paragraph", () => {
  const OBITUARY =
    "Thandeka Moke, singer, dies at 88\n\nThandeka Moke, a singer, died in May. She was 88.\n\n" +
    "Her daughter, [Lindiwe Moke-Hart], said {it was her heart}.";

  it("a paragraph later", () => {
    expect(lastSpeaker(`${OBITUARY}\n\n[She] once said {it was late}.`)).toBe("Thandeka Moke");
  });

  it("but in the same", () => {
    expect(lastSpeaker(`${OBITUARY} {“It was late,”} [she] said.`)).toBe("Lindiwe Moke-Hart");
  });
});

describe("resolveSpeakers makes a person of a name that a pronoun takes up", () => {
  it("of which nothing tells the kind", () => {
    const { speakers } = resolveMarked("[Sipholo] said {it was late}. {“We walked,”} [he] said.");
    expect(speakers.at(-1)).toMatchObject({ kind: "person", name: "Sipholo", gender: "male" });
  });

  it.each(["[Prosecutors]", "[The WHO]"])("but not of %s", (source) => {
    expect(lastSpeaker(`${source} said {it was late}. {“We walked,”} [he] said.`)).toBeNull();
  });
});

describe("resolveSpeakers hands speakers on", () => {
  it.each([
    [
      "to a quotation that floats behind another",
      "{“It was late,”} [Anna Koval] said.\n\n{“We walked.”}",
      "Anna Koval",
    ],
    [
      "unless somebody else is told of between",
      "{“It was late,”} [Anna Koval] said.\n\nThe mediator, Salim Yahya, looked cheerful.\n\n{“We walked.”}",
      "Salim Yahya",
    ],
  ])("%s", (_name, marked, name) => {
    expect(lastSpeaker(marked)).toBe(name);
    expect(lastResolution(marked)).toBe("inherited");
  });

  it("to a headline that quotes the body", () => {
    const { speakers } = resolveMarked(
      "{‘We banged on that door’}: four dead in mill\n\n" +
        "Four people died on Monday night in the old mill.\n\n" +
        "[Zofia Hale] said: {‘We banged on that door for ten minutes.’}",
    );
    expect(speakers.map((speaker) => speaker?.name)).toEqual(["Zofia Hale", "Zofia Hale"]);
  });

  it("to nobody where nobody spoke", () => {
    expect(resolveMarked("{“It was late.”}").quotations[0]?.speaker).toBeNull();
  });
});

describe("resolveSpeakers makes entities of sources the article does not name", () => {
  it.each([
    ["unnamed", "[a spokesman for the ministry]", "spokesman for the ministry"],
    ["unnamed", "[The mother of Anna Koval]", "mother of Anna Koval"],
    ["group", "[residents]", "residents"],
    ["group", "[UN officials]", "UN officials"],
    ["group", "[analysts and traders]", "analysts and traders"],
    ["document", "[The report]", "report"],
    ["organization", "[the defence ministry]", "defence ministry"],
    ["organization", "[police]", "police"],
  ])("%s: %s", (kind, source, name) => {
    const { speakers } = resolveMarked(`In the end ${source} said {it was late}.`);
    expect(speakers[0]).toMatchObject({ kind, name });
  });

  it("and finds them again", () => {
    const { speakers } = resolveMarked(
      "[The defence ministry] said {40 died}. {More are missing}, said [the ministry].",
    );
    expect(new Set(speakers).size).toBe(1);
  });
});

describe("resolveSpeakers numbers what it found", () => {
  const { quotations, entities } = resolveMarked(
    "{“[He] told me {‘Go home’},”} [Anna Koval] said. {“I went,”} [she] added.",
  );

  it("quotations in order of place, nested ones within theirs", () => {
    expect(quotations.map(({ id, within }) => ({ id, within }))).toEqual([
      { id: "q1", within: null },
      { id: "q2", within: "q1" },
      { id: "q3", within: null },
    ]);
  });

  it("entities in order of first mention, with the pronouns that were resolved", () => {
    const koval = entities.find(({ name }) => name === "Anna Koval");
    expect(koval?.mentions.map(({ form }) => form)).toEqual(["name", "pronoun"]);
    expect(entities.map(({ id }) => id)).toEqual(entities.map((_, index) => `e${index + 1}`));
  });
});
