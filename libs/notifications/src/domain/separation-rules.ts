import type { PartyId, SeparationId } from '@evenhand/platform';
import type { NotificationKind } from './content.js';
import type { Effect, Rules } from './effect.js';

type SeparationEvent =
  | 'separation.approved'
  | 'separation.approval-lapsed'
  | 'separation.informed'
  | 'separation.reminded'
  | 'separation.escalated'
  | 'separation.closed'
  | 'separation.review-due';

interface SeparationEventFact {
  readonly separationId: SeparationId;
  readonly openerId: PartyId;
  readonly otherId: PartyId;
}

const tell = (
  recipient: PartyId,
  kind: Extract<NotificationKind, `SEPARATION_${string}`>,
  { separationId }: SeparationEventFact,
): Effect[] => [{ tell: recipient, kind, data: { separationId } }];

/** Before it was informed the other side is told of nothing; afterwards, where it stands. */
export const separationRules: Pick<Rules, SeparationEvent> = {
  'separation.approved': (event) => tell(event.openerId, 'SEPARATION_APPROVED', event),
  'separation.approval-lapsed': (event) => tell(event.openerId, 'SEPARATION_APPROVAL_LAPSED', event),
  'separation.informed': (event) => tell(event.otherId, 'SEPARATION_INFORMED', event),
  'separation.reminded': (event) => tell(event.openerId, 'SEPARATION_REMINDER', event),
  'separation.escalated': (event) => tell(event.openerId, 'SEPARATION_OVERDUE', event),
  'separation.closed': (event) => tell(event.otherId, 'SEPARATION_CLOSED', event),
  'separation.review-due': (event) => tell(event.openerId, 'SEPARATION_REVIEW_DUE', event),
};
