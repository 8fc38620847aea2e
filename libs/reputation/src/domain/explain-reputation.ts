import type { Sentence } from '@evenhand/platform';
import { explainScore, type ScoreTerm } from './explain-score.js';
import type { Reputation } from './reputation.js';
import type { Day } from './weights.js';

const inEnglish = (stars: number): string => Math.abs(stars).toFixed(2);
const inGerman = (stars: number): string => inEnglish(stars).replace('.', ',');
/** Not rounded away where two digits are shown. */
const isSeen = ({ effect }: ScoreTerm): boolean => Math.abs(effect) >= 0.005;
const signOf = (effect: number): string => (effect < 0 ? '−' : '+');

/** Too few people have rated: no score is shown, so none is explained. */
export const isNew = ({ raters }: Reputation, shownFromRaters: number): boolean => raters < shownFromRaters;

/**
 * How the score comes about, in sentences for a person.
 * @param shownFromRaters below this many different raters the party is new
 */
export function explainReputation(reputation: Reputation, day: Day, shownFromRaters: number): Sentence[] {
  const { raters, ratings, silences } = reputation;
  if (ratings === 0) {
    return [{ en: 'Nobody has rated this party in this role yet.', de: 'In dieser Rolle hat diese Partei noch niemand bewertet.' }];
  }
  if (isNew(reputation, shownFromRaters)) {
    return [
      {
        en: `New: rated by ${raters} ${raters === 1 ? 'person' : 'people'}. A score is shown from ${shownFromRaters} on.`,
        de: `Neu: von ${raters} ${raters === 1 ? 'Person' : 'Personen'} bewertet. Eine Note wird ab ${shownFromRaters} gezeigt.`,
      },
    ];
  }
  const { score, intervalLow, intervalHigh } = reputation.standingOn(day);
  const [prior, ...terms] = explainScore(reputation, day);
  const sentences: Sentence[] = [
    ...(prior === undefined ? [] : [prior.reason]),
    ...terms.filter(isSeen).map(({ effect, reason }) => ({
      en: `${signOf(effect)}${inEnglish(effect)}: ${reason.en}`,
      de: `${signOf(effect)}${inGerman(effect)}: ${reason.de}`,
    })),
    {
      en: `Together ${inEnglish(score)} stars; with a probability of 90 % between ${inEnglish(intervalLow)} and ${inEnglish(intervalHigh)}.`,
      de: `Zusammen ${inGerman(score)} Sterne; mit einer Wahrscheinlichkeit von 90 % zwischen ${inGerman(intervalLow)} und ${inGerman(intervalHigh)}.`,
    },
  ];
  if (silences > 0) {
    sentences.push({
      en: `Silence of the other side, ${silences} time${silences === 1 ? '' : 's'}, changed nothing.`,
      de: `Das Schweigen der anderen Seite, ${silences}-mal, hat nichts geändert.`,
    });
  }
  return sentences;
}
