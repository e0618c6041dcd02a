import { WhosaidError } from "../errors.ts";
import type { Chain } from "./chain.ts";
import { type Judgement, MEASURES_OF_FOUND, MEASURES_OF_PROPOSED } from "./judgement.ts";
import { type ChainFile, readChain } from "./read-chain.ts";

/** A trained tagger as its file keeps it: plain JSON. `@whosaid/core/model` is one. */
export interface TaggerModel {
  readonly version: 1;
  /** SHA-256 of the corpus it was trained on, hexadecimal. */
  readonly corpus: string;
  /** Tags paragraphs: content, source and cue. */
  readonly chain: ChainFile;
  /** Tags what is around one cue anew: the content and source of this cue. */
  readonly links: ChainFile;
  /** What a finding is worth: of the rules, by its type, and of the chains alone. */
  readonly judgements: {
    readonly mixed: Judgement;
    readonly indirect: Judgement;
    readonly proposed: Judgement;
  };
}

/** A model ready for use. */
export interface Tagger {
  readonly chain: Chain;
  readonly links: Chain;
  readonly judgements: TaggerModel["judgements"];
}

function refuse(name: string, expected: string): never {
  throw new WhosaidError("invalid-model", `The model's ${name} must be ${expected}.`);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function readNumber(value: unknown, name: string): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  return refuse(name, "a finite number");
}

function readJudgement(value: unknown, measures: readonly string[], name: string): Judgement {
  if (!isRecord(value) || !isRecord(value.weights)) return refuse(name, "a bias and weights");
  const { bias, weights } = value;
  return {
    bias: readNumber(bias, `${name}.bias`),
    weights: Object.fromEntries(
      measures.map((key) => [key, readNumber(weights[key], `${name}.weights.${key}`)]),
    ),
  };
}

/**
 * A model as its file keeps it, made ready.
 *
 * @throws {WhosaidError} `invalid-model`, naming the field and what was expected of it.
 */
export function readModel(model: unknown): Tagger {
  if (!isRecord(model)) {
    throw new WhosaidError("invalid-model", "The model must be an object, as `train` writes it.");
  }
  if (model.version !== 1) return refuse("version", "1");
  const { chain, links, judgements } = model;
  if (!isRecord(judgements)) return refuse("judgements", "an object");
  const { mixed, indirect, proposed } = judgements;
  return {
    chain: readChain(chain, "chain"),
    links: readChain(links, "links"),
    judgements: {
      mixed: readJudgement(mixed, MEASURES_OF_FOUND, "judgements.mixed"),
      indirect: readJudgement(indirect, MEASURES_OF_FOUND, "judgements.indirect"),
      proposed: readJudgement(proposed, MEASURES_OF_PROPOSED, "judgements.proposed"),
    },
  };
}
