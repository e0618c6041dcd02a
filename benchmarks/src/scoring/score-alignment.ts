import type { AnnotatedArticle } from "../annotated-article.ts";
import type { ArticlePair } from "../corpus/pairs.ts";
import { matchFigures } from "./match-figures.ts";
import { matchQuotations } from "./match-quotations.ts";
import type { Scores } from "./scores.ts";
import { recallOnly, type Tally } from "./tally.ts";

type Links = readonly (readonly [number, number])[];

/** The two articles of a pair, as gold or as found. */
export type Sides = readonly [a: AnnotatedArticle, b: AnnotatedArticle];

/**
 * Links between two articles. Links of a system join its own findings; one is right when both its
 * ends match gold findings that gold links.
 */
export function scoreAlignment(
  gold: ArticlePair,
  found: ArticlePair,
  goldSides: Sides,
  foundSides: Sides,
): Scores {
  const quotations = goldSides.map((side, at) => quotationMap(side, foundSides[at] ?? side));
  const figures = goldSides.map((side, at) => figureMap(side, foundSides[at] ?? side));
  return {
    ...scoresOf("quotations", gold.sameQuotations, found.sameQuotations, quotations),
    ...scoresOf("figures", gold.sameFigures, found.sameFigures, figures),
    ...scoresOf("conflicts", gold.conflictingFigures, found.conflictingFigures, figures),
  };
}

/** All links, and besides the recall of those whose ends were both found: what comparing can reach. */
function scoresOf(
  name: string,
  gold: Links,
  found: Links,
  positions: readonly Positions[],
): Scores {
  const [a, b] = positions.map((each) => new Set(each.values()));
  const reached = gold.filter(([left, right]) => a?.has(left) && b?.has(right));
  const all = compareLinks(gold, found, positions);
  return {
    [`alignment.${name}`]: all,
    [`alignment.${name}.reached`]: recallOnly(all.goldHit, reached.length),
  };
}

/** From positions in what was found to positions in gold. */
type Positions = ReadonlyMap<number, number>;

function quotationMap(gold: AnnotatedArticle, found: AnnotatedArticle): Positions {
  const [goldList, foundList] = [gold.quotations ?? [], found.quotations ?? []];
  return new Map(
    matchQuotations(gold, found).matches.map((match) => [
      foundList.indexOf(match.found.quotation),
      goldList.indexOf(match.gold.quotation),
    ]),
  );
}

function figureMap(gold: AnnotatedArticle, found: AnnotatedArticle): Positions {
  const [goldList, foundList] = [gold.casualties ?? [], found.casualties ?? []];
  return new Map(
    matchFigures(gold, found).matches.map((match) => [
      foundList.indexOf(match.found),
      goldList.indexOf(match.gold),
    ]),
  );
}

function compareLinks(gold: Links, found: Links, [a, b]: readonly Positions[]): Tally {
  const wanted = new Set(gold.map(([left, right]) => `${left}=${right}`));
  const given = found.map(([left, right]) => `${a?.get(left) ?? "?"}=${b?.get(right) ?? "?"}`);
  const right = given.filter((link) => wanted.has(link));
  return {
    gold: wanted.size,
    goldHit: new Set(right).size,
    found: given.length,
    foundHit: right.length,
  };
}
