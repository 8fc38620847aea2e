import type { Visitor } from '../../support/console.js';
import type { Trader } from '../../support/marketplace.js';

export type Language = 'en' | 'de';

/** Somebody of the marketplace's staff, at a browser of their own. */
export interface StaffPlayer {
  readonly name: string;
  readonly visitor: Visitor;
  readonly language: Language;
}

/** A buyer or seller in a story. As a caller of the API they had orders before it begins. */
export interface TraderPlayer extends StaffPlayer {
  readonly caller: Trader;
}

/** What stands on the page, in the language that the player reads. */
export const inTheirs =
  <Key extends string>(texts: Readonly<Record<Key, Readonly<Record<Language, string | RegExp>>>>) =>
  ({ language }: { readonly language: Language }, key: Key): string | RegExp =>
    texts[key][language];
