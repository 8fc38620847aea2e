import { refusing, type Role, type Sentence, type Sentences } from '@evenhand/platform';
import { maximumAmountMinor, maximumExternalIdLength } from './domain/new-order.js';
import type { OrderField, OrderRefusal } from './domain/refusals.js';

const roleInGerman: Record<Role, string> = { BUYER: 'Käufer', SELLER: 'Verkäufer' };

const fieldRules: Record<OrderField, Sentence> = {
  externalId: {
    en: `externalId has 1 to ${maximumExternalIdLength} characters that can be stored: not blank, no NUL, no broken emoji.`,
    de: `externalId hat 1 bis ${maximumExternalIdLength} speicherbare Zeichen: nicht leer, kein NUL, keine zerbrochenen Emoji.`,
  },
  amountMinor: {
    en: `amountMinor is a whole number of the currency’s smallest unit from 0 to ${maximumAmountMinor}.`,
    de: `amountMinor ist eine ganze Zahl der kleinsten Währungseinheit von 0 bis ${maximumAmountMinor}.`,
  },
  currency: {
    en: 'currency is an ISO 4217 code of three capital letters, such as EUR.',
    de: 'currency ist ein ISO-4217-Kürzel aus drei Großbuchstaben, etwa EUR.',
  },
  dueOn: { en: 'dueOn is a day of the calendar as YYYY-MM-DD.', de: 'dueOn ist ein Kalendertag als JJJJ-MM-TT.' },
  placedAt: { en: 'placedAt is not in the future.', de: 'placedAt liegt nicht in der Zukunft.' },
  acceptedAt: {
    en: 'acceptedAt is not before placedAt and not in the future.',
    de: 'acceptedAt liegt nicht vor placedAt und nicht in der Zukunft.',
  },
  fulfilledAt: {
    en: 'fulfilledAt needs acceptedAt, is not before it and not in the future.',
    de: 'fulfilledAt braucht acceptedAt, liegt nicht davor und nicht in der Zukunft.',
  },
  note: {
    en: 'note has at most 2000 characters that can be stored: no NUL, no broken emoji.',
    de: 'note hat höchstens 2000 speicherbare Zeichen: kein NUL, keine zerbrochenen Emoji.',
  },
  onBehalfOf: {
    en: 'The host says on whose behalf it acts with onBehalfOf; a party acts for itself and leaves it out.',
    de: 'Der Betreiber sagt mit onBehalfOf, für wen er handelt; eine Partei handelt für sich und lässt es weg.',
  },
  at: { en: 'at is not in the future.', de: 'at liegt nicht in der Zukunft.' },
};

const sentences: Sentences<OrderRefusal> = {
  ORDER_NOT_FOUND: () => ({ en: 'There is no such order of yours.', de: 'Eine solche Bestellung von Ihnen gibt es nicht.' }),
  WRONG_SIDE: ({ action, allowedSides }) => ({
    en: `Only the ${allowedSides.join(' or ').toLowerCase()} can ${action} an order.`,
    de: `Diese Handlung (${action}) steht nur dem ${allowedSides.map((side) => roleInGerman[side]).join(' oder ')} zu.`,
  }),
  WRONG_ORDER_STATE: ({ action, state, allowedStates }) => ({
    en: `The order is ${state}; to ${action} it, it would have to be ${allowedStates.join(' or ')}.`,
    de: `Die Bestellung ist im Zustand ${state}; für diese Handlung (${action}) müsste sie ${allowedStates.join(' oder ')} sein.`,
  }),
  ORDER_INPUT_INVALID: ({ field }) => fieldRules[field],
  NOT_AT_FAULT: ({ side }) => ({
    en: `No complaint holds the ${side.toLowerCase()} of this order at fault, so there is nothing to release.`,
    de: `Keine Beschwerde hält ${side === 'BUYER' ? 'den Käufer' : 'den Verkäufer'} dieser Bestellung für schuldig, also ist nichts zurückzunehmen.`,
  }),
  SAME_PARTY: () => ({ en: 'Buyer and seller are two different parties.', de: 'Käufer und Verkäufer sind zwei verschiedene Parteien.' }),
  PARTY_NOT_FOUND: ({ role }) => ({
    en: `The ${role.toLowerCase()} is not registered. Register the party first.`,
    de: `Der ${roleInGerman[role]} ist nicht registriert. Registrieren Sie die Partei zuerst.`,
  }),
  EXTERNAL_ORDER_ID_TAKEN: ({ externalId }) => ({
    en: `An order with the external id "${externalId}" is recorded already.`,
    de: `Eine Bestellung mit der externen Kennung „${externalId}“ ist schon erfasst.`,
  }),
  SERVICE_REFUSED: () => ({
    en: 'This seller and this buyer do not deal with each other.',
    de: 'Dieser Verkäufer und dieser Käufer machen keine Geschäfte miteinander.',
  }),
};

export const { refuse, settle } = refusing<OrderRefusal>(sentences);
