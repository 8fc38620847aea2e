import { words } from './words.js';

/** Where orders and their ratings stand. */
export const useOrderWords = words('order', {
  en: {
    PLACED: 'Placed',
    ACCEPTED: 'Accepted',
    DECLINED: 'Declined',
    FULFILLED: 'Fulfilled',
    CANCELLED: 'Cancelled',
    OPEN: 'Nobody has rated yet',
    HALF_SEALED: 'One side has rated, sealed',
    REVEALED: 'Ratings revealed',
    LAPSED: 'Not rated in time',
  },
  de: {
    PLACED: 'Aufgegeben',
    ACCEPTED: 'Angenommen',
    DECLINED: 'Abgelehnt',
    FULFILLED: 'Erledigt',
    CANCELLED: 'Abgebrochen',
    OPEN: 'Noch niemand hat bewertet',
    HALF_SEALED: 'Eine Seite hat bewertet, versiegelt',
    REVEALED: 'Bewertungen aufgedeckt',
    LAPSED: 'Nicht rechtzeitig bewertet',
  },
});
