/**
 * What a generation knows of a rater: fixed when the generation was made or, for somebody who came later, when
 * their first rating was counted.
 */
export interface RaterStanding {
  /** Verified by the host, or with a history of their own. All others are open accounts, which are capped together. */
  readonly isTrusted: boolean;
  /** Probability that the rater is honest, squared, in whole 64ths, 0 to 64. Weighs ratings in the score. */
  readonly honesty: number;
  /** How far the rater's own record lets believe them, in whole 64ths, 0 to 128; 64 for nobody in particular. Weighs ratings in the outlook. */
  readonly credibility: number;
}

/** Parts that make a whole. */
export const whole = 64;

/** Of whoever has no standing yet: as honest as anybody is believed to be, .94 squared, and nobody in particular. */
export const newcomer = { honesty: Math.round(whole * 0.94 ** 2), credibility: whole } as const;
