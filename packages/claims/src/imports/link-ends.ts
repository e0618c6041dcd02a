import type { LinkLabel, MarkLabel } from "../exports/marks.ts";

interface LinkEnds {
  readonly from: readonly MarkLabel[];
  readonly to: readonly MarkLabel[];
  /** At which end the claim stands that the link tells something of. */
  readonly claimAt: "from" | "to";
}

const CLAIMS: readonly MarkLabel[] = ["Quote", "Statement", "Casualty"];

/** What each link may join, as `BRAT_CONFIGURATION` tells the annotators. */
export const LINK_ENDS: Readonly<Record<LinkLabel, LinkEnds>> = {
  SourceOf: { from: ["Source"], to: CLAIMS, claimAt: "to" },
  ViaOf: { from: ["Source"], to: CLAIMS, claimAt: "to" },
  CueOf: { from: ["Cue"], to: CLAIMS, claimAt: "to" },
  SaidAt: { from: CLAIMS, to: ["Date"], claimAt: "from" },
  RefersTo: { from: CLAIMS, to: ["Date"], claimAt: "from" },
  Within: { from: CLAIMS, to: ["Quote", "Statement"], claimAt: "from" },
  RelatesTo: { from: ["Casualty"], to: ["Casualty"], claimAt: "from" },
};
