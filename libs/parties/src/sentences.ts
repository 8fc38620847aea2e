import { refusing, type Sentences } from '@evenhand/platform';
import type { PartyRefusal } from './domain/party.js';

const sentences: Sentences<PartyRefusal> = {
  PARTY_TEXT_INVALID: ({ field, maximumLength }) => ({
    en: `${field} has 1 to ${maximumLength} characters that can be stored: not blank, no NUL, no broken emoji.`,
    de: `${field} hat 1 bis ${maximumLength} speicherbare Zeichen: nicht leer, kein NUL, keine zerbrochenen Emoji.`,
  }),
  EXTERNAL_ID_TAKEN: ({ externalId }) => ({
    en: `A party with the external id "${externalId}" is registered already. Ask for it with party(externalId).`,
    de: `Eine Partei mit der externen Kennung „${externalId}“ ist schon registriert. Fragen Sie sie mit party(externalId) ab.`,
  }),
};

export const { refuse, settle } = refusing<PartyRefusal>(sentences);
