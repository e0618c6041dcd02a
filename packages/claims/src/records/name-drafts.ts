import type { ClaimRecord, RecordId } from "../generated/claim-record.ts";
import type { Draft } from "./draft.ts";
import { SCHEMA } from "./provenance.ts";
import { recordIdOf } from "./record-id.ts";

/** Gives the drafts, which stand in order of place, their ids and links them by these. */
export function nameDrafts(drafts: readonly Draft[]): readonly ClaimRecord[] {
  const ids = idsOf(drafts);
  const idOf = (madeFrom: string | null) =>
    madeFrom === null ? null : (ids.get(madeFrom) ?? null);
  return drafts.map(({ claim, madeFrom, within, of }) => {
    const id = ids.get(madeFrom) ?? recordIdOf(claim);
    if (claim.kind !== "casualty") {
      return {
        schema: SCHEMA,
        id,
        ...claim,
        quote: { ...claim.quote, within: idOf(within) },
      };
    }
    return {
      schema: SCHEMA,
      id,
      ...claim,
      quote: claim.quote === null ? null : { ...claim.quote, within: idOf(within) },
      quantity: { ...claim.quantity, of: idOf(of) },
    };
  });
}

/** Record ids by what each record was made from. */
function idsOf(drafts: readonly Draft[]): ReadonlyMap<string, RecordId> {
  const ids = new Map<string, RecordId>();
  const equals = new Map<RecordId, number>();
  for (const { claim, madeFrom } of drafts) {
    const first = recordIdOf(claim);
    const ordinal = (equals.get(first) ?? 0) + 1;
    equals.set(first, ordinal);
    ids.set(madeFrom, ordinal === 1 ? first : recordIdOf(claim, ordinal));
  }
  return ids;
}
