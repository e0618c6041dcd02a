import type { TokenRange } from "./context.ts";
import type { SpeechCue } from "./find-cues.ts";

/** What a finder proposes: token ranges, before they become spans. */
export interface Finding {
  readonly pieces: readonly TokenRange[];
  readonly cue: SpeechCue | null;
  readonly source: TokenRange | null;
  readonly addressee: TokenRange | null;
  readonly via: TokenRange | null;
  /** The speaker is that of the quotation before. */
  readonly floating: boolean;
  readonly rule: string;
  readonly confidence: number;
}

/** A finding with nothing but content and rule. */
export function makeFinding(
  rule: string,
  confidence: number,
  pieces: readonly TokenRange[],
  rest: Partial<Omit<Finding, "rule" | "confidence" | "pieces">> = {},
): Finding {
  return {
    pieces,
    cue: rest.cue ?? null,
    source: rest.source ?? null,
    addressee: rest.addressee ?? null,
    via: rest.via ?? null,
    floating: rest.floating ?? false,
    rule,
    confidence,
  };
}
