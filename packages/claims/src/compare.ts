export { toAlignmentCsv } from "./compare/alignment-csv.ts";
export {
  type ClaimCluster,
  type ComparedSpeaker,
  type CompareOptions,
  type Comparison,
  compareArticles,
} from "./compare/compare-articles.ts";
export type { SpeakerEvidence } from "./compare/speakers/compare-forms.ts";
export type * from "./generated/alignment-record.ts";
export {
  type AlignmentRecordValidation,
  validateAlignmentRecord,
} from "./validation/validate-alignment-record.ts";
