import { at } from './arrays.js';

/** Predictions and what happened; arrays of one length. */
export interface Foretold {
  /** Probabilities in [0, 1]; for AUC any numbers that order. */
  readonly predicted: ArrayLike<number>;
  /** Truthy where it happened. */
  readonly happened: ArrayLike<number | boolean>;
}

const order = (values: ArrayLike<number>): Uint32Array =>
  Uint32Array.from({ length: values.length }, (_, index) => index).sort((a, b) => at(values, a) - at(values, b) || a - b);

/**
 * The probability that of one case that happened and one that did not, drawn at random, the first was predicted higher;
 * equal predictions count by half (Mann & Whitney 1947). NaN where all or none happened. O(n log n).
 */
export function auc({ predicted, happened }: Foretold): number {
  const sorted = order(predicted);
  let [below, wins, positives] = [0, 0, 0];
  for (let start = 0; start < sorted.length;) {
    let end = start;
    let [ties, yes] = [0, 0];
    const value = at(predicted, at(sorted, start));
    for (; end < sorted.length && at(predicted, at(sorted, end)) === value; end += 1) {
      if (at(happened, at(sorted, end))) yes += 1;
      else ties += 1;
    }
    wins += yes * (below + ties / 2);
    below += ties;
    positives += yes;
    start = end;
  }
  return wins / (positives * below);
}

/** Mean of −ln of the probability given to what happened; probabilities are clipped to [clip, 1 − clip]. NaN of nothing. */
export function logLoss({ predicted, happened }: Foretold, clip = 1e-6): number {
  let loss = 0;
  for (let index = 0; index < predicted.length; index += 1) {
    const p = Math.min(1 - clip, Math.max(clip, at(predicted, index)));
    loss -= Math.log(at(happened, index) ? p : 1 - p);
  }
  return loss / predicted.length;
}

/**
 * Expected calibration error: predictions in order are cut into bins of equal count (sizes differ by one at most); the mean
 * over cases of |mean prediction − share that happened| of their bin. Equal predictions keep the order they came in.
 */
export function expectedCalibrationError({ predicted, happened }: Foretold, bins = 10): number {
  const sorted = order(predicted);
  let error = 0;
  for (let bin = 0; bin < bins; bin += 1) {
    const [from, to] = [Math.floor((bin * sorted.length) / bins), Math.floor(((bin + 1) * sorted.length) / bins)];
    let difference = 0;
    for (const index of sorted.subarray(from, to)) difference += at(predicted, index) - (at(happened, index) ? 1 : 0);
    error += Math.abs(difference);
  }
  return error / sorted.length;
}
