import type { CasualtyQuantity, ClaimRecord, Moment, TextSpan } from "../generated/claim-record.ts";
import { bestOf } from "../records/quantity.ts";
import { ordinalOf, recordIdOf } from "../records/record-id.ts";
import { type ClaimRecordError, claimRecordError } from "./claim-record-error.ts";
import { showValue } from "./show-value.ts";
import { spansOfRecord } from "./spans-of-record.ts";

/** Where a record that keeps to the schema contradicts itself. */
export function findContradictions(record: ClaimRecord): readonly ClaimRecordError[] {
  return [
    ...spansOfRecord(record).flatMap(({ path, span }) => contradictionsOfSpan(path, span)),
    ...contradictionsOfPieces(record),
    ...contradictionsOfMode(record),
    ...momentsOf(record).flatMap(([path, moment]) => contradictionsOfMoment(path, moment)),
    ...(record.quantity === null ? [] : contradictionsOfQuantity(record.quantity)),
    ...contradictionsOfId(record),
  ];
}

function contradictionsOfSpan(path: string, { start, end, exact }: TextSpan) {
  if (start > end) {
    return [claimRecordError(`${path}/start`, "wrong-order", `${start} is above end ${end}`)];
  }
  if (exact.length === end - start) return [];
  const fault = `has ${exact.length} code units, its offsets ${end - start}`;
  return [claimRecordError(`${path}/exact`, "wrong-length", fault)];
}

/** The pieces of a quotation make up its target, and what is in marks lies in the pieces. */
function contradictionsOfPieces({ kind, quote, target }: ClaimRecord) {
  if (quote === null) return [];
  const errors: ClaimRecordError[] = [];
  quote.quoted.forEach(({ start, end }, index) => {
    if (quote.spans.some((piece) => piece.start <= start && end <= piece.end)) return;
    const path = `/quote/quoted/${index}`;
    errors.push(claimRecordError(path, "outside-target", "lies in none of /quote/spans"));
  });
  const start = Math.min(...quote.spans.map((piece) => piece.start));
  const end = Math.max(...quote.spans.map((piece) => piece.end));
  if (kind !== "casualty" && (start !== target.start || end !== target.end)) {
    const fault = `they run from ${start} to ${end}, the target from ${target.start} to ${target.end}`;
    errors.push(claimRecordError("/quote/spans", "outside-target", fault));
  }
  return errors;
}

function contradictionsOfMode({ kind, quote }: ClaimRecord) {
  if (kind === "casualty" || (quote.mode === "indirect") === (kind === "statement")) return [];
  const expected = kind === "statement" ? "indirect" : "direct or mixed";
  const fault = `expected ${expected} in a ${kind} record, got ${showValue(quote.mode)}`;
  return [claimRecordError("/quote/mode", "not-allowed", fault)];
}

function momentsOf({ saidAt, refersTo }: ClaimRecord): readonly (readonly [string, Moment])[] {
  const dates = refersTo.map((moment, index) => [`/refersTo/${index}`, moment] as const);
  return saidAt === null ? dates : [["/saidAt", saidAt], ...dates];
}

function contradictionsOfMoment(path: string, { earliest, latest }: Moment) {
  if (earliest === null || latest === null || earliest <= latest) return [];
  const fault = `${earliest} is after latest ${latest}`;
  return [claimRecordError(`${path}/earliest`, "wrong-order", fault)];
}

function contradictionsOfQuantity({ best, low, high }: CasualtyQuantity) {
  if (low !== null && best !== null && low > best) {
    return [claimRecordError("/quantity/low", "wrong-order", `${low} is above best ${best}`)];
  }
  if (low !== null && high !== null && low > high) {
    return [claimRecordError("/quantity/low", "wrong-order", `${low} is above high ${high}`)];
  }
  if (best !== null && high !== null && best > high) {
    return [claimRecordError("/quantity/best", "wrong-order", `${best} is above high ${high}`)];
  }
  const expected = bestOf(low, high);
  if (best === expected) return [];
  const fault = `expected ${expected} for low ${low} and high ${high}, got ${best}`;
  return [claimRecordError("/quantity/best", "wrong-best", fault)];
}

function contradictionsOfId(record: ClaimRecord) {
  const expected = recordIdOf(record, ordinalOf(record));
  if (record.id === expected) return [];
  const fault = `expected ${expected}, which is what the claim hashes to; was the record edited?`;
  return [claimRecordError("/id", "wrong-id", fault)];
}
