import { managerOf, type PartyId, type Transaction } from '@evenhand/platform';
import type { DataSource, QueryRunner } from 'typeorm';
import type { Pair } from '../domain/contact.js';
import type { EntryInForce, SeparationUnderWay, ServeFacts } from '../domain/serve-check.js';
import type { ServeFactsReader } from '../ports/serve-facts.js';

/** @param pairs what the pairs are read from, in their order */
const factsOf = (pairs: string): string => `
  SELECT pair.seller_id AS "sellerId", pair.buyer_id AS "buyerId",
    EXISTS (SELECT FROM parties p WHERE p.id = pair.seller_id) AND EXISTS (SELECT FROM parties p WHERE p.id = pair.buyer_id) AS "exist",
    (
      SELECT coalesce(json_agg(json_build_object('id', e.id, 'subjectRole', e.subject_role, 'scope', e.scope, 'rung', e.rung,
        'conditions', e.conditions, 'statementId', e.statement_id) ORDER BY e.id), '[]')
      FROM entries_between(pair.seller_id, pair.buyer_id, $3) e
    ) AS entries,
    (
      SELECT coalesce(json_agg(json_build_object('openerRole', s.opener_role, 'isInformed', s.is_informed) ORDER BY s.opener_role), '[]')
      FROM separations_between(pair.seller_id, pair.buyer_id) s
    ) AS separations,
    strike_points(pair.buyer_id, 'BUYER', $3) AS "buyerStrikePoints",
    coalesce(
      (SELECT (v.policy #>> '{noServe,cautionAtPoints}')::int FROM policy_versions v WHERE v.effective_at <= $3 ORDER BY v.version DESC LIMIT 1),
      $4
    ) AS "cautionAtPoints",
    EXISTS (
      SELECT FROM orders o WHERE o.seller_id = pair.seller_id AND o.buyer_id = pair.buyer_id AND o.state = 'ACCEPTED'
    ) AS "hasOpenOrder"
  FROM ${pairs}
  ORDER BY pair.place`;

/**
 * Of one seller and one buyer, by the time, and the points that advise care unless the policy in force says otherwise. For
 * one pair PostgreSQL keeps a plan for good; for lists, whose length it cannot know, it makes one each time.
 */
export const serveFactsStatement = factsOf('(VALUES ($1::uuid, $2::uuid, 1)) AS pair (seller_id, buyer_id, place)');

const manyServeFacts = factsOf('unnest($1::uuid[], $2::uuid[]) WITH ORDINALITY AS pair (seller_id, buyer_id, place)');

interface FactsRow {
  readonly sellerId: PartyId;
  readonly buyerId: PartyId;
  readonly exist: boolean;
  readonly entries: readonly EntryInForce[];
  readonly separations: readonly SeparationUnderWay[];
  readonly buyerStrikePoints: number;
  readonly cautionAtPoints: number;
  readonly hasOpenOrder: boolean;
}

/** The driver's own connection: TypeORM cannot name a statement, and an unnamed one is planned anew each time it is asked. */
interface Connection {
  query(statement: {
    readonly name: string;
    readonly text: string;
    readonly values: readonly unknown[];
  }): Promise<{ readonly rows: FactsRow[] }>;
}

export class DatabaseServeFacts implements ServeFactsReader {
  /** @param cautionAtPoints of the policy that the program brings along, in force until a stored version says otherwise */
  constructor(
    private readonly database: DataSource,
    private readonly cautionAtPoints: number,
  ) {}

  async read(pairs: readonly Pair[], at: Date): Promise<(ServeFacts | null)[]> {
    const runner = this.database.createQueryRunner();
    try {
      return await this.ask(runner, pairs, at);
    } finally {
      await runner.release();
    }
  }

  async readWithin(tx: Transaction, pairs: readonly Pair[]): Promise<(ServeFacts | null)[]> {
    const { queryRunner } = managerOf(tx);
    if (queryRunner === undefined) throw new TypeError('A transaction has a connection of its own.');
    return this.ask(queryRunner, pairs, tx.at);
  }

  private async ask(runner: QueryRunner, pairs: readonly Pair[], at: Date): Promise<(ServeFacts | null)[]> {
    const connection = (await runner.connect()) as Connection;
    const [one] = pairs;
    const { rows } = await connection.query(
      one !== undefined && pairs.length === 1
        ? { name: 'serve-facts', text: serveFactsStatement, values: [one.sellerId, one.buyerId, at, this.cautionAtPoints] }
        : {
            name: 'many-serve-facts',
            text: manyServeFacts,
            values: [pairs.map(({ sellerId }) => sellerId), pairs.map(({ buyerId }) => buyerId), at, this.cautionAtPoints],
          },
    );
    return rows.map(({ exist, ...found }) => (exist ? found : null));
  }
}
