import { type ArticleInfo, type ClaimRecord, toClaimRecords } from "@whosaid/claims";
import type { Analysis, CasualtyFigure, Cue, Entity, EntityKind } from "@whosaid/core";

/** A claim as tests write it; what is left out is unknown. */
export interface WrittenClaim {
  readonly by?: string;
  readonly kind?: EntityKind;
  readonly role?: string;
  readonly type?: "direct" | "mixed" | "indirect";
  readonly cue?: string;
  readonly stance?: Cue["stance"];
  readonly words: string;
  /** Of a figure: the part of `words` that counts. */
  readonly counts?: string;
  readonly figure?: Partial<CasualtyFigure>;
  readonly victims?: string;
}

/** An invented report that makes just these claims, a paragraph each, as an analysis. */
export function report(id: string, publishedAt: string, claims: readonly WrittenClaim[]): Analysis {
  const paragraphs: string[] = [];
  const entities: Entity[] = [];
  const quotations: Analysis["quotations"][number][] = [];
  const casualties: CasualtyFigure[] = [];
  let at = 0;
  for (const claim of claims) {
    const { by, cue = "said", type = "direct", words, counts } = claim;
    const attribution = by === undefined ? "" : ` ${cue} ${by}.`;
    const content = { start: at, end: at + words.length };
    const mention = {
      start: content.end + ` ${cue} `.length,
      end: content.end + attribution.length - 1,
    };
    const entity = by === undefined ? null : entityOf(entities, claim, by);
    if (counts === undefined) {
      quotations.push({
        id: `q${quotations.length + 1}`,
        type,
        content: [content],
        quoted: type === "indirect" ? [] : [content],
        cue: {
          start: content.end + 1,
          end: content.end + 1 + cue.length,
          lemma: cue,
          stance: claim.stance ?? "neutral",
        },
        speaker: entity === null ? null : { mention, entity, resolution: "name" },
        addressee: null,
        via: null,
        within: null,
        saidAt: null,
        rule: "test",
        confidence: 0.9,
      });
    } else {
      casualties.push(figureOf(claim, counts, at, casualties.length, entity));
    }
    paragraphs.push(words + attribution);
    at += words.length + attribution.length + 2;
  }
  const text = paragraphs.join("\n\n");
  let from = 0;
  const sentences = paragraphs.map((paragraph, index) => {
    const sentence = { start: from, end: from + paragraph.length, paragraph: index };
    from = sentence.end + 2;
    return sentence;
  });
  return {
    article: { text, id, title: null, publishedAt, publishedAtSource: "given" },
    paragraphs: sentences.map(({ start, end }) => ({ start, end, kind: "body" })),
    sentences,
    entities,
    quotations,
    dates: [],
    casualties,
  };
}

/** Its claim records, with the outlet. */
export function recordsOf(analysis: Analysis, info: ArticleInfo = {}): readonly ClaimRecord[] {
  return toClaimRecords(analysis, info);
}

function entityOf(
  entities: Entity[],
  { kind = "person", role }: WrittenClaim,
  name: string,
): string {
  const known = entities.find((entity) => entity.name === name);
  if (known !== undefined) return known.id;
  const id = `e${entities.length + 1}`;
  entities.push({
    id,
    kind,
    name,
    aliases: [],
    role: role ?? null,
    affiliation: null,
    gender: null,
    mentions: [],
  });
  return id;
}

function figureOf(
  { words, figure = {}, victims }: WrittenClaim,
  counts: string,
  at: number,
  index: number,
  entity: string | null,
): CasualtyFigure {
  const start = at + words.indexOf(counts);
  return {
    id: `k${index + 1}`,
    start,
    end: start + counts.length,
    effect: "killed",
    low: null,
    high: null,
    qualifier: "exact",
    victims:
      victims === undefined
        ? null
        : { start, end: start + counts.length, head: victims, category: null, nationality: null },
    relation: "total",
    of: null,
    source: entity === null ? null : { mention: null, entity, quotation: null },
    period: null,
    place: null,
    cumulative: false,
    status: "asserted",
    rule: "test",
    confidence: 0.8,
    ...figure,
  };
}
