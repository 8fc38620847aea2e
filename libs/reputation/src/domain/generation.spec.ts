import { describe, expect, it } from '@jest/globals';
import { defaultPolicy } from '@evenhand/platform';
import { engineVersion, generationAt } from './generation.js';
import { uncalibrated } from './outlook.js';
import { toDay } from './weights.js';

describe('a generation', () => {
  it('is of the day and the policy that it is made under', () => {
    const time = new Date('2026-03-02T23:59:59.999Z');
    const policy = { ...defaultPolicy, version: 7, reputation: { ...defaultPolicy.reputation, priorStars: 3.5, halfLifeDays: 100 } };
    const calibration = { ...uncalibrated, shift: 0.5 };
    const generation = generationAt(time, policy, 12, calibration);
    expect(generation).toMatchObject({ id: 12, landmark: toDay(new Date('2026-03-02')), engineVersion, policyVersion: 7, calibration });
    expect(generation.parameters).toMatchObject({ priorStars: 3.5, halfLifeDays: 100, priorWeight: defaultPolicy.reputation.priorWeight });
  });

  it('keeps of the policy what ratings are weighed by, and nothing of who may see what', () => {
    const { shownFromRaters: _, buyerAudience: __, ...weighing } = defaultPolicy.reputation;
    expect(generationAt(new Date(0), defaultPolicy, 1, uncalibrated).parameters).toEqual(weighing);
  });
});
