import type { CasualtyFigure, Entity } from "../../model.ts";
import { type Span, sliceOf } from "../../span.ts";

/** Pronouns for bodies and groups, and for people. */
const BODY_PRONOUNS: ReadonlySet<string> = new Set(["it", "they"]);
const PERSON_PRONOUNS: ReadonlySet<string> = new Set(["he", "she"]);
/** How far back a pronoun reaches, in code units: some three sentences. */
const FARTHEST = 500;

/**
 * Whom a pronoun stands for that counts: “…, according to [Sahel Ledger]. [It] also documented 412
 * killed” is the source of the figure before, when that is a body for "it", a person for "she".
 */
export function followSources(
  figures: readonly CasualtyFigure[],
  text: string,
  entities: readonly Entity[],
): readonly CasualtyFigure[] {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  let last: { readonly entity: string; readonly at: number } | null = null;
  return figures.map((figure) => {
    const { source } = figure;
    if (source === null) return figure;
    const followed =
      source.entity === null && last !== null && figure.start - last.at < FARTHEST
        ? fits(source.mention, kinds.get(last.entity), text)
        : false;
    const entity = followed && last !== null ? last.entity : source.entity;
    if (entity !== null) last = { entity, at: figure.end };
    return followed ? { ...figure, source: { ...source, entity } } : figure;
  });
}

function fits(mention: Span | null, kind: Entity["kind"] | undefined, text: string): boolean {
  const words = mention === null ? "" : sliceOf(text, mention).toLowerCase();
  if (BODY_PRONOUNS.has(words)) return kind === "organization" || kind === "group";
  return PERSON_PRONOUNS.has(words) && kind === "person";
}
