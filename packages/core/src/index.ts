export { type Analyzer, type AnalyzerOptions, createAnalyzer, type Stage } from "./analyzer.ts";
export { bestByAcled, bestByEmdat, bestByMidpoint } from "./casualties/policies.ts";
export { WhosaidError, type WhosaidErrorCode } from "./errors.ts";
export type * from "./model.ts";
export type { Judgement } from "./tagger/judgement.ts";
export type { ChainFile } from "./tagger/read-chain.ts";
export type { TaggerModel } from "./tagger/read-model.ts";
