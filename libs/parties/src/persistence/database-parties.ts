import { managerOf, type PartyId, type Transaction } from '@evenhand/platform';
import { In, type DataSource } from 'typeorm';
import { Party } from '../domain/party.js';
import type { Parties } from '../ports/parties.js';

export class DatabaseParties implements Parties {
  constructor(private readonly database: DataSource) {}

  async add(tx: Transaction, party: Party): Promise<boolean> {
    const inserted = await managerOf(tx).createQueryBuilder().insert().into(Party).values(party).orIgnore().returning('id').execute();
    return (inserted.raw as unknown[]).length === 1;
  }

  async registered(tx: Transaction, ids: readonly PartyId[]): Promise<ReadonlySet<PartyId>> {
    const found = await managerOf(tx).find(Party, { select: { id: true }, where: { id: In([...ids]) } });
    return new Set(found.map(({ id }) => id));
  }

  find(id: PartyId): Promise<Party | null> {
    return this.database.getRepository(Party).findOneBy({ id });
  }

  async findMany(ids: readonly PartyId[]): Promise<(Party | null)[]> {
    const found = await this.database.getRepository(Party).findBy({ id: In([...ids]) });
    const byId = new Map(found.map((party) => [party.id, party]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  async isEmpty(): Promise<boolean> {
    return !(await this.database.getRepository(Party).exists());
  }

  findByExternalId(externalId: string): Promise<Party | null> {
    return this.database.getRepository(Party).findOneBy({ externalId });
  }
}
