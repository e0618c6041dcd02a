import type { Analysis, CasualtyFigure } from "@whosaid/core";
import { flatten, hang, widest, wordsAt } from "./lines.ts";
import { describeQuantity, describeToll } from "./quantity.ts";
import type { Terminal } from "./terminal.ts";

/** `  killed  21,320 Palestinians · since 2023-10-07 · says Gaza’s Ministry of Health` */
export function renderFigures(
  analysis: Analysis,
  { columns, colors }: Terminal,
): readonly string[] {
  const { text } = analysis.article;
  const labelWidth = widest(analysis.casualties.map(({ effect }) => effect)) + 4;
  return analysis.casualties.map((figure) => {
    const notes = [
      describeRelation(figure, analysis),
      describePeriod(figure),
      figure.place && wordsAt(text, figure.place),
      figure.status === "asserted" ? null : figure.status,
      describeSource(figure, analysis),
    ].filter((note) => note !== null);
    const toll = colors.bold(describeToll(figure, text));
    const label = `  ${colors.red(figure.effect)}`;
    return hang(label, labelWidth, [toll, ...notes].join(colors.dim(" · ")), columns);
  });
}

const RELATIONS: Readonly<Record<CasualtyFigure["relation"], string | null>> = {
  total: null,
  subset: "of these",
  additional: "besides these",
  remainder: "the rest of these",
};

/** `of these 40 killed` */
function describeRelation({ relation, of }: CasualtyFigure, analysis: Analysis): string | null {
  const words = RELATIONS[relation];
  const other = analysis.casualties.find(({ id }) => id === of);
  if (words === null || other === undefined) return null;
  return `${words}: ${describeQuantity(other, analysis.article.text)} ${other.effect}`;
}

function describePeriod({ period }: CasualtyFigure): string | null {
  if (period === null) return null;
  const { since, until, on } = period;
  const preposition = on?.length === "2024-03-14".length ? "on" : "in";
  const parts = [
    since && `since ${since}`,
    until && `until ${until}`,
    on && `${preposition} ${on}`,
  ];
  return parts.filter((part) => part !== null).join(" ") || null;
}

function describeSource({ source }: CasualtyFigure, analysis: Analysis): string | null {
  if (source === null) return null;
  const entity = analysis.entities.find(({ id }) => id === source.entity);
  if (entity !== undefined) return `says ${flatten(entity.name)}`;
  return source.mention && `says ${wordsAt(analysis.article.text, source.mention)}`;
}
