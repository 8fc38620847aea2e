import type { Decision, OrderId, PartyId, Role } from '@evenhand/platform';
import type { RatingRefusal } from './refusals.js';

export const ratingExchangeStates = ['OPEN', 'HALF_SEALED', 'REVEALED', 'LAPSED'] as const;
export type RatingExchangeState = (typeof ratingExchangeStates)[number];

/** The two halves of rating for one order. */
export class RatingExchange {
  readonly orderId!: OrderId;
  readonly sellerId!: PartyId;
  readonly buyerId!: PartyId;
  readonly state!: RatingExchangeState;
  readonly openedAt!: Date;
  /** From this instant on nobody can rate any more. */
  readonly closesAt!: Date;
  /** When it was revealed or lapsed. */
  readonly settledAt!: Date | null;
  readonly policyVersion!: number;

  static of(fields: RatingExchangeFields): RatingExchange {
    return Object.assign(new RatingExchange(), fields);
  }

  sideOf(partyId: PartyId | null): Role | null {
    if (partyId === this.sellerId) return 'SELLER';
    return partyId === this.buyerId ? 'BUYER' : null;
  }

  partyIn(role: Role): PartyId {
    return role === 'SELLER' ? this.sellerId : this.buyerId;
  }

  get isSettled(): boolean {
    return this.settledAt !== null;
  }
}

export type RatingExchangeFields = Omit<RatingExchange, 'sideOf' | 'partyIn' | 'isSettled'>;

type Step = 'firstHalf' | 'secondHalf' | 'edit' | 'windowOver';

/** Which step leads from which state to which. Nothing else sets a state. */
export const exchangeTransitions = {
  firstHalf: { OPEN: 'HALF_SEALED' },
  secondHalf: { HALF_SEALED: 'REVEALED' },
  edit: { HALF_SEALED: 'HALF_SEALED' },
  windowOver: { OPEN: 'LAPSED', HALF_SEALED: 'REVEALED' },
} as const satisfies Record<Step, Partial<Record<RatingExchangeState, RatingExchangeState>>>;

function take(exchange: RatingExchange, step: Step, at: Date): RatingExchange {
  const table: Partial<Record<RatingExchangeState, RatingExchangeState>> = exchangeTransitions[step];
  const state = table[exchange.state];
  if (state === undefined) throw new Error(`A rating exchange that is ${exchange.state} knows no step ${step}.`);
  return RatingExchange.of({ ...exchange, state, settledAt: state === 'REVEALED' || state === 'LAPSED' ? at : null });
}

/**
 * A side submits or edits its half.
 * @param sealed the roles whose half is already there
 */
export function decideSubmission(
  exchange: RatingExchange,
  side: Role,
  sealed: readonly Role[],
  at: Date,
): Decision<RatingExchange, RatingRefusal> {
  if (exchange.state === 'REVEALED' && sealed.includes(side) && exchange.settledAt !== null) {
    return { refused: { code: 'RATING_ALREADY_REVEALED', revealedOn: exchange.settledAt.toISOString().slice(0, 10) } };
  }
  if (exchange.isSettled || at >= exchange.closesAt) return { refused: { code: 'RATING_WINDOW_CLOSED', closedAt: exchange.closesAt } };
  if (sealed.includes(side)) return { decided: take(exchange, 'edit', at) };
  return { decided: take(exchange, sealed.length === 0 ? 'firstHalf' : 'secondHalf', at) };
}

/** Whether the window is over for an exchange that nobody settled yet. */
export const isDue = (exchange: RatingExchange, at: Date): boolean => !exchange.isSettled && at >= exchange.closesAt;

/** The window is over: whatever exists is revealed; where there is nothing, the exchange lapses. */
export const closeWindow = (exchange: RatingExchange, at: Date): RatingExchange => take(exchange, 'windowOver', at);
