import type { DateExpression } from "../expression.ts";
import type { Line } from "../line.ts";

/** Modifiers that stand before a date, with their TIMEX3 `mod`; all end at the date. */
const DATE_MODIFIERS: readonly (readonly [RegExp, string | null])[] = [
  [
    /\b(?:the )?(?:very )?(?:beginning|start|opening|dawn|turn|first (?:days|weeks|months)|early (?:hours|part|days)|small hours) of (?:the )?$/i,
    "START",
  ],
  [
    /\b(?:the )?(?:very )?(?:end|close|last (?:days|weeks|months)|final (?:days|weeks|months)|latter part) of (?:the |that )?$/i,
    "END",
  ],
  [/\b(?:the )?(?:middle) of (?:the |that )?$/i, "MID"],
  [/\b(?:the )?(?:whole|rest|remainder|entirety|course) of (?:the |that )?$/i, null],
  [/\b(?:the )?(?:very )?(?:early|earlier)[ -](?:on )?$/i, "START"],
  [/\b(?:the )?(?:very )?(?:late|later)[ -]$/i, "END"],
  [/\b(?:the )?mid[ -]?$/i, "MID"],
];
const TIME_MODIFIERS: readonly (readonly [RegExp, string | null])[] = [
  [/\b(?:about|around|approximately|roughly) $/i, "APPROX"],
];

/** The last letters of all modifiers' last words, so that most dates are passed by one look-up. */
const LAST_LETTERS: ReadonlySet<string> = new Set("of he at ly er te id ut nd".split(" "));
const HYPHEN = 45;
const SPACE = 32;

/** Whether the words before a place may be a modifier: "of the ", "mid-", "early on ". */
function mayBeModified(text: string, at: number): boolean {
  const last = text.charCodeAt(at - 1);
  if (last !== SPACE) return last === HYPHEN;
  const letters = text.slice(at - 3, at - 1).toLowerCase();
  return (
    LAST_LETTERS.has(letters) || (letters === "on" && /(?:y|r) on $/i.test(text.slice(at - 5, at)))
  );
}

/** Takes in "[early] Monday", "[the end of] March", "[mid-]June", "[about] 9 am". */
export function widenModifiers(expression: DateExpression, line: Line): DateExpression {
  const { meaning, time } = expression;
  if (meaning.kind === "literal" && (meaning.type !== "DATE" || /REF$/u.test(meaning.value)))
    return expression;
  const at = expression.start - line.start;
  if (at < 3 || !mayBeModified(line.text, at)) return expression;
  const before = line.text.slice(Math.max(0, at - 32), at);
  for (const [pattern, mod] of time?.kind === "clock" ? TIME_MODIFIERS : DATE_MODIFIERS) {
    const match = pattern.exec(before);
    if (match === null) continue;
    return {
      ...expression,
      start: expression.start - match[0].length,
      mod: expression.mod ?? mod,
    };
  }
  return expression;
}
