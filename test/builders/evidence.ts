import { newcomer, whole } from '../../libs/reputation/src/domain/rater-standing.js';

/** What one fresh rating is as evidence: of a typical or unknown amount, by somebody whom nobody has rated as a rater yet. */
export const evidenceOfOne = newcomer.honesty / whole;
