import { managerOf, type PartyId, type Transaction } from '@evenhand/platform';
import type { DataSource } from 'typeorm';
import type { DecisionBehind, Decisions } from '../ports/decisions.js';

/** Wherever somebody leaves a name in taking a decision. */
const people = `
  SELECT closed_by AS person FROM cases WHERE ref_id = $1
  UNION SELECT unnest(barred) FROM cases WHERE ref_id = $1
  UNION SELECT f.frozen_by FROM frozen_dossiers f JOIN cases c ON c.id = f.case_id WHERE c.ref_id = $1
  UNION SELECT unnest(ARRAY[proposed_by, hearing_opened_by, approved_by, ended_by]) FROM no_serve_entries WHERE id = $1
  UNION SELECT decided_by FROM complaints WHERE id = $1
  UNION SELECT decided_by FROM rating_removals WHERE id = $1
  UNION SELECT decided_by FROM appeals WHERE ref_id = $1
  UNION SELECT issued_by FROM statements WHERE ref_id = $1`;

const parties = `
  SELECT subject_id AS party_id FROM cases WHERE ref_id = $1
  UNION SELECT unnest(party_ids) FROM cases WHERE ref_id = $1`;

const behind = `
  SELECT ARRAY(SELECT person FROM (${people}) AS all_people WHERE person IS NOT NULL ORDER BY person) AS people,
    ARRAY(SELECT party_id FROM (${parties}) AS all_parties ORDER BY party_id) AS "partyIds",
    ARRAY(SELECT DISTINCT unnest(order_ids) FROM cases WHERE ref_id = $1) AS "orderIds",
    coalesce((SELECT max(severity) FROM cases WHERE ref_id = $1), 2) AS severity`;

export class DatabaseDecisions implements Decisions {
  constructor(private readonly database: DataSource) {}

  async behind(tx: Transaction, refId: string): Promise<DecisionBehind> {
    const [found]: DecisionBehind[] = await managerOf(tx).query(behind, [refId]);
    if (found === undefined) throw new Error('A query of one row gave none.');
    return found;
  }

  async isOtherSide(refId: string, partyId: PartyId): Promise<boolean> {
    const [found]: { concerned: boolean }[] = await this.database.query(
      `SELECT EXISTS (SELECT FROM (${parties}) AS all_parties WHERE party_id = $2) AS concerned`,
      [refId, partyId],
    );
    return found?.concerned === true;
  }
}
