import type { Analysis } from "@whosaid/core";
import type { AlignedClaim, AlignmentRecord } from "../generated/alignment-record.ts";
import type { ClaimRecord } from "../generated/claim-record.ts";
import { clusterIdOf } from "./alignment-id.ts";
import type { Claim } from "./claim.ts";
import { clusterClaims } from "./cluster-claims.ts";
import { outletOf } from "./counting-source.ts";
import { gatherArticles } from "./gather-claims.ts";
import { linkClaims } from "./link-claims.ts";
import { readClaims } from "./read-claims.ts";
import { relate } from "./relate.ts";
import type { SpeakerEvidence } from "./speakers/compare-forms.ts";
import type { MergedSpeaker } from "./speakers/merge-speakers.ts";
import { alignedClaim, toAlignment, toSingle } from "./to-alignments.ts";
import { termsOf } from "./words/coverage.ts";
import { readWords } from "./words/read-words.ts";

export interface CompareOptions {
  /**
   * Texts of the same kind, a sentence or paragraph each, from which to learn which words are
   * common; else the claims themselves tell.
   */
  readonly background?: Iterable<string>;
}

/** A claim over all articles that make it. */
export interface ClaimCluster {
  /** As `AlignmentRecord.cluster` names it. */
  readonly id: string;
  /** Every variant, in order of article and place. */
  readonly claims: readonly AlignedClaim[];
}

/** A source over all articles that name it. */
export interface ComparedSpeaker {
  /** As `AlignedClaim.speaker` names it. */
  readonly id: string;
  /** Its fullest name. */
  readonly name: string;
  /** Every name it goes by, the fullest included. */
  readonly names: readonly string[];
  readonly role: string | null;
  /** What joined its names; empty where all articles use one. */
  readonly evidence: readonly SpeakerEvidence[];
}

export interface Comparison {
  /** Two claims a record, and a record for each claim that one outlet alone carries. */
  readonly alignments: readonly AlignmentRecord[];
  readonly clusters: readonly ClaimCluster[];
  readonly speakers: readonly ComparedSpeaker[];
}

/**
 * Compares what articles claim: which quotations, statements and figures they share, which toll
 * one of them updates, where they contradict one another, and what only one of them carries.
 *
 * Takes analyses, or claim records in any order; records of one article are known by its id (or
 * URL) and text. Cost grows with the number of claims, not with its square.
 *
 * @throws ClaimsError `invalid-analysis` when an id in an analysis leads nowhere.
 */
export function compareArticles(
  articles: Iterable<Analysis | ClaimRecord>,
  { background = [] }: CompareOptions = {},
): Comparison {
  const { claims, speakers } = readClaims(gatherArticles(articles));
  const further = Array.from(background, (text) => termsOf(readWords(text)));
  const { statements, repeats, figures, nearest } = linkClaims(claims, further);
  const equal = figures.filter(({ a, b }) => relate(a, b) === "same-figure");
  const clusters = clusterClaims([...statements, ...repeats, ...equal]).map((members) => {
    const aligned = members.map(alignedClaim);
    return { id: clusterIdOf(aligned), members, claims: aligned };
  });
  const byClaim = new Map(clusters.flatMap(({ id, members }) => members.map((one) => [one, id])));
  const clusterOf = (claim: Claim): string | null => byClaim.get(claim) ?? null;
  const kept = statements.filter(({ a, b }) => clusterOf(a) === clusterOf(b));
  const joined = [...kept, ...figures];
  return {
    alignments: [
      ...joined
        .sort((x, y) => x.a.index - y.a.index || x.b.index - y.b.index)
        .map((link) => toAlignment(link, clusterOf)),
      ...singlesOf(claims, joined).map((claim) => toSingle(claim, nearest.get(claim) ?? 0)),
    ],
    clusters: clusters.map(({ id, claims: variants }) => ({ id, claims: variants })),
    speakers: speakers.all.map(describeSpeaker),
  };
}

/** Claims without a link to another outlet's. */
function singlesOf(
  claims: readonly Claim[],
  links: readonly { readonly a: Claim; readonly b: Claim }[],
): readonly Claim[] {
  const carried = new Set(
    links
      .filter(({ a, b }) => outletOf(a.record) !== outletOf(b.record))
      .flatMap(({ a, b }) => [a, b]),
  );
  return claims.filter((claim) => !carried.has(claim));
}

function describeSpeaker({ id, forms, evidence }: MergedSpeaker): ComparedSpeaker {
  const names = [...new Set(forms.map(({ name }) => name))];
  const fullest = [...names].sort((a, b) => b.length - a.length)[0] ?? "";
  const role = forms.find((form) => form.role !== null)?.role ?? null;
  return { id, name: fullest, names, role, evidence };
}
