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

/** Logistic regression: adds up what each measure says. */
export function logOddsOf<Name extends string>(
  measures: Readonly<Record<Name, number>>,
  { bias, weights }: EvidenceModel<Readonly<Record<Name, number>>>,
): number {
  let logOdds = bias;
  for (const name in weights) logOdds += measures[name] * weights[name];
  return logOdds;
}

/** From 0 to 1: how likely two claims are one, as the model was fitted. */
export function likelihoodOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** What each measure adds, those that add nothing left out. */
export function contributionsOf<Name extends string>(
  measures: Readonly<Record<Name, number>>,
  { weights }: EvidenceModel<Readonly<Record<Name, number>>>,
): readonly Contribution<Name>[] {
  const contributions: Contribution<Name>[] = [];
  for (const name in weights) {
    const weight = measures[name] * weights[name];
    if (weight !== 0) contributions.push({ name, weight });
  }
  return contributions;
}
