import { DOCUMENT_NOUNS } from "../../lexicon/document-nouns.ts";
import { ORGANIZATION_HEADS } from "../../lexicon/organization-heads.ts";
import { GROUP_NOUNS, OFFICES } from "../../lexicon/person-nouns.ts";
import type { Layout, ParsedSentence, Syntax } from "../../reading.ts";
import { type Span, span } from "../../span.ts";
import type { SentenceReading } from "../candidate.ts";
import { accordingTo, type Part, sayer } from "./find-counter.ts";

const BULLET = /^(?:[•*▪·–—-]|\d{1,2}[.)])\s/u;
const LONGEST_BULLET = 5;
const ENDS_LEAD = /:\s*$/u;
/** Longest name of a source at a headline's end, in tokens. */
const LONGEST_TAIL = 5;

/**
 * Who counts in a list: whoever the line above it names, `According to [the ministry], as of 9 a.m.:`
 * with items led by dashes or dots below.
 */
export function listSource(
  text: string,
  { tokens, from }: SentenceReading,
  layout: Layout,
  syntax: Syntax,
): Span | null {
  const own = syntax.sentences[tokens[from]?.sentence ?? -1];
  if (own === undefined || !isItem(text, layout, own.paragraph)) return null;
  let paragraph = own.paragraph - 1;
  while (paragraph >= 0 && isItem(text, layout, paragraph)) paragraph -= 1;
  const lead = layout.paragraphs[paragraph];
  if (
    lead === undefined ||
    !ENDS_LEAD.test(text.slice(Math.max(lead.start, lead.end - 3), lead.end))
  )
    return null;
  const sentence = sentenceBefore(syntax, own, paragraph);
  if (sentence === null) return null;
  const part: Part = { tokens: syntax.tokens, from: sentence.from, to: sentence.to };
  const mention = accordingTo(part, syntax) ?? sayer(span(lead.start, lead.start), part, syntax);
  // the draft says: – the return of 64,000 people
  if (mention === null) return null;
  const last = text.slice(mention.start, mention.end).toLowerCase().split(" ").pop() ?? "";
  return DOCUMENT_NOUNS.has(last) ? null : mention;
}

function isItem(text: string, { paragraphs }: Layout, at: number): boolean {
  const start = paragraphs[at]?.start;
  return start !== undefined && BULLET.test(text.slice(start, start + LONGEST_BULLET));
}

/** The last sentence of a paragraph before `own`. */
function sentenceBefore(
  { sentences, tokens }: Syntax,
  own: ParsedSentence,
  paragraph: number,
): ParsedSentence | null {
  for (let at = (tokens[own.from]?.sentence ?? 0) - 1; at >= 0; at -= 1) {
    const sentence = sentences[at];
    if (sentence === undefined || sentence.paragraph < paragraph) return null;
    if (sentence.paragraph === paragraph) return sentence;
  }
  return null;
}

/** Who counts at a headline's end: `At least 19 dead in bus plunge: [police]`, `30 hurt - [governor]`. */
export function headlineTail(
  figure: Span,
  { tokens, from, to, headline }: SentenceReading,
): Span | null {
  if (!headline) return null;
  for (let at = to - 2; at >= Math.max(from + 1, to - 1 - LONGEST_TAIL); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.start < figure.end) return null;
    if (!/^[:–—-]$/u.test(token.text) || token.end === tokens[at + 1]?.start) continue;
    const first = tokens[at + 1];
    const last = tokens[to - 1];
    if (first === undefined || last === undefined || !countsPeople(last.lower)) return null;
    return span(first.start, last.end);
  }
  return null;
}

function countsPeople(word: string): boolean {
  return OFFICES.has(word) || GROUP_NOUNS.has(word) || ORGANIZATION_HEADS.has(word);
}
