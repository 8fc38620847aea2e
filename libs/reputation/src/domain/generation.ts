import type { Policy } from '@evenhand/platform';
import type { OutlookCalibration } from './outlook.js';
import { parametersOf, type ReputationParameters } from './parameters.js';
import { toDay, type Day } from './weights.js';

/** Changes with every change of the formulas. */
export const engineVersion = 2;

/**
 * One edition of all reputations: what they are weighed with. Within a generation a state depends on the record
 * alone, whatever the order of arrival. A new one is built beside it and takes its place at once.
 */
export interface Generation {
  readonly id: number;
  /** The day on which a rating weighs 1. */
  readonly landmark: Day;
  readonly engineVersion: number;
  readonly policyVersion: number;
  readonly parameters: ReputationParameters;
  readonly calibration: OutlookCalibration;
}

/** Whether a generation weighs as the policy says. */
export const weighsBy = ({ parameters }: Generation, policy: Policy): boolean =>
  Object.entries(parametersOf(policy)).every(([name, value]) => parameters[name as keyof ReputationParameters] === value);

/** A generation that is made now. */
export const generationAt = (time: Date, policy: Policy, id: number, calibration: OutlookCalibration): Generation => ({
  id,
  landmark: toDay(time),
  engineVersion,
  policyVersion: policy.version,
  parameters: parametersOf(policy),
  calibration,
});
