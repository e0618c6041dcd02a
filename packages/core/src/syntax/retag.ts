import { BE_FORMS, POSSESSIVE_PRONOUNS } from "../lexicon/closed-classes.ts";
import type { PartOfSpeech, Token } from "../reading.ts";
import type { MarkEdges } from "./sentences.ts";
import type { TokenDraft } from "./tokens.ts";
import { isPastParticiple } from "./verb-groups.ts";

/** Subjects that no noun can follow: "[he] claims" is a verb whatever the tagger thinks. */
const NOMINATIVES: ReadonlySet<string> = new Set(["he", "she", "they", "we", "i", "who"]);
const GERUND = /ing$/u;
const THIRD_PERSON = /[^s]s$/u;
const CAPITAL = /^\p{Lu}/u;
const CLOSED_CLASS: ReadonlySet<PartOfSpeech> = new Set([
  "AUX",
  "VERB",
  "ADP",
  "PUNCT",
  "SCONJ",
  "PART",
  "CCONJ",
]);
const PLURAL = /[^s]s$/u;

/** What stands around the token to be mended. */
interface Place {
  readonly token: Token;
  readonly before: Token;
  readonly next: Token | undefined;
  readonly tokens: readonly Token[];
  readonly index: number;
  readonly edges: MarkEdges;
  readonly reportingForms: ReadonlyMap<string, string>;
}

type Mender = (place: Place) => PartOfSpeech | null;

/**
 * Mends tags that the tagger gets wrong again and again in news; the first mender that knows
 * better decides. Earlier tokens are seen mended.
 */
export function retag(
  tokens: readonly TokenDraft[],
  edges: MarkEdges,
  reportingForms: ReadonlyMap<string, string>,
): void {
  for (let index = 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    const before = tokens[index - 1];
    if (token === undefined || before === undefined) continue;
    // "texted": what the tagger knows no dictionary form for
    const form = token.pos === "VERB" ? reportingForms.get(token.lower) : undefined;
    if (form !== undefined && token.lemma === token.lower && token.lower.endsWith("ed")) {
      token.lemma = form;
    }
    const next = tokens[index + 1];
    const place = { token, before, next, tokens, index, edges, reportingForms };
    for (const mend of MENDERS[token.pos] ?? []) {
      const pos = mend(place);
      if (pos === null) continue;
      token.pos = pos;
      token.lemma = lemmaAs(token, pos, reportingForms);
      break;
    }
  }
}

/** `“…,” [fumed] Koval`: a reporting form right behind closing marks, a speaker behind it. */
function verbBehindMarks({
  token,
  before,
  next,
  edges,
  reportingForms,
}: Place): PartOfSpeech | null {
  if (before.pos !== "PUNCT" || !edges.closing.has(before.start)) return null;
  if (token.pos === "VERB" || !reportingForms.has(token.lower)) return null;
  // “…,” Press Secretary Josh Berg said
  if (CAPITAL.test(token.text) && CAPITAL.test(next?.text ?? "")) return null;
  const speaker = next?.pos === "PROPN" || next?.pos === "DET" || next?.pos === "PRON";
  return speaker ? "VERB" : null;
}

/** `he [fumed].`, `the ministry [informed] us`: a past reporting form behind its subject. */
function pastLikeAdjective({ token, before, next, reportingForms }: Place): PartOfSpeech | null {
  if (!token.lower.endsWith("ed") || !reportingForms.has(token.lower)) return null;
  const subject = before.pos === "NOUN" || before.pos === "PROPN" || NOMINATIVES.has(before.lower);
  if (!subject || next === undefined) return null;
  const ends = next.text === "." || next.text === "," || next.text === ":";
  const object = OBJECTS.has(next.lower) || next.pos === "DET" || next.lower === "that";
  return ends || object ? "VERB" : null;
}

const OBJECTS: ReadonlySet<string> = new Set("me us him them".split(" "));

/** `“…,” [ward] councillor Mbewu said`: an inverted verb reports, and is no base form. */
function nounBehindMarks({
  token,
  before,
  next,
  edges,
  reportingForms,
}: Place): PartOfSpeech | null {
  if (!edges.closing.has(before.start) || !isBaseForm(token)) return null;
  const nominal = next?.pos === "NOUN" || next?.pos === "PROPN";
  return nominal && !reportingForms.has(token.lower) && token.lemma === token.lower ? "NOUN" : null;
}

/** `it [further] wrote` */
function adverbBeforeVerb({ token, next }: Place): PartOfSpeech | null {
  return token.lower === "further" && next?.pos === "VERB" ? "ADV" : null;
}

/** `…, [leaked] memo says` */
function adjectiveBeforeSource({
  token,
  before,
  next,
  tokens,
  index,
  reportingForms,
}: Place): PartOfSpeech | null {
  if (before.text !== "," || next?.pos !== "NOUN" || !token.lower.endsWith("ed")) return null;
  const verb = tokens[index + 2];
  return verb !== undefined && reportingForms.has(verb.lower) && tokens[index + 3] === undefined
    ? "ADJ"
    : null;
}

/** `confirmed in [writing] that` */
function nounBehindIn({ token, before, next }: Place): PartOfSpeech | null {
  const ends = next?.lower === "that" || next?.pos === "PUNCT";
  return token.lower === "writing" && before.lower === "in" && ends ? "NOUN" : null;
}

/** `[Suspected] rebels on motorbikes killed` */
function adjectiveAtStart({ token, before, next, reportingForms }: Place): PartOfSpeech | null {
  if (before.pos !== "PUNCT" || !CAPITAL.test(token.text) || !token.lower.endsWith("ed"))
    return null;
  const plural = next?.pos === "NOUN" && isPlural(next.lower);
  return plural && !reportingForms.has(token.lower) ? "ADJ" : null;
}

/** `no human [being] could` */
function humanBeing({ token, before }: Place): PartOfSpeech | null {
  return token.lower === "being" && before.lower === "human" ? "NOUN" : null;
}

/** `“…,” Stroud [shot] back` */
function verbBeforeParticle({ token, next, tokens, index, edges }: Place): PartOfSpeech | null {
  const isPast = PARTICIPLES_LIKE_NOUNS.has(token.lower) && next?.lower === "back";
  return isPast && behindSpeech(tokens, index, edges) ? "VERB" : null;
}

/** `Paris [claims] she was`, `the report [states] that`: a reporting form between name and clause. */
function verbBeforeClause({
  token,
  before,
  next,
  tokens,
  index,
  edges,
  reportingForms,
}: Place): PartOfSpeech | null {
  if (token.pos !== "NOUN" && token.pos !== "PROPN" && token.pos !== "ADJ") return null;
  if (
    next === undefined ||
    !reportingForms.has(token.lower) ||
    reportingForms.get(token.lower) === token.lower
  )
    return null;
  if (before.pos !== "PROPN" && before.pos !== "NOUN") return null;
  // "under takeover rules he has", "a set of rules that could"
  if (THIRD_PERSON.test(token.lower) && isBehindPreposition(tokens, index)) return null;
  const relative = tokens[index + 2]?.pos;
  if (next.lower === "that" && (relative === "AUX" || relative === "VERB")) return null;
  const clause =
    next.lower === "that" ||
    NOMINATIVES.has(next.lower) ||
    next.lower === "it" ||
    next.lower === "there";
  const speech = edges.opening.has(next.start) && before.pos === "PROPN";
  return clause || speech || behindSpeech(tokens, index, edges) ? "VERB" : null;
}

/** `complained [that] boats`: a conjunction, not the determiner of what follows. */
function conjunctionThat({
  token,
  before,
  next,
  tokens,
  index,
  reportingForms,
}: Place): PartOfSpeech | null {
  if (token.lower !== "that" || token.pos === "SCONJ" || next === undefined) return null;
  if (next.pos === "DET" || next.pos === "PROPN" || next.pos === "NUM") return "SCONJ";
  if (NOMINATIVES.has(next.lower) && next.lower !== "who") return "SCONJ";
  const noun = next.pos === "ADJ" ? tokens[index + 2] : next;
  const plural = noun?.pos === "NOUN" && PLURAL.test(noun.lower);
  const reports = before.pos === "VERB" && reportingForms.has(before.lower);
  // "pointed out [that] recruitment had stopped"
  const pointed = before.lower === "out" && reportingForms.has(tokens[index - 2]?.lower ?? "");
  if (pointed && next.pos === "NOUN" && tokens[index + 2]?.pos === "AUX") return "SCONJ";
  return plural || (reports && next.pos === "ADJ") ? "SCONJ" : null;
}

const CONJUNCTIONS: ReadonlySet<string> = new Set(
  "whether if because although though unless while".split(" "),
);

/** `asked [whether] the dam`: the tagger takes some conjunctions for prepositions. */
function conjunctionLikePreposition({ token, next }: Place): PartOfSpeech | null {
  return CONJUNCTIONS.has(token.lower) && next?.lower !== "of" ? "SCONJ" : null;
}

/** `…, [warning] in an interview that`: a gerund the tagger takes for a noun. */
function gerundBehindComma({ token, before, next, reportingForms }: Place): PartOfSpeech | null {
  if (token.pos !== "NOUN" || before.text !== "," || !GERUND.test(token.lower)) return null;
  if (!reportingForms.has(token.lower) || next === undefined) return null;
  return next.pos === "ADP" || next.lower === "that" || next.pos === "DET" || next.pos === "PROPN"
    ? "VERB"
    : null;
}

/** Plurals without an s. */
const PLURALS: ReadonlySet<string> = new Set("data people police media women men".split(" "));

function isPlural(lower: string): boolean {
  return PLURAL.test(lower) || PLURALS.has(lower);
}

/**
 * `…, the migration agency [estimates].`: a third person at the sentence’s end, its subject behind
 * a comma, another verb before that.
 */
function verbAtEnd({
  token,
  before,
  next,
  tokens,
  index,
  reportingForms,
}: Place): PartOfSpeech | null {
  const ends = next === undefined || next.text === ".";
  if (!ends || !THIRD_PERSON.test(token.lower)) return null;
  if (before.pos !== "NOUN" && before.pos !== "PROPN") return null;
  if (reportingForms.get(token.lower) !== token.lower.slice(0, -1)) return null;
  let at = index - 1;
  while (index - at < LONGEST_SUBJECT && SUBJECT_PARTS.has(tokens[at]?.pos ?? "X")) at -= 1;
  if (tokens[at]?.text !== "," || tokens[at + 1]?.pos === "ADP") return null;
  for (let place = at - 1; place >= 0 && tokens[place]?.text !== "."; place -= 1) {
    if (tokens[place]?.pos === "AUX" || tokens[place]?.pos === "VERB") return "VERB";
  }
  return null;
}

/** `…, [claims] the union`: a third person behind a comma, its subject behind it. */
function verbBeforeSubject({
  token,
  before,
  next,
  tokens,
  index,
  reportingForms,
}: Place): PartOfSpeech | null {
  if (before.text !== "," || !THIRD_PERSON.test(token.lower)) return null;
  if (reportingForms.get(token.lower) !== token.lower.slice(0, -1)) return null;
  // "Secours, an aid group, [estimates] that"
  if (next?.lower === "that") return "VERB";
  if (next?.pos !== "DET" && next?.pos !== "PROPN") return null;
  for (let at = index - 2; at >= 0 && tokens[at]?.text !== "."; at -= 1) {
    if (tokens[at]?.pos === "AUX" || tokens[at]?.pos === "VERB") return "VERB";
  }
  return null;
}

/** `[under] takeover rules` */
function isBehindPreposition(tokens: readonly Token[], index: number): boolean {
  let at = index - 1;
  while (index - at < LONGEST_SUBJECT && NOMINAL_PARTS.has(tokens[at]?.pos ?? "X")) at -= 1;
  return tokens[at]?.pos === "ADP" && tokens[at]?.lower !== "of";
}

const NOMINAL_PARTS: ReadonlySet<PartOfSpeech> = new Set(["DET", "ADJ", "NOUN", "PROPN"]);
const LONGEST_SUBJECT = 10;
const SUBJECT_PARTS: ReadonlySet<PartOfSpeech> = new Set(["DET", "ADJ", "NOUN", "PROPN", "ADP"]);

/** `experts [call] the result`: a base form between plural noun and object. */
function verbBehindPlural({ token, before, next, reportingForms }: Place): PartOfSpeech | null {
  if (before.pos !== "NOUN" && before.pos !== "PROPN") return null;
  if (token.pos !== "NOUN" || !isPlural(before.lower)) return null;
  if (reportingForms.get(token.lower) !== token.lower || next === undefined) return null;
  return next.pos === "DET" || next.pos === "PRON" || next.lower === "that" ? "VERB" : null;
}

/** `he [claims]`, `it [aligns] with` */
function verbBehindPronoun({ token, before, next, tokens, index }: Place): PartOfSpeech | null {
  if (token.pos !== "NOUN" || before.pos !== "PRON" || next?.pos === "AUX") return null;
  const third = before.lower === "it" && THIRD_PERSON.test(token.lower);
  if (!NOMINATIVES.has(before.lower) && !third) return null;
  const second = tokens[index - 2]?.pos;
  return second === "VERB" || second === "ADP" ? null : "VERB";
}

const OFFICES_LIKE_GERUNDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["managing", new Set(["director", "editor", "partner"])],
  ["prosecuting", new Set(["counsel", "attorney", "lawyer", "barrister"])],
  ["presiding", new Set(["judge", "officer", "magistrate"])],
  [
    "acting",
    new Set(
      (
        "governor president minister mayor director chief commissioner secretary head chairman " +
        "chairwoman chair spokesman spokeswoman premier manager principal"
      ).split(" "),
    ),
  ],
]);

/** `[Acting] Commissioner Delroy Hall`: a capital within the sentence, and a name behind it. */
function titleLikeGerund({ token, before, next, edges }: Place): PartOfSpeech | null {
  // "managing director Eero Lind said"
  if (OFFICES_LIKE_GERUNDS.get(token.lower)?.has(next?.lower ?? "") === true) return "ADJ";
  if (!GERUND.test(token.lower) || !CAPITAL.test(token.text) || next?.pos !== "PROPN") return null;
  const inside = before.sentence === token.sentence && before.pos !== "PUNCT";
  return token.lower === "acting" && (inside || edges.closing.has(before.start)) ? "PROPN" : null;
}

/** `her [loom]`, `the north [wall]` */
function nounBehindDeterminer({ token, tokens, index }: Place): PartOfSpeech | null {
  return token.pos === "VERB" && isBaseForm(token) && isDetermined(tokens, index) ? "NOUN" : null;
}

/** Titles that the tagger takes for adjectives. */
const TITLES_LIKE_ADJECTIVES: ReadonlySet<string> = new Set(
  "chief official general executive representative".split(" "),
);

/** `the defence [chief] said`: behind the noun of the office. */
function titleBehindNoun({ token, before }: Place): PartOfSpeech | null {
  return before.pos === "NOUN" && TITLES_LIKE_ADJECTIVES.has(token.lower) ? "NOUN" : null;
}

/** `it led to [protests]`: no infinitive ends in a third person’s s. */
function nounBehindTo({ token, before }: Place): PartOfSpeech | null {
  const third = THIRD_PERSON.test(token.lower) && token.lemma !== token.lower;
  return third && before.lower === "to" ? "NOUN" : null;
}

/** `only then did [police] say` */
function policeAsNoun({ token, before }: Place): PartOfSpeech | null {
  return token.lower === "police" && before.lower !== "to" ? "NOUN" : null;
}

/** `a man [shot] dead`, `a bridge [hit] by drones`: a past form behind a noun. */
function participleBehindNoun({ token, before, next }: Place): PartOfSpeech | null {
  if (before.pos !== "NOUN" && before.pos !== "PROPN" && before.pos !== "CCONJ") return null;
  if (next?.lower !== "dead" && (next?.lower !== "by" || before.pos === "CCONJ")) return null;
  return isPastParticiple(token.lower) ? "VERB" : null;
}

/** `the [chief] said`, `the [wounded] were` */
function nounBeforeVerb({ token, next, tokens, index }: Place): PartOfSpeech | null {
  if (token.pos !== "ADJ" || next === undefined || !CLOSED_CLASS.has(next.pos)) return null;
  if (next.text === "-" || next.text === ",") return null;
  const isNoun = NOUNS_LIKE_ADJECTIVES.has(token.lower) && tokens[index - 1]?.pos === "PROPN";
  return isNoun || isDetermined(tokens, index) ? "NOUN" : null;
}

/** "the Thai [military] alleges" */
const NOUNS_LIKE_ADJECTIVES: ReadonlySet<string> = new Set(
  "military executive judiciary opposition presidency legislative".split(" "),
);

/** `it is [time]` */
function nounBehindBe({ token, before }: Place): PartOfSpeech | null {
  if (token.pos !== "VERB" || before.pos !== "AUX" || !BE_FORMS.has(before.lower)) return null;
  return isBaseForm(token) ? "NOUN" : null;
}

/** `it was [rewritten]` */
function participleBehindBe({ token, before }: Place): PartOfSpeech | null {
  if (token.pos !== "NOUN" || before.pos !== "AUX" || !BE_FORMS.has(before.lower)) return null;
  return isPastParticiple(token.lower) ? "VERB" : null;
}

/** `the Red [Cross]`: a capital inside a sentence that is not all capitals. */
function nameInCapitals(place: Place): PartOfSpeech | null {
  const { token, before, next, tokens, index, edges } = place;
  if (token.pos !== "VERB" || !CAPITAL.test(token.text)) return null;
  // "Owner to Plead Not Guilty, Lawyer [Says]"
  if (verbAtEnd(place) !== null) return null;
  // “…,” [Lynch] said; “…,” [Press] Secretary
  if (edges.closing.has(before.start)) {
    return next?.pos === "VERB" || CAPITAL.test(next?.text ?? "") ? "PROPN" : null;
  }
  // said [Don] Fowler
  if (before.pos === "VERB" && before.text === before.lower && next?.pos === "PROPN") {
    return CAPITAL.test(next.text) && isBaseForm(token) ? "PROPN" : null;
  }
  if (before.pos !== "PROPN") return null;
  // Secretary [Josh] Berg said
  const verb = tokens[index + 2];
  const named = next?.pos === "PROPN" && verb?.pos === "VERB" && verb.text === verb.lower;
  if (named && isBaseForm(token)) return "PROPN";
  const titleCase = next !== undefined && next.pos !== "PUNCT" && CAPITAL.test(next.text);
  return titleCase ? null : "PROPN";
}

/** By the tag that may be wrong. */
const MENDERS: Partial<Readonly<Record<PartOfSpeech, readonly Mender[]>>> = {
  NOUN: [
    verbBehindMarks,
    gerundBehindComma,
    verbBehindPlural,
    verbBeforeParticle,
    verbAtEnd,
    verbBeforeSubject,
    verbBeforeClause,
    verbBehindPronoun,
    participleBehindBe,
    participleBehindNoun,
  ],
  PROPN: [verbBehindMarks, verbBeforeClause, verbAtEnd],
  VERB: [
    policeAsNoun,
    adverbBeforeVerb,
    nounBehindIn,
    adjectiveBeforeSource,
    adjectiveAtStart,
    titleLikeGerund,
    nounBehindTo,
    nounBehindMarks,
    nounBehindDeterminer,
    nounBehindBe,
    nameInCapitals,
  ],
  AUX: [humanBeing],
  ADJ: [
    verbBehindMarks,
    pastLikeAdjective,
    verbBeforeClause,
    titleLikeGerund,
    titleBehindNoun,
    nounBeforeVerb,
  ],
  ADV: [verbBehindMarks, conjunctionThat],
  X: [verbBehindMarks],
  DET: [conjunctionThat],
  PRON: [conjunctionThat],
  ADP: [conjunctionThat, conjunctionLikePreposition],
};

/** No name has more words. */
const LONGEST_NAME = 8;

/** `“…,” Thandeka Dlongolo [states] in an affidavit`: a name right behind closing marks stands before. */
function behindSpeech(tokens: readonly Token[], index: number, edges: MarkEdges): boolean {
  let at = index - 1;
  while (tokens[at]?.pos === "PROPN" && index - at <= LONGEST_NAME) at -= 1;
  const mark = tokens[at];
  return at < index - 1 && mark !== undefined && edges.closing.has(mark.start);
}

function isBaseForm(token: Token): boolean {
  return !GERUND.test(token.lower) && !isPastParticiple(token.lower);
}

/** A determiner stands before, with adjectives between at most. */
function isDetermined(tokens: readonly Token[], index: number): boolean {
  let at = index - 1;
  while (tokens[at]?.pos === "ADJ" || tokens[at]?.lower === "later") at -= 1;
  const opener = tokens[at];
  if (opener === undefined) return false;
  if (opener.pos === "DET") return opener.lower !== "that" && opener.lower !== "all";
  return POSSESSIVE_PRONOUNS.has(opener.lower) && opener.pos === "PRON";
}

/** Irregular participles that the tagger takes for nouns, with their dictionary forms. */
const PARTICIPLES_LIKE_NOUNS: ReadonlyMap<string, string> = new Map([
  ["bound", "bind"],
  ["built", "build"],
  ["found", "find"],
  ["held", "hold"],
  ["led", "lead"],
  ["left", "leave"],
  ["rebuilt", "rebuild"],
  ["shot", "shoot"],
  ["struck", "strike"],
]);

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
  return token.lower.replace(/(?:s|ed)$/u, "");
}
