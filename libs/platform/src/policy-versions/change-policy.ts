import type { Actor } from '../actor.js';
import type { Ids } from '../ids.js';
import { textProblem } from '../text.js';
import { createOnce } from '../transactions/idempotency.js';
import type { Transaction, UnitOfWork } from '../transactions/unit-of-work.js';
import { decideEffectiveAt, decidePolicy, type PolicyChanges } from './decide-policy.js';
import { PolicyVersion } from './policy-version.js';
import type { PolicyVersions } from './policy-versions.js';
import { refuse, settle } from './refusals.js';

export interface ChangePolicyInput {
  readonly changes: PolicyChanges;
  readonly effectiveAt: Date;
  /** For those who read the versions later. */
  readonly reason: string;
  /** The newest version that the caller has seen. */
  readonly basedOnVersion: number;
  readonly idempotencyKey: string;
}

const maximumReasonLength = 2_000;

/** Adds the next version of the policy, on top of the newest. Whatever was decided keeps the version that it was made under. */
export class ChangePolicy {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly versions: PolicyVersions,
    private readonly ids: Ids,
  ) {}

  /** @throws Refusal POLICY_…, TEXT_INVALID, IDEMPOTENCY_KEY_… */
  async execute({ idempotencyKey, ...input }: ChangePolicyInput, actor: Actor): Promise<PolicyVersion> {
    const id = await this.unitOfWork.run(actor, (tx) =>
      createOnce(tx, { operation: 'changePolicy', idempotencyKey, input }, () => this.change(tx, input)),
    );
    const version = await this.versions.find(id);
    if (version === null) throw new Error(`Version ${id} of the policy was written but cannot be read.`);
    return version;
  }

  private async change(tx: Transaction, input: Omit<ChangePolicyInput, 'idempotencyKey'>): Promise<string> {
    const problem = textProblem(input.reason, maximumReasonLength);
    if (problem !== null) refuse({ code: 'TEXT_INVALID', field: 'reason', problem, maximumLength: maximumReasonLength });
    const latest = await this.versions.lockLatest(tx);
    if (latest.policy.version !== input.basedOnVersion) refuse({ code: 'POLICY_CHANGED_MEANWHILE', version: latest.policy.version });
    const policy = settle(decidePolicy(latest.policy, input.changes));
    const effectiveAt = settle(decideEffectiveAt(input.effectiveAt, tx.at, latest.effectiveAt));
    const id = this.ids.next();
    await this.versions.add(
      tx,
      PolicyVersion.of({ id, policy, effectiveAt, changedBy: tx.actor.subject, changedAt: tx.at, reason: input.reason }),
    );
    await tx.record({ name: 'policy.changed', version: policy.version, effectiveAt: effectiveAt.toISOString() });
    return id;
  }
}
