import { DOCUMENT_SYNONYMS } from "../lexicon/document-nouns.ts";
import { STATE_OFFICES } from "../lexicon/offices.ts";
import { GENDERED_NOUNS } from "../lexicon/person-nouns.ts";
import type { Layout } from "../reading.ts";
import type { Span } from "../span.ts";
import type { Actor } from "./actor.ts";
import { describeSource } from "./describe-source.ts";
import { type Discourse, tokensIn } from "./discourse.ts";
import type { PlacedMention } from "./mention-index.ts";
import type { Resolved } from "./resolve-speakers.ts";

/** How many paragraphs below the lead its stranger is named at the latest. */
const MOST_PARAGRAPHS_OF_PERSON = 2;
const MOST_PARAGRAPHS_OF_DOCUMENT = 6;

/** Nouns for people who speak for others and stay unnamed. */
const NEVER_NAMED: ReadonlySet<string> = new Set(
  "spokesman spokeswoman spokesperson official officer source lawyer analyst expert diplomat other another one".split(
    " ",
  ),
);

/**
 * The person or document that the lead tells of without a name, and one of the next paragraphs by
 * it: "[A woman] who lost her home says it was quick. / [Anna Koval], 36, was asleep when …".
 */
export function namedLater(
  discourse: Discourse,
  { paragraphs }: Layout,
  resolved: readonly Resolved[],
  source: Span,
): Actor | null {
  const body = paragraphs.filter(({ kind }) => kind === "body");
  const range = tokensIn(discourse.syntax, source);
  const { head, determiner, modifiers, complement } = describeSource(discourse, range);
  const [lead] = body;
  if (lead === undefined || determiner === "possessive") return null;
  // "the minister", but not "the head of the monitoring team", is one who was told of before
  if (determiner === "definite" && complement.length === 0) return null;
  const isDocument = DOCUMENT_SYNONYMS.has(head);
  const most = isDocument ? MOST_PARAGRAPHS_OF_DOCUMENT : MOST_PARAGRAPHS_OF_PERSON;
  const last = body[Math.min(most, body.length - 1)];
  const below = discourse.mentions
    .below(range.to)
    .filter(({ end, form }) => end <= (last?.end ?? 0) && form === "name");
  if (isDocument) {
    const named = [head, ...(DOCUMENT_SYNONYMS.get(head) ?? [])];
    const found = below.find(
      ({ actor }) =>
        actor.kind === "document" && named.includes(lastWord(actor.name)) && actor.name !== head,
    );
    return found?.actor ?? null;
  }
  const newcomer = below.find(({ actor, start }) => actor.kind === "person" && start > lead.end);
  if (newcomer === undefined || NEVER_NAMED.has(head) || isNamedAbove(discourse, newcomer)) {
    return null;
  }
  const gender = GENDERED_NOUNS.get(head) ?? null;
  const { actor } = newcomer;
  if (gender !== null && actor.gender !== null && gender !== actor.gender) return null;
  const told = [head, ...modifiers, ...complement];
  const { words } = actor.titles;
  const isShared = told.some((word) => words.has(word));
  if (!isShared && [...words].some((word) => STATE_OFFICES.has(word))) return null;
  const firstSpeech = resolved.find(
    ({ attribution, speaker }) =>
      speaker?.actor?.kind === "person" && (attribution.source?.start ?? 0) > lead.end,
  );
  // "[An investigator] told a panel … / [Ivan Kos], a former detective, spent … / “…,” Kos said."
  if (firstSpeech?.speaker?.actor === actor) return actor;
  const opens = lead.start === source.start && discourse.isSubject[newcomer.to - 1] === 1;
  return (isShared || actor.role === null) && opens ? actor : null;
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(" ") + 1).toLowerCase();
}

/** Whether the headline or the lead names the person already. */
function isNamedAbove({ mentions }: Discourse, { actor, from }: PlacedMention): boolean {
  for (const other of mentions.above(from)) {
    if (other.actor === actor && (other.form === "name" || other.form === "surname")) return true;
  }
  return false;
}
