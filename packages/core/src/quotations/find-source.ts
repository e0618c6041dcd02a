import { itemAt } from "../item-at.ts";
import { DOCUMENT_NOUNS } from "../lexicon/document-nouns.ts";
import { ORGANIZATION_HEADS } from "../lexicon/organization-heads.ts";
import type { NounPhrase } from "../reading.ts";
import type { QuotationContext, TokenRange } from "./context.ts";

/** Heads that take their office along: "a spokesman [for the ministry]". */
const OFFICE_HEADS =
  /^(?:spokes(?:man|woman|person|people)|representative|lawyer|attorney|adviser|advisor|aide|source|official|officials|envoy|observer|delegate|leader|campaigner|director|head|chief|secretary|expert|analyst|professor|researcher|member|mother|father|brother|sister|daughter|son|resident|residents)s?$/u;
const OFFICE_LINKS: ReadonlySet<string> = new Set(["for", "at", "in", "from", "with", "to"]);

/**
 * The mention of who speaks, from the subject phrase: `the union's secretary, [Ngozi Eze], said`;
 * `[a spokesman for the ministry] said`; `[Koval], who replaced Moroz, said`.
 */
export function readSource(context: QuotationContext, phraseIndex: number): TokenRange {
  const { nounPhrases } = context.syntax;
  const phrase = nounPhrases[phraseIndex];
  if (phrase === undefined) return { from: 0, to: 0 };
  const next = nounPhrases[phraseIndex + 1];
  if (phrase.kind === "common" && next?.appositionTo === phraseIndex && next.kind === "proper") {
    return { from: next.from, to: next.to };
  }
  const from = coordinationStart(context, phraseIndex);
  return { from, to: officeEnd(context, phrase, phraseIndex) };
}

/** `[a councillor and two residents] told`: back over "and" to the subject's first noun phrase. */
function coordinationStart(context: QuotationContext, phraseIndex: number): number {
  const { nounPhrases, tokens, clauses } = context.syntax;
  const last = nounPhrases[phraseIndex];
  const first = nounPhrases[phraseIndex - 1];
  if (last === undefined) return 0;
  if (first === undefined || first.to !== last.from - 1 || tokens[first.to]?.lower !== "and") {
    return last.from;
  }
  const clause = itemAt(clauses, context.clauseOf[first.from]);
  const opens = clause?.from === first.from || tokens[first.from - 1]?.text === ",";
  return opens ? first.from : last.from;
}

function officeEnd(context: QuotationContext, phrase: NounPhrase, index: number): number {
  const { nounPhrases, tokens } = context.syntax;
  const next = nounPhrases[index + 1];
  const link = tokens[phrase.to]?.lower ?? "";
  if (next === undefined || next.from !== phrase.to + 1) return phrase.to;
  const head = tokens[phrase.head]?.lower ?? "";
  // "[the Centre for Fiscal Measurement] said"
  if (phrase.kind === "proper") return link === "for" && isBody(head) ? next.to : phrase.to;
  if (phrase.kind !== "common") return phrase.to;
  // "a report by the ministry"
  if (DOCUMENT_NOUNS.has(head) && (link === "by" || link === "from")) return next.to;
  if (link === "for" && OFFICE_HEADS.test(head)) return next.to;
  if (OFFICE_LINKS.has(link) && OFFICE_HEADS.test(head)) return next.to;
  // "[the hospital in Puquio] said"
  return link === "in" && next.kind === "proper" && isBody(head) ? next.to : phrase.to;
}

function isBody(head: string): boolean {
  return ORGANIZATION_HEADS.has(head) || ORGANIZATION_HEADS.has(head.replace(/s$/u, ""));
}
