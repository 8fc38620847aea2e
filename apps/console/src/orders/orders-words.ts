import { words } from '../words/words.js';

export const useOrdersWords = words('orders', {
  en: {
    title: 'Orders',
    hint: 'What you bought and sold.',
    none: 'No orders yet',
    noneHint: 'They appear here as soon as your marketplace records one.',
    placedOn: 'Placed on {{date}}',
    all: 'All',
    filter: 'Which orders',
  },
  de: {
    title: 'Bestellungen',
    hint: 'Was Sie gekauft und verkauft haben.',
    none: 'Noch keine Bestellungen',
    noneHint: 'Sie erscheinen hier, sobald Ihr Marktplatz eine meldet.',
    placedOn: 'Aufgegeben am {{date}}',
    all: 'Alle',
    filter: 'Welche Bestellungen',
  },
});
