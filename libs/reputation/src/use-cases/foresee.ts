import type { Clock, PartyId } from '@evenhand/platform';
import { outlook, outlookLogOdds, pairLogOdds, pairOutlook } from '../domain/outlook.js';
import type { Reputation, ReputationKey } from '../domain/reputation.js';
import { toHour } from '../domain/weights.js';
import type { LastRatings } from '../ports/last-ratings.js';
import type { Reputations } from '../ports/reputations.js';

/** Foresees how the next order of a party ends. Warns and orders queues; it refuses nobody by itself. */
export class Foresee {
  constructor(
    private readonly reputations: Reputations,
    private readonly lastRatings: LastRatings,
    private readonly clock: Clock,
  ) {}

  /** Calibrated probabilities, 0 to 1, that the next order ends with a bad rating of this party. In the order of the keys. */
  async outlooks(keys: readonly ReputationKey[]): Promise<number[]> {
    const foreseen = await this.logOdds(keys);
    return foreseen.map(({ logOdds, reputation }) => outlook(logOdds, settingOf(reputation)));
  }

  /** The same for an order with one other party: knows how that one tends to rate, and what was said between the two. */
  async pairOutlook(key: ReputationKey, rater: PartyId): Promise<number> {
    const [foreseen] = await this.logOdds([key]);
    if (foreseen === undefined) throw new Error('One outlook was asked for one key.');
    const { logOdds, reputation } = foreseen;
    const [verdict, gave] = await Promise.all([this.lastRatings.verdict(key.partyId, rater), this.reputations.findMany(bothRoles(rater))]);
    const setting = settingOf(reputation);
    const sums = gave.map(({ state }) => state.sums);
    return pairOutlook(pairLogOdds(logOdds, sums, verdict, setting, toHour(this.clock.now())), setting);
  }

  private async logOdds(keys: readonly ReputationKey[]): Promise<{ logOdds: number; reputation: Reputation }[]> {
    const now = this.clock.now();
    const both = await this.reputations.findMany(keys.flatMap(({ partyId }) => bothRoles(partyId)));
    const lastHours = await this.lastRatings.lastHours(both[0]?.generation.id ?? 0, keys, now);
    return keys.map(({ role }, index) => {
      const own = both.slice(index * 2, index * 2 + 2);
      const reputation = own.find((of) => of.role === role);
      const hours = lastHours[index];
      if (reputation === undefined || hours === undefined) throw new Error('Everything was asked for each key.');
      const party = { received: reputation.state.sums, given: own.map(({ state }) => state.sums) };
      return { logOdds: outlookLogOdds(party, hours, settingOf(reputation), toHour(now)), reputation };
    });
  }
}

const bothRoles = (partyId: PartyId): ReputationKey[] => [
  { partyId, role: 'BUYER' },
  { partyId, role: 'SELLER' },
];

const settingOf = ({ generation: { landmark, calibration } }: Reputation) => ({ landmark, calibration });
