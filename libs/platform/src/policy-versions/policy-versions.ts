import type { DataSource, EntityManager } from 'typeorm';
import { policyOf, type Policies, type Policy } from '../policy.js';
import { holdLock, managerOf } from '../transactions/database-unit-of-work.js';
import type { Transaction } from '../transactions/unit-of-work.js';
import { PolicyVersion } from './policy-version.js';

interface VersionRow {
  readonly id: string;
  readonly version: number;
  readonly policy: Partial<Policy>;
  readonly effective_at: Date;
  readonly changed_by: string;
  readonly changed_at: Date;
  readonly reason: string;
}

const latestLock = { name: 'policy versions' };

const baseId = '00000000-0000-4000-8000-000000000001';

/** Every version there is, in force or not: newest first, down to the one that the programs bring along. */
export class PolicyVersions {
  constructor(
    private readonly database: DataSource,
    private readonly policies: Policies,
  ) {}

  async find(id: string): Promise<PolicyVersion | null> {
    if (id === baseId) return this.base();
    const [row]: VersionRow[] = await this.database.query('SELECT * FROM policy_versions WHERE id = $1', [id]);
    return row === undefined ? null : this.toVersion(row);
  }

  /** @param after the last one of the page before */
  async page(limit: number, after: PolicyVersion | null): Promise<PolicyVersion[]> {
    const versions = await this.read(this.database.manager, limit, after?.policy.version ?? null);
    const isAtTheEnd = after?.id === baseId;
    return versions.length < limit && !isAtTheEnd ? [...versions, this.base()] : versions;
  }

  /** The newest version; nobody else adds one until the transaction ends. */
  async lockLatest(tx: Transaction): Promise<PolicyVersion> {
    await holdLock(tx, latestLock, 'alone');
    const [latest] = await this.read(managerOf(tx), 1, null);
    return latest ?? this.base();
  }

  async add(tx: Transaction, { id, policy, effectiveAt, changedBy, changedAt, reason }: PolicyVersion): Promise<void> {
    await managerOf(tx).query(
      `INSERT INTO policy_versions (id, version, policy, effective_at, changed_by, changed_at, reason) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, policy.version, JSON.stringify(policy), effectiveAt, changedBy, changedAt, reason],
    );
  }

  private async read(manager: EntityManager, limit: number, below: number | null): Promise<PolicyVersion[]> {
    const rows: VersionRow[] = await manager.query(
      'SELECT * FROM policy_versions WHERE $2::integer IS NULL OR version < $2 ORDER BY version DESC LIMIT $1',
      [limit, below],
    );
    return rows.map((row) => this.toVersion(row));
  }

  private base(): PolicyVersion {
    return PolicyVersion.of({ id: baseId, policy: this.policies.base, effectiveAt: null, changedBy: null, changedAt: null, reason: null });
  }

  private toVersion({ id, version, policy, effective_at, changed_by, changed_at, reason }: VersionRow): PolicyVersion {
    return PolicyVersion.of({
      id,
      policy: policyOf(version, policy, this.policies.base),
      effectiveAt: effective_at,
      changedBy: changed_by,
      changedAt: changed_at,
      reason,
    });
  }
}
