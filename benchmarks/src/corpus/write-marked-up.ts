import type {
  AnnotatedArticle,
  AnnotatedDate,
  AnnotatedFigure,
  AnnotatedQuotation,
} from "../annotated-article.ts";
import { formatHeader } from "./parse-header.ts";
import { writeMarkup } from "./write-markup.ts";

/** The marked-up form of an article whose spans nest; reading it back gives the article again. */
export function writeMarkedUp(article: AnnotatedArticle): string {
  const { id, pair, outlet, kind, published, text } = article;
  if (published === null) throw new Error(`${id}: the marked-up form wants a day of publication`);
  const quotations = article.quotations ?? [];
  const dates = article.dates ?? [];
  const figures = article.casualties ?? [];
  const tags = [
    ...quotations.flatMap(quotationTags),
    ...dates.map(({ label, start, end }) => ({ label, start, end })),
    ...figures.map(({ label, start, end }) => ({ label, start, end })),
  ];
  const rows = [
    ...quotations.map(formatQuotation),
    ...dates.map(({ label, type, value }) => `${label} ${type} ${value ?? "-"}`),
    ...figures.map(formatFigure),
  ];
  const header = formatHeader({ id, pair, outlet, kind, published });
  return `${[header, "=====", writeMarkup(text, tags), "=====", ...rows].join("\n")}\n`;
}

type Tag = Pick<AnnotatedDate, "label" | "start" | "end">;

function quotationTags({ label, content, cue, speaker }: AnnotatedQuotation): readonly Tag[] {
  const number = label.slice(1);
  return [
    ...content.map(({ start, end }) => ({ label, start, end })),
    ...(speaker === null ? [] : [{ label: `s${number}`, ...speaker }]),
    ...(cue === null ? [] : [{ label: `c${number}`, ...cue }]),
  ];
}

function formatQuotation(quotation: AnnotatedQuotation): string {
  const { label, type, speakerName, speakerKind, via } = quotation;
  const fields = [`${label} ${type}`, speakerName ?? "-", speakerKind ?? "unnamed"];
  return (via === null ? fields : [...fields, via]).join(" | ");
}

/** Leaves out what the end of the row need not say: `k2 killed 2 2 exact | women | police`. */
function formatFigure(figure: AnnotatedFigure): string {
  const { label, effect, low, high, qualifier, victims, source, since, cumulative, status } =
    figure;
  const optional = [
    source ?? "-",
    since ?? "-",
    cumulative ? "c" : "-",
    status === "asserted" ? "-" : status,
  ];
  while (optional.at(-1) === "-") optional.pop();
  const quantity = `${label} ${effect} ${low ?? "-"} ${high ?? "-"} ${qualifier}`;
  return [quantity, victims ?? "-", ...optional].join(" | ");
}
