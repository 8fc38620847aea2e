import { EntitySchema } from 'typeorm';
import type { PartyId, Role } from '@evenhand/platform';
import { Reputation, type StarCounts, type Tally } from '../domain/reputation.js';

/** A reputation as its table holds it: the tally lies flat. */
export interface ReputationRow {
  readonly partyId: PartyId;
  readonly role: Role;
  readonly starCounts: StarCounts;
  readonly categoryTallies: Tally['categories'];
  readonly againYes: number;
  readonly againNo: number;
  readonly silences: number;
  readonly score: number;
  readonly intervalLow: number;
  readonly intervalHigh: number;
  readonly evidence: number;
  readonly computedAt: Date | null;
  readonly engineVersion: number;
  readonly policyVersion: number;
}

export const toReputation = ({ starCounts, categoryTallies, againYes, againNo, silences, ...row }: ReputationRow): Reputation =>
  Reputation.of({ ...row, tally: { starCounts, categories: categoryTallies, againYes, againNo, silences } });

export const toReputationRow = ({ tally: { categories, ...tally }, ...reputation }: Reputation): ReputationRow => ({
  ...reputation,
  ...tally,
  categoryTallies: categories,
});

export const reputationEntity = new EntitySchema<ReputationRow>({
  name: 'Reputation',
  tableName: 'reputations',
  columns: {
    partyId: { name: 'party_id', type: 'uuid', primary: true },
    role: { type: 'text', primary: true },
    starCounts: { name: 'star_counts', type: 'integer', array: true },
    categoryTallies: { name: 'category_tallies', type: 'jsonb' },
    againYes: { name: 'again_yes', type: 'integer' },
    againNo: { name: 'again_no', type: 'integer' },
    silences: { type: 'integer' },
    score: { type: 'double precision' },
    intervalLow: { name: 'interval_low', type: 'double precision' },
    intervalHigh: { name: 'interval_high', type: 'double precision' },
    evidence: { type: 'double precision' },
    computedAt: { name: 'computed_at', type: 'timestamptz' },
    engineVersion: { name: 'engine_version', type: 'integer' },
    policyVersion: { name: 'policy_version', type: 'integer' },
  },
});
