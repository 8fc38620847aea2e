export const verdicts = ['SERVE', 'CAUTION', 'REFUSE'] as const;
export type Verdict = (typeof verdicts)[number];

/** What one rule has to say about a pair. */
export interface Finding {
  readonly verdict: Exclude<Verdict, 'SERVE'>;
  readonly reason: string;
}

/** A small rule: looks at the facts about a pair and speaks up, or stays silent. */
export type ServeRule<Facts> = (facts: Facts) => Finding | null;

export interface ServeAnswer {
  readonly verdict: Verdict;
  readonly reasons: readonly string[];
}

const severity = (verdict: Verdict): number => verdicts.indexOf(verdict);

/** Asks every rule in order; the gravest verdict stands, and every reason that speaks for it is named. */
export function checkService<Facts>(rules: readonly ServeRule<Facts>[], facts: Facts): ServeAnswer {
  const findings = rules.map((rule) => rule(facts)).filter((finding) => finding !== null);
  const verdict = findings.reduce<Verdict>(
    (gravest, finding) => (severity(finding.verdict) > severity(gravest) ? finding.verdict : gravest),
    'SERVE',
  );
  return { verdict, reasons: findings.filter((finding) => finding.verdict === verdict).map(({ reason }) => reason) };
}
