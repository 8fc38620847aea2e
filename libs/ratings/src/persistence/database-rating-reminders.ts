import { managerOf, type OrderId, type Role, type Transaction } from '@evenhand/platform';
import type { DataSource } from 'typeorm';
import type { RatingReminder, RatingReminders, WaitingSide } from '../ports/rating-reminders.js';
import { ratingReminderEntity } from './entities.js';

// Two who deal no more with each other are left in peace: they may still rate, and are not reminded to. A side waits when it has no half yet and no reminder of the stage that has been reached. `stage` is
// the fewest days left of the schedule that the exchange is already within.
const nearExchanges = `
  WITH near AS (
    SELECT e.order_id, e.closes_at, stage.days_left
    FROM rating_exchanges e
    CROSS JOIN LATERAL (
      SELECT min(s.days_left) AS days_left FROM unnest($2::int[]) AS s (days_left)
      WHERE e.closes_at <= $1::timestamptz + s.days_left * interval '24 hours'
    ) stage
    WHERE e.settled_at IS NULL AND e.closes_at > $1 AND NOT is_service_refused(e.seller_id, e.buyer_id, $1)
      AND e.closes_at <= $1::timestamptz + (SELECT max(d) FROM unnest($2::int[]) AS d) * interval '24 hours'
      AND EXISTS (
        SELECT FROM (VALUES ('BUYER'), ('SELLER')) AS side (role)
        WHERE NOT EXISTS (SELECT FROM ratings r WHERE r.order_id = e.order_id AND r.subject_role <> side.role)
          AND NOT EXISTS (
            SELECT FROM rating_reminders m WHERE m.order_id = e.order_id AND m.role = side.role AND m.days_left <= stage.days_left
          )
      )
    ORDER BY e.closes_at LIMIT $3
    FOR UPDATE OF e SKIP LOCKED
  )
  SELECT order_id AS "orderId" FROM near`;

// A statement of its own: it sees what was committed before the locks were had, the one above may not.
const sidesThatHaveNotRated = `
  SELECT e.order_id AS "orderId", side.role, e.closes_at AS "closesAt",
    ARRAY(SELECT m.days_left::int FROM rating_reminders m WHERE m.order_id = e.order_id AND m.role = side.role) AS "remindedAtDaysLeft"
  FROM rating_exchanges e CROSS JOIN (VALUES ('BUYER'), ('SELLER')) AS side (role)
  WHERE e.order_id = ANY ($1::uuid[]) AND e.settled_at IS NULL AND NOT is_service_refused(e.seller_id, e.buyer_id, $2)
    AND NOT EXISTS (SELECT FROM ratings r WHERE r.order_id = e.order_id AND r.subject_role <> side.role)
  ORDER BY e.closes_at, e.order_id, side.role`;

export class DatabaseRatingReminders implements RatingReminders {
  constructor(private readonly database: DataSource) {}

  async lockWaiting(tx: Transaction, schedule: readonly number[], limit: number): Promise<WaitingSide[]> {
    const manager = managerOf(tx);
    const locked: { orderId: OrderId }[] = await manager.query(nearExchanges, [tx.at, [...schedule], limit]);
    const sides: WaitingSide[] = await manager.query(sidesThatHaveNotRated, [locked.map(({ orderId }) => orderId), tx.at]);
    return sides;
  }

  async add(tx: Transaction, reminder: RatingReminder): Promise<void> {
    await managerOf(tx).insert(ratingReminderEntity, reminder);
  }

  of(orderId: OrderId, role: Role): Promise<RatingReminder[]> {
    return this.database.getRepository(ratingReminderEntity).find({ where: { orderId, role }, order: { remindedAt: 'ASC' } });
  }
}
