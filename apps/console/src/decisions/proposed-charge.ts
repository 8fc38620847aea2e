import type { DecidableCase } from './decisions.js';
import { grounds, type Proposed } from './charge-form.js';

export type Entry = Extract<DecidableCase['about'], { __typename: 'NoServeEntry' }>;

/** What was asked for, before a moderator makes a charge of it. */
export interface ProposedCharge extends Proposed {
  readonly explanation: string;
  readonly facts: string;
  /** Whether a person wrote it: what a number says about itself is no explanation. */
  readonly hasWords: boolean;
}

export function proposedIn({ charge, proposal }: Entry): ProposedCharge {
  return {
    ground: grounds.find((ground) => ground === charge?.ground) ?? '',
    explanation: charge?.explanation ?? '',
    facts: charge?.facts ?? '',
    hasWords: charge !== null && (proposal?.source === 'SELLER' || proposal?.source === 'MODERATOR'),
    complaintIds: charge?.complaintIds ?? [],
    orderIds: charge?.orderIds ?? [],
    rung: charge?.rung ?? 'WARNING',
    conditions: charge?.conditions ?? [],
    urgentReason: charge?.urgentReason ?? null,
  };
}
