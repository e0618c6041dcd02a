import type { Attribution, Layout } from "../reading.ts";
import type { Actor } from "./actor.ts";
import { describeSource } from "./describe-source.ts";
import { type Discourse, tokensIn } from "./discourse.ts";
import { createEchoes } from "./find-echo.ts";
import { namedLater } from "./named-later.ts";
import { wholeOf } from "./nest-quotations.ts";
import type { Resolved } from "./resolve-speakers.ts";
import { EXACT_FIT, resolveTitle } from "./resolve-title.ts";

/**
 * Headline and first paragraph tell of "a kayaker" or of nobody at all what the body tells of Lewin
 * Postlethwaite: who is unnamed there becomes who bears the title, or says the same, below.
 */
export function resolveSummary(discourse: Discourse, layout: Layout, resolved: Resolved[]): void {
  const lead = layout.paragraphs.find(({ kind }) => kind === "body");
  const echoes = createEchoes(
    discourse.syntax,
    resolved.map(({ attribution }) => attribution),
  );
  for (const [index, { attribution, speaker, via }] of resolved.entries()) {
    const isSummary = wholeOf(attribution).start < (lead?.end ?? 0);
    const stranger = speaker?.actor ?? null;
    const isOpen = isSummary
      ? stranger === null || stranger.kind === "unnamed" || stranger.kind === "document"
      : isFloating(attribution);
    if (!isOpen) continue;
    const echo = isSummary ? echoes.findEcho(index) : echoes.findVerbatim(index);
    const isDocument = stranger?.kind === "document";
    const echoed = resolved[echo]?.speaker?.actor;
    const known =
      (isSummary && !isDocument ? bearerBelow(discourse, attribution) : null) ??
      (echoed?.kind === "person" && !isDocument ? echoed : null) ??
      (isSummary && attribution.source !== null
        ? namedLater(discourse, layout, resolved, attribution.source)
        : null);
    if (known === null || known === stranger) continue;
    if (known.kind !== "person" && !isDocument) continue;
    const resolution = attribution.source === null ? "inherited" : isDocument ? "noun" : "title";
    resolved[index] = { attribution, speaker: { actor: known, resolution }, via };
    if (stranger !== null && attribution.source !== null) {
      takeOver(discourse, resolved, stranger, known);
    }
  }
}

/** Whether nothing near by tells who speaks: a cross-heading that quotes the text below it. */
function isFloating({ source, cue }: Attribution): boolean {
  return source === null && cue === null;
}

/** The person first named below who bears the very title that the summary gives. */
function bearerBelow(discourse: Discourse, { source }: Attribution): Actor | null {
  if (source === null) return null;
  const range = tokensIn(discourse.syntax, source);
  const bearer = resolveTitle(discourse, describeSource(discourse, range), range.from, EXACT_FIT);
  const isToldBefore = Array.from(discourse.mentions.above(range.from)).some(
    ({ actor }) => actor === bearer,
  );
  return bearer?.kind === "person" && !isToldBefore ? bearer : null;
}

/** All that was the stranger's is now his whom he turned out to be. */
function takeOver(
  { mentions }: Discourse,
  resolved: Resolved[],
  stranger: Actor,
  known: Actor,
): void {
  for (const mention of mentions.all().filter(({ actor }) => actor === stranger)) {
    mentions.add({ ...mention, actor: known });
  }
  stranger.isCertain = false;
  for (const [index, { attribution, speaker, via }] of resolved.entries()) {
    if (speaker?.actor !== stranger) continue;
    resolved[index] = { attribution, speaker: { ...speaker, actor: known }, via };
  }
}
