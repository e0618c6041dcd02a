/** A confidence, and whether the finding was right. */
export interface Judged {
  readonly confidence: number;
  readonly isRight: boolean;
}

export interface ConfidenceScores {
  readonly findings: number;
  readonly wrong: number;
  /** How often a right finding has more confidence than a wrong one (ties count half); `null` without both. */
  readonly ranking: number | null;
  /** Mean squared distance of confidence from what was right (Brier); lower is better. */
  readonly brier: number;
}

export function scoreConfidence(judged: readonly Judged[]): ConfidenceScores {
  const wrong = judged.filter(({ isRight }) => !isRight);
  const right = judged.filter(({ isRight }) => isRight);
  let ahead = 0;
  for (const a of right) {
    for (const b of wrong) {
      ahead += a.confidence > b.confidence ? 1 : a.confidence === b.confidence ? 0.5 : 0;
    }
  }
  const squares = judged.map(({ confidence, isRight }) => (confidence - Number(isRight)) ** 2);
  return {
    findings: judged.length,
    wrong: wrong.length,
    ranking: right.length * wrong.length === 0 ? null : ahead / (right.length * wrong.length),
    brier: squares.reduce((sum, square) => sum + square, 0) / judged.length,
  };
}
