/**
 * Words that tell nothing about what is claimed: articles, pronouns, auxiliaries, prepositions,
 * conjunctions, and the reporting verbs that stand inside second-hand speech. Negations are not
 * among them: `negation.ts` reads those.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again against all also although am among an and another any anybody anyone
  anything are around as at away back be because been before being below between both but by can
  could did do does doing done down during each either else even ever every everybody everyone
  everything few for from further get gets getting go going got had has have having he her here
  hers herself him himself his how however i if in into is it its itself just know less let like
  made make makes many may me might mine more most much must my myself now of off on once one only
  onto or other others our ours out over own per perhaps quite rather really s said same say saying
  says she should since so some somebody someone something still such than that the their theirs
  them themselves then there these they thing things this those though through thus to told too
  toward towards under until up upon us use used very via was way we well were what when where
  whether which while who whom whose why will with within would yes yet you your yours yourself`.split(
    /\s+/,
  ),
);
