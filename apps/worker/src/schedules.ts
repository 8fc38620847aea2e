import { hours, minutes, type Schedule } from '@evenhand/platform';
import {
  activateDueEntries,
  closeAppealWindows,
  completeApprovals,
  endHearings,
  expireDueEntries,
  expirePairEntries,
  expireStrikes,
  followPolicy,
  forgetDelivered,
  forgetRetiredReputations,
  openHeldBackCases,
  rebuildReputations,
  releaseLapsedClaims,
  remindOfHearings,
  remindToRate,
  remindToRespond,
  revealDueRatingExchanges,
  sweepThresholds,
  updateWaitingReputations,
  watchOverSeparations,
} from './jobs.js';

/** Every repeating job. Each looks for all that is due, so one that was missed is made up for by the next. */
export const schedules: readonly Schedule[] = [
  { job: revealDueRatingExchanges, everyMs: minutes(1) },
  { job: remindToRate, everyMs: minutes(10) },
  { job: releaseLapsedClaims, everyMs: minutes(1) },
  { job: expirePairEntries, everyMs: minutes(1) },
  { job: updateWaitingReputations, everyMs: minutes(1) },
  { job: rebuildReputations, everyMs: hours(24) },
  { job: followPolicy, everyMs: minutes(1) },
  { job: forgetRetiredReputations, everyMs: hours(1) },
  { job: closeAppealWindows, everyMs: minutes(1) },
  { job: openHeldBackCases, everyMs: minutes(10) },
  { job: forgetDelivered, everyMs: hours(1) },
  { job: expireStrikes, everyMs: minutes(10) },
  { job: remindToRespond, everyMs: minutes(10) },

  { job: endHearings, everyMs: minutes(1) },
  { job: activateDueEntries, everyMs: minutes(1) },
  { job: expireDueEntries, everyMs: minutes(1) },
  { job: remindOfHearings, everyMs: minutes(10) },
  { job: sweepThresholds, everyMs: hours(1) },

  { job: completeApprovals, everyMs: minutes(1) },
  { job: watchOverSeparations, everyMs: minutes(10) },
];
