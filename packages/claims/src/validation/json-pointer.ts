/** The path to a property of what `path` points to (RFC 6901). */
export function pointTo(path: string, property: string | number): string {
  return `${path}/${String(property).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** What the path points to in the value; `undefined` where it leads nowhere. */
export function valueAt(value: unknown, path: string): unknown {
  const steps = path.split("/").slice(1);
  return steps.reduce<unknown>((found, step) => {
    const property = step.replaceAll("~1", "/").replaceAll("~0", "~");
    return typeof found === "object" && found !== null
      ? Object.entries(found).find(([name]) => name === property)?.[1]
      : undefined;
  }, value);
}
