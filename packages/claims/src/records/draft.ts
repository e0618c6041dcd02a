import type { UnnamedClaim } from "./record-id.ts";

/** A claim on its way to a record: ids of the analysis stand for records that have no id yet. */
export interface Draft {
  readonly claim: UnnamedClaim;
  /** What it was made from: `Quotation.id` or `CasualtyFigure.id`. */
  readonly madeFrom: string;
  /** `Quotation.id` of the quotation that holds it. */
  readonly within: string | null;
  /** `CasualtyFigure.id` of the figure it relates to. */
  readonly of: string | null;
}
