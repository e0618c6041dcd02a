import { COORDINATORS, RELATIVE_PRONOUNS, SUBORDINATORS } from "../lexicon/closed-classes.ts";
import type { Clause, NounPhrase, ParsedSentence, Token, VerbGroup } from "../reading.ts";
import type { MarkEdges } from "./sentences.ts";
import { isPastParticiple, type VerbGroupDraft } from "./verb-groups.ts";

/** One sentence's material; positions of phrases and groups are indexes into the article's lists. */
export interface SentenceParts {
  readonly sentence: ParsedSentence;
  readonly phrases: readonly NounPhrase[];
  readonly firstPhrase: number;
  readonly groups: readonly VerbGroup[];
  readonly firstGroup: number;
  readonly firstClause: number;
  readonly edges: MarkEdges;
  /** For each token of the article the phrase that holds it, or -1. */
  readonly phraseOf: Int32Array;
}

const HARD_STOPS: ReadonlySet<string> = new Set([";", ":", "–", "—", "(", ")", "?", "!"]);

interface Boundary {
  readonly at: number;
  readonly kind: Clause["kind"];
  /** Token after the closing marks that part this clause from the one before; `null` for none. */
  readonly afterMarks?: number | null;
}

/**
 * Cuts a sentence into clauses with one verb group each:
 * `[Koval,] [who replaced Moroz,] [said] [the war would end] [if both sides agreed]`.
 */
export function findClauses(tokens: readonly Token[], parts: SentenceParts): Clause[] {
  const { sentence, groups } = parts;
  const boundaries: (Boundary & { readonly group: number | null })[] = [];
  groups.forEach((group, index) => {
    const previous = groups[index - 1];
    const low = previous?.to ?? sentence.from;
    const boundary = findBoundary(tokens, parts, low, group, previous === undefined);
    if (previous === undefined && boundary.at > sentence.from) {
      boundaries.push({ at: sentence.from, kind: "main", group: null });
    }
    const { afterMarks = null } = boundary;
    if (afterMarks !== null && afterMarks < boundary.at) {
      // “…,” [Farhad Sadeqi, a tailor] who lost his wife: the name stands outside both clauses
      boundaries.push({ at: afterMarks, kind: "main", group: null });
    }
    boundaries.push({ ...boundary, group: index });
  });
  if (boundaries.length === 0) boundaries.push({ at: sentence.from, kind: "main", group: null });

  const clauses: Clause[] = [];
  boundaries.forEach((boundary, index) => {
    const to = boundaries[index + 1]?.at ?? sentence.to;
    const group = boundary.group === null ? undefined : groups[boundary.group];
    clauses.push({
      start: tokens[boundary.at]?.start ?? sentence.start,
      end: tokens[to - 1]?.end ?? sentence.end,
      from: boundary.at,
      to,
      kind: boundary.kind,
      subject:
        group === undefined ? null : findSubject(tokens, parts, clauses, boundary, group, to),
      verb: boundary.group === null ? null : parts.firstGroup + boundary.group,
      parent: findParent(clauses, boundary.kind, parts.firstClause),
    });
  });
  return clauses;
}

/** Where the clause of `group` begins, not before token `low`. */
function findBoundary(
  tokens: readonly Token[],
  parts: SentenceParts,
  low: number,
  group: VerbGroup,
  isFirst: boolean,
): Boundary {
  let comma: number | null = null;
  let stop: number | null = null;
  let marked: Boundary | null = null;
  for (let at = low; at < group.from; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    const kind: Clause["kind"] | null =
      marked === null ? markerKind(tokens, parts, at, group) : null;
    if (kind !== null) {
      marked = { at, kind, afterMarks: closesMarks(tokens, parts, stop) ? (stop ?? 0) + 1 : null };
    }
    if (isHardStop(parts, token, at)) {
      stop = at;
      // “… because of a slogan,” assured the president: the conjunction stays in the marks
      if (parts.edges.closing.has(token.start)) marked = null;
    }
    if (token.text === "," && comma === null) comma = at;
  }
  if (marked !== null) return marked;
  if (group.form === "infinitive") return { at: group.from, kind: "infinitive" };
  if (group.form === "gerund" || group.form === "participle") {
    return { at: group.from, kind: "participial" };
  }
  if (isFirst && !closesMarks(tokens, parts, stop)) return { at: low, kind: "main" };
  if (stop !== null) return { at: stop + 1, kind: "main" };
  if (comma !== null) return { at: comma + 1, kind: "main" };
  return { at: subjectStart(tokens, parts, low, group), kind: "that" };
}

/** Stops and quote marks, unless the marks stand inside a phrase: `the “Iron Gate” operation`. */
function isHardStop(parts: SentenceParts, token: Token, at: number): boolean {
  if (HARD_STOPS.has(token.text)) return true;
  const { opening, closing } = parts.edges;
  return (opening.has(token.start) || closing.has(token.start)) && !inPhrase(parts, at);
}

/** `“Folks,”| pleaded Desrosiers`: what stands in marks is not the verb's subject. */
function closesMarks(tokens: readonly Token[], parts: SentenceParts, stop: number | null): boolean {
  const mark = stop === null ? undefined : tokens[stop];
  return mark !== undefined && parts.edges.closing.has(mark.start);
}

/** The kind of clause that the token at `at` opens, or `null` when it opens none. */
function markerKind(
  tokens: readonly Token[],
  parts: SentenceParts,
  at: number,
  group: VerbGroup,
): Clause["kind"] | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const word = token.lower;
  const first = at === parts.sentence.from;
  if (word === "that") {
    if (isDeterminerThat(parts, at)) return null;
    const before = tokens[at - 1];
    const afterNoun = before?.pos === "NOUN" || before?.pos === "PROPN";
    return afterNoun && group.from === at + 1 ? "relative" : "that";
  }
  if (RELATIVE_PRONOUNS.has(word)) return first ? "adverbial" : "relative";
  if (SUBORDINATORS.has(word) && token.pos !== "ADV" && !inPhrase(parts, at)) {
    return word === "so" && token.pos !== "SCONJ" ? null : "adverbial";
  }
  if (COORDINATORS.has(word) && !first)
    return joinsClauses(tokens, parts, at, group) ? "coordinate" : null;
  if ((word === "how" || word === "why" || word === "what" || word === "where") && !first)
    return "that";
  return null;
}

/** "that man", "that of the ministry": part of a noun phrase. */
function isDeterminerThat(parts: SentenceParts, at: number): boolean {
  const phrase = phraseAt(parts, at);
  return phrase !== undefined && phrase.from === at && phrase.to > at + 1;
}

function inPhrase(parts: SentenceParts, at: number): boolean {
  return parts.phraseOf[at] !== -1;
}

/** The phrase that holds a token. */
function phraseAt(
  { phrases, firstPhrase, phraseOf }: SentenceParts,
  at: number,
): NounPhrase | undefined {
  return phrases[(phraseOf[at] ?? -1) - firstPhrase];
}

/** Whether a coordinator joins clauses, not just nouns: a verb follows it, or a subject and verb. */
function joinsClauses(
  tokens: readonly Token[],
  parts: SentenceParts,
  at: number,
  group: VerbGroup,
): boolean {
  if (inPhrase(parts, at)) return false;
  let next = at + 1;
  while (tokens[next]?.pos === "ADV" || tokens[next]?.text === ",") next += 1;
  if (next === group.from) return true;
  const subject = phraseAt(parts, next);
  if (subject === undefined || subject.from !== next) return false;
  // "Koval and Moroz said": nouns on both sides of the coordinator make one subject
  const before = tokens[at - 1];
  const firstGroup = parts.groups[0];
  const isFirstVerb = firstGroup === undefined || firstGroup.to > at;
  if (isFirstVerb && at > parts.sentence.from && inPhrase(parts, at - 1)) return false;
  if (before?.text === ",") return true;
  return (
    subject.to === group.from ||
    tokens[subject.to]?.pos === "ADV" ||
    tokens[subject.to]?.pos === "ADP"
  );
}

/** Start of the noun phrase, with its prepositional tail, that a bare clause's verb follows. */
function subjectStart(
  tokens: readonly Token[],
  parts: SentenceParts,
  low: number,
  group: VerbGroup,
): number {
  const before = parts.phrases.filter((phrase) => phrase.from >= low && phrase.to <= group.from);
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const phrase = before[index];
    if (phrase !== undefined && tokens[phrase.from - 1]?.pos !== "ADP") return phrase.from;
  }
  return group.from;
}

function findSubject(
  tokens: readonly Token[],
  parts: SentenceParts,
  clauses: readonly Clause[],
  boundary: Boundary,
  group: VerbGroup,
  to: number,
): number | null {
  const { phrases, firstPhrase } = parts;
  for (let index = phrases.length - 1; index >= 0; index -= 1) {
    const phrase = phrases[index];
    if (phrase === undefined || phrase.to > group.from || phrase.from < boundary.at) continue;
    if (phrase.appositionTo !== null || isAdjunct(tokens, phrase)) continue;
    if (boundary.kind === "relative" && RELATIVE_PRONOUNS.has(tokens[phrase.head]?.lower ?? "")) {
      break;
    }
    return firstPhrase + index;
  }
  if (boundary.kind === "relative") return antecedent(parts, boundary.at);
  if (boundary.kind === "main" || boundary.kind === "that") {
    const held = heldSubject(parts, clauses, boundary.at);
    if (held !== null) return held;
    return boundary.kind === "main" ? inverted(tokens, parts, group, to) : null;
  }
  if (boundary.kind === "coordinate") {
    return (
      lastSubject(clauses, (clause) => clause.kind !== "relative") ??
      inverted(tokens, parts, group, to)
    );
  }
  return lastSubject(clauses, () => true);
}

/** Phrases in a prepositional phrase, and bare days ("Koval on Monday said", "Koval Monday said"). */
function isAdjunct(tokens: readonly Token[], phrase: NounPhrase): boolean {
  const before = tokens[phrase.from - 1];
  return (
    before?.pos === "ADP" || before?.lower === "to" || DAY.test(tokens[phrase.head]?.lower ?? "")
  );
}

const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight)$/u;

/** The phrase that ends right before a relative clause. */
function antecedent(parts: SentenceParts, at: number): number | null {
  for (let index = parts.phrases.length - 1; index >= 0; index -= 1) {
    const phrase = parts.phrases[index];
    // "Geeta Devi (34), who": not the age
    if (phrase !== undefined && phrase.to <= at && phrase.kind !== "number") {
      return phrase.appositionTo ?? parts.firstPhrase + index;
    }
  }
  return null;
}

/** The subject left standing before a relative clause: `[Koval], who replaced Moroz, said`. */
function heldSubject(parts: SentenceParts, clauses: readonly Clause[], at: number): number | null {
  if (clauses[clauses.length - 1]?.verb == null) return null;
  for (let index = clauses.length - 1; index >= 0; index -= 1) {
    const clause = clauses[index];
    if (clause === undefined) break;
    if (clause.verb !== null) {
      if (
        clause.kind === "relative" ||
        clause.kind === "participial" ||
        clause.kind === "infinitive"
      )
        continue;
      return null;
    }
    for (let place = 0; place < parts.phrases.length; place += 1) {
      const phrase = parts.phrases[place];
      if (
        phrase !== undefined &&
        phrase.from >= clause.from &&
        phrase.to <= Math.min(clause.to, at)
      ) {
        if (phrase.appositionTo === null) return parts.firstPhrase + place;
      }
    }
  }
  return null;
}

/** `said [Koval]`: the subject right after a verb that opens its clause. */
function inverted(
  tokens: readonly Token[],
  parts: SentenceParts,
  group: VerbGroup,
  to: number,
): number | null {
  const behind = (at: number): number =>
    parts.phrases.findIndex((phrase) => phrase.from === at && phrase.to <= to);
  const index = behind(group.to);
  if (index !== -1) return parts.firstPhrase + index;
  // declared to journalists [Leyla Okan]
  const addressee =
    tokens[group.to]?.lower === "to" ? parts.phrases[behind(group.to + 1)] : undefined;
  const far = addressee === undefined ? -1 : behind(addressee.to);
  return far !== -1 && parts.phrases[far]?.kind === "proper" ? parts.firstPhrase + far : null;
}

function lastSubject(clauses: readonly Clause[], fits: (clause: Clause) => boolean): number | null {
  for (let index = clauses.length - 1; index >= 0; index -= 1) {
    const clause = clauses[index];
    if (clause !== undefined && clause.subject !== null && fits(clause)) return clause.subject;
  }
  return null;
}

function findParent(
  clauses: readonly Clause[],
  kind: Clause["kind"],
  firstClause: number,
): number | null {
  if (kind === "main") return null;
  for (let index = clauses.length - 1; index >= 0; index -= 1) {
    const clause = clauses[index];
    if (clause === undefined || clause.verb === null) continue;
    return kind === "coordinate" ? clause.parent : firstClause + index;
  }
  return null;
}

/**
 * Past forms that modify the noun before them are participles: `the man [killed] in the blast was`.
 * One is taken so when a finite verb without a subject of its own follows in the same stretch.
 */
export function markReducedParticiples(
  tokens: readonly Token[],
  phrases: readonly Pick<NounPhrase, "from" | "to">[],
  groups: readonly VerbGroupDraft[],
): void {
  groups.forEach((group, index) => {
    if (opensAsParticiple(tokens, group)) {
      makeParticiple(group);
      return;
    }
    const next = groups[index + 1];
    if (next === undefined || next.form !== "finite" || group.form !== "finite") return;
    if (group.to - group.from > 1 || !isPastParticiple(tokens[group.head]?.lower ?? "")) return;
    const afterNoun = phrases.some((phrase) => phrase.to === group.from);
    const follower = tokens[group.to];
    if (!afterNoun || follower === undefined) return;
    if (follower.pos !== "ADP" && follower.pos !== "CCONJ" && next.from !== group.to) return;
    for (let at = group.to; at < next.from; at += 1) {
      const token = tokens[at];
      if (token === undefined || token.pos === "SCONJ" || token.pos === "CCONJ") return;
      if (token.pos === "PUNCT" && token.text !== "-") return;
    }
    const lastPhrase = phrases
      .filter((phrase) => phrase.from >= group.to && phrase.to <= next.from)
      .at(-1);
    const ownSubject = lastPhrase !== undefined && tokens[lastPhrase.from - 1]?.pos !== "ADP";
    if (!ownSubject) makeParticiple(group);
  });
}

function makeParticiple(group: VerbGroupDraft): void {
  group.form = "participle";
  group.voice = "passive";
}

/** `[Asked] by reporters whether …`: a past form that opens its sentence without a subject. */
function opensAsParticiple(tokens: readonly Token[], group: VerbGroup): boolean {
  const first = tokens[group.from];
  const before = tokens[group.from - 1];
  const next = tokens[group.to];
  if (first === undefined || group.to - group.from > 1 || !isPastParticiple(first.lower))
    return false;
  if (before !== undefined && before.sentence === first.sentence) return false;
  return (
    next?.pos === "ADP" ||
    next?.pos === "SCONJ" ||
    /^(?:what|why|how|where|if)$/u.test(next?.lower ?? "")
  );
}
