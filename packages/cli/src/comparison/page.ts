import type { AlignedClaim, AlignmentRecord } from "@whosaid/claims/compare";
import { htmlEscape } from "escape-goat";
import type { ComparedFiles } from "./compare-files.ts";
import { joinChanges } from "./join-changes.ts";
import { PAGE_STYLE } from "./page-style.ts";
import {
  describeDifferences,
  describeRepeats,
  letterOf,
  type SharedClaim,
  type SingleClaim,
  sharedSections,
  singlesByFile,
  sourcesWithNames,
} from "./sections.ts";

/** The comparison as one page that needs no other file and runs nothing. */
export function renderComparisonPage(compared: ComparedFiles): string {
  const { files } = compared;
  const title = files.map(({ analysis, name }) => analysis.article.title ?? name).join(" / ");
  const list = files.map(
    ({ letter, name, analysis }) =>
      `<li><b>${letter}</b> ${htmlEscape(analysis.article.title ?? name)} <small>${htmlEscape(
        [name, analysis.article.publishedAt ?? "date unknown"].join(" · "),
      )}</small></li>`,
  );
  const shared = sharedSections(compared).map(
    (section) =>
      `<section><h2>${htmlEscape(section.title)}</h2><table>${section.alignments
        .map((claim) => rowOf(claim, compared))
        .join("\n")}</table></section>`,
  );
  const singles = singlesByFile(compared).map(
    ({ file, claims }) =>
      `<section><h2>Only in ${file.letter}</h2><ul>${claims.map(itemOf).join("\n")}</ul></section>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${htmlEscape(title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<h1>Claims compared</h1>
<ol class="articles">${list.join("\n")}</ol>
${[...shared, ...singles, ...namesOf(compared)].join("\n")}
</body>
</html>
`;
}

function rowOf(shared: SharedClaim, compared: ComparedFiles): string {
  const { record } = shared;
  const cells = record.claims.map((claim, at) => cellOf(record, claim, at, compared));
  const notes = [
    ...describeDifferences(record),
    ...describeRepeats(shared, compared),
    `score ${record.score.toFixed(2)}`,
  ];
  return `<tr>${cells.join("")}</tr><tr class="notes"><td colspan="2">${htmlEscape(notes.join(" · "))}</td></tr>`;
}

function cellOf(
  { differences }: AlignmentRecord,
  claim: AlignedClaim,
  at: number,
  compared: ComparedFiles,
): string {
  const [own, other, tag] =
    at === 0 ? (["first", "second", "del"] as const) : (["second", "first", "ins"] as const);
  const words = joinChanges(differences?.words ?? []).map((change) => {
    const text = htmlEscape(change[own] ?? "");
    return change[other] !== null || text === "" ? text : `<${tag}>${text}</${tag}>`;
  });
  const who = htmlEscape(claim.source ?? "the article");
  const { quantity, article } = claim;
  const day = quantity === null ? "" : ` <small>${htmlEscape(article.datePublished ?? "")}</small>`;
  return `<td><b>${letterOf(compared, claim)}</b> <cite>${who}</cite>${day}${figureOf(claim)}<p>${words.join("")}</p></td>`;
}

function figureOf({ quantity }: AlignedClaim): string {
  if (quantity === null) return "";
  return ` <strong>${htmlEscape(`${quantity.measure}: ${quantity.exact}`)}</strong>`;
}

function itemOf({ source, text, figures }: SingleClaim): string {
  const who = source === null ? "" : `<cite>${htmlEscape(source)}</cite>: `;
  const counted = figures.map((figure) => ` · <strong>${htmlEscape(figure)}</strong>`).join("");
  return `<li>${who}${htmlEscape(text)}${counted}</li>`;
}

/** Sources that go by more than one name, as a section. */
function namesOf(compared: ComparedFiles): readonly string[] {
  const items = sourcesWithNames(compared).map(({ names, evidence }) => {
    const note = `<small>by ${htmlEscape(evidence.join(", "))}</small>`;
    return `<li>${names.map((name) => `<cite>${htmlEscape(name)}</cite>`).join(" = ")} ${note}</li>`;
  });
  if (items.length === 0) return [];
  return [`<section><h2>One source under several names</h2><ul>${items.join("\n")}</ul></section>`];
}
