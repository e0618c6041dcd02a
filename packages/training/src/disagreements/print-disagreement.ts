import pc from "picocolors";
import { type Mark, markText } from "../../../../benchmarks/src/errors/mark-text.ts";
import type { Span } from "../../../core/src/model.ts";
import type { PreparedArticle } from "../prepare-articles.ts";
import type { Disagreement } from "./find-disagreements.ts";
import { type Opinion, ROLES } from "./opinions.ts";

const BRACKETS = {
  content: { open: "[", close: "]", paint: pc.green },
  source: { open: "<", close: ">", paint: pc.yellow },
  cue: { open: "{", close: "}", paint: pc.magenta },
} as const;

type Bracketed = keyof typeof BRACKETS;

interface Found {
  readonly content: readonly Span[];
  readonly source: Span | null;
  readonly cue: Span | null;
}

function markOf(kind: Bracketed, { start, end }: Span): Mark {
  return { start, end, ...BRACKETS[kind] };
}

function marksOf({ content, source, cue }: Found): Mark[] {
  const marks = content.map((piece) => markOf("content", piece));
  if (source !== null) marks.push(markOf("source", source));
  if (cue !== null) marks.push(markOf("cue", cue));
  return marks;
}

function marksOfTagger({ tokens }: PreparedArticle, { roles }: Opinion, within: Span): Mark[] {
  const marks: Mark[] = [];
  tokens.forEach(({ start, end }, at) => {
    const role = roles[at] ?? 0;
    const kind = ROLES[role] ?? "nothing";
    if (kind === "nothing" || start < within.start || end > within.end) return;
    const last = marks[marks.length - 1];
    if (last !== undefined && roles[at - 1] === role)
      marks.push({ ...last, end, start: marks.pop()?.start ?? start });
    else marks.push(markOf(kind, { start, end }));
  });
  return marks;
}

/** The line in the marked-up file: two lines stand above the text. */
function lineOf(text: string, { start }: Span): number {
  return text.slice(0, start).split("\n").length + 2;
}

/** One disagreement for people: the sentence as gold, tagger and rules read it. */
export function printDisagreement({
  tagged,
  sentence,
  words,
  strength,
  ...of
}: Disagreement): string {
  const { article } = tagged;
  const { id, gold } = article;
  const show = (marks: readonly Mark[]): string =>
    markText(gold.text, sentence, marks).replaceAll("\n", " ⏎ ");
  const quotations = (gold.quotations ?? []).map(({ content, speaker, cue }) => ({
    ...{ content, cue, source: speaker },
  }));
  const meets = ({ content, cue }: Found): boolean =>
    [...content, ...(cue === null ? [] : [cue])].some(
      ({ start, end }) => start < sentence.end && end > sentence.start,
    );
  const rules = article.attributions.filter(meets);
  const names = rules.map(({ rule, confidence }) => `${rule} ${confidence.toFixed(2)}`).join(", ");
  const line = lineOf(gold.text, sentence);
  const taken = `gold: ${ROLES[of.gold]}, not ${ROLES[of.other]}`;
  return [
    `${strength.toFixed(2)}  ${pc.bold(`${id}.txt:${line}`)}  ${taken}: “${gold.text.slice(words.start, words.end).replaceAll("\n", " ⏎ ")}”`,
    `  gold    ${show(quotations.flatMap(marksOf))}`,
    `  tagger  ${show(marksOfTagger(article, of.tagger, sentence))}`,
    `  rules   ${show(rules.flatMap(marksOf))}${names === "" ? "" : pc.dim(`  (${names})`)}`,
  ].join("\n");
}
