import type { Actor } from "./actor.ts";
import { describeSource } from "./describe-source.ts";
import type { Discourse, TokenRange } from "./discourse.ts";
import { createNominal } from "./resolve-nominal.ts";

/** "The [i] reported that": the British newspaper, written small behind its article; `null` for none. */
export function newspaperI(discourse: Discourse, range: TokenRange): Actor | null {
  const { tokens } = discourse.syntax;
  const [article, name] = [tokens[range.to - 2], tokens[range.to - 1]];
  if (name?.text !== "i" || article?.lower !== "the" || range.to - range.from > 2) return null;
  const place = { start: article.start, end: name.end };
  for (const { actor, start, end } of discourse.mentions.above(range.from)) {
    if (actor.kind === "organization" && discourse.text.slice(start, end) === "i") return actor;
  }
  const actor = createNominal(discourse, describeSource(discourse, range), "organization", place);
  return { ...actor, name: "the i" };
}
