import { COURTESY_TITLES, DEGREES } from "../lexicon/courtesy-titles.ts";
import { DEMONYMS } from "../lexicon/demonyms.ts";
import { POST_NOMINALS } from "../lexicon/name-particles.ts";
import { ORGANIZATION_HEADS } from "../lexicon/organization-heads.ts";
import { GENDERED_NOUNS, OFFICES } from "../lexicon/person-nouns.ts";
import type { NounPhrase, Syntax, Token } from "../reading.ts";
import type { NameReader } from "./name-reader.ts";

/** What an apposition says somebody is: "Hugh Hill, [a doctor at St Mary’s], said". */
export interface AppositionRole {
  readonly words: readonly string[];
  readonly role: string;
  readonly affiliation: string | null;
  readonly gender: "female" | "male" | null;
}

const DETERMINER = /^(?:the|a|an|his|her|its|their|our|my|whose|one of the)\s+/i;
const POSSESSOR = /^(.{1,60}?)['’]s?\s+(?=\S)/u;
const CAPITAL = /\p{Lu}/u;
/** "a doctor at St Mary[’s], said" */
const OWNER_ALONE = /^['’]s(?=[,.;)])/u;
const FIRST_WORD = /^(\p{Lu}[\p{L}.-]*)\s+/u;
const IN_OFFICE: ReadonlySet<string> = new Set(["for", "of", "at", "with", "in", "to", "on"]);

/** Roles told by appositions on either side of a name that covers tokens `from` to `to`. */
export function readRoles(
  text: string,
  syntax: Syntax,
  phraseOf: Int32Array,
  name: { readonly from: number; readonly to: number },
  reader: NameReader,
): readonly AppositionRole[] {
  if (!isAtComma(syntax.tokens, name)) return NO_ROLES;
  return [roleBehind(syntax, phraseOf, name.to), roleBefore(syntax, phraseOf, name.from)].flatMap(
    (place) => {
      const phrase = place === null ? undefined : syntax.nounPhrases[place.phrase];
      const head = phrase === undefined ? undefined : syntax.tokens[phrase.head];
      if (place === null || phrase === undefined || head === undefined) return [];
      if (!reader.isPersonNoun(head.lower) || !isDescription(phrase, head)) return [];
      const mark = OWNER_ALONE.exec(text.slice(place.end, place.end + 3))?.[0] ?? "";
      return [readRole(text, syntax, phrase, place.end + mark.length)];
    },
  );
}

const NO_ROLES: readonly AppositionRole[] = [];

/** Whether an apposition may stand at a name: most have no comma near. */
function isAtComma(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  if (tokens[to]?.text === "," || tokens[to + 1]?.text === ",") return true;
  for (let at = from - 1; at >= from - MOST_COURTESIES; at -= 1) {
    if (tokens[at]?.text === ",") return true;
  }
  return false;
}

/** "the energy minister", "the Minister of Energy", but not "the Minister Moroz". */
function isDescription({ kind }: NounPhrase, head: Token): boolean {
  return kind === "common" || (kind === "proper" && OFFICES.has(head.lower));
}

/** Noun phrase and the offset where the whole description ends. */
interface RolePlace {
  readonly phrase: number;
  readonly end: number;
}

/** "Koval, [the energy minister]", "Hill, 58, [a doctor at St Mary’s]" */
function roleBehind(syntax: Syntax, phraseOf: Int32Array, at: number): RolePlace | null {
  const { tokens, nounPhrases } = syntax;
  let place = behindLetters(tokens, at);
  if (tokens[place]?.text === "," && tokens[place + 1]?.pos === "NUM") place += 2;
  if (tokens[place]?.text !== ",") return null;
  const phrase = phraseOf[place + 1] ?? -1;
  const found = nounPhrases[phrase];
  if (found === undefined || found.from !== place + 1) return null;
  // "Koval, [whose father], Ivan, died" tells of another
  if (tokens[found.from]?.lower === "whose") return null;
  const next = nounPhrases[phrase + 1];
  const link = tokens[found.to]?.lower ?? "";
  const goesOn = IN_OFFICE.has(link) && next?.from === found.to + 1;
  return { phrase, end: goesOn && next !== undefined ? next.end : found.end };
}

/** "Robert Kos[, OBE], the former chairman", "Anna Koval[ MBE], founder of the trust" */
function behindLetters(tokens: readonly Token[], at: number): number {
  const isLetters = (place: number): boolean => POST_NOMINALS.has(tokens[place]?.text ?? "");
  if (isLetters(at)) return at + 1;
  return tokens[at]?.text === "," && isLetters(at + 1) ? at + 2 : at;
}

/** "[the union’s secretary], Ngozi Eze", "[commissioner for information], Hauwa Dan-Iya" */
function roleBefore(syntax: Syntax, phraseOf: Int32Array, at: number): RolePlace | null {
  const { tokens, nounPhrases } = syntax;
  let comma = at - 1;
  // "the Minister of Works, [Hon.] Anna Koval"
  while (isCourtesy(tokens[comma]?.lower ?? "") && at - comma < MOST_COURTESIES) comma -= 1;
  if (tokens[comma]?.text !== ",") return null;
  const last = phraseOf[comma - 1] ?? -1;
  const nearest = nounPhrases[last];
  if (nearest === undefined || nearest.to !== comma) return null;
  if (BESIDE.has(tokens[nearest.from - 1]?.lower ?? "")) return null;
  const before = nounPhrases[last - 1];
  if (BESIDE.has(tokens[(before?.from ?? 0) - 1]?.lower ?? "")) return null;
  const isLinked =
    before !== undefined &&
    before.to === nearest.from - 1 &&
    IN_OFFICE.has(tokens[before.to]?.lower ?? "");
  return { phrase: isLinked ? last - 1 : last, end: nearest.end };
}

/** "[Alongside] her husband, Anna Koval": another than the one who is named behind. */
const BESIDE: ReadonlySet<string> = new Set(
  "alongside unlike like besides beside behind without against after before near".split(" "),
);

const MOST_COURTESIES = 4;

function isCourtesy(word: string): boolean {
  const bare = word.endsWith(".") ? word.slice(0, -1) : word;
  return COURTESY_TITLES.has(bare) || DEGREES.has(bare);
}

/** "Varkand", "the ministry", but not "the couple". */
function isBody(owner: string): boolean {
  return CAPITAL.test(owner) || ORGANIZATION_HEADS.has(owner.slice(owner.lastIndexOf(" ") + 1));
}

function readRole(text: string, syntax: Syntax, phrase: NounPhrase, end: number): AppositionRole {
  const head = syntax.tokens[phrase.head];
  const whole = text.slice(phrase.start, end).replace(DETERMINER, "");
  const possessor = POSSESSOR.exec(whole);
  // "chair of the port's board" is the chair
  const isOwned = (head?.start ?? 0) >= end - whole.length + (possessor?.[1]?.length ?? 0);
  const owner = isOwned ? (possessor?.[1] ?? null) : null;
  const own = isOwned ? whole.replace(POSSESSOR, "") : whole;
  const demonym = DEMONYMS.get(FIRST_WORD.exec(own)?.[1] ?? "") ?? null;
  const gender = GENDERED_NOUNS.get(head?.lower ?? "") ?? null;
  const described = syntax.tokens.slice(phrase.from, phrase.baseTo);
  // "the player’s agent" is no player
  const words = described
    .slice(described.findLastIndex(({ lower }) => lower === "'s" || lower === "'") + 1)
    .filter(({ pos }) => pos !== "DET" && pos !== "PUNCT")
    .map(({ lower }) => lower);
  return {
    words,
    role: demonym === null ? own : own.replace(FIRST_WORD, ""),
    affiliation: owner !== null && isBody(owner) ? owner : demonym,
    gender,
  };
}
