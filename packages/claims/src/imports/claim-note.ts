/** What stands in the note on a claim, as `noteOf` writes it and people change it. */
export interface ClaimNote {
  /** Id of the record that the claim was exported from. */
  readonly record: string | null;
  readonly fields: ReadonlyMap<string, string>;
}

const RECORD_ID = /^(?:quote|statement|casualty)-[0-9a-f]{16}(?:-[1-9]\d*)?$/;
const FIELD = /^([a-z]+)\s*=\s*(.*)$/;

/** Reads `casualty-5d0c1f6e0a4b9c37; low=40; high=-`; other remarks are passed over. */
export function readNote(note: string | null): ClaimNote {
  const parts = (note ?? "").split(";").map((part) => part.trim());
  const fields = parts.flatMap((part) => {
    const [, name, value] = FIELD.exec(part) ?? [];
    return name === undefined || value === undefined ? [] : [[name, value] as const];
  });
  return {
    record: parts.find((part) => RECORD_ID.test(part)) ?? null,
    fields: new Map(fields),
  };
}
