export { type Analyzer, type AnalyzerOptions, createAnalyzer, type Stage } from "./analyzer.ts";
export { bestByAcled, bestByEmdat, bestByMidpoint } from "./casualties/policies.ts";
export { WhosaidError, type WhosaidErrorCode } from "./errors.ts";
export type * from "./model.ts";
