import { refusing, sayTextInvalid, type Sentences } from '@evenhand/platform';
import type { RatingRefusal } from './domain/refusals.js';

const day = (time: Date): string => time.toISOString().slice(0, 10);

const sentences: Sentences<RatingRefusal> = {
  ORDER_NOT_FOUND: () => ({ en: 'There is no such order of yours.', de: 'Eine solche Bestellung von Ihnen gibt es nicht.' }),
  ORDER_NOT_RATABLE: () => ({
    en: 'An order can be rated once it was fulfilled, or cancelled after it had been accepted.',
    de: 'Eine Bestellung kann bewertet werden, wenn sie erfüllt oder nach der Annahme storniert wurde.',
  }),
  RATING_ALREADY_REVEALED: ({ revealedOn }) => ({
    en: `Both ratings were revealed on ${revealedOn} and cannot be changed any more.`,
    de: `Die Bewertungen wurden am ${revealedOn} aufgedeckt und können nicht mehr geändert werden.`,
  }),
  RATING_WINDOW_CLOSED: ({ closedAt }) => ({
    en: `The time to rate this order ended on ${day(closedAt)}.`,
    de: `Die Zeit, diese Bestellung zu bewerten, endete am ${day(closedAt)}.`,
  }),
  STARS_OUT_OF_RANGE: ({ field, value }) => ({
    en: `${field}: stars are a whole number from 1 to 5, not ${value}.`,
    de: `${field}: Sterne sind eine ganze Zahl von 1 bis 5, nicht ${value}.`,
  }),
  CATEGORY_NOT_APPLICABLE: ({ category, role, applicable }) => ({
    en: `A ${role.toLowerCase()} is not rated in ${category}, but in ${applicable.join(', ')}.`,
    de: `${role === 'BUYER' ? 'Käufer' : 'Verkäufer'} werden nicht in ${category} bewertet, sondern in ${applicable.join(', ')}.`,
  }),
  CATEGORY_REPEATED: ({ category }) => ({
    en: `${category} was given more than once. Give each category once.`,
    de: `${category} wurde mehrfach angegeben. Geben Sie jede Kategorie einmal an.`,
  }),
  NEVER_AGAIN_NOT_OFFERED: ({ upToStars }) => ({
    en: `neverAgain goes with at most ${upToStars} stars and again = false. Leave it out, or put the party on your list with addToMyNoServeList.`,
    de: `neverAgain passt nur zu höchstens ${upToStars} Sternen und again = false. Lassen Sie es weg, oder setzen Sie die Partei mit addToMyNoServeList auf Ihre Liste.`,
  }),
  TEXT_INVALID: sayTextInvalid,
  RATING_NOT_FOUND: () => ({ en: 'There is no such rating.', de: 'Eine solche Bewertung gibt es nicht.' }),
  RATING_ALREADY_REMOVED: ({ removedOn }) => ({
    en: `This rating was removed on ${removedOn} already.`,
    de: `Diese Bewertung wurde schon am ${removedOn} entfernt.`,
  }),
  RATING_NOT_REMOVED: () => ({
    en: 'This rating was not removed, so there is nothing to restore.',
    de: 'Diese Bewertung wurde nicht entfernt, also ist nichts wiederherzustellen.',
  }),
  NOT_THE_RATED_PARTY: () => ({
    en: 'Only the rated party can reply to a rating.',
    de: 'Nur die bewertete Partei kann auf eine Bewertung antworten.',
  }),
  REPLY_WINDOW_CLOSED: ({ closedAt }) => ({
    en: `The time to reply to this rating ended on ${day(closedAt)}.`,
    de: `Die Zeit, auf diese Bewertung zu antworten, endete am ${day(closedAt)}.`,
  }),
  ALREADY_REPLIED: () => ({
    en: 'This rating has its one reply already.',
    de: 'Auf diese Bewertung wurde schon einmal geantwortet; mehr ist nicht vorgesehen.',
  }),
};

export const { refuse, settle } = refusing<RatingRefusal>(sentences);
