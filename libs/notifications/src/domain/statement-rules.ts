import type { PartyId } from '@evenhand/platform';
import { awaited, type Effect, type Rules } from './effect.js';

type StatementEvent =
  | 'statement.delivered'
  | 'statement.acknowledged'
  | 'statement.voided'
  | 'statement.appeal-window-closed'
  | 'appeal.granted'
  | 'appeal.denied'
  | 'contact.changed';

const contactKinds = { OPEN: 'CONTACT_OPEN', ORDERS_ONLY: 'CONTACT_ORDERS_ONLY', ENDED: 'CONTACT_ENDED' } as const;

/** What a granted appeal undid is told by the undoing itself: a complaint overturned, a rating restored or removed, contact changed. */
export const statementRules: Pick<Rules, StatementEvent> = {
  'statement.delivered': ({ statementId, subjectId }, { statement }) => [
    {
      tell: subjectId,
      kind: 'STATEMENT_DELIVERED',
      data: { statementId },
      awaits:
        statement?.isAcknowledgementAwaited === true
          ? { thing: awaited.acknowledgement(statementId), until: statement.appealUntil }
          : undefined,
    },
  ],
  'statement.acknowledged': ({ statementId }) => [{ settle: awaited.acknowledgement(statementId) }],
  'statement.voided': ({ statementId }) => [{ settle: awaited.acknowledgement(statementId) }],
  'statement.appeal-window-closed': ({ statementId, subjectId }) => [
    { settle: awaited.acknowledgement(statementId) },
    { tell: subjectId, kind: 'APPEAL_WINDOW_CLOSED', data: { statementId } },
  ],
  'appeal.granted': ({ appealId, appellantId }) => [{ tell: appellantId, kind: 'APPEAL_GRANTED', data: { appealId } }],
  'appeal.denied': ({ appealId, appellantId }) => [{ tell: appellantId, kind: 'APPEAL_DENIED', data: { appealId } }],
  'contact.changed': ({ sellerId, buyerId, to, hiddenFrom }) => {
    const tell = (recipient: PartyId, partyId: PartyId): Effect => ({ tell: recipient, kind: contactKinds[to], data: { partyId } });
    return [tell(sellerId, buyerId), tell(buyerId, sellerId)].filter((effect) => !('tell' in effect) || effect.tell !== hiddenFrom);
  },
};
