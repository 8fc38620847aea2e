import { managerOf, type CaseId, type Ids, type Transaction } from '@evenhand/platform';
import type { DataSource, EntityManager } from 'typeorm';
import type { Case } from '../domain/case.js';
import { hashOfFacts } from '../dossier-hash.js';
import type { Dossier, DossierFact, Dossiers, FrozenDossier } from '../ports/dossiers.js';
import { factsOfCase } from './fact-sources.js';

export class DatabaseDossiers implements Dossiers {
  constructor(
    private readonly database: DataSource,
    private readonly ids: Ids,
  ) {}

  compile(tx: Transaction, about: Case): Promise<Dossier> {
    return compile(managerOf(tx), about);
  }

  read(about: Case): Promise<Dossier> {
    return compile(this.database.manager, about);
  }

  async freeze(tx: Transaction, about: Case): Promise<FrozenDossier> {
    const { facts, hash } = await this.compile(tx, about);
    const frozen = { id: this.ids.next<FrozenDossier['id']>(), caseId: about.id, facts, hash, frozenAt: tx.at, frozenBy: tx.actor.subject };
    await managerOf(tx).query(
      'INSERT INTO frozen_dossiers (id, case_id, facts, hash, frozen_at, frozen_by) VALUES ($1, $2, $3, $4, $5, $6)',
      [frozen.id, frozen.caseId, JSON.stringify(facts), hash, frozen.frozenAt, frozen.frozenBy],
    );
    return frozen;
  }

  async frozen(caseId: CaseId): Promise<FrozenDossier[]> {
    const rows: FrozenDossier[] = await this.database.query(
      `SELECT id, case_id AS "caseId", facts, hash, frozen_at AS "frozenAt", frozen_by AS "frozenBy"
       FROM frozen_dossiers WHERE case_id = $1 ORDER BY frozen_at, id`,
      [caseId],
    );
    return rows;
  }
}

async function compile(manager: EntityManager, { subjectId, subjectRole, orderIds, refId, kind }: Case): Promise<Dossier> {
  const facts: DossierFact[] = await manager.query(factsOfCase, [subjectId, subjectRole, [...orderIds], refId, kind]);
  return { facts, hash: hashOfFacts(facts) };
}
