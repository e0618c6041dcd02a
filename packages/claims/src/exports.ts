export { toBrat } from "./exports/brat.ts";
export { BRAT_CONFIGURATION } from "./exports/brat-configuration.ts";
export { toCsv } from "./exports/csv.ts";
export { CSV_COLUMNS, type CsvCell, type CsvColumn } from "./exports/csv-columns.ts";
export { GDELT_COLUMNS, type GdeltColumn, toGdelt } from "./exports/gdelt.ts";
export { type JsonLdDocument, toJsonLd } from "./exports/json-ld.ts";
export type { JsonLdNode, JsonLdValue } from "./exports/json-ld-node.ts";
export {
  type LabelStudioRegion,
  type LabelStudioRelation,
  type LabelStudioResult,
  type LabelStudioTask,
  toLabelStudio,
} from "./exports/label-studio.ts";
export { LABEL_STUDIO_CONFIGURATION } from "./exports/label-studio-configuration.ts";
export type { MarkLabel } from "./exports/marks.ts";
export { type ProdigySpan, type ProdigyTask, toProdigy } from "./exports/prodigy.ts";
export {
  type TextualBody,
  toWebAnnotations,
  type WebAnnotation,
} from "./exports/web-annotation.ts";
