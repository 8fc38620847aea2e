import type { Clock } from '@evenhand/platform';
import type { ReputationKey } from '../domain/reputation.js';
import type { SealedHalves } from '../ports/last-ratings.js';

/** So many different people have to say so: a mark that fewer could raise would tell what a single half says. */
const peopleNeeded = 3;

/** Tells moderators, and nobody else, that sealed halves about a party raise its risk: no content, no author, no count. */
export class LookAtSealedSignal {
  constructor(
    private readonly sealedHalves: SealedHalves,
    private readonly clock: Clock,
  ) {}

  execute(key: ReputationKey): Promise<boolean> {
    return this.sealedHalves.pointToRisk(key, this.clock.now(), peopleNeeded);
  }
}
