/** Nouns of what goes on for days, lower case: "the third day of the siege". */
export const EVENTS_WITH_DAYS: readonly string[] = (
  "war battle siege strike trial hearing hearings inquest inquiry conflict offensive invasion " +
  "occupation uprising rebellion revolt revolution protest protests unrest riots violence fighting " +
  "clashes bombardment blockade lockdown curfew ceasefire truce evacuation search rescue operation " +
  "festival fair tournament championship championships games conference congress convention summit " +
  "meeting talks negotiations visit trip tour campaign season race rally match test event exhibition " +
  "holiday crisis disaster outbreak fire storm heatwave flood floods sit-in hunger-strike walkout"
).split(" ");
