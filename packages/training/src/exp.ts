import { loadGold, CARRIED } from "../../../benchmarks/src/corpus/load-gold.ts";
import { findMarginals, passBothWays } from "../../core/src/tagger/marginals.ts";
import { findBestPath } from "../../core/src/tagger/best-path.ts";
import { scoreTokens } from "../../core/src/tagger/chain.ts";
import { layLabels, mendLabels } from "../../core/src/tagger/rule-labels.ts";
import { readSequences } from "../../core/src/tagger/sequences.ts";
import { dealFolds } from "./folds.ts";
import { createReader } from "./stages.ts";
import { trainChain } from "./train-chain.ts";
import { writeFileSync } from "node:fs";

const read = createReader();
const t0 = Date.now();
const folds = dealFolds(loadGold(CARRIED[0]!).articles, 5).map((fold) =>
  fold.map((gold) => {
    const input = read(gold.text);
    const spans = (gold.quotations ?? []).map((q) => ({ content: q.content, source: q.speaker, cue: q.cue }));
    const { labels } = layLabels(input.syntax.tokens, spans);
    const seqs = readSequences(input).map((s) => {
      const part = labels.slice(s.from, s.from + s.ends.length);
      mendLabels(part, 0);
      return { ...s, labels: part };
    });
    return { gold, input, seqs };
  }),
);
console.log("read", Date.now() - t0, folds.flat().flatMap((a) => a.seqs).reduce((n, s) => n + s.ends.length, 0), "tokens");
const settings = { rows: 1 << 14, epochs: Number(process.env.EPOCHS ?? 12), rate: Number(process.env.RATE ?? 0.02), dropout: Number(process.env.DROP ?? 0.6), seed: 1 };
const out: unknown[] = [];
for (const [i, fold] of folds.entries()) {
  const t = Date.now();
  const chain = trainChain(folds.filter((_, j) => j !== i).flat().flatMap((a) => a.seqs), settings);
  console.log("fold", i, Date.now() - t);
  for (const { gold, seqs } of fold) {
    const tagged = seqs.map((s) => {
      const scores = scoreTokens(chain, s);
      return { from: s.from, path: [...findBestPath(chain, scores, s.edges)], marg: Array.from(findMarginals(passBothWays(chain, scores, s.edges)), (x) => Math.round(x * 1000) / 1000) };
    });
    out.push({ id: gold.id, tagged });
  }
}
writeFileSync(process.env.OUT ?? "/tmp/tg/cv.json", JSON.stringify(out));
