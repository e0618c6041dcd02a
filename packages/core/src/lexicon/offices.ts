/** Offices that one person holds, whatever follows: "the chief executive of Boréal Rail". */
export const SINGLE_OFFICES: ReadonlySet<string> = new Set(
  (
    "president minister premier chancellor governor mayor speaker leader head chief boss chair " +
    "chairman chairwoman director ceo executive fm pm king queen pope prefect"
  ).split(" "),
);

/** Offices of state that nobody holds beside one another, those in a row apart. */
export const STATE_OFFICES: ReadonlyMap<string, string> = new Map(
  [
    "minister premier chancellor pm fm",
    "president",
    "governor",
    "mayor",
    "prefect",
    "king queen",
    "pope",
    "bishop archbishop",
    "judge justice",
    "ambassador",
    "speaker",
    "coroner",
    "referee umpire",
    "general colonel commander",
  ].flatMap((row) => row.split(" ").map((office) => [office, row] as const)),
);
