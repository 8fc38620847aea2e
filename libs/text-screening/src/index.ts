export { privateDataKinds, type PrivateDataKind, type TextPlace, type TextScreen } from './text-screen.js';
export { WordListTextScreen } from './word-list-text-screen.js';
