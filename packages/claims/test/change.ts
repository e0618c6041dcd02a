/**
 * A copy of the value in which what the JSON pointer leads to is another: `undefined` leaves it
 * out, and a property that is not there is added.
 */
export function change(value: unknown, path: string, to: unknown): unknown {
  const [step, ...rest] = path.split("/").slice(1);
  if (step === undefined) return to;
  const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
  if (typeof value !== "object" || value === null) throw new Error(`Nothing is at ${path}.`);
  const below = rest.map((each) => `/${each}`).join("");
  const changed = change(Reflect.get(value, name), below, to);
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === name ? changed : item));
  const others = Object.entries(value).map(([key, part]) => [key, key === name ? changed : part]);
  const added = name in value ? [] : [[name, changed]];
  return Object.fromEntries([...others, ...added].filter(([, part]) => part !== undefined));
}
