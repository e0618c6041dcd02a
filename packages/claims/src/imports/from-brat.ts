import { claimsOfMarks } from "./claims-of-marks.ts";
import type { ImportedArticle } from "./imported-article.ts";
import { readSoundly } from "./problems.ts";
import { readBrat } from "./read-brat.ts";

/**
 * The claims in brat's standoff annotations of a text, made under `BRAT_CONFIGURATION`: those
 * that `toBrat` wrote and people corrected, or their own.
 *
 * @param annotations the `.ann` file.
 * @param text the `.txt` file beside it, unchanged.
 * @param file how errors name the annotations.
 * @throws ClaimsError `invalid-annotation`, with a line for each fault: file, line, what was expected.
 */
export function fromBrat(annotations: string, text: string, file = "annotations"): ImportedArticle {
  return readSoundly(file, (report) => {
    const { places, ...marked } = readBrat(annotations, text, report);
    const placeOf = (key: string): string => places.get(key) ?? key;
    return {
      text,
      about: {},
      ...claimsOfMarks(text, marked, (key, fault) => report(placeOf(key), fault)),
    };
  });
}
