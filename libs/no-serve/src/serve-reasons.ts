import type { Sentence } from '@evenhand/platform';
import type { ServeReasonCode } from './domain/serve-check.js';

/** What a person is told with each reason of a serve check. None names a ground or who complained. */
export const serveReasonSentences: Readonly<Record<ServeReasonCode, Sentence>> = {
  ON_YOUR_LIST: {
    en: 'This party is on your own no-serve list. Take it off the list to deal with it again.',
    de: 'Diese Partei steht auf Ihrer eigenen Liste. Nehmen Sie sie herunter, um wieder mit ihr Geschäfte zu machen.',
  },
  CONTACT_ENDED: {
    en: 'This party has ended contact with you. Orders that were accepted are finished.',
    de: 'Diese Partei hat den Kontakt zu Ihnen beendet. Angenommene Bestellungen werden zu Ende gebracht.',
  },
  ON_SELLERS_LIST: {
    en: 'The seller has the buyer on the seller’s own no-serve list.',
    de: 'Der Verkäufer führt den Käufer auf seiner eigenen Liste.',
  },
  ON_BUYERS_LIST: {
    en: 'The buyer has the seller on the buyer’s own no-serve list.',
    de: 'Der Käufer führt den Verkäufer auf seiner eigenen Liste.',
  },
  NOT_SERVED_YOU: {
    en: 'You are on the marketplace’s no-serve list. Your statement of reasons says why, for how long and how to appeal.',
    de: 'Sie stehen auf der Liste des Marktplatzes. Ihre Begründung sagt, warum, wie lange und wie Sie widersprechen können.',
  },
  NOT_AVAILABLE: {
    en: 'New orders with this party are not available at present.',
    de: 'Neue Bestellungen mit dieser Partei sind zurzeit nicht möglich.',
  },
  BUYER_NOT_SERVED: { en: 'The buyer is on the platform’s no-serve list.', de: 'Der Käufer steht auf der Liste der Plattform.' },
  SELLER_NOT_SERVED: { en: 'The seller is on the platform’s no-serve list.', de: 'Der Verkäufer steht auf der Liste der Plattform.' },
  RESTRICTED_YOU: {
    en: 'New orders with you are under conditions. Your statement of reasons says why, for how long and how to appeal.',
    de: 'Für neue Bestellungen mit Ihnen gelten Bedingungen. Ihre Begründung sagt, warum, wie lange und wie Sie widersprechen können.',
  },
  PARTY_RESTRICTED: {
    en: 'Deal with this party under the conditions named here.',
    de: 'Machen Sie mit dieser Partei Geschäfte unter den hier genannten Bedingungen.',
  },
  BUYER_RESTRICTED: {
    en: 'An entry of the platform puts the buyer under conditions.',
    de: 'Ein Eintrag der Plattform stellt den Käufer unter Bedingungen.',
  },
  SELLER_RESTRICTED: {
    en: 'An entry of the platform puts the seller under conditions.',
    de: 'Ein Eintrag der Plattform stellt den Verkäufer unter Bedingungen.',
  },
  STRIKES_YOU: {
    en: 'Complaints about you were upheld, so sellers are advised to take care. Each strike expires in time.',
    de: 'Beschwerden über Sie wurden bestätigt, daher wird Verkäufern Vorsicht geraten. Jede Verwarnung läuft mit der Zeit ab.',
  },
  CARE_ADVISED: {
    en: 'Agree with this buyer clearly on what, when and how to pay before you begin.',
    de: 'Klären Sie mit diesem Käufer genau, was, wann und wie bezahlt wird, bevor Sie anfangen.',
  },
  YOU_ARE_PARTING: {
    en: 'You are parting with this party: those who are responsible have approved it. Orders that were accepted are finished.',
    de: 'Sie trennen sich von dieser Partei: Die Verantwortlichen haben es freigegeben. Angenommene Bestellungen werden zu Ende gebracht.',
  },
  PARTING: {
    en: 'One of the two is parting with the other, which may not have been told yet.',
    de: 'Eine der beiden Parteien trennt sich von der anderen, die es vielleicht noch nicht weiß.',
  },
  BUYER_HAS_STRIKES: {
    en: 'The buyer’s strike points have reached the policy’s threshold for care.',
    de: 'Die Strafpunkte des Käufers haben die Schwelle der Richtlinie für Vorsicht erreicht.',
  },
};
