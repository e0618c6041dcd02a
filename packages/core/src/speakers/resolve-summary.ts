import type { Layout } from "../reading.ts";
import type { Actor } from "./actor.ts";
import { describeSource } from "./describe-source.ts";
import { type Discourse, tokensIn } from "./discourse.ts";
import { findEcho } from "./find-echo.ts";
import { wholeOf } from "./nest-quotations.ts";
import type { Resolved } from "./resolve-speakers.ts";
import { EXACT_FIT, resolveTitle } from "./resolve-title.ts";

/**
 * Headline and first paragraph tell of "a kayaker" or of nobody at all what the body tells of Lewin
 * Postlethwaite: who is unnamed there becomes who bears the title, or says the same, below.
 */
export function resolveSummary(discourse: Discourse, layout: Layout, resolved: Resolved[]): void {
  const lead = layout.paragraphs.find(({ kind }) => kind === "body");
  const attributions = resolved.map(({ attribution }) => attribution);
  for (const [index, { attribution, speaker, via }] of resolved.entries()) {
    if (wholeOf(attribution).start >= (lead?.end ?? 0)) break;
    const stranger = speaker?.actor ?? null;
    if (stranger !== null && stranger.kind !== "unnamed") continue;
    const known =
      bearerBelow(discourse, resolved[index]) ??
      resolved[findEcho(discourse.text, attributions, index)]?.speaker?.actor ??
      null;
    if (known === null || known.kind !== "person") continue;
    resolved[index] = {
      attribution,
      speaker: { actor: known, resolution: speaker === null ? "inherited" : "title" },
      via,
    };
    if (stranger !== null) takeOver(discourse, resolved, stranger, known);
  }
}

/** The person first named below who bears the very title that the summary gives. */
function bearerBelow(discourse: Discourse, summary: Resolved | undefined): Actor | null {
  const source = summary?.attribution.source ?? null;
  if (source === null) return null;
  const range = tokensIn(discourse.syntax, source);
  const bearer = resolveTitle(discourse, describeSource(discourse, range), range.from, EXACT_FIT);
  const isToldBefore = discourse.mentions.above(range.from).some(({ actor }) => actor === bearer);
  return bearer?.kind === "person" && !isToldBefore ? bearer : null;
}

/** All that was the stranger's is now his whom he turned out to be. */
function takeOver(
  { mentions }: Discourse,
  resolved: Resolved[],
  stranger: Actor,
  known: Actor,
): void {
  for (const mention of mentions.all.filter(({ actor }) => actor === stranger)) {
    mentions.add({ ...mention, actor: known });
  }
  stranger.isCertain = false;
  for (const [index, { attribution, speaker, via }] of resolved.entries()) {
    if (speaker?.actor !== stranger) continue;
    resolved[index] = { attribution, speaker: { ...speaker, actor: known }, via };
  }
}
