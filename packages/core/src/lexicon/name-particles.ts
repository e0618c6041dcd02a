/** Small words inside names, lower case: "Carl van der Meulen", "Noor bint Yahya al-Sabbagh". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  (
    "al el ul ud ur as ash bin bint ben ibn abu umm van von der den dem de del della della da das do " +
    "dos du di du la le las los ten ter zu zum zur af av y e i ag wa ap ab ould mint aït ait óg " +
    "op ua uí ó ní nic mac mc san st 't"
  ).split(" "),
);

/** What tells father and son apart, behind the name and often a comma: "Robert Kos, Jr." */
export const GENERATIONS: ReadonlySet<string> = new Set(["jr", "jr.", "sr", "sr."]);

/** The same and the numbers of heirs, folded: two people of one name differ in them. */
export const HEIRS: ReadonlySet<string> = new Set("jr sr ii iii iv".split(" "));

/**
 * Letters behind a name that tell rank, degree or honour and are no part of it: "Sorcha Devane KC",
 * "Anna Koval, MP, said". As written, without stops.
 */
export const POST_NOMINALS: ReadonlySet<string> = new Set(
  (
    "KC QC SC SAN MP MEP MSP MLA MLC TD AC AO OBE MBE CBE BEM KBE DBE CH KCB PhD DPhil MD LLD FRS FCA FCCA " +
    "CPA RN JP DL Esq"
  ).split(" "),
);
