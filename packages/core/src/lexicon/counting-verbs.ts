/** Forms of verbs that a bare count follows: "the register [lists] 437", "residents [say] 52". */
export const COUNTING_VERBS: ReadonlySet<string> = new Set(
  (
    "say says said list lists listed report reports reported record records recorded give gives " +
    "gave count counts counted numbered insist insists"
  ).split(" "),
);
