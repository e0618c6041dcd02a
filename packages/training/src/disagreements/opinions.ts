import type { Attribution } from "../../../core/src/reading.ts";
import { LABEL_COUNT } from "../../../core/src/tagger/labels.ts";
import type { TaggedArticle } from "../cross-validate.ts";
import { layLabels } from "../lay-labels.ts";
import type { PreparedArticle } from "../prepare-articles.ts";

/** What a word can be to an attribution, by number: the two labels of a kind are one. */
export const ROLES = ["nothing", "content", "source", "cue"] as const;

/** What somebody takes each word of an article for. */
export interface Opinion {
  /** Indexes of `ROLES`. */
  readonly roles: Uint8Array;
  /** How much surer of its own than of gold's, from 0 to 1, a value each word. */
  readonly lead: Float64Array;
}

function roleOf(label: number): number {
  return (label + 1) >> 1;
}

/** Gold as roles. */
export function rolesOfGold({ tokens, gold }: PreparedArticle): Uint8Array {
  return layLabels(tokens, gold.quotations ?? []).map(roleOf);
}

/** Of each word the likeliest role. */
export function opinionOfTagger(
  { article, first: { marginals } }: TaggedArticle,
  gold: Uint8Array,
): Opinion {
  const count = article.tokens.length;
  const roles = new Uint8Array(count);
  const lead = new Float64Array(count);
  for (let at = 0; at < count; at++) {
    const likelihoods = ROLES.map(() => 0);
    for (let label = 0; label < LABEL_COUNT; label++) {
      const role = roleOf(label);
      likelihoods[role] = (likelihoods[role] ?? 0) + (marginals[at * LABEL_COUNT + label] ?? 0);
    }
    const likeliest = Math.max(...likelihoods);
    roles[at] = likelihoods.indexOf(likeliest);
    lead[at] = likeliest - (likelihoods[gold[at] ?? 0] ?? 0);
  }
  return { roles, lead };
}

/** What the rules found, each as sure as its confidence; they don't tell how sure they are of nothing. */
export function opinionOfRules({ tokens, attributions }: PreparedArticle): Opinion {
  const asGold = (attribution: Attribution) => ({ ...attribution, speaker: attribution.source });
  const lead = new Float64Array(tokens.length);
  for (const attribution of attributions) {
    layLabels(tokens, [asGold(attribution)]).forEach((label, at) => {
      if (label > 0) lead[at] = Math.max(lead[at] ?? 0, attribution.confidence);
    });
  }
  return { roles: layLabels(tokens, attributions.map(asGold)).map(roleOf), lead };
}
