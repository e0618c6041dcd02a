import type { Analysis, Quotation, Span } from "@whosaid/core";
import { clip, hang, widest, wordsAt } from "./lines.ts";
import { describeSpeaker, nameSpeaker } from "./speakers.ts";
import type { Terminal } from "./terminal.ts";

/** Longest quotation shown, in lines. */
const MOST_LINES = 4;
const WIDEST_CUE = 18;
const TYPE_WIDTH = "indirect".length + 2;

/** Quotations gathered under their speakers, in order of who speaks first. */
export function renderQuotations(analysis: Analysis, terminal: Terminal): readonly string[] {
  const { article, quotations } = analysis;
  const cues = quotations.map(({ cue }) => cueWords(article.text, cue));
  const cueWidth = Math.min(widest(cues), WIDEST_CUE) + 2;
  return [...groupBySpeaker(analysis).values()].flatMap((group, index) => [
    ...(index === 0 ? [] : [""]),
    describeSpeaker(analysis, group[0]?.speaker ?? null, terminal),
    ...group.map((quotation) => renderQuotation(quotation, analysis, terminal, cueWidth)),
  ]);
}

/** The speaker's entity is the key; unresolved ones are told apart by their words. */
function groupBySpeaker({
  article,
  quotations,
}: Analysis): ReadonlyMap<string, readonly Quotation[]> {
  const groups = new Map<string, Quotation[]>();
  for (const quotation of quotations) {
    const { entity = null, mention = null } = quotation.speaker ?? {};
    const key = entity ?? (mention === null ? "" : wordsAt(article.text, mention));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [quotation]);
    else group.push(quotation);
  }
  return groups;
}

/** `  warned    indirect  that the rain would return, Thursday (2024-03-07)` */
function renderQuotation(
  quotation: Quotation,
  analysis: Analysis,
  { columns, colors }: Terminal,
  cueWidth: number,
): string {
  const { text } = analysis.article;
  const labelWidth = 2 + cueWidth + TYPE_WIDTH;
  const cue = clip(cueWords(text, quotation.cue), cueWidth, 1);
  const label = `  ${colors.yellow(cue.padEnd(cueWidth))}${colors.dim(quotation.type)}`;
  const content = quotation.content.map((piece) => wordsAt(text, piece)).join(" … ");
  const words = clip(content, columns - labelWidth, MOST_LINES);
  const notes = [
    ...describeAddressee(text, quotation.addressee),
    ...describeVia(quotation, analysis),
    ...describeDay(quotation, analysis),
  ].map((note) => colors.cyan(`· ${note}`));
  return hang(label, labelWidth, [words, ...notes].join(" "), columns);
}

function cueWords(text: string, cue: Span | null): string {
  return cue === null ? "" : wordsAt(text, cue);
}

function describeAddressee(text: string, addressee: Span | null): readonly string[] {
  return addressee === null ? [] : [`to ${wordsAt(text, addressee)}`];
}

function describeVia({ via }: Quotation, analysis: Analysis): readonly string[] {
  return via === null ? [] : [`as told by ${nameSpeaker(analysis, via)}`];
}

function describeDay({ saidAt }: Quotation, { dates, article }: Analysis): readonly string[] {
  const date = dates.find(({ id }) => id === saidAt);
  if (date === undefined) return [];
  const words = wordsAt(article.text, date);
  return [date.value === null ? words : `${date.value} (${words})`];
}
