import { managerOf, type NotificationId, type PartyId, type Transaction } from '@evenhand/platform';
import { In, IsNull, type DataSource, type FindOptionsWhere } from 'typeorm';
import { Notification, type Reader } from '../domain/notification.js';
import type { NotificationPage, Notifications } from '../ports/notifications.js';

const isMine = 'recipient_id = $1 AND (person IS NULL OR person = $2)';

const isAwaited = 'n.awaits IS NOT NULL AND n.settledAt IS NULL AND (n.awaitedUntil IS NULL OR n.awaitedUntil > :now)';

/** Those for all who act for the party, and those for this person alone. */
const mine = ({ recipientId, person }: Reader, more: FindOptionsWhere<Notification>): FindOptionsWhere<Notification>[] => [
  { ...more, recipientId, person: IsNull() },
  { ...more, recipientId, person },
];

export class DatabaseNotifications implements Notifications {
  constructor(private readonly database: DataSource) {}

  async add(tx: Transaction, notification: Notification): Promise<boolean> {
    const added = await managerOf(tx)
      .createQueryBuilder()
      .insert()
      .into(Notification)
      .values(notification)
      .orIgnore()
      .returning('id')
      .execute();
    return (added.raw as unknown[]).length === 1;
  }

  async settle(tx: Transaction, thing: string, of: PartyId | null, exceptPersons: readonly string[]): Promise<readonly PartyId[]> {
    const [settled]: [{ recipient: PartyId }[], number] = await managerOf(tx).query(
      `UPDATE notifications SET settled_at = $3 WHERE awaits = $1 AND settled_at IS NULL AND recipient_id = coalesce($2, recipient_id)
         AND (person IS NULL OR NOT person = ANY ($4::text[]))
       RETURNING recipient_id AS recipient`,
      [thing, of, tx.at, [...exceptPersons]],
    );
    return [...new Set(settled.map(({ recipient }) => recipient))];
  }

  async markRead(tx: Transaction, { recipientId, person }: Reader, ids: readonly NotificationId[]): Promise<number> {
    // Locked in one order, so that two who mark the same ones at once do not wait for each other.
    const [, marked]: [unknown, number] = await managerOf(tx).query(
      `UPDATE notifications SET read_at = $4 WHERE recipient_id = $1 AND id IN (
         SELECT id FROM notifications WHERE ${isMine} AND id = ANY ($3::uuid[]) AND read_at IS NULL ORDER BY id FOR UPDATE)`,
      [recipientId, person, [...ids], tx.at],
    );
    return marked;
  }

  find(reader: Reader, id: NotificationId): Promise<Notification | null> {
    return this.database.getRepository(Notification).findOneBy(mine(reader, { id }));
  }

  async findMany(reader: Reader, ids: readonly NotificationId[]): Promise<Notification[]> {
    const found = await this.database.getRepository(Notification).findBy(mine(reader, { id: In([...ids]) }));
    const byId = new Map(found.map((notification) => [notification.id, notification]));
    return [...new Set(ids)].map((id) => byId.get(id)).filter((notification) => notification !== undefined);
  }

  page({ reader, awaiting, unreadOnly, now, first, after }: NotificationPage): Promise<Notification[]> {
    const query = this.database
      .getRepository(Notification)
      .createQueryBuilder('n')
      .where('n.recipientId = :recipientId AND (n.person IS NULL OR n.person = :person)', { ...reader })
      .orderBy('n.at', 'DESC')
      .addOrderBy('n.id', 'DESC')
      .limit(first);
    if (awaiting !== null) query.andWhere(awaiting ? isAwaited : `NOT (${isAwaited})`, { now });
    if (unreadOnly) query.andWhere('n.readAt IS NULL');
    if (after !== null) query.andWhere('(n.at, n.id) < (:at, :id)', { at: after.at, id: after.id });
    return query.getMany();
  }

  countUnread(reader: Reader): Promise<number> {
    return this.database.getRepository(Notification).countBy(mine(reader, { readAt: IsNull() }));
  }
}
