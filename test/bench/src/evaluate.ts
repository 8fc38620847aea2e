import { defaultPolicy } from '@evenhand/platform';
import { OutlookReplay, parametersOf, type RatingColumns } from '@evenhand/reputation';
import { auc, expectedCalibrationError, logLoss } from './measures.js';
import { makePredictors } from './peers/index.js';
import { goodness, isBad } from './rating-record.js';

/** How well one predictor foretold bad ratings (1 or 2 stars) in one part of a history. */
export interface EvaluationRow {
  readonly predictor: string;
  readonly segment: 'all' | 'secondHalf';
  /** Area under the ROC curve of all ratings, and of those whose ratee was rated before. NaN where none or all were bad. */
  readonly auc: number;
  readonly aucKnown: number;
  readonly logLoss: number;
  /** Expected calibration error over ten bins of equal count. */
  readonly ece: number;
  readonly n: number;
}

/** The engine rates its raters anew every so many days, as the nightly job does every day. */
const generationDays = 7;

const hoursPerDay = 24;

/**
 * Prequential: every rating is predicted from those before it, then learned.
 * @param columns in the order of time
 * @param onProgress how many of how many predictions there are
 */
export function evaluate(columns: RatingColumns, onProgress: (done: number, total: number) => void = () => undefined): EvaluationRow[] {
  const { length, author, subject, hour, stars } = columns;
  const others = makePredictors();
  const total = length * (others.length + 1);
  const outlook = new Float64Array(length);
  const pairOutlook = new Float64Array(length);
  new OutlookReplay(columns, parametersOf(defaultPolicy), generationDays).run(0, (rating, ofParty, ofPair) => {
    outlook[rating] = ofParty;
    pairOutlook[rating] = ofPair;
    if (rating % 1_000 === 0) onProgress(rating, total);
  });
  const foretold: [string, Float64Array][] = [
    ['outlook', outlook],
    ['pairOutlook', pairOutlook],
  ];
  for (const [index, predictor] of others.entries()) {
    const predicted = new Float64Array(length);
    for (let rating = 0; rating < length; rating += 1) {
      const [rater = 0, ratee = 0, given = 0] = [author[rating], subject[rating], stars[rating]];
      const time = (hour[rating] ?? 0) / hoursPerDay;
      predicted[rating] = predictor.predict(rater, ratee, time);
      predictor.learn({ rater, ratee, time, y: goodness(given), bad: isBad(given) });
      if (rating % 1_000 === 0) onProgress(length * (index + 1) + rating, total);
    }
    foretold.push([predictor.name, predicted]);
  }
  onProgress(total, total);
  const known = knownBefore(columns);
  return foretold.flatMap(([predictor, predicted]) => [
    measure(predictor, 'all', predicted, columns, known, 0),
    measure(predictor, 'secondHalf', predicted, columns, known, Math.floor(length / 2)),
  ]);
}

/** Whether the ratee of each rating was rated before. */
function knownBefore({ subject, parties, length }: RatingColumns): Uint8Array {
  const seen = new Uint8Array(parties);
  const known = new Uint8Array(length);
  for (let rating = 0; rating < length; rating += 1) {
    const ratee = subject[rating] ?? 0;
    known[rating] = seen[ratee] ?? 0;
    seen[ratee] = 1;
  }
  return known;
}

function measure(
  predictor: string,
  segment: EvaluationRow['segment'],
  predictions: Float64Array,
  { stars }: RatingColumns,
  isKnown: Uint8Array,
  from: number,
): EvaluationRow {
  const predicted = predictions.subarray(from);
  const happened = Array.from(stars.subarray(from), isBad);
  const known = isKnown.subarray(from);
  const ofKnown = {
    predicted: predicted.filter((_, index) => known[index] === 1),
    happened: happened.filter((_, index) => known[index] === 1),
  };
  return {
    predictor,
    segment,
    auc: auc({ predicted, happened }),
    aucKnown: auc(ofKnown),
    logLoss: logLoss({ predicted, happened }),
    ece: expectedCalibrationError({ predicted, happened }),
    n: predicted.length,
  };
}
