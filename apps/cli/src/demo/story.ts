import type { CancelReason } from '@evenhand/orders';
import type { RatingDraft } from '@evenhand/ratings';
import type { DemoPerson } from './people.js';

type Half = Pick<RatingDraft, 'stars' | 'again'> &
  Partial<Pick<RatingDraft, 'publicComment' | 'privateNote' | 'moderatorNote' | 'categories'>>;

/** One demo order. Days count back from the first start. */
export interface Deal {
  readonly seller: DemoPerson;
  readonly buyer: DemoPerson;
  readonly amountMinor: number;
  readonly currency: 'EUR' | 'GBP';
  readonly placedDaysAgo: number;
  readonly ending:
    | 'PLACED'
    | 'ACCEPTED'
    | 'DECLINED'
    | { readonly fulfilledDaysAgo: number }
    | {
        readonly cancelledDaysAgo: number;
        readonly by: 'SELLER' | 'BUYER';
        readonly reason: CancelReason;
        readonly afterAcceptance: boolean;
      };
  /** Halves that were submitted, one day after the end. */
  readonly bySeller?: Half;
  readonly byBuyer?: Half;
  /** The seller's reply to what the buyer said. */
  readonly reply?: string;
}

const good = (publicComment: string): Half => ({ stars: 5, again: true, publicComment });

/** Orders in every state; exchanges open, sealed by one side, revealed by both or by time, and lapsed. */
export const deals: readonly Deal[] = [
  {
    seller: 'hanna',
    buyer: 'beate',
    amountMinor: 32_000,
    currency: 'EUR',
    placedDaysAgo: 215,
    ending: { fulfilledDaysAgo: 200 },
    bySeller: good('Zahlt sofort.'),
    byBuyer: { stars: 3, again: true, publicComment: 'Schöne Truhe, aber sie kam mit einem Kratzer.' },
    reply: 'Den Kratzer habe ich inzwischen ausgebessert.',
  },
  {
    seller: 'hanna',
    buyer: 'peter',
    amountMinor: 21_000,
    currency: 'EUR',
    placedDaysAgo: 160,
    ending: { fulfilledDaysAgo: 150 },
    bySeller: good('Knew what he wanted.'),
    byBuyer: { stars: 4, again: true, publicComment: 'Solid work, well packed.' },
  },
  {
    seller: 'hanna',
    buyer: 'jürgen',
    amountMinor: 27_500,
    currency: 'EUR',
    placedDaysAgo: 120,
    ending: { fulfilledDaysAgo: 110 },
    bySeller: good('Gerne wieder.'),
    byBuyer: good('Genau wie besprochen.'),
  },
  {
    seller: 'hanna',
    buyer: 'karl',
    amountMinor: 24_900,
    currency: 'EUR',
    placedDaysAgo: 70,
    ending: { fulfilledDaysAgo: 60 },
    bySeller: {
      stars: 4,
      again: true,
      publicComment: 'Wusste, was er will, und hat pünktlich gezahlt.',
      categories: [
        { category: 'PAYMENT', stars: 5 },
        { category: 'CLARITY', stars: 4 },
      ],
    },
    byBuyer: {
      stars: 5,
      again: true,
      publicComment: 'Der Tisch ist ein Traum. Danke!',
      categories: [
        { category: 'QUALITY', stars: 5 },
        { category: 'TIMELINESS', stars: 4 },
      ],
    },
    reply: 'Danke, Karl. Viel Freude damit!',
  },
  {
    seller: 'hanna',
    buyer: 'beate',
    amountMinor: 8_500,
    currency: 'EUR',
    placedDaysAgo: 58,
    ending: { fulfilledDaysAgo: 50 },
    bySeller: good('Sehr freundlich.'),
    byBuyer: good('Sauber gearbeitet, gerne wieder.'),
  },
  {
    seller: 'hanna',
    buyer: 'mary',
    amountMinor: 12_000,
    currency: 'EUR',
    placedDaysAgo: 48,
    ending: { fulfilledDaysAgo: 40 },
    bySeller: good('A pleasure to work for.'),
    byBuyer: { stars: 4, again: true, publicComment: 'Lovely shelf, a week late.' },
  },
  {
    seller: 'hanna',
    buyer: 'rudi',
    amountMinor: 39_900,
    currency: 'EUR',
    placedDaysAgo: 45,
    ending: { fulfilledDaysAgo: 38 },
    bySeller: {
      stars: 1,
      again: false,
      publicComment: 'Hat am Telefon geschrien und wollte nachträglich die Hälfte.',
      privateNote: 'Bitte melden Sie sich nicht mehr bei mir.',
      moderatorNote: 'Drohte mit schlechten Bewertungen.',
      categories: [
        { category: 'RESPECT', stars: 1 },
        { category: 'REASONABLENESS', stars: 1 },
      ],
    },
    byBuyer: { stars: 1, again: false, publicComment: 'So eine Idiotin, schreibt mir an rudi@beispiel.example!' },
  },
  {
    seller: 'tischlerei',
    buyer: 'rudi',
    amountMinor: 120_000,
    currency: 'EUR',
    placedDaysAgo: 80,
    ending: { fulfilledDaysAgo: 66 },
    bySeller: {
      stars: 2,
      again: false,
      publicComment: 'Zahlte erst nach der dritten Mahnung.',
      categories: [{ category: 'PAYMENT', stars: 1 }],
    },
  },
  {
    seller: 'bikes',
    buyer: 'rudi',
    amountMinor: 45_000,
    currency: 'EUR',
    placedDaysAgo: 35,
    ending: { cancelledDaysAgo: 30, by: 'SELLER', reason: 'NO_SHOW', afterAcceptance: true },
    bySeller: {
      stars: 1,
      again: false,
      publicComment: 'Never came to collect the bike.',
      categories: [{ category: 'RESPONSIVENESS', stars: 1 }],
    },
  },
  {
    seller: 'oliver',
    buyer: 'mary',
    amountMinor: 3_200,
    currency: 'GBP',
    placedDaysAgo: 62,
    ending: { fulfilledDaysAgo: 57 },
    bySeller: good('Quick and kind.'),
    byBuyer: good('The best apples in town.'),
  },
  {
    seller: 'oliver',
    buyer: 'peter',
    amountMinor: 2_100,
    currency: 'GBP',
    placedDaysAgo: 44,
    ending: { fulfilledDaysAgo: 42 },
    bySeller: good('All fine.'),
    byBuyer: { stars: 3, again: true, publicComment: 'Some were bruised.' },
    reply: 'Sorry about that, the next box is on me.',
  },
  { seller: 'oliver', buyer: 'tom', amountMinor: 2_800, currency: 'GBP', placedDaysAgo: 31, ending: { fulfilledDaysAgo: 29 } },
  {
    seller: 'tischlerei',
    buyer: 'jürgen',
    amountMinor: 89_000,
    currency: 'EUR',
    placedDaysAgo: 52,
    ending: { fulfilledDaysAgo: 33 },
    bySeller: good('Klare Wünsche, faire Zusammenarbeit.'),
    byBuyer: good('Ein Schrank fürs Leben.'),
  },
  {
    seller: 'tischlerei',
    buyer: 'svenja',
    amountMinor: 15_500,
    currency: 'EUR',
    placedDaysAgo: 20,
    ending: { fulfilledDaysAgo: 9 },
    byBuyer: { stars: 4, again: true, publicComment: 'Schöne Arbeit.' },
  },
  {
    seller: 'hanna',
    buyer: 'jürgen',
    amountMinor: 6_400,
    currency: 'EUR',
    placedDaysAgo: 12,
    ending: { fulfilledDaysAgo: 4 },
    bySeller: { stars: 5, again: true, publicComment: 'Immer wieder gerne.' },
  },
  { seller: 'hanna', buyer: 'karl', amountMinor: 9_900, currency: 'EUR', placedDaysAgo: 8, ending: { fulfilledDaysAgo: 3 } },
  { seller: 'bikes', buyer: 'peter', amountMinor: 52_000, currency: 'EUR', placedDaysAgo: 6, ending: 'ACCEPTED' },
  {
    seller: 'bikes',
    buyer: 'tom',
    amountMinor: 31_000,
    currency: 'EUR',
    placedDaysAgo: 5,
    ending: { cancelledDaysAgo: 4, by: 'BUYER', reason: 'CHANGED_MIND', afterAcceptance: false },
  },
  { seller: 'tischlerei', buyer: 'beate', amountMinor: 44_000, currency: 'EUR', placedDaysAgo: 3, ending: 'DECLINED' },
  { seller: 'hanna', buyer: 'svenja', amountMinor: 17_000, currency: 'EUR', placedDaysAgo: 2, ending: 'ACCEPTED' },
  { seller: 'oliver', buyer: 'karl', amountMinor: 4_500, currency: 'GBP', placedDaysAgo: 1, ending: 'PLACED' },
];
