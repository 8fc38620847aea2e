import type { Case } from './case.js';

/**
 * What moves a case up in the queue, in days of waiting. One formula for all kinds:
 *
 * priority = days past due (negative before) + 2 × (severity − 1) + ½ × pieces of evidence, up to 4
 *
 * A day of waiting moves every case equally, so two cases never change places by themselves: the order of the queue, and
 * a page of it, stays as it is until something happens to a case.
 */
export const priorityWeights = { daysPerSeverity: 2, daysPerEvidence: 0.5, evidenceUpTo: 4 } as const;

const dayMs = 86_400_000;

/** In days; higher comes first, 0 is an ordinary case without evidence that is due just now. */
export function priorityOf({ dueAt, severity, evidence }: Pick<Case, 'dueAt' | 'severity' | 'evidence'>, at: Date): number {
  const { daysPerSeverity, daysPerEvidence, evidenceUpTo } = priorityWeights;
  const pastDue = (at.getTime() - dueAt.getTime()) / dayMs;
  return pastDue + daysPerSeverity * (severity - 1) + daysPerEvidence * Math.min(evidence, evidenceUpTo);
}
