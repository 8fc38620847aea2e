/**
 * What follows from a decision about the no-serve list, told before it is made. The API decides by its own rules; this says
 * them in advance, for the eyes of whoever decides.
 */

export type Rung = 'WARNING' | 'RESTRICTION' | 'TEMPORARY' | 'PERMANENT';

interface Times {
  /** When it is decided: an instant, as are all others here. */
  readonly now: string;
  readonly hearingDays: number;
  readonly businessNoticeDays: number;
  /** Calendar months. */
  readonly appealMonths: number;
}

/** A charge that is being made or approved. */
export interface Measure {
  readonly rung: Rung;
  /** null for no end. */
  readonly endsAt: string | null;
  /** From when it is wanted; null for as early as may be. */
  readonly wishedAt: string | null;
  readonly isBusiness: boolean;
  readonly isShortNoticeAllowed: boolean;
  /** The danger does not wait for the hearing. */
  readonly isUrgent: boolean;
  /** Until when the subject is waited for; null where the hearing is only about to be opened. */
  readonly hearingEndsAt: string | null;
  /** The subject has answered already. */
  readonly isAnswered: boolean;
}

export type Deadline = 'HEARING_ENDS' | 'TAKES_EFFECT' | 'ENDS' | 'APPEAL_UNTIL' | 'REVIEW_DUE';

export interface Dated {
  readonly what: Deadline;
  readonly at: string;
}

/** STAYS: nothing changes. ON_TERMS: open, under conditions. ENDS: open orders are finished, then nothing is left. */
export type ContactEffect = 'STAYS' | 'ON_TERMS' | 'ENDS';

const dayMs = 86_400_000;
const daysAfter = (at: string, days: number): string => new Date(Date.parse(at) + days * dayMs).toISOString();
const later = (one: string, other: string): string => (Date.parse(one) >= Date.parse(other) ? one : other);

/** The same day so many months later, or the last day of that month; in UTC, as the API counts. */
export function monthsAfter(at: string, months: number): string {
  const then = new Date(at);
  const day = then.getUTCDate();
  then.setUTCMonth(then.getUTCMonth() + months);
  if (then.getUTCDate() !== day) then.setUTCDate(0);
  return then.toISOString();
}

export const contactAfter = (rung: Rung): ContactEffect => (rung === 'WARNING' ? 'STAYS' : rung === 'RESTRICTION' ? 'ON_TERMS' : 'ENDS');

/** What else stands of a party's orders when it is not served any more: accepted ones are finished, placed ones come to nothing. */
export const ordersAfter = <Order extends { readonly state: string }>(
  rung: Rung,
  orders: readonly Order[],
): { readonly finished: readonly Order[]; readonly refused: readonly Order[] } => ({
  finished: orders.filter(({ state }) => state === 'ACCEPTED'),
  refused: contactAfter(rung) === 'ENDS' ? orders.filter(({ state }) => state === 'PLACED') : [],
});

/**
 * The dates that follow, earliest first. Where the hearing is still to come they are those of an approval at its end: an
 * answer that comes sooner makes all of it sooner.
 */
export function deadlinesOf(measure: Measure, { now, hearingDays, businessNoticeDays, appealMonths }: Times): readonly Dated[] {
  const { endsAt, wishedAt, isBusiness, isShortNoticeAllowed, isUrgent, isAnswered } = measure;
  const hearingEndsAt = measure.hearingEndsAt ?? daysAfter(now, hearingDays);
  const isHeard = isAnswered || Date.parse(hearingEndsAt) <= Date.parse(now);
  const approvedAt = isHeard || isUrgent ? now : hearingEndsAt;
  const earliest = daysAfter(approvedAt, isBusiness && !isShortNoticeAllowed ? businessNoticeDays : 0);
  const effectiveAt = wishedAt === null ? earliest : later(wishedAt, earliest);
  // The time to answer begins anew where it is not over when the entry takes effect.
  const isHearingOwed = isUrgent && !isAnswered && Date.parse(hearingEndsAt) > Date.parse(effectiveAt);
  const dates: readonly (Dated | null)[] = [
    isHeard ? null : { what: 'HEARING_ENDS', at: hearingEndsAt },
    { what: 'TAKES_EFFECT', at: effectiveAt },
    isHearingOwed ? { what: 'REVIEW_DUE', at: daysAfter(effectiveAt, hearingDays) } : null,
    endsAt === null ? null : { what: 'ENDS', at: endsAt },
    { what: 'APPEAL_UNTIL', at: monthsAfter(approvedAt, appealMonths) },
  ];
  return dates.filter((dated) => dated !== null).sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

/** Whether it would be over before it began: the API refuses that. */
export const endsBeforeItBegins = (dates: readonly Dated[]): boolean => {
  const at = (wanted: Deadline): number | null => {
    const found = dates.find(({ what }) => what === wanted);
    return found === undefined ? null : Date.parse(found.at);
  };
  const [effect, end] = [at('TAKES_EFFECT'), at('ENDS')];
  return effect !== null && end !== null && end <= effect;
};

/** Which rung has to come first and did not; null where none was skipped. */
export function skippedBefore(rung: Rung, taken: readonly Rung[]): Rung | null {
  const below = ladder[ladder.indexOf(rung) - 1];
  return below === undefined || taken.includes(below) ? null : below;
}

export const ladder: readonly Rung[] = ['WARNING', 'RESTRICTION', 'TEMPORARY', 'PERMANENT'];
