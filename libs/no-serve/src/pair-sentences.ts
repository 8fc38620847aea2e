import { refusing, sayTextInvalid, type Role, type Sentence, type Sentences } from '@evenhand/platform';
import type { PairEntryRefusal } from './domain/pair-entry-refusals.js';

const day = (time: Date): string => time.toISOString().slice(0, 10);

const roleInGerman: Record<Role, string> = { BUYER: 'Käufer', SELLER: 'Verkäufer' };

const sentences: Sentences<PairEntryRefusal> = {
  SAME_PARTY: () => ({ en: 'You cannot put yourself on your own list.', de: 'Sie können sich nicht selbst auf Ihre Liste setzen.' }),
  PARTY_NOT_FOUND: ({ role }) => ({
    en: `The ${role.toLowerCase()} is not registered. Take the party’s id from an answer of this API.`,
    de: `Der ${roleInGerman[role]} ist nicht registriert. Nehmen Sie die Kennung der Partei aus einer Antwort dieser API.`,
  }),
  TEXT_INVALID: sayTextInvalid,
  PAIR_ENTRY_END_PAST: ({ endsAt }) => ({
    en: `endsAt (${endsAt.toISOString()}) lies in the past. Name a time to come, or leave it out for no end.`,
    de: `endsAt (${endsAt.toISOString()}) liegt in der Vergangenheit. Nennen Sie eine künftige Zeit, oder lassen Sie es für kein Ende weg.`,
  }),
  ALREADY_ON_YOUR_LIST: ({ endsAt }) => ({
    en: `This party is on your list already, ${endsAt === null ? 'without an end' : `until ${day(endsAt)}`}. Remove that entry first to say it anew.`,
    de: `Diese Partei steht schon auf Ihrer Liste, ${endsAt === null ? 'ohne Ende' : `bis ${day(endsAt)}`}. Entfernen Sie jenen Eintrag zuerst, um es neu zu sagen.`,
  }),
  PAIR_ENTRY_NOT_FOUND: () => ({
    en: 'There is no such entry on your list. Take ids from myNoServeList.',
    de: 'Einen solchen Eintrag gibt es auf Ihrer Liste nicht. Nehmen Sie Kennungen aus myNoServeList.',
  }),
  PAIR_ENTRY_ENDED: ({ endedOn }) => ({
    en: `This entry ended on ${endedOn} already; there is nothing to take back.`,
    de: `Dieser Eintrag endete schon am ${endedOn}; es ist nichts zurückzunehmen.`,
  }),
};

export const { refuse, settle } = refusing<PairEntryRefusal>(sentences);

/** The private reason of an entry that a rating asked for. */
export const reasonFromRating = (stars: number, revealedAt: Date): Sentence => ({
  en: `You gave ${stars} of 5 stars and said never again (revealed on ${day(revealedAt)}).`,
  de: `Sie gaben ${stars} von 5 Sternen und sagten: nie wieder (aufgedeckt am ${day(revealedAt)}).`,
});
