import {
  DatabaseHeldBackTexts,
  DatabaseRatingRemovals,
  DecideHeldBackText,
  DecideRatingRemoval,
  type ModerationParts,
  OpenHeldBackCases,
  OverturnRatingKept,
  OverturnRatingRemoved,
  RequestRatingRemoval,
  WithdrawRatingRemoval,
} from '@evenhand/moderation';
import type { Foundation } from './foundation.js';

type Elsewhere = Pick<ModerationParts, 'ratings' | 'removeRating' | 'restoreRating' | 'desk' | 'issueStatement' | 'statements'>;

/** What is decided about ratings and their texts. */
export function composeModeration({ database, unitOfWork, ids }: Foundation, elsewhere: Elsewhere) {
  const removals = new DatabaseRatingRemovals(database);
  const heldBackTexts = new DatabaseHeldBackTexts(database);
  const parts: ModerationParts = { ...elsewhere, unitOfWork, removals, heldBackTexts, ids };
  return {
    overturnRatingRemoved: new OverturnRatingRemoved(parts),
    overturnRatingKept: new OverturnRatingKept(parts),
    reads: { removals, heldBackTexts },
    useCases: {
      requestRatingRemoval: new RequestRatingRemoval(parts),
      withdrawRatingRemoval: new WithdrawRatingRemoval(parts),
      decideRatingRemoval: new DecideRatingRemoval(parts),
      openHeldBackCases: new OpenHeldBackCases(parts),
      decideHeldBackText: new DecideHeldBackText(parts),
    },
  };
}
