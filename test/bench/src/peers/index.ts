import { beta, betaPredictor } from './beta.js';
import { fairnessGoodness, fairnessGoodnessPredictor } from './fairness-goodness.js';
import { bayesianMean, bayesianMeanPredictor, plainMean } from './means.js';
import type { Peer, Predictor } from './peer.js';
import { rev2, rev2Predictor } from './rev2.js';
import { whitby, whitbyPredictor } from './whitby.js';

/** The weight of the prior that fits real data best (log-loss on Bitcoin-OTC). */
const priorWeight = 3;
/** Half-lives in days: slow for scores, fast for foretelling. */
const [slow, fast] = [365, 30];
/** What is usual on marketplaces whose members rate each other openly. */
const usualShareOfBad = 0.1;

export const peers: readonly Peer[] = [plainMean, bayesianMean(priorWeight), beta(), beta(slow), whitby, fairnessGoodness, rev2];

/** Made anew for each run: predictors remember. */
export const makePredictors = (): readonly Predictor[] => [
  bayesianMeanPredictor(0),
  bayesianMeanPredictor(priorWeight),
  betaPredictor(),
  betaPredictor(fast),
  betaPredictor(fast, usualShareOfBad),
  whitbyPredictor(),
  fairnessGoodnessPredictor(),
  rev2Predictor(),
];
