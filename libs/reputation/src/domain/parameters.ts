import type { Policy } from '@evenhand/platform';

/** What the policy says of how ratings are weighed. */
export type ReputationParameters = Pick<
  Policy['reputation'],
  'priorStars' | 'priorWeight' | 'halfLifeDays' | 'openCap' | 'typicalAmountMinor'
>;

export const parametersOf = ({
  reputation: { priorStars, priorWeight, halfLifeDays, openCap, typicalAmountMinor },
}: Policy): ReputationParameters => ({ priorStars, priorWeight, halfLifeDays, openCap, typicalAmountMinor });
