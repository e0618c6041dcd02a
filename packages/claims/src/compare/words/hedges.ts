/** Words and phrases that soften a claim: doubt, likelihood, hearsay, rough numbers. */
const HEDGES: readonly string[] = [
  ..."may might could would should perhaps possibly probably maybe presumably likely unlikely".split(
    " ",
  ),
  ..."apparently allegedly reportedly supposedly seemingly potentially conceivably arguably".split(
    " ",
  ),
  ..."alleged reported suspected possible probable potential presumed supposed purported".split(
    " ",
  ),
  ..."appear appears appeared seem seems seemed suggest suggests suggested believe believes".split(
    " ",
  ),
  ..."believed think thinks thought fear fears feared expect expects expected hope hopes".split(
    " ",
  ),
  ..."about around approximately roughly nearly almost some partly largely mostly".split(" "),
  ..."sometimes often usually generally".split(" "),
];
const WORDS: ReadonlySet<string> = new Set(HEDGES);

const WORD = /\p{L}+/gu;

/** The words that soften, in order, each as often as it stands there; not the month of May. */
export function hedgesIn(text: string): readonly string[] {
  const words = text.match(WORD) ?? [];
  return words
    .filter((word) => word !== "May")
    .map((word) => word.toLowerCase())
    .filter((word) => WORDS.has(word));
}
