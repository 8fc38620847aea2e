import type { RatingId } from '@evenhand/platform';
import { withoutRating } from '../domain/changes.js';
import { Reputation } from '../domain/reputation.js';
import { weigherOf } from '../domain/weights.js';
import type { Generations } from '../ports/generations.js';
import type { Reputations } from '../ports/reputations.js';

/** What a party's score would be without one of its ratings. Reads the ratings of one pair, whatever the history. */
export class ScoreWithoutRating {
  constructor(
    private readonly reputations: Reputations,
    private readonly generations: Generations,
  ) {}

  /** @returns the reputation without what the rating weighs; null when it does not count */
  async execute(reputation: Reputation, ratingId: RatingId): Promise<Reputation | null> {
    const { generation, state, partyId, role } = reputation;
    const found = await this.reputations.pairOf(ratingId);
    if (found?.partyId !== partyId || found.role !== role) return null;
    const standings = await this.generations.knownStandings(generation.id, [found.pair.authorId]);
    // Just revealed, and not counted yet.
    if (standings.size === 0) return null;
    return Reputation.of({ ...reputation, state: withoutRating(state, found.pair, ratingId, weigherOf(generation), standings) });
  }
}
