import { CAPITALS } from "../lexicon/capitals.ts";
import { COURTESY_TITLES } from "../lexicon/courtesy-titles.ts";
import { POST_NOMINALS } from "../lexicon/name-particles.ts";
import { GROUP_NOUNS, OFFICES } from "../lexicon/person-nouns.ts";
import { PERSONAL_PRONOUNS } from "../lexicon/pronouns.ts";
import type { MentionForm, Resolution, Span } from "../model.ts";
import type { Token } from "../reading.ts";
import { firstEndingAfter } from "../span.ts";
import type { Actor } from "./actor.ts";
import { coreOf, describeSource } from "./describe-source.ts";
import { type Discourse, type TokenRange, tokensIn } from "./discourse.ts";
import { elderOfName } from "./elder-of-name.ts";
import { findInterviewee } from "./find-interviewee.ts";
import { newspaperI } from "./newspaper-i.ts";
import { readNarration } from "./read-narration.ts";
import { resolveDescription } from "./resolve-description.ts";
import { COMPANY_WORDS, createNominal } from "./resolve-nominal.ts";
import { resolvePronoun } from "./resolve-pronoun.ts";

export interface ResolvedSource {
  readonly actor: Actor | null;
  readonly resolution: Resolution;
}

const UNRESOLVED: ResolvedSource = { actor: null, resolution: "unresolved" };

/** What else is known where a source stands. */
export interface SourceContext {
  /** What the source says: nobody names himself in it. */
  readonly content: readonly Span[];
  /** Who says the quotation that holds the source; `null` outside of quotations. */
  readonly outer: Actor | null;
  /** Who wrote the article, for an "I" outside of quotations; `null` when it does not tell. */
  readonly author: Actor | null;
}

/** Who the words of a source stand for; the mention is added to the actor's. */
export function resolveSource(
  discourse: Discourse,
  source: Span,
  context: SourceContext,
): ResolvedSource {
  const range = tokensIn(discourse.syntax, source);
  readNarration(discourse, range.from);
  const found =
    fromTurn(discourse, range) ??
    fromNewspaper(discourse, range) ??
    fromPronoun(discourse, range, context) ??
    fromSeveral(discourse, range, source) ??
    fromName(discourse, range) ??
    resolveDescription(discourse, range, source, context.content);
  const { actor, resolution } = found;
  if (actor !== null) {
    actor.isCertain = true;
    const { from, to } = range;
    const { start, end } = source;
    discourse.mentions.add({ from, to, start, end, form: FORMS[resolution], actor });
  }
  return found;
}

const FORMS: Readonly<Record<Resolution, MentionForm>> = {
  name: "name",
  surname: "surname",
  title: "title",
  pronoun: "pronoun",
  noun: "noun",
  implied: "noun",
  inherited: "noun",
  unresolved: "noun",
};

/** "[Q]: Why now? [A]: I was tired.", "[Q.] Why now? [A.] I was tired." */
function fromTurn(discourse: Discourse, { from, to }: TokenRange): ResolvedSource | null {
  const [label, behind] = discourse.syntax.tokens.slice(from, from + 2);
  if (label === undefined || to - from > 2 || !TURN_LABEL.test(label.text)) return null;
  const hasStop = label.text.endsWith(".") || (to - from === 2 && behind?.text === ".");
  if (!hasStop && (to - from !== 1 || behind?.text !== ":")) return null;
  discourse.interviewee ??= findInterviewee(discourse, from);
  const actor = label.text.startsWith("A") ? discourse.interviewee : null;
  return actor === null ? UNRESOLVED : { actor, resolution: "implied" };
}

const TURN_LABEL = /^[QA]\.?$/u;

function fromNewspaper(discourse: Discourse, range: TokenRange): ResolvedSource | null {
  const actor = newspaperI(discourse, range);
  return actor === null ? null : { actor, resolution: "name" };
}

const RELATIVES: ReadonlySet<string> = new Set(["who", "which", "that", "whom"]);

function fromPronoun(
  discourse: Discourse,
  range: TokenRange,
  { content, outer, author }: SourceContext,
): ResolvedSource | null {
  const first = discourse.syntax.tokens[range.from];
  if (first === undefined || range.to - range.from !== 1 || isAcronym(first)) return null;
  if (RELATIVES.has(first.lower)) return fromAntecedent(discourse, range.from, content);
  const reading = PERSONAL_PRONOUNS.get(first.lower);
  if (first.lower === "you") {
    // "Q: [You] said it was over."
    const { interviewee } = discourse;
    const isAsked = interviewee !== null && outer !== interviewee;
    return isAsked ? { actor: interviewee, resolution: "pronoun" } : UNRESOLVED;
  }
  if (reading === undefined) return null;
  const inSpeech = discourse.inMarks[range.from] === 1;
  if (reading.person === "first") {
    const actor = inSpeech || outer !== null ? (outer ?? discourse.last?.actor ?? null) : author;
    return actor === null ? UNRESOLVED : { actor, resolution: "pronoun" };
  }
  const speaker = inSpeech ? outer : null;
  const actor = resolvePronoun(discourse, reading, range.from, { own: content, speaker });
  if (actor === null) return UNRESOLVED;
  const { gender } = reading;
  if ((gender === "female" || gender === "male") && !actor.genderIsSure) {
    actor.gender = gender;
    actor.genderIsSure = true;
    if (actor.mayBePerson) actor.kind = "person";
  }
  return { actor, resolution: "pronoun" };
}

/** "WHO" is no "who". */
function isAcronym({ text, lower }: Token): boolean {
  return text.length > 1 && text !== lower && text === text.toUpperCase();
}

/** The "who" of "Cable, who replaced Farron, said". */
function fromAntecedent(
  discourse: Discourse,
  at: number,
  own: readonly Span[],
): ResolvedSource | null {
  const { tokens, nounPhrases } = discourse.syntax;
  const before = tokens[at - 1]?.text === "," ? at - 2 : at - 1;
  const phrase = nounPhrases[firstEndingAfter(nounPhrases, tokens[before]?.start ?? 0)];
  if (phrase === undefined || phrase.from > before) return null;
  return fromName(discourse, phrase) ?? resolveDescription(discourse, phrase, phrase, own);
}

/** "[John and Mary Smith]", "[Sir Keith Lowe and Dame Alison Rudd] said": a group of its own. */
function fromSeveral(discourse: Discourse, range: TokenRange, source: Span): ResolvedSource | null {
  const { mentions, syntax } = discourse;
  if (range.to - range.from < 3) return null;
  const named = mentions.within(range.from, range.to).filter(({ form }) => NAMING.has(form));
  const [first, second] = named;
  if (first === undefined || second === undefined || named.at(-1)?.to !== range.to) return null;
  if (first.actor === second.actor || first.actor.kind !== second.actor.kind) return null;
  let link = first.to;
  const to = second.from;
  if (syntax.tokens[link]?.lower !== "and" && syntax.tokens[link]?.text !== ",") return null;
  for (link += 1; link < to; link += 1) {
    if (!COURTESY_TITLES.has(bareOf(syntax.tokens[link]))) return null;
  }
  const description = describeSource(discourse, range);
  return { actor: createNominal(discourse, description, "group", source), resolution: "noun" };
}

const NAMING: ReadonlySet<MentionForm> = new Set(["name", "surname", "acronym"]);

/** A name that is the head of the source: "[Ivan Kos]", "the spokesman, [Ivan Kos]". */
function fromName(discourse: Discourse, range: TokenRange): ResolvedSource | null {
  const core = coreOf(discourse, range);
  let best: ResolvedSource | null = null;
  for (const { actor, form, from, to } of discourse.mentions.within(range.from, range.to)) {
    if (!NAMING.has(form)) continue;
    const isHead = from < core.to && (to >= core.to || isBeforeLetters(discourse, actor, core, to));
    const isLast = to === range.to && actor.kind === "person";
    const isBody = to === core.to - 1 && isBodyOfKind(discourse, actor, core, from);
    const isContent = actor.kind === "document" && isFoundIn(discourse, core, from);
    // "[the Department for Schools] spokesperson", "[Tarn University] students"
    if (isHead && isModifier(discourse, actor, to, range.to)) continue;
    if (!isHead && !isBody && !isContent && !(isLast && isNamedAtEnd(discourse, core, from))) {
      continue;
    }
    if (best !== null && actor.kind !== "person") continue;
    // "[The Company] advises": no name but a word for one
    if (actor.kind === "organization" && COMPANY_WORDS.has(actor.name.toLowerCase())) continue;
    const elder = form === "surname" ? elderOfName(discourse, range, actor) : null;
    best = { actor: elder ?? actor, resolution: form === "surname" ? "surname" : "name" };
  }
  return best === null ? null : countryOfCapital(discourse, best, range.from);
}

/** Whether a body's name only tells whose the one is who speaks, who is no part of the name. */
function isModifier({ syntax }: Discourse, actor: Actor, to: number, end: number): boolean {
  const next = syntax.tokens[to];
  if (to >= end || actor.kind === "person" || next === undefined) return false;
  return next.text === next.lower && (OFFICES.has(next.lower) || GROUP_NOUNS.has(next.lower));
}

/** "[Sorcha Devane] KC said" */
function isBeforeLetters(
  { syntax }: Discourse,
  actor: Actor,
  core: TokenRange,
  to: number,
): boolean {
  if (actor.kind !== "person" || to !== core.to - 1) return false;
  return POST_NOMINALS.has(syntax.tokens[to]?.text ?? "");
}

/** "France asked for more. [Paris] insists …": the country, where the article names it. */
function countryOfCapital(
  { mentions }: Discourse,
  found: ResolvedSource,
  at: number,
): ResolvedSource {
  const names = CAPITALS.get(found.actor?.name ?? "");
  if (names === undefined || found.actor?.kind !== "organization") return found;
  for (const near of [mentions.above(at), mentions.below(at)]) {
    for (const { actor } of near) {
      if (names.includes(actor.name)) return { actor, resolution: "noun" };
    }
  }
  return found;
}

const FOUND: ReadonlySet<string> = new Set("results findings conclusions figures data".split(" "));

/** "The results of [the Tarn Water Survey]" are the survey's own words. */
function isFoundIn({ syntax }: Discourse, core: TokenRange, from: number): boolean {
  const { tokens } = syntax;
  if (!FOUND.has(tokens[core.to - 1]?.lower ?? "")) return false;
  const of = tokens[from - 1]?.pos === "DET" ? from - 2 : from - 1;
  return of === core.to && tokens[of]?.lower === "of";
}

/** Kinds of body that may stand behind a body's own name. */
const KINDS_BEHIND_NAME: ReadonlySet<string> = new Set(
  "thinktank think-tank trust watchdog consultancy broadcaster agency retailer bank nonprofit network federation party bloc group company union movement militia coalition newspaper magazine club airline charity".split(
    " ",
  ),
);

/** "[the NPV party]", "[the Kesh Steel company]" are the body itself, "the Kesh party" is another. */
function isBodyOfKind(
  { syntax }: Discourse,
  actor: Actor,
  core: TokenRange,
  from: number,
): boolean {
  const head = syntax.tokens[core.to - 1];
  if (head?.text !== head?.lower || !KINDS_BEHIND_NAME.has(head?.lower ?? "")) return false;
  if (actor.kind !== "organization" || !actor.isCertain) return false;
  return from === core.from || (from === core.from + 1 && syntax.tokens[core.from]?.pos === "DET");
}

/**
 * "Minister of Education [Stefania Giannini]", "the spokesman, [Ivan Kos]", but not "the mother of
 * [Anna Koval]", "a lawyer for [Koval]", "his wife and [Koval]".
 */
function isNamedAtEnd({ syntax }: Discourse, core: TokenRange, from: number): boolean {
  let first = from;
  while (COURTESY_TITLES.has(bareOf(syntax.tokens[first - 1]))) first -= 1;
  const before = syntax.tokens[first - 1];
  if (before?.lower === ",") return true;
  const head = syntax.tokens[core.to - 1];
  // "the office of Attorney General [Anna Koval]", but "University of Kesh president [Koval]"
  const isOthers = from > core.to && head?.text === head?.lower;
  if (OFFICES.has(before?.lower ?? "")) return !isOthers;
  if (!OFFICES.has(syntax.tokens[core.to - 1]?.lower ?? "")) return false;
  return syntax.tokens[core.to]?.pos === "ADP" && before?.pos !== "ADP" && before?.pos !== "DET";
}

/** In lower case and without a stop: "mr" */
function bareOf(token: Token | undefined): string {
  const word = token?.lower ?? "";
  return word.endsWith(".") ? word.slice(0, -1) : word;
}
