import type { Tagger } from "../engines/wink.ts";
import type {
  Clause,
  Layout,
  MarkedStretch,
  NounPhrase,
  ParsedSentence,
  Syntax,
  Token,
  VerbGroup,
} from "../reading.ts";
import { markAppositions } from "./appositions.ts";
import { findClauses } from "./clauses.ts";
import { findNounPhrases } from "./noun-phrases.ts";
import { markReducedParticiples } from "./reduced-participles.ts";
import { retag } from "./retag.ts";
import { findSentenceEnds, markEdges, numberTokens } from "./sentences.ts";
import { joinMarks, readTokens } from "./tokens.ts";
import { findVerbGroups } from "./verb-groups.ts";

export interface SyntaxInput {
  readonly text: string;
  readonly layout: Layout;
  readonly marks: readonly MarkedStretch[];
  readonly tagger: Tagger;
  /**
   * Forms of verbs that report speech, with their dictionary forms: they keep `“Go!” Koval said`
   * one sentence, and mend tags (`“…,” [fumed] Koval`).
   */
  readonly reportingForms: ReadonlyMap<string, string>;
}

/** The shallow parse of the whole article: tokens, sentences, noun phrases, verb groups, clauses. */
export function readSyntax(input: SyntaxInput): Syntax {
  const { text, layout, marks, tagger, reportingForms } = input;
  const edges = markEdges(marks);
  const tokens: Token[] = [];
  const sentences: ParsedSentence[] = [];
  const byParagraph = readTokens(text, layout.paragraphs, tagger);
  for (const [index, paragraph] of layout.paragraphs.entries()) {
    const found = byParagraph[index] ?? [];
    joinMarks(found, edges);
    retag(found, edges, reportingForms);
    const ends = findSentenceEnds(found, edges, reportingForms);
    numberTokens(found, ends, sentences.length);
    const offset = tokens.length;
    for (const token of found) tokens.push(token);
    let from = 0;
    for (const to of ends) {
      sentences.push({
        start: found[from]?.start ?? paragraph.start,
        end: found[to - 1]?.end ?? paragraph.end,
        paragraph: index,
        from: offset + from,
        to: offset + to,
      });
      from = to;
    }
  }

  const phraseOf = new Int32Array(tokens.length).fill(-1);
  const nounPhrases: NounPhrase[] = [];
  const verbGroups: VerbGroup[] = [];
  const clauses: Clause[] = [];
  for (const sentence of sentences) {
    const { from, to } = sentence;
    const firstPhrase = nounPhrases.length;
    const phrases = findNounPhrases(tokens, from, to, edges);
    markAppositions(tokens, phrases, firstPhrase);
    for (const [index, phrase] of phrases.entries()) {
      phraseOf.fill(firstPhrase + index, phrase.from, phrase.to);
    }
    const firstGroup = verbGroups.length;
    const groups = findVerbGroups(tokens, from, to, phraseOf);
    markReducedParticiples(groups, { tokens, phrases, firstPhrase, phraseOf, reportingForms });
    const firstClause = clauses.length;
    const found = findClauses({
      tokens,
      sentence,
      phrases,
      firstPhrase,
      groups,
      firstGroup,
      firstClause,
      edges,
      phraseOf,
      reportingForms,
    });
    for (const phrase of phrases) nounPhrases.push(phrase);
    for (const group of groups) verbGroups.push(group);
    for (const clause of found) clauses.push(clause);
  }
  return { tokens, sentences, nounPhrases, verbGroups, clauses };
}
