import { readFileSync } from "node:fs";
import { loadGold, CARRIED } from "../../../benchmarks/src/corpus/load-gold.ts";
import { scoreQuotations } from "../../../benchmarks/src/scoring/score-quotations.ts";
import { matchQuotations } from "../../../benchmarks/src/scoring/match-quotations.ts";
import { sumScores } from "../../../benchmarks/src/scoring/scores.ts";
import { f1, recall } from "../../../benchmarks/src/scoring/tally.ts";
import { refineAttributions, type RefineSettings } from "../../core/src/tagger/refine-attributions.ts";
import { createReader } from "./stages.ts";
import type { Attribution } from "../../core/src/reading.ts";

const read = createReader();
const gold = loadGold(process.argv[3] ?? CARRIED[0]!).articles;
const cv: { id: string; tagged: { from: number; path: number[]; marg: number[] }[] }[] = JSON.parse(readFileSync(process.argv[2] ?? "/tmp/tg/cv.json", "utf8"));
const byId = new Map(cv.map((c) => [c.id, c]));
const items = gold.map((g) => {
  const input = read(g.text);
  const n = input.syntax.tokens.length;
  const path = new Uint8Array(n);
  const marginals = new Float64Array(n * 7);
  for (const s of byId.get(g.id)?.tagged ?? []) { path.set(s.path, s.from); marginals.set(s.marg, s.from * 7); }
  return { g, input, tagged: { path, marginals } };
});
const toQ = (a: Attribution) => ({ label: "", type: a.type, content: a.content, cue: a.cue, speaker: a.source, speakerName: null, speakerAliases: [], speakerKind: null, via: null, speech: true, confidence: a.confidence });
function score(f: (i: (typeof items)[number]) => readonly Attribution[]): string {
  const total = sumScores(items.map((i) => scoreQuotations(matchQuotations(i.g, { ...i.g, quotations: f(i).map(toQ) }), i.g)));
  const p = (x: number | null) => ((x ?? 0) * 100).toFixed(1);
  const t = (k: string) => total["quotations." + k]!;
  return ["strict", "overlap", "iou"].map((k) => p(f1(t(k)))).join(" ") + " | prec " + p(t("iou").foundHit / t("iou").found) + " rec " + p(recall(t("iou"))) + " | d/m/i " + ["direct", "mixed", "indirect"].map((k) => p(recall(t("recall." + k)))).join(" ") + " | speech " + ["strict", "overlap", "iou"].map((k) => p(f1(t("speech." + k)))).join(" ")+ " "+["direct", "mixed", "indirect"].map((k) => p(recall(t("speech.recall." + k)))).join(" ");
}
console.log("rules                  ", score((i) => i.input.attributions));
const off: RefineSettings = { reject: 0, rejectDirect: 0, bound: 2, margin: 0, add: 2 };
const go = (o: Partial<RefineSettings>) => console.log(JSON.stringify(o).padEnd(23), score((i) => refineAttributions(i.input, i.tagged, { ...off, ...o })));
for (const reject of [0.1, 0.2, 0.3, 0.4, 0.5]) go({ reject });
for (const rejectDirect of [0.1, 0.2, 0.3, 0.5]) go({ rejectDirect });
for (const bound of [0.5, 0.6, 0.7, 0.8]) go({ bound, margin: 0 });
for (const margin of [0.2, 0.4]) go({ bound: 0.5, margin });
for (const add of [0.5, 0.6, 0.7, 0.8, 0.9]) go({ add });
go({ reject: 0.3, rejectDirect: 0.3, bound: 0.6, margin: 0.2, add: 0.6 });
go({ reject: 0.4, rejectDirect: 0.4, bound: 0.5, margin: 0, add: 0.5 });
