import { COUNTRIES, DEMONYMS } from "../lexicon/demonyms.ts";
import type { EntityDraft } from "../reading.ts";

const SHORT_OFFICE = /^\p{Lu}{2,5}$/u;
const SMALL_WORDS: ReadonlySet<string> = new Set(["of", "the", "and", "for", "to", "in"]);

/**
 * "Deputy Chief Minister Anil Rao … [the DCM] said": initials that are those of one person's office
 * are no body but that person.
 */
export function joinShortOffices(
  text: string,
  drafts: readonly EntityDraft[],
): readonly EntityDraft[] {
  const shorts = drafts.filter((draft) => isShortOffice(text, draft));
  if (shorts.length === 0) return drafts;
  const holders = holdersByInitials(drafts);
  const taken = new Set<EntityDraft>();
  const joined = new Map<EntityDraft, EntityDraft>();
  for (const short of shorts) {
    const [holder, other] = holders.get(short.name) ?? [];
    if (holder === undefined || other !== undefined) continue;
    taken.add(short);
    const own = joined.get(holder) ?? holder;
    const mentions = [
      ...own.mentions,
      ...short.mentions.map((each) => ({ ...each, form: "acronym" as const })),
    ];
    joined.set(holder, { ...own, mentions: mentions.toSorted((a, b) => a.start - b.start) });
  }
  return drafts.flatMap((draft) => (taken.has(draft) ? [] : [joined.get(draft) ?? draft]));
}

/** Whether a name is nothing but initials and stands behind "the" somewhere. */
function isShortOffice(text: string, { kind, name, aliases, mentions }: EntityDraft): boolean {
  if (kind !== "organization" || aliases.length > 0 || !SHORT_OFFICE.test(name)) return false;
  if (COUNTRIES.has(name) || DEMONYMS.has(name)) return false;
  return mentions.some(({ start }) => /^the $/i.test(text.slice(start - 4, start)));
}

/** By the initials of their offices, the people who hold one of several words. */
function holdersByInitials(
  drafts: readonly EntityDraft[],
): ReadonlyMap<string, readonly EntityDraft[]> {
  const holders = new Map<string, EntityDraft[]>();
  for (const draft of drafts) {
    if (draft.kind !== "person" || draft.role === null) continue;
    const words = draft.role.split(/[\s-]+/u).filter((word) => !SMALL_WORDS.has(word));
    if (words.length < 2) continue;
    const initials = words.map((word) => word.charAt(0).toUpperCase()).join("");
    holders.set(initials, [...(holders.get(initials) ?? []), draft]);
  }
  return holders;
}
