import type { Generation } from '../domain/generation.js';
import type { CategoryTallies, PartyState } from '../domain/party-state.js';

/** A state as its table holds it: the driver hands out bigint as text. */
export interface StateRow {
  readonly sums: readonly string[];
  readonly categories: CategoryTallies;
}

export const toState = ({ sums, categories }: StateRow): PartyState => ({ sums: Float64Array.from(sums, Number), categories });

export interface GenerationRow {
  readonly id: number;
  readonly landmark: number;
  readonly engine_version: number;
  readonly policy_version: number;
  readonly parameters: Generation['parameters'];
  readonly calibration: Generation['calibration'];
}

export const toGeneration = ({ id, landmark, engine_version, policy_version, parameters, calibration }: GenerationRow): Generation => ({
  id,
  landmark,
  engineVersion: engine_version,
  policyVersion: policy_version,
  parameters,
  calibration,
});
