import { toGlobalId, type IdType } from '../graphql/global-id.js';

export interface AuditFact {
  readonly name: string;
  readonly value: string;
  readonly id: string | null;
}

/** What the ids in events are the ids of. An id that is not here is told, and leads nowhere. */
const named: Readonly<Record<string, IdType>> = {
  partyId: 'Party',
  sellerId: 'Party',
  buyerId: 'Party',
  subjectId: 'Party',
  authorId: 'Party',
  ownerId: 'Party',
  complainantId: 'Party',
  appellantId: 'Party',
  openerId: 'Party',
  otherId: 'Party',
  recipientId: 'Party',
  hiddenFrom: 'Party',
  orderId: 'Order',
  ratingId: 'Rating',
  removalId: 'RatingRemoval',
  complaintId: 'Complaint',
  caseId: 'Case',
  entryId: 'NoServeEntry',
  statementId: 'Statement',
  appealId: 'Appeal',
  separationId: 'Separation',
  notificationId: 'Notification',
};

const typeOf = (action: string, name: string): IdType | undefined =>
  name === 'entryId' && action.startsWith('pair-entry.') ? 'PairEntry' : named[name];

/** What an audit entry says, fact by fact. */
export function factsOf(action: string, data: string): AuditFact[] {
  return Object.entries(JSON.parse(data) as Record<string, unknown>).map(([name, value]) => {
    const type = typeOf(action, name);
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return { name, value: text, id: type === undefined || typeof value !== 'string' ? null : toGlobalId(type, value) };
  });
}
