import { itemAt } from "../item-at.ts";
import { hasOwnContent } from "./content-start.ts";
import {
  type MarkedUnit,
  phraseFrom,
  type QuotationContext,
  sentenceAt,
  type TokenRange,
} from "./context.ts";
import { cuesWithin, makePlainCue, type SpeechCue } from "./find-cues.ts";
import { FINAL, innerLast, inOneParagraph, isCapitalised } from "./marked-units.ts";
import { attributionEnd } from "./run-on.ts";

const LINKS: ReadonlySet<string> = new Set([",", "–", "—", "--", "-"]);

/** A unit with the attribution found for it. */
export interface Attributed {
  readonly unit: MarkedUnit;
  readonly cue: SpeechCue | null;
  readonly source: TokenRange | null;
  readonly rule: string;
  readonly confidence: number;
  /** First token after the attribution, where more of the same quotation may follow. */
  readonly after: number;
}

/** `“…,” [Lavrov affirmed]` or `“…,” [said Koval]`, in the sentence the marks close in. */
export function attributionBehind(
  context: QuotationContext,
  unit: MarkedUnit,
  cuesByBlock: ReadonlyMap<number, SpeechCue>,
  cues: readonly SpeechCue[],
): Attributed | null {
  const { tokens } = context.syntax;
  const sentence = sentenceAt(context, unit.to - 1);
  let at = unit.to;
  while (LINKS.has(tokens[at]?.text ?? "")) at += 1;
  // “A big year!” Koval’s niece shouted: the sentence may seem to end inside the marks
  const apart = at >= sentence.to;
  if (
    apart &&
    !(CALLED_OUT.test(innerLast(context, unit)) && inOneParagraph(context, unit.from, at))
  )
    return null;
  if (!opensClause(context, unit.from) || namesWork(context, unit)) return null;
  const isTitle = isCapitalised(context, unit);
  const linked = at > unit.to || FINAL.has(innerLast(context, unit));
  const cue =
    cuesByBlock.get(at) ??
    cuesByBlock.get(skipAdverb(context, at)) ??
    (apart
      ? undefined
      : (cueBehindAside(context, at, cues) ?? (isTitle ? undefined : plainCueAt(context, at))));
  if (cue === undefined || cue.lemma === "accord") return null;
  // said: “It held,” [adding that “nobody was hurt”]
  if (cue.group?.form === "gerund" && hasOwnContent(context, cue)) return null;
  if (!linked && (cue.strength < 3 || unit.to - unit.from < 6)) return null;
  if (cue.clause !== null && cue.clause.kind === "relative") return null;
  // “… the thoughts?” The pastor urged them to …: a sentence with its own content
  const paused = at > unit.to || innerLast(context, unit) === ",";
  if (!paused && hasOwnContent(context, cue)) return null;
  const source = cue.source ?? postposedSource(context, cue);
  if (cue.group !== null && source === null && cue.group.form === "finite") return null;
  return {
    unit,
    cue,
    source,
    rule: "direct-attribution-after",
    confidence: linked ? 0.97 : 0.85,
    after: attributionEnd(context, cue, cues),
  };
}

/**
 * `“…,” declared to journalists [Leyla Okan]`, `“…,” stressed, in his turn, [the head physician]`:
 * the subject behind adjuncts, where the sentence begins with its verb.
 */
function postposedSource(context: QuotationContext, cue: SpeechCue): TokenRange | null {
  if (cue.group === null || cue.clause?.from !== cue.group.from) return null;
  const { tokens } = context.syntax;
  const limit = sentenceAt(context, cue.from).to;
  for (let at = cue.to, steps = 0; at < limit && steps < MOST_ADJUNCTS; steps += 1) {
    if (tokens[at]?.text === ",") at += 1;
    else if (tokens[at]?.pos === "ADP") {
      const phrase = phraseFrom(context, at + 1);
      if (phrase === null) return null;
      const name = nameInside(context, phrase);
      if (name !== null) return name;
      at = phrase.to;
    } else {
      const phrase = phraseFrom(context, at);
      // “…,” said [Anna Koval] in a statement; but “…,” said nothing
      const isName = phrase?.kind === "proper" && cue.strength === 3;
      return phrase === null || (phrase.from === cue.to && !isName)
        ? null
        : { from: at, to: phrase.to };
    }
  }
  return null;
}

const MOST_ADJUNCTS = 6;

/** `at the briefing [Deputy Minister Ermek Sadybaev]`: a name of several words behind a common noun. */
function nameInside(context: QuotationContext, { from, to }: TokenRange): TokenRange | null {
  const { tokens } = context.syntax;
  for (let at = from + 1; at < to - 1; at += 1) {
    const isName = tokens[at]?.pos === "PROPN" && tokens[to - 1]?.pos === "PROPN";
    if (isName && tokens[at - 1]?.pos === "NOUN") return { from: at, to };
  }
  return null;
}

const CALLED_OUT = /^[!?]$/u;

/** Whether the marks open a sentence or clause: not so in `they are [“stable”], the trust said`. */
function opensClause(context: QuotationContext, at: number): boolean {
  const { tokens } = context.syntax;
  const before = tokens[at - 1];
  if (before === undefined || before.sentence !== tokens[at]?.sentence) return true;
  return before.pos === "PUNCT" || before.pos === "CCONJ" || before.lower === "but";
}

/** `In her memoir, [“The Long Shift,”] Koval writes that`: capitals behind the noun for a work. */
function namesWork(context: QuotationContext, { from, to }: MarkedUnit): boolean {
  const { tokens } = context.syntax;
  const noun = tokens[from - 2];
  const isNoun = tokens[from - 1]?.text === "," && WORKS.has(noun?.lower ?? "");
  return isNoun && isCapitalised(context, { from, to });
}

const WORKS: ReadonlySet<string> = new Set(
  (
    "memoir book novel essay poem song single album film documentary series show programme program " +
    "podcast play painting exhibition column blog paper article thesis"
  ).split(" "),
);
/** `“…,” [Moroz], a tailor who lost his wife and sons, [told] us`: past all that commas enclose. */
function cueBehindAside(
  context: QuotationContext,
  at: number,
  cues: readonly SpeechCue[],
): SpeechCue | undefined {
  const { tokens } = context.syntax;
  const phrase = phraseFrom(context, at);
  if (phrase === null || tokens[phrase.to]?.text !== ",") return undefined;
  const rest = { from: phrase.to, to: sentenceAt(context, at).to };
  // “…,” [her friend], Josh Kos told us: a name behind what it is, and no comma behind the name
  const named = cuesWithin(cues, rest).find(({ block }) => block.from === phrase.to + 1);
  const isName = tokens[phrase.to + 1]?.pos === "PROPN";
  if (isName && named?.strength === 3 && named.source?.from === phrase.to + 1) return named;
  const cue = cuesWithin(cues, rest).find(({ strength, group }) => {
    const parts = group === null ? undefined : tokens[group.from - 1];
    return strength === 3 && group?.form === "finite" && parts?.text === ",";
  });
  if (cue === undefined || context.unitOf[cue.from] !== -1) return undefined;
  const source = { from: phrase.from, to: phrase.to };
  return { ...cue, source, block: { from: at, to: cue.to } };
}

/** `“…,” [cracked Rep. Toussaint]`, `“…,” [she deadpanned].`: a verb that no list knows. */
function plainCueAt(context: QuotationContext, at: number): SpeechCue | undefined {
  const { clauses, verbGroups, tokens } = context.syntax;
  const clause = itemAt(clauses, context.clauseOf[at]);
  const group = clause?.verb == null ? undefined : verbGroups[clause.verb];
  if (clause === undefined || group === undefined || group.form !== "finite") return undefined;
  const cue = makePlainCue(context, clause, group);
  if (cue.source === null || group.to - group.from > 1) return undefined;
  const inverted = group.from === at && cue.source.from === group.to;
  const straight = cue.source.from === at && cue.source.to === group.from;
  const ends = tokens[group.to]?.pos === "PUNCT";
  return inverted || (straight && ends) ? cue : undefined;
}

function skipAdverb(context: QuotationContext, at: number): number {
  return context.syntax.tokens[at]?.pos === "ADV" ? at + 1 : at;
}
