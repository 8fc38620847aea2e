import { managerOf, type OrderId, type PartyId, type Role, type Transaction } from '@evenhand/platform';
import { Brackets, In, type DataSource } from 'typeorm';
import type { Order } from '../domain/order.js';
import type { OrderPage, Orders } from '../ports/orders.js';
import { toOrder, toRow } from './order-row.js';
import { orderEntity } from './order.entity.js';

export class DatabaseOrders implements Orders {
  constructor(private readonly database: DataSource) {}

  async add(tx: Transaction, order: Order): Promise<boolean> {
    const inserted = await managerOf(tx)
      .createQueryBuilder()
      .insert()
      .into(orderEntity)
      .values(toRow(order))
      .orIgnore()
      .returning('id')
      .execute();
    return (inserted.raw as unknown[]).length === 1;
  }

  async lock(tx: Transaction, id: OrderId): Promise<Order | null> {
    const row = await managerOf(tx)
      .getRepository(orderEntity)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    return row && toOrder(row);
  }

  async save(tx: Transaction, order: Order): Promise<void> {
    const { id, ...changes } = toRow(order);
    await managerOf(tx).getRepository(orderEntity).update({ id }, changes);
  }

  async hold(tx: Transaction, id: OrderId, side: Role): Promise<void> {
    await managerOf(tx).query('UPDATE orders SET at_fault = array_append(at_fault, $2) WHERE id = $1', [id, side]);
  }

  async release(tx: Transaction, id: OrderId, side: Role): Promise<boolean> {
    const [, released]: [unknown, number] = await managerOf(tx).query(
      `UPDATE orders SET at_fault = at_fault[:array_position(at_fault, $2) - 1] || at_fault[array_position(at_fault, $2) + 1:]
       WHERE id = $1 AND $2 = ANY (at_fault)`,
      [id, side],
    );
    return released === 1;
  }

  async find(id: OrderId): Promise<Order | null> {
    const row = await this.database.getRepository(orderEntity).findOneBy({ id });
    return row && toOrder(row);
  }

  async findMany(ids: readonly OrderId[]): Promise<(Order | null)[]> {
    const rows = await this.database.getRepository(orderEntity).findBy({ id: In([...ids]) });
    const byId = new Map(rows.map((row) => [row.id, toOrder(row)]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  async page({ partyId, role, states, first, after }: OrderPage): Promise<Order[]> {
    const query = this.database
      .getRepository(orderEntity)
      .createQueryBuilder('o')
      .where(new Brackets((side) => side.where('o.sellerId = :partyId', { partyId }).orWhere('o.buyerId = :partyId', { partyId })))
      .orderBy('o.placedAt', 'DESC')
      .addOrderBy('o.id', 'DESC')
      .limit(first);
    if (role !== null) query.andWhere(role === 'SELLER' ? 'o.sellerId = :partyId' : 'o.buyerId = :partyId');
    if (states.length > 0) query.andWhere('o.state IN (:...states)', { states });
    if (after !== null) query.andWhere('(o.placedAt, o.id) < (:placedAt, :id)', { placedAt: after.placedAt, id: after.id });
    return (await query.getMany()).map(toOrder);
  }

  async haveDealt(sellerId: PartyId, buyerId: PartyId): Promise<boolean> {
    return this.database.getRepository(orderEntity).existsBy({ sellerId, buyerId });
  }
}
