import type { GroupedRatings } from './grouped-ratings.js';
import { OutlookReplay } from './outlook-replay.js';
import { uncalibrated, type OutlookCalibration } from './outlook.js';
import type { ReputationParameters } from './parameters.js';
import { marketOf } from './rate-raters.js';
import { reordered, type RatingColumns } from './rating-columns.js';
import { weigherOf, type Day, type Hour } from './weights.js';

/** Looks back so far, and no further than to so many ratings: more would not make the calibration better. */
const daysLookedBack = 180;
const ratingsLookedBack = 20_000;
/** How many days each generation of the replay lasts. */
const generationDays = 30;

/**
 * What a generation learns from the whole market: its share of bad ratings, and by how much the outlooks were lately off.
 * @param received the same ratings, grouped
 */
export function calibrateOutlook(
  columns: RatingColumns,
  received: GroupedRatings,
  landmark: Day,
  parameters: ReputationParameters,
): OutlookCalibration {
  const { past, recent } = split(columns.hour, lookBackTo(columns.hour, landmark));
  const market = marketOf(received, weigherOf({ landmark, parameters }));
  if (recent.length === 0) return { ...uncalibrated, ...market };
  const order = new Uint32Array(columns.length);
  order.set(past);
  order.set(recent, past.length);
  const { shift, pairShift } = new OutlookReplay(reordered(columns, order), parameters, generationDays).run(past.length);
  return { ...market, shift, pairShift };
}

/** The hour from which on ratings are replayed. */
function lookBackTo(hours: Int32Array, landmark: Day): Hour {
  const earliest = (landmark - daysLookedBack) * 24;
  const perHour = new Uint32Array((daysLookedBack + 2) * 24);
  for (const hour of hours) {
    if (hour >= earliest) {
      const slot = Math.min(hour - earliest, perHour.length - 1);
      perHour[slot] = (perHour[slot] ?? 0) + 1;
    }
  }
  let slot = perHour.length;
  for (let ratings = 0; slot > 0; slot -= 1) {
    ratings += perHour[slot - 1] ?? 0;
    if (ratings > ratingsLookedBack) break;
  }
  return earliest + slot;
}

/** Positions of the ratings before an hour as they come, and of those from it on in the order of time. */
function split(hours: Int32Array, since: Hour): { past: Uint32Array; recent: Uint32Array } {
  const past = new Uint32Array(hours.length);
  const recent: number[] = [];
  let count = 0;
  for (let rating = 0; rating < hours.length; rating += 1) {
    if ((hours[rating] ?? 0) >= since) {
      recent.push(rating);
    } else {
      past[count] = rating;
      count += 1;
    }
  }
  recent.sort((a, b) => (hours[a] ?? 0) - (hours[b] ?? 0) || a - b);
  return { past: past.subarray(0, count), recent: Uint32Array.from(recent) };
}
