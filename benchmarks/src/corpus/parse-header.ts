/** The first line of a marked-up article: `id=…; pair=…; outlet=…; published=…; kind=…`. */
export interface Header {
  readonly id: string;
  /** Articles of one pair report one event; `null` for articles that stand alone. */
  readonly pair: string | null;
  readonly outlet: string | null;
  readonly kind: string | null;
  readonly published: string;
}

const FIELD = /^(id|pair|outlet|published|kind)=(.*)$/;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Gives a message where the line is no header. */
export function parseHeader(line: string): Header | string {
  const fields = new Map<string, string>();
  for (const part of line.split(";")) {
    const [, name, value] = FIELD.exec(part.trim()) ?? [];
    if (name === undefined || value === undefined) return `“${part.trim()}” is no header field`;
    fields.set(name, value);
  }
  const id = fields.get("id") ?? "";
  const published = fields.get("published") ?? "";
  if (id === "") return "the header gives no id";
  if (!ISO_DAY.test(published) || Number.isNaN(Date.parse(published))) {
    return `published must be a day such as 2024-03-07, not “${published}”`;
  }
  const optional = (name: string): string | null => {
    const value = fields.get(name) ?? "-";
    return value === "-" ? null : value;
  };
  const [pair, outlet, kind] = [optional("pair"), optional("outlet"), optional("kind")];
  return { id, pair, outlet, kind, published };
}

export function formatHeader({ id, pair, outlet, published, kind }: Header): string {
  const fields = [`id=${id}`, `pair=${pair ?? "-"}`];
  if (outlet !== null) fields.push(`outlet=${outlet}`);
  fields.push(`published=${published}`);
  if (kind !== null) fields.push(`kind=${kind}`);
  return fields.join("; ");
}
