import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

// `example NAME` runs examples/NAME.ts; any other name lists what there is.
const folder = join(import.meta.dirname, "../examples");
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .map((file) => file.slice(0, -".ts".length))
  .sort();

const name = process.argv[2] ?? "";
if (names.includes(name)) {
  await import(pathToFileURL(join(folder, `${name}.ts`)).href);
} else {
  console.error(`example: no example ${JSON.stringify(name)}; there are ${names.join(", ")}`);
  process.exitCode = 2;
}
