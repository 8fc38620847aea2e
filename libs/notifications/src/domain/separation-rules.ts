import type { PartyId, SeparationId } from '@evenhand/platform';
import type { NotificationKind } from './content.js';
import { awaited, type Effect, type Rules } from './effect.js';
import type { Facts, SeparationFacts } from './facts.js';

type SeparationEvent =
  | 'separation.changed'
  | 'separation.approved'
  | 'separation.approval-lapsed'
  | 'separation.informed'
  | 'separation.reminded'
  | 'separation.escalated'
  | 'separation.closed'
  | 'separation.abandoned'
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

const nobody: SeparationFacts = { approvalAwaitedFrom: [], askedAt: 0 };

/** Who is named, or asked anew, is told so in person: once each time; whoever has answered, or is named no longer, is awaited no more. */
function askApprovers({ openerId, separationId }: SeparationEventFact, { separation }: Facts): Effect[] {
  const { approvalAwaitedFrom, askedAt } = separation ?? nobody;
  const thing = awaited.approval(separationId);
  const asked = approvalAwaitedFrom.map((person): Effect => ({
    tell: openerId,
    person,
    kind: 'SEPARATION_APPROVAL_ASKED',
    data: { separationId },
    awaits: { thing, until: null },
    once: `asked:${separationId}:${askedAt}`,
  }));
  return [{ settle: thing, exceptPersons: approvalAwaitedFrom }, ...asked];
}

/** Reminders go to those who are next: the single people whose approval is awaited, or the opener's side. */
const remindNext = (event: SeparationEventFact, { separation }: Facts): Effect[] => {
  const { approvalAwaitedFrom } = separation ?? nobody;
  if (approvalAwaitedFrom.length === 0) return tell(event.openerId, 'SEPARATION_REMINDER', event);
  return remindApprovers(event, approvalAwaitedFrom);
};
const remindApprovers = ({ openerId, separationId }: SeparationEventFact, persons: readonly string[]): Effect[] =>
  persons.map((person) => ({ tell: openerId, person, kind: 'SEPARATION_APPROVAL_REMINDER', data: { separationId } }));

/** Before it was informed the other side is told of nothing; afterwards, where it stands. */
export const separationRules: Pick<Rules, SeparationEvent> = {
  'separation.changed': askApprovers,
  'separation.approved': (event, facts) => [...tell(event.openerId, 'SEPARATION_APPROVED', event), ...askApprovers(event, facts)],
  'separation.approval-lapsed': (event, facts) => [
    ...tell(event.openerId, 'SEPARATION_APPROVAL_LAPSED', event),
    ...askApprovers(event, facts),
  ],
  'separation.abandoned': askApprovers,
  'separation.informed': (event) => tell(event.otherId, 'SEPARATION_INFORMED', event),
  'separation.reminded': remindNext,
  // What is overdue is everybody's business on the opener's side; whoever it hangs on hears of it once more.
  'separation.escalated': (event, { separation }) => [
    ...tell(event.openerId, 'SEPARATION_OVERDUE', event),
    ...remindApprovers(event, (separation ?? nobody).approvalAwaitedFrom),
  ],
  'separation.closed': (event) => tell(event.otherId, 'SEPARATION_CLOSED', event),
  'separation.review-due': (event) => tell(event.openerId, 'SEPARATION_REVIEW_DUE', event),
};
