import { type ParseToken, parseAnsiSequences } from "ansi-sequence-parser";
import { htmlEscape } from "escape-goat";

const FONT = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace";
const FONT_SIZE = 14;
const CHARACTER_WIDTH = 8.43;
const LINE_HEIGHT = 20;
const MARGIN = 20;

const BACKGROUND = "#0d1117";
const FOREGROUND = "#e6edf3";
const COLORS: Readonly<Record<string, string>> = {
  red: "#ff7b72",
  green: "#7ee787",
  yellow: "#e3b341",
  cyan: "#79c0ff",
};

/** What a terminal of so many columns shows for `output`, as an SVG picture. */
export function drawTerminal(output: string, columns: number, title: string): string {
  const lines = output.trimEnd().split("\n");
  const width = Math.ceil(columns * CHARACTER_WIDTH + 2 * MARGIN);
  const height = lines.length * LINE_HEIGHT + 2 * MARGIN;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title>${htmlEscape(title)}</title>`,
    `<rect width="100%" height="100%" rx="8" fill="${BACKGROUND}"/>`,
    `<g font-family="${FONT}" font-size="${FONT_SIZE}" fill="${FOREGROUND}">`,
    ...lines.map((line, index) => drawLine(line, MARGIN + (index + 0.75) * LINE_HEIGHT)),
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}

function drawLine(line: string, y: number): string {
  const pieces = parseAnsiSequences(line).map(drawPiece);
  return `<text x="${MARGIN}" y="${y}">${pieces.join("")}</text>`;
}

function drawPiece({ value, foreground, decorations }: ParseToken): string {
  const color = foreground?.type === "named" ? COLORS[foreground.name] : undefined;
  const attributes = [
    color === undefined ? "" : ` fill="${color}"`,
    decorations.has("bold") ? ' font-weight="bold"' : "",
    decorations.has("dim") ? ' fill-opacity="0.6"' : "",
  ].join("");
  // SVG would collapse plain spaces.
  return `<tspan${attributes}>${htmlEscape(value).replaceAll(" ", "\u00a0")}</tspan>`;
}
