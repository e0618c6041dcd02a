/** What stands under a name in JSON of unknown form; nothing where it is of another type. */
function partAt(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

export function objectAt(value: unknown, name: string): object | null {
  const part = partAt(value, name);
  return typeof part === "object" && part !== null ? part : null;
}

export function listAt(value: unknown, name: string): readonly unknown[] {
  const part = partAt(value, name);
  return Array.isArray(part) ? part : [];
}

export function stringAt(value: unknown, name: string): string | null {
  const part = partAt(value, name);
  return typeof part === "string" ? part : null;
}

export function stringsAt(value: unknown, name: string): readonly string[] {
  return listAt(value, name).filter((part) => typeof part === "string");
}

export function integerAt(value: unknown, name: string): number | null {
  const part = partAt(value, name);
  return typeof part === "number" && Number.isSafeInteger(part) ? part : null;
}
