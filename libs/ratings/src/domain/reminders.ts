/** A side that has not rated yet, and the reminders it got so far. */
export interface Waiting {
  readonly closesAt: Date;
  readonly remindedAtDaysLeft: readonly number[];
}

const dayMs = 86_400_000;

/**
 * The reminder that is due now, in days left; null when none is. After a pause of days only the
 * nearest one is due: nobody gets three at once.
 * @param schedule days left at which to remind
 */
export function dueReminder({ closesAt, remindedAtDaysLeft }: Waiting, schedule: readonly number[], at: Date): number | null {
  if (at >= closesAt) return null;
  const reached = schedule.filter((daysLeft) => closesAt.getTime() - at.getTime() <= daysLeft * dayMs);
  if (reached.length === 0) return null;
  const nearest = Math.min(...reached);
  return remindedAtDaysLeft.some((daysLeft) => daysLeft <= nearest) ? null : nearest;
}
