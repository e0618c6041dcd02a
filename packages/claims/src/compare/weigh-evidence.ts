/** A weight for each measure, in log-odds, and where nothing speaks. */
export interface EvidenceModel<Measures> {
  readonly bias: number;
  readonly weights: Readonly<Record<keyof Measures, number>>;
}

/** What one measure adds to the log-odds that two claims are one. */
export interface Contribution<Name> {
  readonly name: Name;
  readonly weight: number;
}

export interface WeighedEvidence<Name> {
  /** From 0 to 1: how likely they are one, as the model was fitted. */
  readonly score: number;
  readonly contributions: readonly Contribution<Name>[];
}

/** Logistic regression: adds up what each measure says. */
export function weighEvidence<Name extends string>(
  measures: Readonly<Record<Name, number>>,
  model: EvidenceModel<Readonly<Record<Name, number>>>,
): WeighedEvidence<Name> {
  let logOdds = model.bias;
  const contributions: Contribution<Name>[] = [];
  for (const name of namesOf(model.weights)) {
    const weight = measures[name] * model.weights[name];
    logOdds += weight;
    if (weight !== 0) contributions.push({ name, weight });
  }
  return { score: 1 / (1 + Math.exp(-logOdds)), contributions };
}

function namesOf<Name extends string>(weights: Readonly<Record<Name, number>>): readonly Name[] {
  const names: Name[] = [];
  for (const name in weights) names.push(name);
  return names;
}
