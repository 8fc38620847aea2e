import { words } from '../words/words.js';

export const useNotificationsWords = words('notifications', {
  en: {
    title: 'Notifications',
    hint: 'What happened, newest first. They appear by themselves.',
    filter: 'Which notifications',
    all: 'All',
    unread: 'Unread',
    awaited: 'Waits for you',
    none: 'Nothing has happened yet',
    noneHint: 'As soon as there is news about your orders, you find it here.',
    noneUnread: 'You have read everything',
    noneUnreadHint: 'What comes new appears here by itself.',
    markRead: 'Mark as read',
    markAllRead: 'Mark all as read',
  },
  de: {
    title: 'Mitteilungen',
    hint: 'Was geschehen ist, das Neueste zuerst. Neues erscheint von selbst.',
    filter: 'Welche Mitteilungen',
    all: 'Alle',
    unread: 'Ungelesen',
    awaited: 'Wartet auf Sie',
    none: 'Noch ist nichts geschehen',
    noneHint: 'Sobald es Neues zu Ihren Bestellungen gibt, finden Sie es hier.',
    noneUnread: 'Sie haben alles gelesen',
    noneUnreadHint: 'Neues erscheint hier von selbst.',
    markRead: 'Als gelesen markieren',
    markAllRead: 'Alle als gelesen markieren',
  },
});
