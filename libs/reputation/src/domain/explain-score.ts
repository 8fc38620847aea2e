import type { Sentence } from '@evenhand/platform';
import type { Generation } from './generation.js';
import type { Reputation } from './reputation.js';
import { evidenceOn, meanOf, onGrid, plus, priorEvidence, toStars, type Evidence } from './standing.js';
import type { Day } from './weights.js';

/** What a term of a score stands for. */
export const termCodes = ['PRIOR', 'STARS_5', 'STARS_4', 'STARS_3', 'STARS_2', 'STARS_1', 'WEIGHING', 'AGE', 'OPEN_ACCOUNTS'] as const;
export type TermCode = (typeof termCodes)[number];

/** One part of a score. The effects of all parts add up to the score, to the bit: all lie on one grid of stars. */
export interface ScoreTerm {
  readonly code: TermCode;
  /** Stars: where everybody begins (PRIOR), or by how much this raised (+) or lowered (−) the score. */
  readonly effect: number;
  readonly reason: Sentence;
}

/**
 * How the score comes about, step by step: from what is believed of anybody, over what was said if every rating
 * counted the same, to what repetition, doubt, age and open accounts change. Each effect is the difference that its
 * step made, so their sum telescopes: Rep = p₀ + (Rep₁ − p₀) + (Rep₂ − Rep₁) + …
 */
export function explainScore(reputation: Reputation, day: Day): ScoreTerm[] {
  const { generation, state } = reputation;
  const { fresh, trusted, open } = evidenceOn(state.sums, generation, day);
  const steps: { code: TermCode; reason: Sentence; stars: number }[] = [
    { code: 'PRIOR', reason: priorReason(generation), stars: generation.parameters.priorStars },
    ...starSteps(reputation),
    { code: 'WEIGHING', reason: weighingReason, stars: starsWith(generation, fresh) },
    { code: 'AGE', reason: ageReason, stars: starsWith(generation, plus(trusted, open)) },
    { code: 'OPEN_ACCOUNTS', reason: openReason(generation), stars: reputation.standingOn(day).score },
  ];
  return steps
    .map(({ code, reason, stars }, index) => ({
      code,
      reason,
      effect: onGrid(stars) - (index === 0 ? 0 : onGrid(steps[index - 1]?.stars ?? 0)),
    }))
    .filter(({ code, effect }) => code === 'PRIOR' || effect !== 0);
}

const starsWith = (generation: Generation, evidence: Evidence): number => toStars(meanOf(plus(priorEvidence(generation), evidence)));

/** If every rating counted the same: (y − p₀)·count/(m + n) for each number of stars, one after the other. */
function starSteps({ generation, starCounts, ratings }: Reputation) {
  const { priorWeight, priorStars } = generation.parameters;
  let stars = priorStars;
  return ([5, 4, 3, 2, 1] as const).map((given) => {
    const count = starCounts[given - 1] ?? 0;
    stars += ((given - priorStars) * count) / (priorWeight + ratings);
    return { code: `STARS_${given}` as const, reason: starsReason(count, given), stars };
  });
}

const priorReason = ({ parameters: { priorWeight, priorStars } }: Generation): Sentence => ({
  en: `Where everybody begins: ${priorStars.toFixed(2)} stars, as if ${priorWeight} ratings had said so.`,
  de: `Wo alle anfangen: ${priorStars.toFixed(2).replace('.', ',')} Sterne, als hätten ${priorWeight} Bewertungen das gesagt.`,
});

const starsReason = (count: number, stars: number): Sentence => ({
  en: `${count} rating${count === 1 ? '' : 's'} of ${stars} star${stars === 1 ? '' : 's'}.`,
  de: `${count} Bewertung${count === 1 ? '' : 'en'} mit ${stars} Stern${stars === 1 ? '' : 'en'}.`,
});

const weighingReason: Sentence = {
  en: 'Many deals with the same person, small amounts and raters who contradict trusted ones count less, large amounts more.',
  de: 'Viele Geschäfte mit derselben Person, kleine Beträge und Bewertende, die vertrauenswürdigen widersprechen, zählen weniger, große Beträge mehr.',
};

const ageReason: Sentence = { en: 'Old ratings count less than new ones.', de: 'Alte Bewertungen zählen weniger als neue.' };

const openReason = ({ parameters: { openCap, priorWeight } }: Generation): Sentence => {
  const most = ((4 * openCap) / (priorWeight + openCap)).toFixed(1);
  return {
    en: `Accounts that are neither verified nor have a history count less; however many they are, they move the score by at most ${most} stars.`,
    de: `Konten, die weder geprüft sind noch eine Vorgeschichte haben, zählen weniger; wie viele es auch sind, sie bewegen die Note um höchstens ${most.replace('.', ',')} Sterne.`,
  };
};
