import { findCasualties } from "../../src/casualties/find-casualties.ts";
import type { CasualtyFigure, DateMention, Entity, Quotation } from "../../src/model.ts";
import { bracket } from "../bracket.ts";
import { read } from "../read.ts";

/** What a test may give the stage besides the text. */
export interface Given {
  readonly quotations?: readonly Quotation[];
  readonly entities?: readonly Entity[];
  readonly dates?: readonly DateMention[];
  readonly publishedAt?: string;
}

/** The figures of a text, by the stages up to syntax and those given. */
export function find(text: string, given: Given = {}): readonly CasualtyFigure[] {
  const { layout, marks, syntax } = read(text);
  return findCasualties({
    text,
    layout,
    marks,
    syntax,
    entities: given.entities ?? [],
    quotations: given.quotations ?? [],
    dates: given.dates ?? [],
    publishedAt: given.publishedAt ?? null,
  });
}

/** The text with its figures in brackets, and what each counts: `killed 3`, `wounded 5-8`. */
export function show(text: string): { readonly marked: string; readonly counts: string } {
  const figures = find(text);
  return {
    marked: bracket(text, [{ spans: figures, brackets: ["[", "]"] }]),
    counts: figures.map(showCount).join(", "),
  };
}

/** `killed 3`, `wounded 5-8`, `missing vague` */
export function showCount({ effect, low, high, qualifier }: CasualtyFigure): string {
  if (low === null && high === null) return `${effect} ${qualifier}`;
  if (low === high) return `${effect} ${low}`;
  return `${effect} ${low ?? ""}-${high ?? ""}`;
}
