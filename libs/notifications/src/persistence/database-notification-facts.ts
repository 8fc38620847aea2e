import { managerOf, type DomainEvent, type PartyId, type Transaction } from '@evenhand/platform';
import type { EntityManager } from 'typeorm';
import type { ComplaintFacts, EntryFacts, Facts, OrderFacts, SeparationFacts, StatementFacts } from '../domain/facts.js';
import type { NotificationFacts } from '../ports/notification-facts.js';

const order = `
  SELECT o.seller_id AS "sellerId", o.buyer_id AS "buyerId", o.state = 'PLACED' AS "isPlaced", o.cancelled_by AS "cancelledBy",
    x.closes_at AS "closesAt", x.settled_at IS NOT NULL AS "isSettled",
    ARRAY (SELECT CASE r.subject_role WHEN 'BUYER' THEN 'SELLER' ELSE 'BUYER' END FROM ratings r WHERE r.order_id = o.id) AS spoke,
    NOT is_service_refused(o.seller_id, o.buyer_id, $2) AS "contactIsOpen"
  FROM orders o LEFT JOIN rating_exchanges x ON x.order_id = o.id WHERE o.id = $1`;

const complaint = `
  SELECT complainant_id AS "complainantId", subject_id AS "subjectId", told_at IS NOT NULL AS "isTold",
    CASE WHEN state IN ('FILED', 'UNDER_REVIEW') AND responded_at IS NULL THEN answer_until END AS "answerAwaitedUntil"
  FROM complaints WHERE id = $1`;

const entry = `
  SELECT subject_id AS "subjectId", scope = 'PLATFORM' AS "isOfPlatform", proposer_party_id AS "proposerPartyId",
    hearing_opened_at IS NOT NULL AS "wasHearingOpened",
    CASE WHEN answered_at IS NULL AND hearing_ended_at IS NULL AND state IN ('PROPOSED', 'HEARING', 'APPROVED', 'ACTIVE')
      THEN hearing_ends_at END AS "answerAwaitedUntil",
    EXISTS (SELECT FROM statements s WHERE s.ref_id = e.id AND s.delivered_at IS NOT NULL) AS "wasStatementDelivered"
  FROM no_serve_entries e WHERE id = $1`;

const statement = `
  SELECT subject_id AS "subjectId", appeal_until AS "appealUntil",
    acknowledged_at IS NULL AND voided_at IS NULL AND appeal_window_closed_at IS NULL AS "isAcknowledgementAwaited"
  FROM statements WHERE id = $1`;

const separation = `
  SELECT ARRAY (
      SELECT a ->> 'person' FROM jsonb_array_elements(s.approvers) WITH ORDINALITY AS named (a, place)
      WHERE s.state = 'APPROVING' AND a ->> 'approvedHash' IS DISTINCT FROM s.dossier_hash ORDER BY place
    ) AS "approvalAwaitedFrom",
    (SELECT coalesce(max(h.place), 0) FROM separation_history h
      WHERE h.separation_id = s.id AND h.what IN ('APPROVERS_NAMED', 'FACTS_CHOSEN', 'FACTS_CHANGED')) AS "askedAt"
  FROM separations s WHERE s.id = $1`;

const actingParty = `
  SELECT a.actor_party_id AS "partyId" FROM outbox q JOIN audit_log a ON a.xid = q.xid WHERE q.id = $1::bigint LIMIT 1`;

async function one<Row>(manager: EntityManager, query: string, parameters: readonly unknown[]): Promise<Row | null> {
  const [row]: Row[] = await manager.query(query, [...parameters]);
  return row ?? null;
}

export class DatabaseNotificationFacts implements NotificationFacts {
  async about(tx: Transaction, event: DomainEvent, outboxId: string): Promise<Facts> {
    const manager = managerOf(tx);
    const ofOrder = 'orderId' in event && event.orderId !== null && event.name !== 'rating.replied';
    const ofWhoActed = event.name === 'order.fulfilled' || event.name.startsWith('no-serve.');
    return {
      order: ofOrder ? await one<OrderFacts>(manager, order, [event.orderId, tx.at]) : null,
      rating:
        'ratingId' in event
          ? await one<{ authorId: PartyId }>(manager, 'SELECT author_id AS "authorId" FROM ratings WHERE id = $1', [event.ratingId])
          : null,
      complaint: 'complaintId' in event ? await one<ComplaintFacts>(manager, complaint, [event.complaintId]) : null,
      entry: 'entryId' in event ? await one<EntryFacts>(manager, entry, [event.entryId]) : null,
      statement: 'statementId' in event ? await one<StatementFacts>(manager, statement, [event.statementId]) : null,
      separation: 'separationId' in event ? await one<SeparationFacts>(manager, separation, [event.separationId]) : null,
      mutedUntil:
        event.name === 'complainant.muted'
          ? ((await one<{ until: Date }>(manager, 'SELECT until FROM complaint_mutes WHERE party_id = $1', [event.partyId]))?.until ?? null)
          : null,
      actingPartyId: ofWhoActed ? ((await one<{ partyId: PartyId | null }>(manager, actingParty, [outboxId]))?.partyId ?? null) : null,
    };
  }
}
