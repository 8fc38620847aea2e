import { words } from './words.js';

/** What people are called: callers and sides of an order. */
export const useRoleWords = words('role', {
  en: {
    PARTY: 'Trader',
    MODERATOR: 'Moderator',
    LEAD: 'Lead',
    ADMIN: 'Admin',
    AUDITOR: 'Auditor',
    SERVICE: 'Marketplace',
    SELLER: 'Seller',
    BUYER: 'Buyer',
  },
  de: {
    PARTY: 'Handelnde',
    MODERATOR: 'Moderation',
    LEAD: 'Leitung',
    ADMIN: 'Administration',
    AUDITOR: 'Prüfung',
    SERVICE: 'Marktplatz',
    SELLER: 'Verkäufer',
    BUYER: 'Käufer',
  },
});
