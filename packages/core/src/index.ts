export { type Analyzer, type AnalyzerOptions, createAnalyzer, type Stage } from "./analyzer.ts";
export { bestByAcled, bestByEmdat, bestByMidpoint } from "./casualties/policies.ts";
export { WhosaidError, type WhosaidErrorCode } from "./errors.ts";
export type * from "./model.ts";
export type { ChainFile } from "./tagger/read-chain.ts";
export type { Judgement, TaggerModel } from "./tagger/read-model.ts";
