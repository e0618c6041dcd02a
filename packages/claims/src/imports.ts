export { fromBrat } from "./imports/from-brat.ts";
export { fromLabelStudio } from "./imports/from-label-studio.ts";
export type {
  ImportedArticle,
  ImportedClaim,
  ImportedCue,
  ImportedDate,
  ImportedFigure,
  ImportedSource,
} from "./imports/imported-article.ts";
