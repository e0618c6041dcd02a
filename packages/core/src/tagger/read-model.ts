import { WhosaidError } from "../errors.ts";
import type { Chain } from "./chain.ts";
import { type ChainFile, readChain } from "./read-chain.ts";

/** Logistic regression over what the rules and the chain say of one finding, as log-odds. */
export interface Judgement {
  readonly bias: number;
  readonly weights: {
    readonly rule: number;
    readonly inside: number;
    readonly begin: number;
    readonly end: number;
  };
}

/** A trained tagger as its file keeps it: plain JSON. `@whosaid/core/model` is one. */
export interface TaggerModel {
  readonly version: 1;
  /** SHA-256 of the corpus it was trained on, hexadecimal. */
  readonly corpus: string;
  readonly chain: ChainFile;
  readonly judgements: { readonly mixed: Judgement; readonly indirect: Judgement };
}

/** A model ready for use. */
export interface Tagger {
  readonly chain: Chain;
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

function readJudgement(value: unknown, name: string): Judgement {
  if (!isRecord(value) || !isRecord(value.weights)) return refuse(name, "a bias and weights");
  const { bias, weights } = value;
  const weight = (key: string): number => readNumber(weights[key], `${name}.weights.${key}`);
  return {
    bias: readNumber(bias, `${name}.bias`),
    weights: {
      rule: weight("rule"),
      inside: weight("inside"),
      begin: weight("begin"),
      end: weight("end"),
    },
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
  const { chain, judgements } = model;
  if (!isRecord(judgements)) return refuse("judgements", "an object");
  return {
    chain: readChain(chain, "chain"),
    judgements: {
      mixed: readJudgement(judgements.mixed, "judgements.mixed"),
      indirect: readJudgement(judgements.indirect, "judgements.indirect"),
    },
  };
}
