import { program } from "commander";
import { formatProblem } from "../src/corpus/corpus-error.ts";
import { CARRIED, readGold } from "../src/corpus/load-gold.ts";

program
  .name("corpus:check")
  .description("Checks marked-up articles (or JSONL) against the rules of the format.")
  .argument("[files...]", "directories, NAME.txt or NAME.jsonl", [...CARRIED])
  .parse();

let broken = 0;
for (const path of program.args.length > 0 ? program.args : CARRIED) {
  const { gold, problems } = readGold(path);
  for (const problem of problems) console.error(formatProblem(problem));
  const count = (of: "quotations" | "dates" | "casualties"): number =>
    gold.articles.reduce((sum, article) => sum + (article[of]?.length ?? 0), 0);
  console.log(
    `${gold.name}: ${gold.articles.length} articles, ${count("quotations")} quotations, ` +
      `${count("dates")} dates, ${count("casualties")} casualty figures, ` +
      `${gold.pairs.length} pairs, ${problems.length} problems`,
  );
  broken += problems.length;
}
process.exitCode = broken > 0 ? 1 : 0;
