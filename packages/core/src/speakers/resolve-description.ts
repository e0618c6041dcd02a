import { COURTESY_TITLES, RANKS } from "../lexicon/courtesy-titles.ts";
import { TITLE_MODIFIERS } from "../lexicon/name-words.ts";
import { SINGLE_OFFICES, STATE_OFFICES } from "../lexicon/offices.ts";
import { ORGANIZATION_SYNONYMS } from "../lexicon/organization-heads.ts";
import { OFFICES } from "../lexicon/person-nouns.ts";
import type { Resolution, Span } from "../model.ts";
import { type Actor, nameWordsOf, titlesOf } from "./actor.ts";
import { type Description, describeSource } from "./describe-source.ts";
import type { Discourse, TokenRange } from "./discourse.ts";
import { introducedAbove, introducedBelow, protagonistAbove } from "./introduced-near.ts";
import { createNominal, findNominal, kindOfHead } from "./resolve-nominal.ts";
import { resolvePronoun } from "./resolve-pronoun.ts";
import { ageIn, LOWEST_FIT, resolveTitle } from "./resolve-title.ts";

export interface ResolvedDescription {
  readonly actor: Actor;
  readonly resolution: Resolution;
}

/**
 * Who a source that names nobody stands for: a known person, body or group, or a new one. `own` is
 * what it says.
 */
export function resolveDescription(
  discourse: Discourse,
  range: TokenRange,
  source: Span,
  own: readonly Span[],
): ResolvedDescription {
  const { tokens } = discourse.syntax;
  const description = describeSource(discourse, range);
  if (tokens[description.core.to]?.lower === "and" && description.complement.length > 0) {
    return { actor: createNominal(discourse, description, "group", source), resolution: "noun" };
  }
  if (description.head === "latter") {
    const last = lastNamed(discourse, range.from);
    if (last !== null) return { actor: last, resolution: "noun" };
  }
  const kind = kindOfHead(description.head);
  if (kind === "organization" && description.determiner === "definite") {
    const named = bodyBehind(discourse, range);
    if (named !== null) return { actor: named, resolution: "noun" };
  }
  if (kind === "unnamed") {
    const named = namedBehind(discourse, range);
    if (named !== null) return { actor: named, resolution: "noun" };
  }
  // "the minister", "Minister", but not "a minister"
  if (
    kind === "unnamed" &&
    description.determiner !== "indefinite" &&
    !isNameless(discourse, range)
  ) {
    const known = knownPerson(discourse, description, range.from, own);
    if (known !== null) {
      addTitle(known, [...description.modifiers, description.head]);
      return { actor: known, resolution: "title" };
    }
  }
  const paper = kind === "document" ? newspaperBefore(discourse, description, range.from) : null;
  if (paper !== null) return { actor: paper, resolution: "noun" };
  const actor =
    findNominal(discourse, description, kind, range.from) ??
    createNominal(discourse, description, kind, source);
  return { actor, resolution: "noun" };
}

const PAPERS: ReadonlySet<string> = new Set(["paper", "daily", "weekly", "tabloid", "broadsheet"]);
/** Sentences back beyond which "the paper" is no newspaper that was named. */
const FARTHEST_PAPER = 3;

/** In tokens: ", who asked not to be [named]" */
const LONGEST_PLEA = 10;
const NAMELESS: ReadonlySet<string> = new Set(["named", "identified", "quoted"]);

/** "The matron, who asked not to be [named], said", "the aide, on condition of [anonymity], said" */
function isNameless({ syntax: { tokens } }: Discourse, { from, to }: TokenRange): boolean {
  for (let at = from + 1; at < to + LONGEST_PLEA; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[from]?.sentence) return false;
    if (token.lower === "anonymity") return true;
    if (NAMELESS.has(token.lower) && tokens[at - 1]?.lower === "be") return true;
  }
  return false;
}

/** "The Tarn Times reported it. [The paper] said …" */
function newspaperBefore(
  { mentions, syntax }: Discourse,
  { head, determiner, modifiers, complement }: Description,
  at: number,
): Actor | null {
  if (!PAPERS.has(head) || determiner !== "definite") return null;
  if (modifiers.length + complement.length > 0) return null;
  const names = ORGANIZATION_SYNONYMS.get("newspaper") ?? [];
  const sentence = syntax.tokens[at]?.sentence ?? 0;
  for (const { actor, from } of mentions.above(at)) {
    if (sentence - (syntax.tokens[from]?.sentence ?? 0) > FARTHEST_PAPER) return null;
    if (actor.kind === "document") return null;
    if (actor.kind !== "organization") continue;
    const words = nameWordsOf(actor);
    if (names.some((name) => words.has(name))) return actor;
  }
  return null;
}

/** "Koval rang Moroz. [The latter] said …": who was named last. */
function lastNamed({ mentions }: Discourse, at: number): Actor | null {
  for (const { actor, form } of mentions.above(at)) {
    const isName = form === "name" || form === "surname" || form === "acronym";
    if (isName && (actor.isCertain || actor.kind === "person")) return actor;
  }
  return null;
}

/** What somebody was called once is not kept a hundred times over. */
function addTitle(actor: Actor, title: readonly string[]): void {
  const { all } = actor.titles;
  const isKnown = all.some(
    (known) => known.length === title.length && known.every((word, at) => word === title[at]),
  );
  if (!isKnown) actor.titles = titlesOf([...all, title], actor.role);
}

function knownPerson(
  discourse: Discourse,
  description: Description,
  at: number,
  own: readonly Span[],
): Actor | null {
  return (
    resolveTitle(discourse, description, at, LOWEST_FIT) ??
    introducedAbove(discourse, description, at) ??
    speakerOfParagraph(discourse, description, at) ??
    introducedBelow(discourse, description, at, own) ??
    lastOfThem(discourse, description, at) ??
    protagonistAbove(discourse, description, at)
  );
}

/** How long ago somebody may have spoken who is called by another word. */
const MOST_SENTENCES_SINCE = 2;

/** "“…,” says Anna Koval, an ecologist. [The biologist] cautions …": who spoke last, right above. */
function speakerOfParagraph(
  discourse: Discourse,
  description: Description,
  at: number,
): Actor | null {
  const { last, syntax } = discourse;
  if (last === null || last.actor.kind !== "person") return null;
  const { tokens, sentences } = syntax;
  const [own, other] = [tokens[at]?.sentence ?? 0, tokens[last.at]?.sentence ?? 0];
  const paragraphs = (sentences[own]?.paragraph ?? 0) - (sentences[other]?.paragraph ?? 0);
  if (own - other > MOST_SENTENCES_SINCE || paragraphs > 1) return null;
  return lastOfThem(discourse, description, at) === last.actor ? last.actor : null;
}

/**
 * "Malaysia’s prime minister, [Najib Razak]", "a man identifying himself as [Damina]", "a pharmacist called [Artūrs Zvirgzds]", "a neighbour,
 * who gave her name only as [Shabnam]"
 */
function namedBehind({ mentions, syntax }: Discourse, { to }: TokenRange): Actor | null {
  const { tokens } = syntax;
  if (tokens[to]?.text === ",") {
    // "The lawyer, [Dr] Anna Koval, said"
    let first = to + 1;
    while (first <= to + MOST_TITLES && isCourtesy(tokens[first]?.lower ?? "")) first += 1;
    const renamed = mentions.within(first, first + 8).find(({ from }) => from === first);
    if (renamed?.actor.kind === "person") return renamed.actor;
    // "one pupil, [Ebube], said"
    if (renamed?.actor.mayBePerson === true && CLOSES.test(tokens[renamed.to]?.text ?? "")) {
      renamed.actor.kind = "person";
      return renamed.actor;
    }
  }
  // "the director, a Dutchman [called] Joost Meyer"
  const reach = tokens[to]?.text === "," ? MOST_WORDS_OF_RENAMING : MOST_WORDS_BEFORE_NAMING;
  const opening = tokens.slice(to, to + reach);
  if (!opening.some(({ lower }) => NAMING_WORDS.has(lower))) return null;
  const found = mentions
    .within(to, to + MOST_WORDS_BEFORE_NAME)
    .find(({ from }) => LINKS_NAME.has(tokens[from - 1]?.lower ?? ""));
  return found === undefined || found.actor.kind === "document" ? null : found.actor;
}

/** "The company, [Brimfar hf.], said": a body's name between two commas. */
function bodyBehind({ mentions, syntax }: Discourse, { to }: TokenRange): Actor | null {
  const { tokens } = syntax;
  if (tokens[to]?.text !== ",") return null;
  const from = tokens[to + 1]?.lower === "the" ? to + 2 : to + 1;
  const named = mentions
    .within(from, from + MOST_WORDS_BEFORE_NAME)
    .find((each) => each.from === from);
  if (named === undefined || named.actor.kind !== "organization") return null;
  const stop = tokens[named.to]?.text === "." ? named.to + 1 : named.to;
  return tokens[stop]?.text === "," ? named.actor : null;
}

const MOST_TITLES = 3;
const CLOSES = /^[,.:;–—]$/u;

function isCourtesy(word: string): boolean {
  const bare = word.replace(/\.$/u, "");
  return bare === "" || COURTESY_TITLES.has(bare) || RANKS.has(bare);
}

const NAMING_WORDS: ReadonlySet<string> = new Set(
  "named called identified identifying calling known introducing gave giving".split(" "),
);
const LINKS_NAME: ReadonlySet<string> = new Set([
  "as",
  "named",
  "called",
  "identified",
  "himself",
  "herself",
]);
const MOST_WORDS_BEFORE_NAMING = 3;
const MOST_WORDS_OF_RENAMING = 5;
const MOST_WORDS_BEFORE_NAME = 14;

/** Who may be called by what he is not: those who have not been heard of, or only as a group. */
const NEVER_LAST: ReadonlySet<string> = new Set(
  "accused deceased victim defendant suspect one another someone father mother husband wife".split(
    " ",
  ),
);

/**
 * “…,” Cruz wrote. “…,” the lawyer added: a description of whom the text has not spoken before, of
 * the person it spoke of last.
 */
function lastOfThem(discourse: Discourse, description: Description, at: number): Actor | null {
  const { determiner, head, modifiers, complement, isOwned } = description;
  const isAge = ageIn(description) !== null;
  if (isOwned && !SINGLE_OFFICES.has(head)) return null;
  if (determiner !== "definite" || complement.length > 0 || NEVER_LAST.has(head)) return null;
  const found = resolvePronoun(discourse, ANYBODY, at, { own: [], speaker: null });
  if (found === null || holdsOtherOffice(found, head)) return null;
  // "Opposition leader Koval left. [The Socialist leader] said …": introduced as himself
  const isCalledSo =
    found.titles.words.has(head) && !modifiers.some((word) => TITLE_MODIFIERS.has(word));
  if (!isAge && !isCalledSo && wasIntroduced(discourse, head, at)) return null;
  // "A spokesman disputed it. [The minister] …": who is called one thing is not called another
  return found.kind === "unnamed" && OFFICES.has(head) ? null : found;
}

/** "Minister Koval left. [The mayor] said …": who is called a minister is no mayor. */
function holdsOtherOffice({ titles }: Actor, head: string): boolean {
  const row = STATE_OFFICES.get(head);
  if (row === undefined) return false;
  const rows = [...titles.words].flatMap((word) => STATE_OFFICES.get(word) ?? []);
  return rows.length > 0 && !rows.includes(row);
}

const ANYBODY = { person: "third", number: "one", gender: null } as const;

/** Whether "a teacher" came before "the teacher". */
function wasIntroduced({ syntax }: Discourse, head: string, at: number): boolean {
  for (let place = at - 1; place > Math.max(0, at - 1500); place -= 1) {
    if (syntax.tokens[place]?.lower === head) return true;
  }
  return false;
}
