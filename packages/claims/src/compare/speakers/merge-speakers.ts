import type { ClaimSource } from "../../generated/claim-record.ts";
import { compareForms, type SpeakerEvidence } from "./compare-forms.ts";
import { pairForms } from "./pair-forms.ts";
import { formKey, isPerson, type SpeakerForm, speakerForm } from "./speaker-form.ts";

/** One source over all articles. */
export interface MergedSpeaker {
  /** `s1`, `s2`, … in order of first appearance. */
  readonly id: string;
  /** Every name it goes by, the first one met first. */
  readonly forms: readonly SpeakerForm[];
  /** Positions of the articles it speaks in, ascending. */
  readonly articles: readonly number[];
  /** What joined the names; empty where all articles use one. */
  readonly evidence: readonly SpeakerEvidence[];
}

export interface Speakers {
  readonly all: readonly MergedSpeaker[];
  /** Who it is over all articles; `null` where the record does not tell. */
  readonly of: (source: ClaimSource | null | undefined) => MergedSpeaker | null;
}

interface Group {
  readonly forms: number[];
  readonly articles: Set<number>;
  readonly evidence: Set<SpeakerEvidence>;
}

/**
 * Merges the sources of all articles: the same name at once, then the surest likeness first, and
 * never two that one article tells apart.
 *
 * @param articles the sources of each article.
 */
export function mergeSpeakers(articles: readonly (readonly ClaimSource[])[]): Speakers {
  const forms: SpeakerForm[] = [];
  const groups: Group[] = [];
  const byKey = new Map<string, number>();
  articles.forEach((sources, article) => {
    for (const source of sources) {
      const form = speakerForm(source);
      if (form === null) continue;
      const known = byKey.get(formKey(form));
      if (known !== undefined) groups[known]?.articles.add(article);
      else {
        byKey.set(formKey(form), forms.length);
        groups.push({ forms: [forms.length], articles: new Set([article]), evidence: new Set() });
        forms.push(form);
      }
    }
  });
  const groupOf: number[] = forms.map((_, at) => at);
  for (const { a, b, evidence } of likenessesOf(forms)) {
    const [into, from] = [groupOf[a] ?? a, groupOf[b] ?? b];
    const [kept, given] = [groups[into], groups[from]];
    if (into === from || kept === undefined || given === undefined) continue;
    if (evidence === "synonym" && meet(kept, given)) continue;
    if (clash(kept, given, forms)) continue;
    for (const form of given.forms) {
      kept.forms.push(form);
      groupOf[form] = into;
    }
    for (const article of given.articles) kept.articles.add(article);
    for (const each of [...given.evidence, evidence]) kept.evidence.add(each);
    given.forms.length = 0;
  }
  const all = nameGroups(groups, forms);
  return {
    all: [...all.values()],
    of: (source) => {
      const form = speakerForm(source);
      const at = form === null ? undefined : byKey.get(formKey(form));
      return at === undefined ? null : (all.get(groupOf[at] ?? at) ?? null);
    },
  };
}

function nameGroups(
  groups: readonly Group[],
  forms: readonly SpeakerForm[],
): ReadonlyMap<number, MergedSpeaker> {
  const named = new Map<number, MergedSpeaker>();
  groups.forEach((group, at) => {
    if (group.forms.length === 0) return;
    named.set(at, {
      id: `s${named.size + 1}`,
      forms: group.forms.flatMap((form) => forms[form] ?? []),
      articles: [...group.articles].sort((a, b) => a - b),
      evidence: [...group.evidence],
    });
  });
  return named;
}

function likenessesOf(forms: readonly SpeakerForm[]) {
  return pairForms(forms)
    .flatMap(([a, b]) => {
      const [left, right] = [forms[a], forms[b]];
      const like = left && right ? compareForms(left, right) : null;
      return like === null ? [] : [{ a, b, ...like }];
    })
    .sort((x, y) => y.strength - x.strength || x.a - y.a || x.b - y.b);
}

/** Two names that stand in one article, or of two people, must fit each other. */
function clash(a: Group, b: Group, forms: readonly SpeakerForm[]): boolean {
  const inOneArticle = meet(a, b);
  return a.forms.some((left) =>
    b.forms.some((right) => {
      const [one, other] = [forms[left], forms[right]];
      if (one === undefined || other === undefined) return false;
      return (
        (inOneArticle || (isPerson(one) && isPerson(other))) && compareForms(one, other) === null
      );
    }),
  );
}

function meet(a: Group, b: Group): boolean {
  return [...b.articles].some((article) => a.articles.has(article));
}
