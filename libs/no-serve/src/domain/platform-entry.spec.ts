import { describe, expect, it } from '@jest/globals';
import { decideStep, platformStates, platformSteps, type PlatformState, type PlatformStep } from './platform-entry.js';

/** As the design says it: from where, by what, to where. */
const design: Readonly<Record<PlatformStep, readonly [from: readonly PlatformState[], to: PlatformState | 'the same']>> = {
  openHearing: [['PROPOSED'], 'HEARING'],
  answer: [['HEARING', 'APPROVED', 'ACTIVE'], 'the same'],
  approve: [['HEARING'], 'APPROVED'],
  lapse: [['APPROVED'], 'HEARING'],
  reject: [['PROPOSED', 'HEARING'], 'REJECTED'],
  withdraw: [['PROPOSED', 'HEARING', 'APPROVED'], 'WITHDRAWN'],
  activate: [['APPROVED'], 'ACTIVE'],
  extend: [['ACTIVE'], 'the same'],
  confirm: [['ACTIVE'], 'the same'],
  expire: [['ACTIVE'], 'EXPIRED'],
  lift: [['ACTIVE'], 'LIFTED'],
  overturn: [['APPROVED', 'ACTIVE', 'EXPIRED', 'LIFTED'], 'OVERTURNED'],
};
const steps = Object.keys(design) as PlatformStep[];

describe('an entry of the platform’s list', () => {
  it.each(steps.flatMap((step) => platformStates.map((state) => [step, state] as const)))('%s of one that is %s', (step, state) => {
    const [from, to] = design[step];
    expect(decideStep({ state }, step)).toEqual(
      from.includes(state)
        ? { decided: to === 'the same' ? state : to }
        : { refused: { code: 'WRONG_ENTRY_STATE', step, state, allowedStates: from } },
    );
  });

  it('knows no step beyond the design', () => {
    expect(Object.keys(platformSteps).sort()).toEqual([...steps].sort());
  });

  const reachedFrom = (begin: PlatformState, without: readonly PlatformStep[] = []): Set<PlatformState> => {
    const reached = new Set([begin]);
    for (let before = 0; before !== reached.size;) {
      before = reached.size;
      for (const step of steps.filter((each) => !without.includes(each))) {
        for (const state of reached) {
          const decided = decideStep({ state }, step);
          if ('decided' in decided) reached.add(decided.decided);
        }
      }
    }
    return reached;
  };

  it('reaches every state from a proposal', () => {
    expect([...reachedFrom('PROPOSED')].sort()).toEqual([...platformStates].sort());
  });

  it.each(['openHearing', 'approve', 'activate'] as const)('is never in force without %s', (step) => {
    expect(reachedFrom('PROPOSED', [step])).not.toContain('ACTIVE');
  });

  it.each(['REJECTED', 'WITHDRAWN', 'OVERTURNED'] as const)('stays %s for ever', (state) => {
    expect([...reachedFrom(state)]).toEqual([state]);
  });
});
