import { describe, expect, it } from "vitest";
import { createAnalyzer } from "../../src/index.ts";
import { bracket, unbracket } from "../bracket.ts";
import { showCount } from "./find.ts";

const analyzer = createAnalyzer();

/** By all stages: the figures of a passage in brackets, and what each counts. */
function read(text: string): readonly [marked: string, counts: string] {
  const { casualties } = analyzer.analyze({ text, publishedAt: "2025-11-20" });
  return [
    bracket(text, [{ spans: casualties, brackets: ["[", "]"] }]),
    casualties.map(showCount).join(", "),
  ];
}

/**
 * Passages in the manner of wires, human-rights updates, police blotters, reports of floods, quakes,
 * mines, boats, protests and epidemics, in British, American, Indian and African English.
 */
describe("findCasualties, whole passages", () => {
  it.each([
    [
      "KAROVA (Reuters) - A suicide bomber killed [at least 23 worshippers] and wounded [more than 60] at a mosque in the northwestern town of Dastan on Friday, police and rescue officials said. [Eight of the wounded] were in critical condition, said Imran Yusufzai, a doctor at the district hospital. The toll was later revised to [27] after [four more] died overnight.",
      "killed 23-, wounded 61-, wounded 8, killed 27, killed 4",
    ],
    [
      "OHCHR verified [1,204 civilian casualties] in October: [214] killed and [990] injured. Of those killed, [131] were men, [62 women], [12 boys] and [nine girls]. Explosive weapons with wide area effects accounted for [93 per cent of the casualties]. Since 24 February 2022, the Office has recorded [at least 14,116 civilians] killed and [36,481] injured.",
      "casualties 1204, killed 214, wounded 990, killed 131, killed 62, killed 12, killed 9, casualties share, killed 14116-, wounded 36481",
    ],
    [
      "LAKE COUNTY, Ohio — Deputies arrested [a 31-year-old Mentor man] Tuesday night after [a woman] was found with a gunshot wound to the leg outside a convenience store. The woman, whose name was not released, was flown to MetroHealth. [Two others] were treated at the scene. [No one] else was hurt. Investigators said a second shooting on Vine Street, in which [nobody] was injured, may be related.",
      "detained 1, wounded 1, wounded 2, wounded 0, wounded 0",
    ],
    [
      "[Nine people] were killed and [17] injured when a tempo traveller overturned near Hosadurga in the early hours of Sunday. [Five] died on the spot while [the other four] succumbed to injuries at the district hospital. Among the deceased were [three women] and [a four-year-old girl]. Police have arrested the driver.",
      "killed 9, wounded 17, killed 5, killed 4, killed 3, killed 1",
    ],
    [
      "Flash floods have swept away more than 300 homes in Lower Bamenga since Saturday, leaving [41] dead, [at least 17] missing and [some 6,200] without shelter, the civil protection service said. It said [three of its own rescuers] had drowned. The toll is likely to rise, with [dozens] still unaccounted for.",
      "killed 41, missing 17-, displaced 6200, killed 3, missing vague",
    ],
    [
      "A magnitude 6.1 earthquake has claimed [58 lives] in the Hindu Valley, with [another 312] injured and [more than 1,000 families] made homeless. Rescuers pulled a mother and her baby alive from the rubble, but [her two other children] did not survive. Officials put the number of those still trapped at [between 20 and 30].",
      "killed 58, wounded 312, displaced 1001-, killed 2, missing 20-30",
    ],
    [
      "[Two children] were killed and [a third] was maimed when a landmine left over from the war went off in Kandasamy village. Mines have killed or maimed [4,300 people] in the province since 1998, according to the Mine Action Centre; [37] so far this year, [19 of them] children.",
      "killed 2, wounded 1, wounded 4300, wounded 37, wounded 19",
    ],
    [
      "[At least 61 migrants] drowned when a rubber dinghy capsized off Zuwara, the International Organization for Migration said on Saturday. Twenty-five survivors were taken to a detention centre. The boat carried about 86 people. Of the dead, [14] were women and [nine minors]. [A further 12] are missing and presumed dead. The agency says [2,250 people] died on this route last year, down from [2,411].",
      "killed 61-, killed 14, killed 9, missing 12, killed 2250, killed 2411",
    ],
    [
      "Police fired tear gas at protesters outside parliament in Lomasa, where [three people] have died since Monday. [Thirty-one] were detained, [nine of them] minors, and all but six had been released by nightfall, said police spokeswoman Abena Quartey. Rights lawyers dispute that count: they say [more than 200] are being held and [two others] remain missing.",
      "killed 3, detained 31, detained 9, detained 201-, missing 2",
    ],
    [
      "The cholera outbreak in Kwilanga has killed [112 people] and sickened 4,870 since August, the health ministry's figures show. [Seventeen deaths] were recorded in the past week alone, compared with [nine] the week before. There were [no new deaths] in the capital.",
      "killed 112, killed 17, killed 9, killed 0",
    ],
    [
      "[A 34-year-old mother] of two died and [her husband] is fighting for his life after a lorry ploughed into a queue at a bus stop on the A57. [Three other pedestrians], aged between 19 and 72, suffered serious but not life-threatening injuries. The driver, [a man] in his 50s, was arrested on suspicion of causing death by dangerous driving and remains in custody.",
      "killed 1, wounded 1, wounded 3, detained 1",
    ],
    [
      "Conflict digest, 3-9 November: In Borodo State, gunmen raided Kuru village, killing [six farmers] and abducting [11], including [three girls]. In Tchada, an army drone strike left [24 civilians] and [7 soldiers] dead. Clashes in Ndele resulted in [13 fatalities]: [eight militiamen], [four gendarmes] and [one civilian]. It was the deadliest week since May, when [97] died.",
      "killed 6, abducted 11, abducted 3, killed 24, killed 7, killed 13, killed 8, killed 4, killed 1, killed 97",
    ],
    [
      'Gunmen seized [at least 40 pupils] from a boarding school in Kamuku on Thursday night. Fourteen escaped and [one] was shot dead, the governor said, but [25] are still in captivity. Parents say the kidnappers took [52]. "They have my three daughters," said Hauwa Ibrahim.',
      "abducted 40-, killed 1, abducted 25, abducted 52",
    ],
    [
      "The Ministry of Defence said [31 militants] were eliminated and [nine] captured in the operation; the army's own losses were [two] dead and [five] wounded. The rebels claimed they had killed [40 soldiers] and lost [only three of their own fighters]. Neither figure could be independently verified.",
      "killed 31, detained 9, killed 2, wounded 5, killed 40, killed 3",
    ],
    [
      "[Four] dead, [12] injured as coach plunges into ravine in Serra Branca. [All four of the dead] were from the same family. [Neither of the two drivers] was hurt. [One passenger] remains in intensive care; the rest have been discharged.",
      "killed 4, wounded 12, killed 4, wounded 0, wounded 1",
    ],
    [
      "Hurricane Otto's death toll stands at [88], the governor's office said Wednesday, up from [79] a day earlier. The figure does not include 11 people whose bodies have yet to be identified. More than 2 million customers lost power. [An estimated 45,000 people] remain in shelters, and [some 300,000] were ordered to evacuate before landfall.",
      "killed 88, killed 79, displaced 45000, displaced 300000",
    ],
    [
      "An inquiry found that [38 patients] came to harm on the ward between 2011 and 2019, of whom [at least 15] died. [A further 22] suffered avoidable injuries. Campaigners believe the true number of deaths is [nearer 60]. No prosecutions have been brought.",
      "wounded 38, killed 15-, wounded 22, killed 60",
    ],
    [
      "The Committee to Protect Reporters said [no fewer than 12 journalists] were arrested during last week's demonstrations, bringing to [47] the number behind bars in the country. It said [one], Yared Bekele, had been beaten in custody. [All 12] were later freed without charge.",
      "detained 12-, detained 47, detained 1, detained 12",
    ],
    [
      "[More than 12,000 people] have fled fighting around Minova since Wednesday, the UN refugee agency said, joining [the 450,000] already uprooted this year. [Thousands] are sleeping in schools and churches. [Five deaths] from measles have been reported in the camps, all of them children under five.",
      "displaced 12001-, displaced 450000, displaced vague, killed 5",
    ],
    [
      "A gas explosion ripped through a block of flats in Trnovec on Monday, killing [three residents] — [a couple] in their 70s and [their grandson]. Firefighters recovered the body of [a fourth] on Tuesday. [Ten others] were hurt, [two] seriously. Rescuers are still searching for [a 9-year-old boy].",
      "killed 3, killed 2, killed 1, killed 1, wounded 10, wounded 2, missing 1",
    ],
    [
      "[Thirty-one people] were detained, [three of them] women, after hawkers clashed with police in Odera market, the Nation's Voice reported. Police commissioner Tunde Aluko put the number at [18]. [At least two traders] sustained machete cuts.",
      "detained 31, detained 3, detained 18, wounded 2-",
    ],
    [
      "BENGALURU: A speeding SUV hit a family of four on the Tumakuru road early Tuesday, killing [three] on the spot. The fourth, [a six-year-old boy], succumbed at Victoria Hospital. The names of the dead were withheld.",
      "killed 3, killed 1",
    ],
    [
      "[Four firefighters] were treated for smoke inhalation after a blaze gutted a warehouse in Leith on Sunday. [Nobody] else was hurt. It comes six months after [two people] died in a fire at the same estate.",
      "wounded 4, wounded 0, killed 2",
    ],
    [
      "As of 6 November, humanitarian partners report [61,300 people] newly displaced in North Kivra, bringing the total since January to [412,000]. Among them are some 9,400 pregnant women. Local authorities recorded [38 civilian deaths] and [112 injuries]; aid groups say the real toll is at least twice as high.",
      "displaced 61300, displaced 412000, killed 38, wounded 112",
    ],
    [
      "The death toll in the Morava mine fire climbed to [16] on Thursday after rescuers brought out [five more bodies]. [Eleven miners] are still unaccounted for, the operator said. It had earlier put the number missing at [nine]. [None of the 43] who escaped was seriously hurt.",
      "killed 16, killed 5, missing 11, missing 9, wounded 0",
    ],
    [
      "GENEVA - Measles has infected 3,211 children in the Sarai region this year and killed [47], the World Health Organization said, [most of them] under five. [A third of the deaths] were in one district.",
      "killed 47, killed share, killed share",
    ],
    [
      'Security forces opened fire on mourners in Kassir on Friday, killing [at least seven] and wounding [scores], activists said. State television said [two policemen] had been killed by "armed men" and denied that any civilian had died. It was not possible to verify either account.',
      "killed 7-, wounded vague, killed 2",
    ],
    [
      "ROSWELL, N.M. - [A 19-year-old man] is dead and [his girlfriend] is in critical condition after a shooting at an apartment complex Saturday night. Officers arrested [two juveniles]. The victim's name was not released.",
      "killed 1, wounded 1, detained 2",
    ],
    [
      "Suspected rebels ambushed an army convoy near Teldu, killing [14 soldiers] and losing [five of their own], the military said in a statement. A spokesman for the rebels said [30 soldiers] had been killed and [six] taken prisoner.",
      "killed 14, killed 5, killed 30, detained 6",
    ],
    [
      "[At least 27 migrants], among them [three infants], are feared drowned after a wooden boat sank off Cape Ras. The coastguard rescued 41 people and recovered [two bodies]. Survivors said 70 were on board.",
      "killed 27-, killed 3, killed 2",
    ],
    [
      'The Orvan army said it had killed [212 fighters] and captured [37], and acknowledged the loss of [nine of its own soldiers]. The Highland Front put its dead at [14] and claimed to have killed "[no fewer than 60 government troops]". The clinic in Lower Tavor received [31 bodies], [most of them] in uniform, while [84 people], [19 of them] civilians, were treated for shrapnel wounds.',
      "killed 212, detained 37, killed 9, killed 14, killed 60-, killed 31, killed share, wounded 84, wounded 19",
    ],
    [
      '[More than 600 people] were injured, [52 of them] seriously. "We pulled out seven alive, but [three others] did not make it," said fire captain Oskar Bint. [His own brother] and [two nephews] are among the missing. [An estimated 9,000 people] spent the night in tents.',
      "wounded 601-, wounded 52, killed 3, missing 1, missing 2, displaced 9000",
    ],
    [
      'The commissioner said that [nine bodies], including those of [four children] and [a pregnant woman], had been recovered by dawn and [eight more] during the morning. "[As many as 60 people] may still be under the water," she said.',
      "killed 9, killed 4, killed 1, killed 8, missing -60",
    ],
    [
      "[A retired teacher] from Brae and [his wife] were taken to hospital after their car left the road. He later died; she is in a stable condition.",
      "killed 1, wounded 1",
    ],
    [
      "Prosecutors said [26 people], [all but three of them] women, suffocated on the second floor; [15 others] jumped and broke bones. The judge said the pair had “killed as surely as if they had struck the match”.",
      "killed 26, killed share, wounded 15",
    ],
    [
      "The kidnappers of [three engineers] released [one of them] on Tuesday; [the other two] are still being held. [A fourth hostage], a driver, was killed in January.",
      "abducted 3, abducted 1, abducted 2, killed 1",
    ],
    [
      "Police say [a man], identified as Bo Lind, was shot and pronounced dead. Ana Ruiz had just visited his grandmother when she heard it.",
      "killed 1",
    ],
    [
      "The collapse killed hopes of a rally. Shares bled 30 points in a bloodbath that left investors nursing heavy losses; the merger is dead. The striker was suspended for three games after a shot hit a linesman.",
      "",
    ],
  ])("%s", (marked, counts) => {
    expect(read(unbracket(marked))).toEqual([marked, counts]);
  });
});
