import { HARM_VERBS, type HarmFrame } from "../lexicon/casualty-verbs.ts";
import type { CasualtyEffect } from "../model.ts";

export type HarmForm = "base" | "present" | "gerund" | "past" | "adjective";

/** What one word form of the harm lexicon means. */
export interface Harm {
  readonly effect: CasualtyEffect;
  readonly frame: HarmFrame;
  readonly form: HarmForm;
  readonly weak: boolean;
}

const FORM_ORDER: readonly HarmForm[] = ["base", "present", "gerund", "past", "past"];

let byForm: ReadonlyMap<string, Harm> | null = null;

/** The harm a lower-case word form stands for; `null` for all other words. */
export function harmOf(lower: string): Harm | null {
  byForm ??= indexForms();
  return byForm.get(lower) ?? null;
}

function indexForms(): ReadonlyMap<string, Harm> {
  const index = new Map<string, Harm>();
  for (const { effect, frame, forms, weak } of HARM_VERBS) {
    forms.split(" ").forEach((form, place) => {
      const harmForm = frame === "adjective" ? "adjective" : (FORM_ORDER[place] ?? "past");
      index.set(form, { effect, frame, form: harmForm, weak: weak === true });
    });
  }
  return index;
}
