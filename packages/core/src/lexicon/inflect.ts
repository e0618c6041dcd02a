/** Irregular forms of verbs in our own lists: third person, past, participle, gerund as they differ. */
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map([
  ["say", ["says", "said", "saying"]],
  ["tell", ["tells", "told", "telling"]],
  ["write", ["writes", "wrote", "written", "writing"]],
  ["swear", ["swears", "swore", "sworn", "swearing"]],
  ["find", ["finds", "found", "finding"]],
  ["speak", ["speaks", "spoke", "spoken", "speaking"]],
  ["show", ["shows", "showed", "shown", "showing"]],
  ["read", ["reads", "read", "reading"]],
  ["begin", ["begins", "began", "begun", "beginning"]],
  ["think", ["thinks", "thought", "thinking"]],
  ["sing", ["sings", "sang", "sung", "singing"]],
  ["weep", ["weeps", "wept", "weeping"]],
  ["put", ["puts", "put", "putting"]],
  ["give", ["gives", "gave", "given", "giving"]],
  ["forecast", ["forecasts", "forecast", "forecasting"]],
  ["draw", ["draws", "drew", "drawn", "drawing"]],
  ["beseech", ["beseeches", "besought", "beseeching"]],
  ["plead", ["pleads", "pleaded", "pled", "pleading"]],
]);

/** Verbs of one stressed syllable that double their last letter: "quipped". */
const DOUBLING: ReadonlySet<string> = new Set(
  "quip brag beg rebut admit slam dub sum sob nod shrug grin snap chat refer plan tip submit confer".split(
    " ",
  ),
);

/** All forms of a verb, dictionary form first. */
export function inflect(lemma: string): readonly string[] {
  const irregular = IRREGULAR.get(lemma);
  if (irregular !== undefined) return [lemma, ...irregular];
  if (DOUBLING.has(lemma)) {
    const doubled = `${lemma}${lemma.slice(-1)}`;
    return [lemma, `${lemma}s`, `${doubled}ed`, `${doubled}ing`];
  }
  if (lemma.endsWith("e")) return [lemma, `${lemma}s`, `${lemma}d`, `${lemma.slice(0, -1)}ing`];
  if (/[^aeiou]y$/u.test(lemma)) {
    return [lemma, `${lemma.slice(0, -1)}ies`, `${lemma.slice(0, -1)}ied`, `${lemma}ing`];
  }
  if (/(?:s|sh|ch|x|z)$/u.test(lemma)) return [lemma, `${lemma}es`, `${lemma}ed`, `${lemma}ing`];
  return [lemma, `${lemma}s`, `${lemma}ed`, `${lemma}ing`];
}
