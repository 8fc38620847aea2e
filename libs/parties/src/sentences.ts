import { refusing, sayTextInvalid, type Sentences } from '@evenhand/platform';
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
  PARTY_UNKNOWN: () => ({
    en: 'There is no such party that you may act on.',
    de: 'Eine solche Partei, für die Sie handeln dürfen, gibt es nicht.',
  }),
  MEMBER_NOT_FOUND: () => ({
    en: 'No such person acts for this party. Its members are listed in Party.members.',
    de: 'Eine solche Person handelt nicht für diese Partei. Ihre Mitglieder stehen in Party.members.',
  }),
  LINK_KEYS_INVALID: ({ maximumKeys, position }) => ({
    en:
      position === null
        ? `At most ${maximumKeys} link keys come at once. Send the others with the next call.`
        : `The link key at position ${position} is none: a key is a hash of 16 to 128 characters from A–Z, a–z, 0–9, _ and -.`,
    de:
      position === null
        ? `Höchstens ${maximumKeys} Verknüpfungsschlüssel kommen auf einmal. Senden Sie die übrigen mit dem nächsten Aufruf.`
        : `Der Verknüpfungsschlüssel an Stelle ${position} ist keiner: Ein Schlüssel ist ein Hash aus 16 bis 128 Zeichen von A–Z, a–z, 0–9, _ und -.`,
  }),
  TEXT_INVALID: sayTextInvalid,
};

export const { refuse, settle } = refusing<PartyRefusal>(sentences);
