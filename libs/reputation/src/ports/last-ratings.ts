import type { PartyId } from '@evenhand/platform';
import type { LastHours, Verdict } from '../domain/outlook.js';
import type { ReputationKey } from '../domain/reputation.js';

/** What was revealed lately, and who said what of whom last: read from the record when it is asked for, kept nowhere. */
export interface LastRatings {
  /** As of `now`, in the order of the keys. @param generationId whose credibility of raters counts */
  lastHours(generationId: number, keys: readonly ReputationKey[], now: Date): Promise<LastHours[]>;
  /** The last revealed word of one party about another, in whatever role; null when there is none. */
  verdict(by: PartyId, about: PartyId): Promise<Verdict | null>;
}

/** The one thing that may be known of sealed halves, and by moderators alone. */
export interface SealedHalves {
  /**
   * Whether, at the beginning of this day, at least `people` different people had sealed a bad half about the party, and
   * more than had sealed a better one. By the day, so that no single half can be read off the moment of a change.
   */
  pointToRisk(key: ReputationKey, now: Date, people: number): Promise<boolean>;
}
