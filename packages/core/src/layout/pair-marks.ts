import type { MarkedStretch } from "../reading.ts";
import { lookAhead } from "./look-ahead.ts";
import type { Mark } from "./read-marks.ts";

type Style = MarkedStretch["style"];

/** Two marks that belong together; `close` is `null` when none was found. */
export interface MarkPair {
  readonly open: Mark;
  readonly close: Mark | null;
  /** Where an unclosed pair ends before its paragraph does; `null` when it runs to the end. */
  readonly cutAt: number | null;
}

export interface PairedMarks {
  readonly pairs: readonly MarkPair[];
  /** A mark that closes what this paragraph never opened, first of its style; `null` for none. */
  readonly strayClose: Mark | null;
}

export const NO_PAIRS: PairedMarks = { pairs: [], strayClose: null };

/** No prose nests deeper; openers beyond are left alone, which keeps the pairing linear. */
const DEEPEST = 8;

/**
 * Pairs the marks of one paragraph. `runsOnInto` holds the styles of the marks that open the next
 * paragraph: what is still open in these styles may run on.
 */
export function pairMarks(marks: readonly Mark[], runsOnInto: readonly Style[]): PairedMarks {
  const ahead = lookAhead(marks);
  const pairs: MarkPair[] = [];
  const open: Mark[] = [];
  const stylesSeen = new Set<Style>();
  let strayClose: Mark | null = null;

  for (const [index, mark] of marks.entries()) {
    if (mark.role === "close") close(mark);
    else if (mark.role === "toggle") {
      if (isOpen(mark.style)) close(mark);
      else openWith(index, mark);
    } else if (mark.role === "perhaps-close") {
      const top = open.at(-1);
      const closesTop = top !== undefined && closes(top.style, mark.style);
      if (closesTop && !ahead.closesNext(index, mark.style)) close(mark);
    } else openWith(index, mark);
  }
  pairs.push(...open.map((opened) => ({ open: opened, close: null, cutAt: null })));
  return { pairs, strayClose };

  function isOpen(style: Style): boolean {
    return open.some((opened) => closes(opened.style, style));
  }

  function close(mark: Mark): void {
    const index = open.findLastIndex((opened) => closes(opened.style, mark.style));
    const opened = open[index];
    if (opened === undefined) {
      if (!mark.isApostrophe && !stylesSeen.has(mark.style)) strayClose ??= mark;
      return;
    }
    // An apostrophe inside “…” never closes a ‘ before it; a lasting mark does away with these.
    if (mark.isApostrophe && index < open.length - 1) return;
    open.length = index;
    pairs.push({ open: opened, close: mark, cutAt: null });
  }

  function openWith(index: number, mark: Mark): void {
    const { style } = mark;
    const top = open.at(-1);
    const runsOn = runsOnInto.includes(style);
    if (mark.isApostrophe && !runsOn && !ahead.willClose(index, style, top?.style ?? null)) return;
    // “We lost all, he said. “It was over.” – nothing is left to close the first mark.
    if (top?.style === style && !runsOn && ahead.excessOfClosing(index, style) < 2) {
      open.pop();
      pairs.push({ open: top, close: null, cutAt: mark.start });
    }
    if (open.length === DEEPEST) return;
    open.push(mark);
    stylesSeen.add(style);
  }
}

/** Whether a closing mark of style `by` can close what a mark of style `opened` opened. */
function closes(opened: Style, by: Style): boolean {
  return opened === by || (opened === "low-high" && by === "double");
}
