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
    NO_SHOW: 'The other side did not turn up',
    NON_PAYMENT: 'Not paid',
    CHANGED_MIND: 'Changed their mind',
    OTHER: 'Something else',
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
    NO_SHOW: 'Die andere Seite ist nicht erschienen',
    NON_PAYMENT: 'Nicht bezahlt',
    CHANGED_MIND: 'Anders entschieden',
    OTHER: 'Etwas anderes',
  },
});

/** What is rated, each side by its own categories. */
export const useRatingCategoryWords = words('rating-category', {
  en: {
    RESPECT: 'Respect',
    PAYMENT: 'Payment',
    CLARITY: 'Clarity',
    REASONABLENESS: 'Reasonableness',
    RESPONSIVENESS: 'Responsiveness',
    ACCURACY: 'As described',
    QUALITY: 'Quality',
    COMMUNICATION: 'Communication',
    TIMELINESS: 'On time',
  },
  de: {
    RESPECT: 'Respekt',
    PAYMENT: 'Bezahlung',
    CLARITY: 'Klarheit',
    REASONABLENESS: 'Augenmaß',
    RESPONSIVENESS: 'Erreichbarkeit',
    ACCURACY: 'Wie beschrieben',
    QUALITY: 'Qualität',
    COMMUNICATION: 'Verständigung',
    TIMELINESS: 'Pünktlichkeit',
  },
});
