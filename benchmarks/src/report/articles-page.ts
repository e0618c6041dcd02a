import { htmlEscape } from "escape-goat";
import { percentOf, type Share, sumShares } from "../articles/coverage-of.ts";
import { leastSure } from "../articles/least-sure.ts";
import type { ArticleReport } from "../articles/read-brought.ts";
import { figureOf, measuresIn } from "../scoring/measures.ts";
import { sumScores } from "../scoring/scores.ts";
import { NOTHING } from "../scoring/tally.ts";
import { ARTICLES_STYLE } from "./articles-style.ts";
import { formatFigure } from "./format.ts";
import { markHtml, marksOf } from "./marked-html.ts";

const SHOWN_UNSURE = 20;
const LEGEND = [
  ["direct", "direct"],
  ["mixed", "mixed"],
  ["indirect", "indirect"],
  ["speaker", "speaker"],
  ["cue", "cue"],
  ["date", "date"],
  ["figure", "casualty figure"],
] as const;

/** One self-contained page: sums, a row of bars an article, what to look at first, marked texts. */
export function articlesPage(reports: readonly ArticleReport[]): string {
  const legend = LEGEND.map(([kind, title]) => `<mark class="${kind}">${title}</mark>`).join(" ");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>whosaid: ${reports.length} articles</title>
<style>${ARTICLES_STYLE}</style>
</head>
<body>
<h1>Who said what in ${reports.length} articles</h1>
${summary(reports)}
<h2>Articles</h2>
${table(reports)}
${scores(reports)}
<h2>Look at these first</h2>
${unsure(reports)}
<h2>The texts</h2>
<p class="legend">${legend}</p>
${reports.map(articleSection).join("\n")}
</body>
</html>
`;
}

function summary(reports: readonly ArticleReport[]): string {
  const sum = (count: (report: ArticleReport) => number): number =>
    reports.reduce((total, report) => total + count(report), 0);
  const milliseconds = sum((report) => report.milliseconds);
  const kilobytes = sum(({ analysis }) => analysis.article.text.length) / 1000;
  const cards: readonly (readonly [string, string])[] = [
    [String(sum(({ analysis }) => analysis.quotations.length)), "quotations"],
    [String(sum(({ analysis }) => analysis.entities.length)), "speakers and sources"],
    [String(sum(({ analysis }) => analysis.dates.length)), "dates"],
    [String(sum(({ analysis }) => analysis.casualties.length)), "casualty figures"],
    [`${milliseconds.toFixed(0)} ms`, `for ${kilobytes.toFixed(0)} KB`],
  ];
  const items = cards.map(([figure, title]) => `<li><b>${figure}</b> ${title}</li>`);
  return `<ul class="cards">${items.join("")}</ul>`;
}

function table(reports: readonly ArticleReport[]): string {
  const most = Math.max(1, ...reports.map(({ analysis }) => analysis.quotations.length));
  const rows = reports.map(({ name, analysis, coverage, milliseconds }, index) => {
    const types = (["direct", "mixed", "indirect"] as const).map((type) => {
      const count = analysis.quotations.filter((quotation) => quotation.type === type).length;
      const width = ((100 * count) / most).toFixed(1);
      return `<i class="${type}" style="width:${width}%" title="${count} ${type}"></i>`;
    });
    return `<tr><th><a href="#a${index}">${htmlEscape(name)}</a></th>
<td class="wide"><div class="stack">${types.join("")}</div></td><td>${analysis.quotations.length}</td>
<td>${meter(coverage.marks)}</td><td>${meter(coverage.speakers)}</td><td>${meter(coverage.dates)}</td>
<td>${analysis.casualties.length}</td><td>${milliseconds.toFixed(1)}</td></tr>`;
  });
  const all = (of: (report: ArticleReport) => Share): string => meter(sumShares(reports.map(of)));
  return `<table><thead><tr><th>article</th><th colspan="2">quotations</th><th>marks attributed</th>
<th>speakers resolved</th><th>dates resolved</th><th>figures</th><th>ms</th></tr></thead>
<tbody>${rows.join("\n")}</tbody>
<tfoot><tr><th>all</th><td></td><td></td><td>${all(({ coverage }) => coverage.marks)}</td>
<td>${all(({ coverage }) => coverage.speakers)}</td><td>${all(({ coverage }) => coverage.dates)}</td>
<td></td><td></td></tr></tfoot></table>`;
}

function meter(share: Share): string {
  const percent = percentOf(share);
  if (percent === null) return `<span class="none">–</span>`;
  const told = `${share.done} of ${share.of}`;
  return `<div class="meter" title="${told}"><i style="width:${percent.toFixed(1)}%"></i><span>${told}</span></div>`;
}

/** Scores, where gold stands beside some article. */
function scores(reports: readonly ArticleReport[]): string {
  const scored = reports.flatMap(({ scores: own }) => (own === null ? [] : [own]));
  if (scored.length === 0) return "";
  const total = sumScores(scored);
  const rows = measuresIn(total)
    .filter(({ split }) => split === null)
    .map((measure) => {
      const figure = figureOf(measure, total[measure.id] ?? NOTHING);
      return `<tr><th>${measure.group}: ${measure.title}</th><td>${formatFigure(figure)}</td>
<td class="wide"><div class="meter"><i style="width:${figure ?? 0}%"></i></div></td></tr>`;
    });
  return `<h2>Against gold</h2><table><tbody>${rows.join("\n")}</tbody></table>`;
}

function unsure(reports: readonly ArticleReport[]): string {
  const index = new Map(reports.map(({ name }, position) => [name, position]));
  const texts = new Map(reports.map(({ name, analysis }) => [name, analysis.article.text]));
  const items = leastSure(reports, SHOWN_UNSURE).map(
    ({ article, id, what, span, confidence, rule }) => {
      const words = (texts.get(article) ?? "").slice(span.start, span.end);
      const link = `#a${index.get(article)}-${id}`;
      return `<li><b>${confidence.toFixed(2)}</b> <a href="${link}">${htmlEscape(words)}</a>
<small>${htmlEscape(`${article}, ${what}, ${rule}`)}</small></li>`;
    },
  );
  return items.length === 0
    ? "<p>Nothing was found.</p>"
    : `<ol class="unsure">${items.join("\n")}</ol>`;
}

function articleSection({ name, analysis }: ArticleReport, index: number): string {
  const { text, publishedAt, publishedAtSource } = analysis.article;
  const day = publishedAt === null ? "no date" : `${publishedAt} (${publishedAtSource})`;
  return `<details id="a${index}" open><summary>${htmlEscape(name)} <small>${day}</small></summary>
<div class="text">${markHtml(text, marksOf(analysis, `a${index}`))}</div></details>`;
}
