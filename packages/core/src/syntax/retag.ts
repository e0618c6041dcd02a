import type { PartOfSpeech, Token } from "../reading.ts";
import {
  adjectiveAtStart,
  adjectiveBeforeSource,
  adverbBeforeVerb,
  compassBehindDeterminer,
  firmAsNoun,
  gerundBehindTold,
  leadBeforeNoun,
  moreBeforeAuxiliary,
  ordinalBehindDeterminer,
  participleBeforeNoun,
  participleBehindDeterminer,
  primeBeforeMinister,
  wouldBe,
} from "./menders/adjectives.ts";
import {
  adverbThough,
  conjunctionLikePreposition,
  conjunctionThat,
  conjunctionWhilst,
  determinerThat,
  prepositionFollowing,
  prepositionTo,
} from "./menders/conjunctions.ts";
import {
  mendStart,
  nameAroundDeterminer,
  nameBeforeName,
  nameBeforeReport,
  nameBeforeSaid,
  nameBehindReport,
  nameInCapitals,
  nameLikeAdverb,
  nameLikeDeterminer,
  surnameLikeNoun,
  titleLikeGerund,
  willAsName,
} from "./menders/names.ts";
import {
  crowdAsNoun,
  hourInMorning,
  humanBeing,
  nounBeforeOf,
  nounBeforePause,
  nounBeforeSaid,
  nounBeforeVerb,
  nounBeforeVerbAtEnd,
  nounBehindAccordingTo,
  nounBehindAdjective,
  nounBehindArticle,
  nounBehindBe,
  nounBehindDeterminer,
  nounBehindIn,
  nounBehindMarks,
  nounBehindNumber,
  nounBehindOwner,
  nounBehindReport,
  nounBehindTo,
  nounBehindVoicing,
  nounInIng,
  officeBehindDeterminer,
  pronounNone,
  suspectAsNoun,
  thinkTank,
  titleBehindNoun,
} from "./menders/nouns.ts";
import {
  gerundBeforeInfinitive,
  gerundBehindComma,
  gerundBehindPlural,
  lossLikeAdjective,
  participleBehindBe,
  participleBehindNoun,
  pastBeforeMarks,
  pastBeforeThat,
  pastBehindAdverb,
  pastBehindRelative,
  pastLikeAdjective,
  pastLikeNoun,
  saidLikeAdjective,
  shotBehindShooter,
} from "./menders/participles.ts";
import { type Mender, PARTICIPLES_LIKE_NOUNS, type Place } from "./menders/place.ts";
import {
  reportBehindRelative,
  saysAsVerb,
  verbAtEnd,
  verbBeforeClause,
  verbBeforeNumber,
  verbBeforeSubject,
  verbBehindMarks,
  verbBehindPlural,
  verbBehindQuantifier,
  verbInAside,
} from "./menders/reports.ts";
import {
  livesBeforePlace,
  verbBeforeInfinitive,
  verbBeforeObject,
  verbBeforeParticle,
  verbBeforePronoun,
  verbBehindAnd,
  verbBehindModal,
  verbBehindPronoun,
  verbBehindRelative,
  verbOpeningMarks,
} from "./menders/verbs.ts";
import {
  pastBehindWhose,
  verbBeforeColon,
  verbBehindSpeaker,
  verbInHeadline,
} from "./menders/verbs-of-form.ts";
import type { MarkEdges } from "./sentences.ts";
import type { TokenDraft } from "./tokens.ts";

/** For words that may report, by the tag that may be wrong: all of them make a verb of it. */
const MENDERS_OF_REPORTS: Partial<Readonly<Record<PartOfSpeech, readonly Mender[]>>> = {
  NOUN: [
    saysAsVerb,
    verbBehindMarks,
    gerundBehindComma,
    verbBehindPlural,
    verbAtEnd,
    verbInAside,
    verbBeforeSubject,
    verbBeforeClause,
    verbBeforeNumber,
    verbBeforeColon,
    reportBehindRelative,
    verbBehindQuantifier,
    verbBehindSpeaker,
  ],
  PROPN: [verbBehindMarks, verbBeforeClause, verbAtEnd],
  X: [verbBehindMarks],
};

/** For any word. */
const MENDERS: Partial<Readonly<Record<PartOfSpeech, readonly Mender[]>>> = {
  NOUN: [
    surnameLikeNoun,
    verbBeforeInfinitive,
    verbBeforeParticle,
    verbBeforePronoun,
    verbBehindAnd,
    verbBehindModal,
    verbBehindPronoun,
    verbBehindRelative,
    verbOpeningMarks,
    conjunctionWhilst,
    verbInHeadline,
    verbBeforeObject,
    livesBeforePlace,
    gerundBehindPlural,
    participleBehindBe,
    participleBehindNoun,
    shotBehindShooter,
    pastLikeNoun,
  ],
  VERB: [
    crowdAsNoun,
    thinkTank,
    prepositionFollowing,
    leadBeforeNoun,
    participleBeforeNoun,
    adverbBeforeVerb,
    nounBehindIn,
    adjectiveBeforeSource,
    adjectiveAtStart,
    titleLikeGerund,
    nounBehindTo,
    nounBehindReport,
    gerundBehindTold,
    nounBehindAdjective,
    nounBehindAccordingTo,
    nounBehindMarks,
    nounBehindDeterminer,
    nounInIng,
    nounBehindArticle,
    nounBehindBe,
    nounBehindNumber,
    nounBeforeSaid,
    participleBehindDeterminer,
    nounBehindVoicing,
    nameBeforeSaid,
    nameBehindReport,
    nameBeforeName,
    nameInCapitals,
  ],
  AUX: [humanBeing, hourInMorning, willAsName, wouldBe],
  ADJ: [
    primeBeforeMinister,
    moreBeforeAuxiliary,
    saidLikeAdjective,
    lossLikeAdjective,
    nameBeforeReport,
    verbBehindMarks,
    gerundBeforeInfinitive,
    pastLikeAdjective,
    pastBeforeThat,
    pastBeforeMarks,
    pastBehindAdverb,
    pastBehindRelative,
    pastBehindWhose,
    nounBehindOwner,
    nounBeforePause,
    suspectAsNoun,
    officeBehindDeterminer,
    verbBeforeClause,
    titleLikeGerund,
    titleBehindNoun,
    nounBeforeVerb,
    nounBeforeVerbAtEnd,
  ],
  ADV: [
    firmAsNoun,
    nameBeforeReport,
    nameLikeAdverb,
    ordinalBehindDeterminer,
    nounBeforeOf,
    verbBehindMarks,
    conjunctionThat,
    compassBehindDeterminer,
    pronounNone,
  ],
  SCONJ: [determinerThat, adverbThough],
  DET: [nameLikeDeterminer, nameAroundDeterminer, conjunctionThat],
  PRON: [conjunctionThat],
  PART: [prepositionTo],
  ADP: [conjunctionThat, conjunctionLikePreposition],
};

/**
 * Mends tags that the tagger gets wrong again and again in news; the first mender that knows
 * better decides. Earlier tokens are seen mended.
 */
export function retag(
  tokens: readonly TokenDraft[],
  edges: MarkEdges,
  reportingForms: ReadonlyMap<string, string>,
): void {
  mendStart(tokens, reportingForms);
  for (let index = 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    const before = tokens[index - 1];
    if (token === undefined || before === undefined) continue;
    const form = token.written.reportingForm;
    // "texted", "piped": what the tagger knows no dictionary form for, or a wrong one
    if (form !== null && token.pos === "VERB" && token.lower.endsWith("ed")) token.lemma = form;
    const ofReports = form === null ? undefined : MENDERS_OF_REPORTS[token.pos];
    const ofAny = MENDERS[token.pos];
    if (ofReports === undefined && ofAny === undefined) continue;
    const next = tokens[index + 1];
    const place = { token, before, next, tokens, index, edges, reportingForms };
    const pos = mend(ofReports ?? [], place) ?? mend(ofAny ?? [], place);
    if (pos === null) continue;
    token.pos = pos;
    token.lemma = lemmaAs(token, pos, reportingForms);
  }
}

function mend(menders: readonly Mender[], place: Place): PartOfSpeech | null {
  for (const mender of menders) {
    const pos = mender(place);
    if (pos !== null) return pos;
  }
  return null;
}

function lemmaAs(
  token: Token,
  pos: PartOfSpeech,
  reportingForms: ReadonlyMap<string, string>,
): string {
  if (pos !== "VERB") return token.lower;
  const known = reportingForms.get(token.lower);
  if (known !== undefined) return known;
  const irregular = PARTICIPLES_LIKE_NOUNS.get(token.lower);
  if (irregular !== undefined) return irregular;
  if (token.lower.endsWith("ies")) return `${token.lower.slice(0, -3)}y`;
  return token.lower.replace(/(?:(?<=ss|sh|ch|x|z)es|s|ed)$/u, "");
}
