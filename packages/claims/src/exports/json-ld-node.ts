/** A node of schema.org; properties that are not known are left out. */
export interface JsonLdNode {
  readonly "@id"?: string;
  readonly "@type": string | readonly string[];
  readonly [property: string]: JsonLdValue | undefined;
}

export type JsonLdValue =
  | string
  | number
  | { readonly "@id": string }
  | JsonLdNode
  | readonly JsonLdValue[];

/** The property with its value, and nothing for `null`. */
export function known(
  property: string,
  value: JsonLdValue | null,
): Readonly<Record<string, JsonLdValue>> {
  return value === null ? {} : { [property]: value };
}

/** A node that is known by its name alone; `null` for none. */
export function named(type: string, name: string | null): JsonLdNode | null {
  return name === null ? null : { "@type": type, name };
}
