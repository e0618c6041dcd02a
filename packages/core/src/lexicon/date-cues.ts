/** Words by the kind of expression they announce, lower case; the kinds are those of `dates/cues.ts`. */
export const CUE_WORDS: Readonly<Record<string, string>> = {
  count: "couple number matter dozens few",
  unit: "min mins hr hrs sec secs yr yrs",
  clock: "am pm a.m. p.m. a.m p.m noon midday midnight gmt utc bst cet est edt hours",
  spokenClock: "half past quarter o'clock half-past",
  relativeDay: "today yesterday tomorrow tonight overnight weekend",
  decade: "twenties thirties forties fifties sixties seventies eighties nineties",
  era: "bc b.c b.c. bce ad a.d. ce",
  vague: "now today past future present right near long soon time far recently",
  counting: "ago later earlier afterwards previously hence now today",
  often: "every each per once twice thrice times nights days hours mornings evenings",
  article: "a an another all half full whole",
  edge:
    "beginning start middle end close rest whole remainder turn later earlier early late " +
    "ended ending finish finished closed for date opening",
  direction:
    "last past next previous preceding prior following ensuing upcoming coming current same this that recent",
  week: "week",
  year: "fy",
  fiscal: "fy fiscal financial",
  side: "before after previous following earlier",
  ordinal:
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth " +
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first " +
    "twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh " +
    "twenty-eighth twenty-ninth thirtieth thirty-first final last twenty thirty",
  spokenYear: "sixteen seventeen eighteen nineteen twenty thousand",
  frequency: "everyday",
  yearPart: "quarter half q1 q2 q3 q4 h1 h2",
};
