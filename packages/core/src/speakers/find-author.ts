import type { Layout } from "../reading.ts";
import { sliceOf } from "../span.ts";
import { type Actor, NO_PARTS, titlesOf } from "./actor.ts";

const OPENING = /^(?:exclusive:? )?(?:by|words by|text by|story by)\s+/i;
const NAME =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|al|bin|bint|van|von|der|de|del|da|ní|la)){1,5}/u;

/** Whom a single byline names, as the "I" of what is told outside of quotations; `null` for none. */
export function findAuthor(text: string, { paragraphs }: Layout): Actor | null {
  for (const paragraph of paragraphs) {
    if (paragraph.kind !== "byline") continue;
    const names = sliceOf(text, paragraph).replace(OPENING, "");
    const name = NAME.exec(names.split(/[|·,]|\. | and /u, 1)[0] ?? "")?.[0];
    if (name === undefined) continue;
    return {
      kind: "person",
      name,
      aliases: [],
      role: null,
      affiliation: null,
      gender: null,
      genderIsSure: false,
      isCertain: true,
      titles: titlesOf([], null),
      age: null,
      parts: NO_PARTS,
      isKin: false,
      mayBePerson: false,
      isAuthor: true,
    };
  }
  return null;
}
