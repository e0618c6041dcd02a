import { stemmer } from "stemmer";
import { IRREGULAR_FORMS } from "./irregular-forms.ts";

let baseOf: ReadonlyMap<string, string> | null = null;

/** Before an irregular word it keeps its forms: rebuilt, overcame, undertook. */
const PREFIX = /^(?:re|over|under|out|mis)/;

/** British spellings as others write them: organise, colour, centre, defence. */
const SPELLINGS: readonly (readonly [British: RegExp, other: string])[] = [
  [/(\w{3})isation(s?)$/, "$1ization$2"],
  [/(\w{4})is(e|ed|es|ing)$/, "$1iz$2"],
  [/(\w{3})our(s|ed|ing|able)?$/, "$1or$2"],
  [/(\w{3})tre(s?)$/, "$1ter$2"],
  [/ence$/, "ense"],
];

/** The stem (Porter) of a word in lower case, of its base where it is irregular: "fell" as "fall". */
export function wordStem(word: string): string {
  baseOf ??= new Map(
    IRREGULAR_FORMS.trim()
      .split("\n")
      .flatMap((line) => {
        const [base = "", ...forms] = line.split(" ");
        return forms.map((form) => [form, base] as const);
      }),
  );
  return stemmer(baseOf.get(word) ?? baseBehindPrefix(baseOf, word) ?? spellOtherwise(word));
}

function baseBehindPrefix(bases: ReadonlyMap<string, string>, word: string): string | null {
  const [prefix] = PREFIX.exec(word) ?? [];
  const base = prefix === undefined ? undefined : bases.get(word.slice(prefix.length));
  return base === undefined ? null : `${prefix}${base}`;
}

function spellOtherwise(word: string): string {
  const found = SPELLINGS.find(([British]) => British.test(word));
  return found === undefined ? word : word.replace(found[0], found[1]);
}
