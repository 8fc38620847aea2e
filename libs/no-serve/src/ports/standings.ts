import type { PartyId } from '@evenhand/platform';

/** What a buyer's reputation says, as far as it can lead to a proposal. */
export interface Standings {
  /** @returns upper end of the 90 % interval in stars, and the effective number of ratings behind it */
  ofBuyer(partyId: PartyId): Promise<{ readonly upperStars: number; readonly evidence: number }>;
}
