/** Small words inside names, lower case: "Carl van der Meulen", "Noor bint Yahya al-Sabbagh". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  (
    "al el ul ud ur as ash bin bint ben ibn abu umm van von der den dem de del della della da das do " +
    "dos du di du la le las los ten ter zu zum zur af av y e i ag wa ap ab ould mint aït ait óg op ua uí ó ní nic mac mc san st 't"
  ).split(" "),
);

/** What tells father and son apart, behind the name and often a comma: "Robert Kos, Jr." */
export const GENERATIONS: ReadonlySet<string> = new Set(["jr", "jr.", "sr", "sr."]);

/** Words behind a surname that belong to it: "Martin Luther King Jr." */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set([
  ...GENERATIONS,
  ..."ii iii iv phd md qc kc sc mp mep obe mbe cbe esq".split(" "),
]);
