import { hours, minutes, type Schedule } from '@evenhand/platform';
import {
  closeAppealWindows,
  expirePairEntries,
  expireStrikes,
  followPolicy,
  forgetDelivered,
  forgetRetiredReputations,
  openHeldBackCases,
  rebuildReputations,
  releaseLapsedClaims,
  remindToRate,
  remindToRespond,
  revealDueRatingExchanges,
  updateWaitingReputations,
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
];
