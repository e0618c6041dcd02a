import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";

const GAP = "   ";
const MARGIN = "  ";

/** Two texts in columns of equal width, wrapped. */
export function sideBySide(left: string, right: string, columns: number): string {
  const width = Math.floor((columns - MARGIN.length - GAP.length) / 2);
  const [a, b] = [left, right].map((text) => wrapAnsi(text, width, { hard: true }).split("\n"));
  const rows = Math.max(a?.length ?? 0, b?.length ?? 0);
  return Array.from({ length: rows }, (_, row) => {
    const start = a?.[row] ?? "";
    const padding = " ".repeat(Math.max(0, width - stringWidth(start)));
    return (MARGIN + start + padding + GAP + (b?.[row] ?? "")).trimEnd();
  }).join("\n");
}
