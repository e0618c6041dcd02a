import type { AlignedClaim, AlignmentRecord } from "@whosaid/claims/compare";
import { htmlEscape } from "escape-goat";
import type { ComparedFiles } from "./compare-files.ts";
import { PAGE_STYLE } from "./page-style.ts";
import { describeDifferences, letterOf, sharedSections, singlesByFile } from "./sections.ts";

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
        .map((record) => rowOf(record, compared))
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
${[...shared, ...singles].join("\n")}
</body>
</html>
`;
}

function rowOf(record: AlignmentRecord, compared: ComparedFiles): string {
  const cells = record.claims.map((claim, at) => cellOf(record, claim, at, compared));
  const notes = [...describeDifferences(record), `score ${record.score.toFixed(2)}`];
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
  const words = (differences?.words ?? []).map((change) => {
    const text = htmlEscape(change[own] ?? "");
    return change[other] !== null || text === "" ? text : `<${tag}>${text}</${tag}>`;
  });
  const who = htmlEscape(claim.source ?? "the article");
  return `<td><b>${letterOf(compared, claim)}</b> <cite>${who}</cite>${figureOf(claim)}<p>${words.join("")}</p></td>`;
}

function figureOf({ quantity }: AlignedClaim): string {
  if (quantity === null) return "";
  return ` <strong>${htmlEscape(`${quantity.measure}: ${quantity.exact}`)}</strong>`;
}

function itemOf(claim: AlignedClaim): string {
  const who = claim.source === null ? "" : `<cite>${htmlEscape(claim.source)}</cite>: `;
  const figure = claim.quantity === null ? "" : `${figureOf(claim)} · `;
  return `<li>${who}${figure}${htmlEscape(claim.text)}</li>`;
}
