import { refusing, sayTextInvalid, type Sentences } from '@evenhand/platform';
import type { ModerationRefusal } from './domain/refusals.js';
import type { RatingRemovalState } from './domain/rating-removal.js';

const became: Record<RatingRemovalState, { readonly en: string; readonly de: string }> = {
  REQUESTED: { en: 'is not decided yet', de: 'ist noch nicht entschieden' },
  REMOVED: { en: 'was granted', de: 'wurde erfüllt' },
  KEPT: { en: 'was declined', de: 'wurde abgelehnt' },
  WITHDRAWN: { en: 'was withdrawn', de: 'wurde zurückgezogen' },
  OVERTURNED: {
    en: 'was decided, and the decision overturned on appeal',
    de: 'wurde entschieden und die Entscheidung auf Einspruch aufgehoben',
  },
};

const sentences: Sentences<ModerationRefusal> = {
  RATING_NOT_FOUND: () => ({ en: 'There is no such rating about you.', de: 'Eine solche Bewertung über Sie gibt es nicht.' }),
  RATING_ALREADY_REMOVED: ({ removedOn }) => ({
    en: `This rating was removed on ${removedOn} already.`,
    de: `Diese Bewertung wurde schon am ${removedOn} entfernt.`,
  }),
  REMOVAL_ALREADY_REQUESTED: ({ ground }) => ({
    en: `You have asked to remove this rating already (${ground}). Wait for the decision, or withdraw that request first.`,
    de: `Sie haben schon beantragt, diese Bewertung zu entfernen (${ground}). Warten Sie die Entscheidung ab oder ziehen Sie den Antrag zuerst zurück.`,
  }),
  REMOVAL_GROUND_DECIDED: ({ ground }) => ({
    en: `Whether this rating is removed for ${ground} was decided already. You can appeal against that decision, or name another ground.`,
    de: `Ob diese Bewertung wegen ${ground} entfernt wird, ist schon entschieden. Sie können dagegen Einspruch einlegen oder einen anderen Grund nennen.`,
  }),
  RATING_REMOVAL_NOT_FOUND: () => ({ en: 'There is no such request of yours.', de: 'Einen solchen Antrag von Ihnen gibt es nicht.' }),
  RATING_REMOVAL_SETTLED: ({ state }) => ({
    en: `This request ${became[state].en}, so this cannot be done with it any more.`,
    de: `Dieser Antrag ${became[state].de}; deshalb geht das damit nicht mehr.`,
  }),
  TEXT_INVALID: sayTextInvalid,
};

export const { refuse, settle } = refusing<ModerationRefusal>(sentences);
