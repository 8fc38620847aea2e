import { words } from '../words/words.js';

export const useShortcutsWords = words('shortcuts', {
  en: {
    title: 'Keys on this page',
    show: 'Keys',
    all: 'All keys',
    wanted: 'Keys do something',
    wantedHint: 'Switch them off if you speak to your browser, or type by accident.',
  },
  de: {
    title: 'Tasten auf dieser Seite',
    show: 'Tasten',
    all: 'Alle Tasten',
    wanted: 'Tasten tun etwas',
    wantedHint: 'Schalten Sie sie ab, wenn Sie mit Ihrem Browser sprechen oder versehentlich tippen.',
  },
});
