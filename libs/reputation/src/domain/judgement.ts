import { whole } from './rater-standing.js';

/** Log-odds are counted in whole numbers of 1/logUnit. */
export const logUnit = 2 ** 12;

/** Probabilities are counted in so many parts. */
export const probabilityUnit = 4_095;

/** What a rater is found to be: honesty in 64ths, whether verified, and the probabilities of either kind in 4,095ths: 7, 1, 12 and 12 bits. */
export type Judgement = number;

export const judgementOf = (honesty: number, isVerified: number, badMouthing: number, stuffing: number): Judgement =>
  (stuffing << 20) | (badMouthing << 8) | (isVerified << 7) | honesty;
export const honestyIn = (judged: Judgement): number => judged & 127;
/** 1 or 0, to be multiplied by: a branch by it would be taken at random. */
export const verifiedIn = (judged: Judgement): number => (judged >>> 7) & 1;
/** Honesty where the rater takes part in the consensus, and 0 where not. */
export const voiceIn = (judged: Judgement): number => honestyIn(judged) & -verifiedIn(judged);
export const badMouthingIn = (judged: Judgement): number => (judged >>> 8) & probabilityUnit;
export const stuffingIn = (judged: Judgement): number => judged >>> 20;

/** @param badMouthing and stuffing: log-odds against being honest, in 1/logUnit */
export function judgementBy(badMouthing: number, stuffing: number, isVerified: number): Judgement {
  // The most likely kind counts 1, so that no odds are too large to be written.
  const most = Math.max(0, badMouthing, stuffing);
  const honest = Math.exp(-most / logUnit);
  const badMouther = Math.exp((badMouthing - most) / logUnit);
  const stuffer = Math.exp((stuffing - most) / logUnit);
  const all = honest + badMouther + stuffer;
  const share = (of: number): number => Math.round((probabilityUnit * of) / all);
  return judgementOf(Math.round(whole * (honest / all) ** 2), isVerified, share(badMouther), share(stuffer));
}
