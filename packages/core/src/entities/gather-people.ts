import {
  addMention,
  type Cluster,
  createCluster,
  learnName,
  type NamedMention,
  nearness,
} from "./cluster.ts";
import { createMisspellings } from "./misspelt-names.ts";
import { fitOfPart, isSamePerson, withoutHeir } from "./same-person.ts";
import { createWordIndex, type WordIndex } from "./word-index.ts";

export interface GatheredPeople {
  readonly people: readonly Cluster[];
  /** Names that belong to none of them. */
  readonly rest: readonly NamedMention[];
}

/** One cluster a person: full names first, then all parts of names from top to bottom. */
export function gatherPeople(
  mentions: readonly NamedMention[],
  genderOfFirstName: (person: Cluster) => "female" | "male" | null,
): GatheredPeople {
  const index = createWordIndex();
  const people: Cluster[] = [];
  const byFullName = new Map<NamedMention, Cluster>();
  const misspellings = createMisspellings();
  for (const mention of mentions.filter(isFullName)) {
    const known = index.find(mention.folded).find((person) => isOne(person, mention));
    const person = known ?? createCluster("person", mention);
    if (known === undefined) people.push(person);
    learnName(person, mention);
    index.add(person, mention.folded);
    if (mention.nickname.length > 0) index.add(person, mention.nickname);
    byFullName.set(mention, person);
  }
  for (const person of people) misspellings.add(person);
  const rest: NamedMention[] = [];
  const lone = new Set(mentions.filter(isLoneName).map(({ key }) => key));
  for (const mention of mentions) {
    const full = byFullName.get(mention);
    const part =
      full === undefined
        ? (personOfPart(index, mention, genderOfFirstName) ?? misspellings.find(mention))
        : null;
    if (full !== undefined) addMention(full, mention, "name");
    else if (part !== null) addMention(part, mention, "surname");
    else if (mention.phrase.kind === "person" || isOfLoneName(mention, lone))
      addLoneName(people, index, mention);
    else rest.push(mention);
  }
  return { people: people.filter(({ mentions: found }) => found.length > 0), rest };
}

/** "Vernon “Bud” Kessler" and "Bud Kessler", whichever comes first. */
function isOne({ name, nickname }: Cluster, { folded, nickname: told }: NamedMention): boolean {
  if (isSamePerson(name, folded)) return true;
  const short = nickname.length > 0 ? nickname : told;
  if (short.length === 0) return false;
  const [full, other] = nickname.length > 0 ? [name, folded] : [folded, name];
  return isSamePerson([...short, ...full.slice(-1)], other);
}

function isFullName({ phrase, folded }: NamedMention): boolean {
  return phrase.kind === "person" && withoutHeir(folded).length > 1;
}

/** "President Prabowati", but not "Mary" */
function isLoneName({ phrase, folded }: NamedMention): boolean {
  return phrase.kind === "person" && phrase.title.length > 0 && folded.length === 1;
}

/** "President Prabowati left. [Prabowati] had been ill." */
function isOfLoneName({ phrase, key }: NamedMention, lone: ReadonlySet<string>): boolean {
  return phrase.kind === "unknown" && lone.has(key);
}

/** "Mr Berrafonte", whom the article never names in full. */
function addLoneName(people: Cluster[], index: WordIndex, mention: NamedMention): void {
  const { key } = mention;
  const known = index.find(mention.folded).find(({ name }) => name.join(" ") === key);
  const person = known ?? createCluster("person", mention);
  if (known === undefined) {
    people.push(person);
    index.add(person, mention.folded);
  }
  addMention(person, mention, "name");
}

/**
 * The person a part of a name stands for: "Koval", "Ambassador Koval", "van der Hoeven", "Tilly".
 * Of several the better part, then the gender that fits, then the nearest before.
 */
function personOfPart(
  index: WordIndex,
  mention: NamedMention,
  genderOfFirstName: (person: Cluster) => "female" | "male" | null,
): Cluster | null {
  const { gender, from, title } = mention.phrase;
  let best: Cluster | null = null;
  let bestScore = 0;
  for (const person of index.find(mention.folded)) {
    const fit = isNickname(person, mention) ? 4 : fitOfPart(person.name, mention.folded);
    // "Colonel Bounthavy" for Bounthavy Sengmany, colonel; but no "Mr Silvano".
    if (fit === 0 || (fit === 1 && title.length > 0 && !sharesTitle(person, title))) continue;
    if (gender !== null && person.genderIsSure && person.gender !== gender) continue;
    const shown = gender === null ? null : (person.gender ?? genderOfFirstName(person));
    const agrees = shown === null ? 0 : shown === gender ? 0.6 : -1.5;
    const score = fit + agrees + nearness(person, from);
    if (score > bestScore) {
      best = person;
      bestScore = score;
    }
  }
  return best;
}

/** "la Negra" for Nélida “la Negra” Figueroa */
function isNickname({ nickname }: Cluster, { key }: NamedMention): boolean {
  return nickname.length > 0 && nickname.join(" ") === key;
}

function sharesTitle({ mentions }: Cluster, title: readonly string[]): boolean {
  return mentions.some(({ phrase }) => phrase.title.some((word) => title.includes(word)));
}
