import type { CasualtyFigure, Entity, Quotation } from "../../model.ts";
import { type Span, sliceOf } from "../../span.ts";

/** Pronouns for bodies and groups, and for people. */
const BODY_PRONOUNS: ReadonlySet<string> = new Set(["it", "they"]);
const PERSON_PRONOUNS: ReadonlySet<string> = new Set(["he", "she"]);
/** How far back a pronoun reaches, in code units: some three sentences. */
const FARTHEST = 500;
/** How far back the issuer of "the bulletin" may have spoken, in code units. */
const FARTHEST_ISSUER = 1_500;
/** How far behind its whole a part takes the whole's source, in code units. */
const FARTHEST_WHOLE = 150;

interface FollowInput {
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly quotations: readonly Quotation[];
}

/**
 * Whom words stand for that count without naming anybody: “…, according to [Sahel Ledger]. [It] also
 * documented 412 killed” is the source of the figure before, when that is a body for "it", a person
 * for "she"; “the ministry said … [The bulletin] put the dead at 40” is the ministry's; and a part
 * whose source is not told has that of its whole.
 */
export function followSources(
  figures: readonly CasualtyFigure[],
  { text, entities, quotations }: FollowInput,
): readonly CasualtyFigure[] {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  const speeches = speechesOf(quotations, kinds);
  const followed: CasualtyFigure[] = [];
  let last: Speech | null = null;
  let heard = 0;
  for (const figure of figures) {
    while ((speeches[heard]?.at ?? Number.POSITIVE_INFINITY) < figure.start) heard += 1;
    const next = follow(figure, last, speeches[heard - 1] ?? null, { text, kinds });
    const part = next.source === null ? withSourceBefore(next, followed, text) : next;
    if (part.source?.entity != null) last = { entity: part.source.entity, at: part.end };
    followed.push(part);
  }
  return followed;
}

/** Somebody who spoke, and where it ended. */
interface Speech {
  readonly entity: string;
  readonly at: number;
}

interface Known {
  readonly text: string;
  readonly kinds: ReadonlyMap<string, Entity["kind"]>;
}

function follow(
  figure: CasualtyFigure,
  last: Speech | null,
  issuer: Speech | null,
  { text, kinds }: Known,
): CasualtyFigure {
  const { source } = figure;
  if (source === null) return figure;
  const kind = source.entity === null ? undefined : kinds.get(source.entity);
  if (kind !== undefined && kind !== "document") return figure;
  if (kind === undefined && last !== null && figure.start - last.at < FARTHEST) {
    if (fits(source.mention, kinds.get(last.entity), text))
      return { ...figure, source: { ...source, entity: last.entity } };
  }
  if (issuer === null || figure.start - issuer.at > FARTHEST_ISSUER) return figure;
  if (!isKnownDocument(source.mention, text)) return figure;
  return { ...figure, source: { ...source, entity: issuer.entity } };
}

/** Where bodies spoke, in order: they issue the papers told of afterwards. */
function speechesOf(
  quotations: readonly Quotation[],
  kinds: ReadonlyMap<string, Entity["kind"]>,
): readonly Speech[] {
  const speeches: Speech[] = [];
  for (const { speaker, content } of quotations) {
    const entity = speaker?.entity;
    const at = content[content.length - 1]?.end;
    if (entity == null || at === undefined || kinds.get(entity) !== "organization") continue;
    speeches.push({ entity, at });
  }
  return speeches.sort((a, b) => a.at - b.at);
}

/** What bodies issue; inquiries, studies and articles speak for themselves. */
const ISSUED: ReadonlySet<string> = new Set(
  (
    "statement bulletin communique communiqué release report memo memorandum figures data statistics " +
    "tally note message post tweet filing update document notice log pamphlet newsletter readout"
  ).split(" "),
);

/** "the bulletin", "its report": a paper told of before, without a name of its own. */
function isKnownDocument(mention: Span | null, text: string): boolean {
  if (mention === null) return false;
  const words = sliceOf(text, mention).split(/\s/u);
  if (!/^(?:the|its|their|this)$/i.test(words[0] ?? "") || words.length > 4) return false;
  if (words.slice(1).some((word) => /^\p{Lu}/u.test(word))) return false;
  return ISSUED.has(words[words.length - 1] ?? "");
}

/** “At least 1,237 had died, a doctors’ union wrote, [124 of them] in one village” */
function withSourceBefore(
  figure: CasualtyFigure,
  before: readonly CasualtyFigure[],
  text: string,
): CasualtyFigure {
  const isPart = figure.relation === "subset" && figure.of !== null;
  const goesOn =
    figure.rule === "continued-count" && figure.effect === before[before.length - 1]?.effect;
  if (!isPart && !goesOn) return figure;
  const whole = isPart ? before.findLast(({ id }) => id === figure.of) : before[before.length - 1];
  if (whole === undefined || whole.source === null) return figure;
  const between = text.slice(whole.end, figure.start);
  if (between.length > FARTHEST_WHOLE || between.includes("\n")) return figure;
  return { ...figure, source: whole.source };
}

function fits(mention: Span | null, kind: Entity["kind"] | undefined, text: string): boolean {
  const words = mention === null ? "" : sliceOf(text, mention).toLowerCase();
  if (BODY_PRONOUNS.has(words)) return kind === "organization" || kind === "group";
  return PERSON_PRONOUNS.has(words) && kind === "person";
}
