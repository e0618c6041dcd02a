import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");

/** What `scripts/NAME.ts` prints, run from the repository's root. */
async function runScript(name: string, ...args: readonly string[]): Promise<string> {
  const options = ["--conditions=@whosaid/source", "--import", "tsx", `scripts/${name}.ts`];
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, [...options, ...args], { cwd: root });
  return stdout;
}

/** What each example must print, line by line in any order. */
const printed: Readonly<Record<string, readonly RegExp[]>> = {
  "quick-start": [
    /^Tomas Brel \[say\] “We dug with our hands until it was light,” … “Then the helicopters came.”$/m,
    /^Katrin Voss \[tell\] that 31 people were still missing.*\n {2}on 2024-03-06$/m,
    /^Katrin Voss \[warn\] that the toll was likely to rise$/m,
    /^Amin Rastal \[say\] that most of the injured were children who had been asleep$/m,
    /^early on Wednesday is|^Wednesday is 2024-03-06$/m,
    /^1987 is 1987$/m,
  ],
  "claim-records": [
    /^quote +\d+-\d+ valid$/m,
    /^statement +\d+-\d+ valid$/m,
    /^casualty +\d+-\d+ valid$/m,
    /"schema": "urn:whosaid:schema:claim-record:1"/,
    /"publisher": "Meridian"/,
  ],
  "record-stream": [
    /^line 1: record: not JSON/m,
    /^line 2: \/target\/start: 9\d+ is above end \d+$/m,
    /^1\d records are sound$/m,
  ],
  exchange: [
    /^CSV: 1\d rows of 4\d columns$/m,
    /^JSON-LD: 1\d claims of schema\.org$/m,
    /^Web Annotation: {"type":"TextPositionSelector","start":\d+,"end":\d+}$/m,
    /^GDELT: Meridian on 20240514000000$/m,
  ],
  corrections: [
    /^casualty: 1,240 civilians, killed, from 1250$/m,
    /^casualty: .*, wounded, from 3870$/m,
  ],
  "two-outlets": [
    /^Ilena Dragov$/m,
    /^ {2}Meridian {2}“A ceasefire that leaves the ports shut is only a slower war,”/m,
    /^ {2}Courier {3}“A truce with the ports closed is nothing but a slower war,”/m,
    /^Pavel Orsk$/m,
    /^ {2}Courier {3}“The ports are closed so that no captain loses a ship,”$/m,
  ],
  "compare-reports": [
    /^same-statement \(0\.\d+, valid\)$/m,
    /^ {2}Meridian: Ilena Dragov: A ceasefire that leaves the ports shut is only a slower war\./m,
    /^ {2}Courier: Ilena Dragov: A truce with the ports closed is nothing but a slower war\./m,
    /^ {2}indirect here, mixed there$/m,
    /^single-outlet \(\d(?:\.\d+)?, valid\)$/m,
    /^\d+ claims in both, by \d+ sources in all$/m,
  ],
  "own-model": [
    /^rules 0\.\d+, carried [01][\d.]*, own [01][\d.]*: indirect: to exchange lists of prisoners$/m,
    /^rules 0\.\d+, carried [01][\d.]*, own [01][\d.]*: mixed: that “not one ship/m,
  ],
  figures: [
    /'at least 18 people' .*'killed' .* 18 .* null .*'at-least'/,
    /'51(?: dead)?' .*'killed' .* 51 .* 51 .*'exact' .*'Valley Relief Committee'/,
    /'About 5,000 people' .*'displaced' .* 5000 .*'about'/,
  ],
};

describe("the example", () => {
  it.each(Object.entries(printed))("%s prints what it promises", async (name, lines) => {
    const output = await runScript("run-example", name);
    for (const line of lines) expect(output).toMatch(line);
    expect(output).not.toContain("faulty");
  });

  it("names are listed when there is no such example", async () => {
    await expect(runScript("run-example", "nonesuch")).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/no example "nonesuch"; there are .*quick-start/),
    });
  });
});

it("reads every example article when start is given no file", async () => {
  const articles = readdirSync(join(import.meta.dirname, "articles"));
  const documents: readonly { article: { id: string; publishedAt: string | null } }[] = JSON.parse(
    await runScript("start", "--format", "json"),
  );
  expect(documents.map(({ article }) => article.id)).toEqual(
    articles.sort().map((article) => join("examples/articles", article)),
  );
  expect(documents.map(({ article }) => article.publishedAt)).not.toContain(null);
});

it("leaves no example untested", () => {
  const examples = readdirSync(import.meta.dirname).filter((file) => /^[^.]+\.ts$/.test(file));
  expect(examples.map((file) => file.replace(".ts", "")).sort()).toEqual(
    Object.keys(printed).sort(),
  );
});
