import type { Decision, PartyId } from '@evenhand/platform';
import { isAppealable, Statement } from './statement.js';
import type { StatementRefusal } from './refusals.js';

/** The same day so many months later, or the last day of that month. */
export function monthsLater(time: Date, months: number): Date {
  const later = new Date(time);
  later.setUTCMonth(later.getUTCMonth() + months);
  return later.getUTCDate() === time.getUTCDate() ? later : new Date(later.setUTCDate(0));
}

/** What a delivery says: by what way, when, and how many calendar months there are to appeal from then on. */
export interface Delivery {
  readonly channel: string;
  readonly at: Date;
  readonly appealMonths: number;
}

export const delivered = (statement: Statement, { channel, at, appealMonths }: Delivery): Statement =>
  Statement.of({
    ...statement,
    deliveredAt: at,
    deliveryChannel: channel,
    appealUntil: isAppealable(statement.kind) ? monthsLater(at, appealMonths) : null,
  });

/**
 * The host says that it brought a statement to its subject.
 * @param said when it says that was; null for now, or for whenever it said so before
 * @returns the statement as it is when the very same was said before
 */
export function decideRecordedDelivery(
  found: Statement | null,
  said: { readonly channel: string; readonly at: Date | null; readonly appealMonths: number },
  now: Date,
): Decision<{ readonly statement: Statement; readonly isNew: boolean }, StatementRefusal> {
  if (found === null) return { refused: { code: 'STATEMENT_NOT_FOUND' } };
  if (found.voidedAt !== null) return { refused: { code: 'STATEMENT_VOIDED' } };
  const { deliveredAt, deliveryChannel, issuedAt } = found;
  if (deliveredAt !== null) {
    const isTheSame = deliveryChannel === said.channel && (said.at === null || said.at.getTime() === deliveredAt.getTime());
    if (isTheSame) return { decided: { statement: found, isNew: false } };
    return { refused: { code: 'STATEMENT_ALREADY_DELIVERED', at: deliveredAt, channel: deliveryChannel ?? '' } };
  }
  const at = said.at ?? now;
  if (at < issuedAt || at > now) return { refused: { code: 'DELIVERY_TIME_INVALID', issuedAt } };
  return { decided: { statement: delivered(found, { ...said, at }), isNew: true } };
}

/** The subject confirms that it has the statement. Whose it is not finds none. */
export function decideAcknowledgement(found: Statement | null, partyId: PartyId | null, at: Date): Decision<Statement, StatementRefusal> {
  if (found === null || found.subjectId !== partyId) return { refused: { code: 'STATEMENT_NOT_FOUND' } };
  if (found.acknowledgedAt !== null) return { decided: found };
  if (found.voidedAt !== null) return { refused: { code: 'STATEMENT_VOIDED' } };
  return { decided: Statement.of({ ...found, acknowledgedAt: at }) };
}
