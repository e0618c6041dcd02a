import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const SCRIPT = fileURLToPath(new URL("print-analysis.ts", import.meta.url));
const ROOT = fileURLToPath(new URL("../../../..", import.meta.url));
const TEXT = `Dam breach kills 12 in Kesh

KESH, March 14 - At least 12 people were killed on Thursday when a dam broke at 11 pm, Energy
Minister Anna Koval said.

“We saw it coming since last week,” she told reporters on Friday. “It was bad.”

Talks open tomorrow at 9 am EST, according to the ministry.`;

function analysisIn(zone: string): string {
  return execFileSync(
    process.execPath,
    ["--conditions=@whosaid/source", "--import", "tsx", SCRIPT],
    { cwd: ROOT, input: TEXT, encoding: "utf8", env: { ...process.env, TZ: zone } },
  );
}

it("prints the same bytes whatever the machine’s zone", { timeout: 60_000 }, () => {
  const utc = analysisIn("UTC");
  expect(utc).toContain('"quotations":[{"id":"q1"');
  expect(utc).toContain('"value":"2024-03-14"');
  expect(analysisIn("Asia/Tokyo")).toBe(utc);
  expect(analysisIn("America/Los_Angeles")).toBe(utc);
});
