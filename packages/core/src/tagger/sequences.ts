import { REPORTING_NOUNS } from "../lexicon/reporting-nouns.ts";
import type { ReportingLexicon } from "../lexicon/reporting-verbs.ts";
import type { Attribution, MarkedStretch, Syntax, Token } from "../reading.ts";
import type { Sequence } from "./chain.ts";
import { hashOf } from "./hash.ts";
import { layLabels, tokenAt } from "./rule-labels.ts";

export interface TaggerInput {
  readonly syntax: Syntax;
  readonly marks: readonly MarkedStretch[];
  readonly lexicon: ReportingLexicon;
  /** What the rules found. */
  readonly attributions: readonly Attribution[];
}

/** The tokens of one paragraph, `from` on, as a chain sees them. */
export interface ParagraphSequence extends Sequence {
  readonly from: number;
}

/** What is known of each token before the chain looks at it. */
interface Facts {
  readonly tokens: readonly Token[];
  readonly ruled: Uint8Array;
  readonly ruleOf: readonly string[];
  readonly inMarks: Uint8Array;
  readonly reports: readonly string[];
  readonly shape: readonly string[];
  readonly clause: readonly string[];
  readonly phrase: readonly string[];
  readonly sentenceStart: Uint8Array;
  /** Nearest words that report, to the left and to the right in the sentence: "say3:-4". */
  readonly left: readonly string[];
  readonly right: readonly string[];
}

function reportOf(token: Token, lexicon: ReportingLexicon): string {
  const verb = lexicon.verbs.get(token.lemma);
  if (verb !== undefined && (token.pos === "VERB" || token.pos === "AUX")) {
    return `v${verb.strength}`;
  }
  if (verb !== undefined) return `w${verb.strength}`;
  if (REPORTING_NOUNS.has(token.lower) || REPORTING_NOUNS.has(token.lower.replace(/s$/, ""))) {
    return "n";
  }
  return token.lower === "according" ? "a" : "";
}

function shapeOf({ text, pos }: Token): string {
  if (pos === "PUNCT") return text;
  if (/^\d/.test(text)) return "9";
  return /^\p{Lu}/u.test(text) ? (/^\p{Lu}{2,}$/u.test(text) ? "AA" : "Aa") : "a";
}

function bucket(distance: number): number {
  return distance < 5 ? distance : distance < 8 ? 5 : distance < 15 ? 6 : 7;
}

function gatherFacts({ syntax, marks, lexicon, attributions }: TaggerInput): Facts {
  const { tokens } = syntax;
  const count = tokens.length;
  const { labels: ruled, attributionOf } = layLabels(tokens, attributions);
  const ruleOf = Array.from(attributionOf, (index) => {
    const found = attributions[index];
    return found === undefined ? "" : `${found.type}|${found.rule}`;
  });
  const inMarks = new Uint8Array(count);
  for (const { start, end, depth } of marks) {
    if (depth > 0) continue;
    for (let at = tokenAt(tokens, start); (tokens[at]?.start ?? end) < end; at++) inMarks[at] = 1;
  }
  const reports = tokens.map((token) => reportOf(token, lexicon));
  const clause: string[] = new Array(count).fill("");
  for (const { from, to, kind, subject, verb } of syntax.clauses) {
    const about = `${kind}${subject === null ? "" : "s"}${syntax.verbGroups[verb ?? -1]?.form ?? ""}`;
    for (let at = from; at < to; at++) {
      clause[at] = `${at === from ? "B" : at === to - 1 ? "E" : "I"}${about}`;
    }
  }
  const phrase: string[] = new Array(count).fill("");
  for (const { from, to, kind } of syntax.nounPhrases) {
    for (let at = from; at < to; at++) phrase[at] = `${at === from ? "B" : "I"}${kind}`;
  }
  const sentenceStart = new Uint8Array(count);
  const left: string[] = new Array(count).fill("");
  const right: string[] = new Array(count).fill("");
  for (const { from, to } of syntax.sentences) {
    sentenceStart[from] = 1;
    let near = -1;
    for (let at = from; at < to; at++) {
      if (near >= 0) left[at] = `${tokens[near]?.lemma}${reports[near]}:${bucket(at - near)}`;
      if (reports[at] !== "" && inMarks[at] === 0) near = at;
    }
    near = -1;
    for (let at = to - 1; at >= from; at--) {
      if (near >= 0) right[at] = `${tokens[near]?.lemma}${reports[near]}:${bucket(near - at)}`;
      if (reports[at] !== "" && inMarks[at] === 0) near = at;
    }
  }
  return {
    ...{ tokens, ruled, ruleOf, inMarks, reports, clause, phrase, sentenceStart, left, right },
    shape: tokens.map(shapeOf),
  };
}

function addFeatures(facts: Facts, at: number, [from, to]: readonly [number, number], add: (text: string) => void): void {
  const { tokens, ruled, ruleOf, inMarks, reports, shape, clause, phrase, left, right } = facts;
  const inside = (place: number): boolean => place >= from && place < to;
  const word = (place: number): string => (inside(place) ? (tokens[place]?.lower ?? "") : "#");
  const pos = (place: number): string => (inside(place) ? (tokens[place]?.pos ?? "") : "#");
  const rule = (place: number): number => (inside(place) ? (ruled[place] ?? 0) : 9);
  const w = word(at);
  const p = pos(at);
  const r = rule(at);
  add(w);
  add(word(at - 1));
  add(word(at + 1));
  add(`${word(at - 1)} ${w}`);
  add(`${w} ${word(at + 1)}`);
  add(tokens[at]?.lemma ?? "");
  add(w.slice(-3));
  add(p);
  add(`${pos(at - 1)} ${p}`);
  add(`${p} ${pos(at + 1)}`);
  add(`${pos(at - 2)} ${pos(at - 1)} ${p}`);
  add(`${p} ${pos(at + 1)} ${pos(at + 2)}`);
  add(`${shape[at]} ${facts.sentenceStart[at]}`);
  add(`${reports[at]} ${p} ${inMarks[at]}`);
  add(`${inMarks[at - 1]} ${inMarks[at]} ${inMarks[at + 1]}`);
  add(clause[at] ?? "");
  add(phrase[at] ?? "");
  add(`${clause[at]} ${clause[at + 1]}`);
  add(left[at] ?? "");
  add(right[at] ?? "");
  add(`${left[at]} ${p} ${inMarks[at]}`);
  add(`${right[at]} ${p} ${inMarks[at]}`);
  add(`${left[at]?.replace(/^.*?(?=[vwna]\d?:)/, "")} ${right[at]?.replace(/^.*?(?=[vwna]\d?:)/, "")}`);
  // What the rules say.
  add(`${r}`);
  add(`${r} ${ruleOf[at]}`);
  add(`${rule(at - 1)} ${r}`);
  add(`${r} ${rule(at + 1)}`);
  add(`${rule(at - 2)} ${rule(at - 1)} ${r} ${rule(at + 1)} ${rule(at + 2)}`);
  add(`${r} ${w}`);
  add(`${r} ${p} ${inMarks[at]}`);
  add(`${rule(at - 1)} ${r} ${word(at - 1)} ${p}`);
  add(`${r} ${rule(at + 1)} ${word(at + 1)} ${p}`);
  add(`${r} ${clause[at]}`);
  add(`${r} ${left[at]}`);
  add(`${r} ${right[at]}`);
}

function edgeAt({ tokens, ruled, inMarks, sentenceStart }: Facts, at: number, from: number): number {
  const before = at === from ? null : tokens[at - 1];
  const r = ruled[at] ?? 0;
  const last = at === from ? 0 : (ruled[at - 1] ?? 0);
  const begins = r % 2 === 1 ? 1 : 0;
  const ends = last > 0 && (r === 0 || begins === 1) ? 1 : 0;
  return (
    (inMarks[at] ?? 0) +
    2 * (before === null ? 0 : (inMarks[at - 1] ?? 0)) +
    4 * (sentenceStart[at] ?? 0) +
    8 * (before?.pos === "PUNCT" ? 1 : 0) +
    16 * begins +
    32 * ends
  );
}

/** The paragraphs of an article as sequences; `withRules` false hides what the rules found. */
export function readSequences(input: TaggerInput): ParagraphSequence[] {
  const facts = gatherFacts(input);
  const { sentences } = input.syntax;
  const sequences: ParagraphSequence[] = [];
  for (let first = 0; first < sentences.length; ) {
    const opening = sentences[first];
    if (opening === undefined) break;
    let last = first;
    while (sentences[last + 1]?.paragraph === opening.paragraph) last++;
    const [from, to] = [opening.from, sentences[last]?.to ?? opening.to];
    first = last + 1;
    if (to <= from) continue;
    const features: number[] = [];
    const ends = new Int32Array(to - from);
    const edges = new Uint8Array(to - from);
    for (let at = from; at < to; at++) {
      let template = 0;
      addFeatures(facts, at, [from, to], (text) => features.push(hashOf(template++, text)));
      ends[at - from] = features.length;
      edges[at - from] = edgeAt(facts, at, from);
    }
    sequences.push({ from, features: Int32Array.from(features), ends, edges });
  }
  return sequences;
}
