import { program } from "commander";
import pc from "picocolors";
import { CARRIED, readGold } from "../src/corpus/load-gold.ts";
import { showArticle } from "../src/corpus/show-article.ts";

program
  .name("corpus:show")
  .description("Shows articles with their gold in colour.")
  .argument(
    "<articles...>",
    "ids of articles of the carried corpus, or files (NAME.txt, NAME.jsonl)",
  )
  .parse();

for (const name of program.args) {
  const isFile = name.includes(".");
  const articles = (isFile ? [name] : CARRIED)
    .flatMap((path) => readGold(path).gold.articles)
    .filter(({ id }) => isFile || id === name);
  if (articles.length === 0) {
    console.error(`The carried corpus holds no article “${name}”.`);
    process.exitCode = 2;
  }
  for (const article of articles) {
    console.log(pc.bold(`${article.id} · ${article.outlet ?? ""} · ${article.published ?? ""}`));
    console.log(`${showArticle(article)}\n`);
  }
}
