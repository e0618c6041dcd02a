import type {
  Analysis,
  CasualtyFigure,
  Cue,
  DateMention,
  Entity,
  FigureSource,
  Mention,
  Quotation,
  Span,
  Speaker,
  Victims,
} from "@whosaid/core";

/** Words of the text; of several equal ones the first after `after`. */
type Words = string | { readonly words: string; readonly after: string };

/** A part of an analysis as tests write it: words stand for spans, and what is left out is unknown. */
type Written<Part, Spans extends keyof Part> = Partial<Omit<Part, Spans>>;

interface WrittenSpeaker {
  readonly mention?: Words;
  readonly entity?: string;
  readonly resolution?: Speaker["resolution"];
}

interface WrittenQuotation
  extends Written<Quotation, "content" | "quoted" | "cue" | "speaker" | "addressee" | "via"> {
  readonly content: readonly Words[];
  readonly quoted?: readonly Words[];
  readonly cue?: { readonly words: Words } & Pick<Cue, "lemma" | "stance">;
  readonly speaker?: WrittenSpeaker;
  readonly addressee?: Words;
  readonly via?: WrittenSpeaker;
}

interface WrittenFigure
  extends Written<CasualtyFigure, "victims" | "source" | "place" | keyof Span> {
  readonly words: Words;
  readonly victims?: { readonly words: Words } & Partial<Omit<Victims, keyof Span>>;
  readonly source?: Partial<Omit<FigureSource, "mention">> & { readonly mention?: Words };
  readonly place?: Words;
}

interface WrittenDate extends Written<DateMention, keyof Span> {
  readonly words: Words;
}

interface WrittenEntity extends Partial<Omit<Entity, "mentions">> {
  readonly name: string;
  readonly mentions?: readonly ({ readonly words: Words } & Pick<Mention, "form">)[];
}

export interface WrittenAnalysis {
  readonly text: string;
  readonly id?: string;
  readonly title?: string;
  readonly publishedAt?: string;
  readonly sentences: readonly Words[];
  readonly entities?: readonly WrittenEntity[];
  readonly quotations?: readonly WrittenQuotation[];
  readonly dates?: readonly WrittenDate[];
  readonly casualties?: readonly WrittenFigure[];
}

/** Where the words stand in the text. */
function find(text: string, words: Words): Span {
  const { words: sought, after } = typeof words === "string" ? { words, after: "" } : words;
  const start = text.indexOf(sought, text.indexOf(after) + after.length);
  if (start < 0) throw new Error(`The text does not have ${JSON.stringify(words)}.`);
  return { start, end: start + sought.length };
}

/** The analysis that the written parts describe, with every span found in the text. */
export function buildAnalysis(written: WrittenAnalysis): Analysis {
  const { text } = written;
  return {
    article: {
      text,
      id: written.id ?? null,
      title: written.title ?? null,
      publishedAt: written.publishedAt ?? null,
      publishedAtSource: written.publishedAt === undefined ? null : "given",
    },
    paragraphs: [{ start: 0, end: text.length, kind: "body" }],
    sentences: written.sentences.map((words) => ({ ...find(text, words), paragraph: 0 })),
    entities: (written.entities ?? []).map((entity, index) => ({
      id: `e${index + 1}`,
      kind: "person",
      aliases: [],
      role: null,
      affiliation: null,
      gender: null,
      ...entity,
      mentions: (entity.mentions ?? []).map(({ words, form }) => ({ ...find(text, words), form })),
    })),
    quotations: (written.quotations ?? []).map((quotation, index) =>
      buildQuotation(text, quotation, index),
    ),
    dates: (written.dates ?? []).map(({ words, ...date }, index) => ({
      id: `d${index + 1}`,
      type: "DATE",
      value: null,
      mod: null,
      edtf: null,
      earliest: null,
      latest: null,
      known: [],
      anchor: { kind: "unresolved" },
      rule: "test-date",
      ...date,
      ...find(text, words),
    })),
    casualties: (written.casualties ?? []).map((figure, index) => buildFigure(text, figure, index)),
  };
}

function buildQuotation(text: string, written: WrittenQuotation, index: number): Quotation {
  const { content, quoted, cue, speaker, addressee, via, ...rest } = written;
  return {
    id: `q${index + 1}`,
    type: "direct",
    within: null,
    saidAt: null,
    rule: "test-quotation",
    confidence: 0.9,
    ...rest,
    content: content.map((words) => find(text, words)),
    quoted: (quoted ?? []).map((words) => find(text, words)),
    cue: cue ? { ...find(text, cue.words), lemma: cue.lemma, stance: cue.stance } : null,
    speaker: buildSpeaker(text, speaker),
    addressee: addressee === undefined ? null : find(text, addressee),
    via: buildSpeaker(text, via),
  };
}

function buildSpeaker(text: string, written: WrittenSpeaker | undefined): Speaker | null {
  if (written === undefined) return null;
  return {
    mention: written.mention === undefined ? null : find(text, written.mention),
    entity: written.entity ?? null,
    resolution: written.resolution ?? "name",
  };
}

function buildFigure(text: string, written: WrittenFigure, index: number): CasualtyFigure {
  const { words, victims, source, place, ...rest } = written;
  return {
    id: `k${index + 1}`,
    effect: "killed",
    low: null,
    high: null,
    qualifier: "exact",
    relation: "total",
    of: null,
    period: null,
    cumulative: false,
    status: "asserted",
    rule: "test-figure",
    confidence: 0.8,
    ...rest,
    ...find(text, words),
    victims:
      victims === undefined
        ? null
        : {
            head: victims.head ?? null,
            category: victims.category ?? null,
            nationality: victims.nationality ?? null,
            ...find(text, victims.words),
          },
    source:
      source === undefined
        ? null
        : {
            entity: source.entity ?? null,
            quotation: source.quotation ?? null,
            mention: source.mention === undefined ? null : find(text, source.mention),
          },
    place: place === undefined ? null : find(text, place),
  };
}
