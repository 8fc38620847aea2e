import type { Sentence } from '@evenhand/platform';
import { priorStars, priorWeight } from './compute-reputation.js';
import type { Reputation } from './reputation.js';

const stars = (value: number): string => value.toFixed(2);
const germanStars = (value: number): string => stars(value).replace('.', ',');

/**
 * How the score comes about, in sentences whose numbers follow from each other.
 * @param shownFromEvidence below this many ratings the party is new: no score is shown, so none is explained
 */
export function explainReputation(
  { tally, score, evidence, intervalLow, intervalHigh }: Reputation,
  shownFromEvidence: number,
): Sentence[] {
  if (evidence === 0) {
    return [{ en: 'Nobody has rated this party in this role yet.', de: 'In dieser Rolle hat diese Partei noch niemand bewertet.' }];
  }
  if (evidence < shownFromEvidence) {
    return [
      {
        en: `New: ${evidence} revealed rating${evidence === 1 ? '' : 's'}. A score is shown from ${shownFromEvidence} on.`,
        de: `Neu: ${evidence} aufgedeckte Bewertung${evidence === 1 ? '' : 'en'}. Eine Note wird ab ${shownFromEvidence} gezeigt.`,
      },
    ];
  }
  const mean = tally.starCounts.reduce((sum, count, index) => sum + count * (index + 1), 0) / evidence;
  const sentences: Sentence[] = [
    {
      en: `${evidence} revealed ratings with a mean of ${stars(mean)} stars.`,
      de: `${evidence} aufgedeckte Bewertungen mit einem Mittel von ${germanStars(mean)} Sternen.`,
    },
    {
      en: `Drawn towards ${stars(priorStars)} stars, as if ${priorWeight} more ratings had said so: ${stars(score)} stars.`,
      de: `Zu ${germanStars(priorStars)} Sternen hin gezogen, als hätten ${priorWeight} weitere Bewertungen das gesagt: ${germanStars(score)} Sterne.`,
    },
    {
      en: `With a probability of 90 % the party stands between ${stars(intervalLow)} and ${stars(intervalHigh)} stars.`,
      de: `Mit einer Wahrscheinlichkeit von 90 % liegt die Partei zwischen ${germanStars(intervalLow)} und ${germanStars(intervalHigh)} Sternen.`,
    },
  ];
  if (tally.silences > 0) {
    sentences.push({
      en: `Silence of the other side, ${tally.silences} time${tally.silences === 1 ? '' : 's'}, changed nothing.`,
      de: `Das Schweigen der anderen Seite, ${tally.silences}-mal, hat nichts geändert.`,
    });
  }
  return sentences;
}
