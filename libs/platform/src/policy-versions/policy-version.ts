import type { Policy } from '../policy.js';

/** A policy as it was decided. */
export class PolicyVersion {
  readonly id!: string;
  readonly policy!: Policy;
  /** Null for version 1, which the programs bring along, and so are the next three. */
  readonly effectiveAt!: Date | null;
  readonly changedBy!: string | null;
  readonly changedAt!: Date | null;
  readonly reason!: string | null;

  static of(fields: PolicyVersion): PolicyVersion {
    return Object.assign(new PolicyVersion(), fields);
  }
}
