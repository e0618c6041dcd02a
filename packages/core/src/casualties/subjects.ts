import { BE_FORMS, HAVE_FORMS, MODALS } from "../lexicon/closed-classes.ts";
import { NOT_PEOPLE } from "../lexicon/not-people.ts";
import type { Token } from "../reading.ts";
import type { SentenceReading } from "./candidate.ts";
import { harmOf } from "./harm.ts";
import { isAgeAside, isPersonPhrase } from "./phrases/is-person-phrase.ts";
import type { Phrase } from "./phrases/phrase.ts";

const RELATIVES: ReadonlySet<string> = new Set(["who", "that", "which", "whom"]);
const ASIDE_LEADS: ReadonlySet<string> = new Set([
  "including",
  "like",
  "with",
  "among",
  "both",
  "all",
]);
/** Verbs whose clause may begin without "that": "police said [a man] …". */
const OPENS_REPORT: ReadonlySet<string> = new Set(
  (
    "said says say saying told tells confirmed confirm reported report reports believe believes " +
    "added adds announced stated claims claimed alleges alleged learned know think thinks show shows " +
    "showed shown reveals revealed indicates suggests"
  ).split(" "),
);
const QUOTE_MARK = /^["“”]$/u;
const BARRIERS: ReadonlySet<string> = new Set([";", ":"]);

/**
 * The people a verb group at `at` is said of, with all that share it: `[a man], [his wife] and
 * [their son] were killed`. Looks left over asides, relative clauses and prepositional phrases.
 */
export function findSubjects(
  reading: SentenceReading,
  at: number,
  finite: boolean,
): readonly Phrase[] {
  const { tokens, phrases } = reading;
  let end = at;
  for (let index = lastBefore(phrases, at); index >= 0; index -= 1) {
    const phrase = phrases[index];
    if (phrase === undefined || hasBarrier(tokens, phrase.to, end)) return [];
    const adjacent =
      isAdjacent(tokens, phrase.to, at) || (!finite && isPrepositional(tokens, phrase.to, at));
    end = phrase.from;
    if (isAgeAside(tokens, phrase) && !isListed(tokens, phrase, at)) continue;
    if (RELATIVES.has(tokens[phrase.from]?.lower ?? "") && phrase.kind !== "definite") {
      if (!adjacent && !isSecondVerb(tokens, phrase, at)) continue;
      return antecedent(reading, index);
    }
    if (isAttributionAside(tokens, phrase, at) || isBothAside(tokens, phrase)) continue;
    if (isDenied(tokens, phrase)) continue;
    if (isIdentity(tokens, phrase)) return findSubjects(reading, phrase.from - IDENTITY, finite);
    if (isAmongThem(tokens, phrase)) continue;
    if (finite && adjacent && isThing(reading, phrase)) return [];
    if (isPartAside(reading, index) || !canBeSubject(tokens, phrase, at, adjacent, finite))
      continue;
    const chain = withCoordinated(reading, index);
    const lead = leadOf(tokens, chain[0]);
    if (ASIDE_LEADS.has(lead) && chain.length <= index && !adjacent) {
      index -= chain.length - 1;
      end = chain[0]?.from ?? end;
      continue;
    }
    if (isPlaceAside(reading, index)) continue;
    return apposedWhole(reading, index, chain) ?? appositionName(reading, index) ?? chain;
  }
  return [];
}

/** "said a faint `signal` had been picked up": whoever stands before it is not who it was done to. */
function isThing({ tokens, from }: SentenceReading, { from: at, head, kind }: Phrase): boolean {
  if (head === null || kind === "bare" || !NOT_PEOPLE.has(tokens[head]?.lower ?? "")) return false;
  const before = tokens[at - 1]?.lower ?? "";
  return at === from || before === "that" || OPENS_REPORT.has(before);
}

/** "38 people, [seven of them] [children], were scalded": a part, and who it is. */
function isPartAside({ tokens, phrases }: SentenceReading, index: number): boolean {
  const phrase = phrases[index];
  if (phrase === undefined) return false;
  if (isOfThem(tokens, phrase)) return /^[,–—-]$/u.test(tokens[phrase.from - 1]?.text ?? "");
  const before = phrases[index - 1];
  return before !== undefined && before.to === phrase.from && isOfThem(tokens, before);
}

function isOfThem(tokens: readonly Token[], phrase: Phrase): boolean {
  const last = tokens[phrase.to - 1]?.lower;
  return (last === "them" || last === "whom") && tokens[phrase.to - 2]?.lower === "of";
}

/** "four people, [police] said, were killed" */
function isAttributionAside(tokens: readonly Token[], phrase: Phrase, at: number): boolean {
  if (tokens[phrase.from - 1]?.text !== ",") return false;
  for (let index = phrase.to; index < Math.min(at, phrase.to + 4); index += 1) {
    const token = tokens[index];
    if (token?.text === ",") return index > phrase.to;
    if (token?.pos !== "VERB" && token?.pos !== "AUX" && token?.pos !== "ADV") return false;
  }
  return false;
}

/** "dozens, not [nine], died" */
function isDenied(tokens: readonly Token[], { from }: Phrase): boolean {
  return tokens[from - 1]?.lower === "not" && tokens[from - 2]?.text === ",";
}

/** How many tokens ", identified as" are. */
const IDENTITY = 3;

/** "The woman, identified as `Ana Ruiz`, was pronounced dead" */
function isIdentity(tokens: readonly Token[], { from, to }: Phrase): boolean {
  return (
    tokens[from - 1]?.lower === "as" &&
    /^(?:identified|named|known)$/u.test(tokens[from - 2]?.lower ?? "") &&
    tokens[from - IDENTITY]?.text === "," &&
    tokens[to]?.text === ","
  );
}

/** "two men, [both] in their twenties, were hurt" */
function isBothAside(tokens: readonly Token[], phrase: Phrase): boolean {
  return (
    /^(?:both|all)$/u.test(tokens[phrase.from]?.lower ?? "") &&
    /^[,–—]$/u.test(tokens[phrase.from - 1]?.text ?? "")
  );
}

/** "among" of "27 migrants, among them [three infants], drowned" */
function leadOf(tokens: readonly Token[], first: Phrase | undefined): string {
  const at = (first?.from ?? 0) - 1;
  const before = tokens[at]?.lower ?? "";
  return before === "them" ? (tokens[at - 1]?.lower ?? "") : before;
}

/** "15 men, [he] among [them], were arrested" */
function isAmongThem(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const among =
    tokens[to]?.lower === "among" ? to : tokens[from - 1]?.lower === "among" ? from - 1 : -1;
  return among !== -1 && tokens[among + 1]?.lower === "them" && tokens[among + 2]?.text === ",";
}

/** "22 and 26" are ages; "one killed, 2 hurt" are not: a bare number right before its verb counts. */
function isListed(tokens: readonly Token[], phrase: Phrase, at: number): boolean {
  return phrase.to === at && tokens[phrase.to]?.text !== ",";
}

function lastBefore(phrases: readonly Phrase[], at: number): number {
  let index = phrases.length - 1;
  while (index >= 0 && (phrases[index]?.to ?? 0) > at) index -= 1;
  return index;
}

function hasBarrier(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    if (BARRIERS.has(tokens[index]?.text ?? "")) return true;
  }
  return false;
}

/** Whether only auxiliaries, adverbs and "also" stand between. */
function isAdjacent(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token === undefined) return false;
    if (token.pos === "AUX" || token.pos === "ADV" || token.pos === "PART") continue;
    if (BE_FORMS.has(token.lower) || HAVE_FORMS.has(token.lower) || MODALS.has(token.lower))
      continue;
    return false;
  }
  return true;
}

/** "a man [from Tamaulipas] killed": only a prepositional phrase between. */
function isPrepositional(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from]?.pos !== "ADP" || to - from > 4) return false;
  for (let index = from; index < to; index += 1) {
    if (!/^(?:ADP|DET|ADJ|NOUN|PROPN|NUM)$/u.test(tokens[index]?.pos ?? "")) return false;
  }
  return true;
}

/** "A suspect shot `a woman` and then killed himself": the object of a verb of harm before. */
function isObjectBefore(tokens: readonly Token[], { from, to }: Phrase, at: number): boolean {
  const harm = harmOf(tokens[from - 1]?.lower ?? "");
  if (harm?.frame !== "object") return false;
  for (let index = to; index <= at; index += 1) {
    if (JOINS_VERBS.has(tokens[index]?.lower ?? "")) return true;
  }
  return false;
}

const JOINS_VERBS: ReadonlySet<string> = new Set(["and", "then", "before", "but"]);

function canBeSubject(
  tokens: readonly Token[],
  phrase: Phrase,
  at: number,
  adjacent: boolean,
  finite: boolean,
): boolean {
  if (!isPersonPhrase(tokens, phrase)) return false;
  if (finite && isObjectBefore(tokens, phrase, at)) return false;
  if (adjacent && !finite) {
    if (phrase.quantity === null && tokens[phrase.from - 1]?.pos === "VERB") return false;
    if (!phrase.governed || /^(?:counted|indefinite|definite)$/u.test(phrase.kind)) return true;
    return (
      phrase.headline === true && phrase.kind === "bare" && tokens[phrase.from - 1]?.lower === "of"
    );
  }
  if (phrase.governed) return false;
  const before = tokens[phrase.from - 1];
  // to watch [fireworks] died
  if (adjacent) {
    const one = /^(?:he|she)$/u.test(tokens[phrase.from]?.lower ?? "");
    const reported = one && OPENS_REPORT.has(before?.lower ?? "");
    return phrase.quantity !== null || before?.pos !== "VERB" || reported;
  }
  return before === undefined || before.pos !== "VERB" || OPENS_REPORT.has(before.lower);
}

/** "those who were sent home and `died`": a further verb of the relative clause. */
function isSecondVerb(tokens: readonly Token[], { to }: Phrase, at: number): boolean {
  if (tokens[at - 1]?.lower !== "and") return false;
  for (let index = to; index < at; index += 1) {
    if (tokens[index]?.text === ",") return false;
  }
  return true;
}

/** The phrase a "who" right before the verb stands for. */
function antecedent(reading: SentenceReading, index: number): readonly Phrase[] {
  const { tokens, phrases } = reading;
  const who = phrases[index]?.from ?? 0;
  // those who were sent home and died
  const nearest = phrases[index - 1];
  const open = /^(?:those|anyone|everyone|someone|all)$/u.test(tokens[who - 1]?.lower ?? "");
  if (open && nearest?.to !== who) return [];
  // a donkey that died
  if (nearest?.to === who && nearest.kind === "indefinite" && !isPersonPhrase(tokens, nearest))
    return [];
  for (let place = index - 1; place >= 0; place -= 1) {
    const phrase = phrases[place];
    if (phrase === undefined) return [];
    if (isAgeAside(tokens, phrase) || !isPersonPhrase(tokens, phrase)) continue;
    if (isPlaceAside(reading, place)) continue;
    if (
      phrase.governed &&
      place > 0 &&
      tokens[phrase.from - 1]?.lower !== "of" &&
      phrase.quantity === null
    )
      continue;
    return [phrase];
  }
  return [];
}

/** `[a man], [his wife] and [their son]`: the phrase at `index` with those joined to its left. */
function withCoordinated(reading: SentenceReading, index: number): readonly Phrase[] {
  const { tokens, phrases } = reading;
  const last = phrases[index];
  if (last === undefined) return [];
  const chain = [last];
  let joined = false;
  for (let place = index - 1; place >= 0; place -= 1) {
    const phrase = phrases[place];
    const next = chain[0];
    if (phrase === undefined || next === undefined || tokens[next.from]?.lower === "whose") break;
    if (isAgeAside(tokens, phrase)) continue;
    const link = linkBetween(tokens, phrase.to, next.from);
    if (link === "none" || (link === "comma" && !joined)) break;
    const whole = phrase.governed ? placedPerson(reading, place) : phrase;
    if (whole === null || !isPersonPhrase(tokens, whole)) break;
    if (whole !== phrase) place -= 1;
    joined = true;
    chain.unshift(whole);
  }
  return chain;
}

/** `[two babies] in incubators and a man on a ventilator`: whoever a place is told of. */
function placedPerson({ tokens, phrases }: SentenceReading, place: number): Phrase | null {
  const phrase = phrases[place];
  const before = phrases[place - 1];
  if (phrase === undefined || before === undefined || before.to !== phrase.from - 1) return null;
  if (before.governed || (before.kind !== "counted" && before.kind !== "indefinite")) return null;
  return /^(?:in|on|at|from|aboard)$/u.test(tokens[before.to]?.lower ?? "") ? before : null;
}

/** How two phrases are joined: ", 34, and" is an "and". */
export function linkBetween(
  tokens: readonly Token[],
  from: number,
  to: number,
): "and" | "comma" | "none" {
  let link: "and" | "comma" | "none" = "none";
  if (to - from > 5) return "none";
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token?.lower === "and" || token?.text === "&") link = "and";
    else if (QUOTE_MARK.test(token?.text ?? "")) continue;
    else if (token?.text === ",") link = link === "and" ? "and" : "comma";
    else if (token?.pos !== "NUM") return "none";
  }
  return link;
}

/** "from Ludlow, [Shropshire], died": a place after a place. */
function isPlaceAside({ tokens, phrases }: SentenceReading, index: number): boolean {
  const phrase = phrases[index];
  const before = phrases[index - 1];
  if (phrase?.kind !== "name" || before === undefined) return false;
  // two pupils of the Government School, Kafota, who …
  if (before.kind === "counted") {
    const capital = /^\p{Lu}/u.test(tokens[before.to - 1]?.text ?? "");
    const named = capital && before.head !== before.to - 1;
    return named && before.to === phrase.from - 1 && tokens[phrase.to]?.text === ",";
  }
  return tokens[phrase.from - 1]?.text === "," && before.to === phrase.from - 1 && before.governed;
}

function isAnimal(tokens: readonly Token[], head: number): boolean {
  return NOT_PEOPLE.has(tokens[head]?.lower ?? "") && tokens[head]?.pos === "NOUN";
}

/** `[Two victims], a 25-year-old man and a woman, died`: the whole, where its members follow it. */
function apposedWhole(
  { tokens, phrases }: SentenceReading,
  index: number,
  chain: readonly Phrase[],
): readonly Phrase[] | null {
  const first = chain[0];
  const size = first?.kind === "counted" ? first.quantity?.high : null;
  if (first !== undefined && chain.length > 2 && size === chain.length - 1) return [first];
  const whole = phrases[index - chain.length];
  if (first === undefined || whole === undefined || tokens[first.from - 1]?.text !== ",")
    return null;
  if (whole.to !== first.from - 1 || whole.governed) return null;
  // the dog, Ettore, died
  const isNamed = chain.length === 1 && first.kind === "name";
  if (isNamed && whole.head !== null && isAnimal(tokens, whole.head)) return [];
  if (whole.kind === "counted") {
    // two shepherds, cousins, were held
    const cousins = first.kind === "bare" && first.quantity === null && chain.length === 1;
    const closed = cousins && tokens[first.to]?.text === ",";
    return closed || whole.quantity?.high === chain.length ? [whole] : null;
  }
  // her husband, Rodel, was dug out
  const isName = first.kind === "name" || tokens[first.to - 1]?.pos === "PROPN";
  // the other rider, a woman, remains in hospital
  const other = /^(?:other|second|third|fourth|fifth|sixth)$/u.test(
    tokens[whole.from + 1]?.lower ?? "",
  );
  const named = chain.length === 1 && (isName || other) && tokens[first.to]?.text === ",";
  return named && whole.kind !== "name" && whole.quantity !== null ? [whole] : null;
}

/** `[Isaac Duran], a 19-year-old Latino, was shot`: the name, where an apposition follows it. */
function appositionName(reading: SentenceReading, index: number): readonly Phrase[] | null {
  const { tokens, phrases } = reading;
  const phrase = phrases[index];
  // Noel and Patsy Moran, the brothers killed in May
  const before = phrases[index - 1];
  const pair =
    before?.kind === "name" && before.quantity?.high === 2 && before.to + 1 === phrase?.from;
  if (pair && phrase?.kind === "definite" && phrase.quantity === null) return [before];
  if (phrase?.kind !== "indefinite" || tokens[phrase.from - 1]?.text !== ",") return null;
  for (let place = index - 1; place >= 0 && place > index - 3; place -= 1) {
    const before = phrases[place];
    if (before === undefined) return null;
    if (isAgeAside(tokens, before)) continue;
    return before.kind === "name" && before.quantity !== null ? [before] : null;
  }
  return null;
}
