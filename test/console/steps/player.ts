import type { Client } from '../../support/client.js';
import type { Visitor } from '../../support/console.js';
import type { Moderator } from '../../support/due-process.js';
import type { Trader } from '../../support/marketplace.js';

export type Language = 'en' | 'de';

/** Somebody in a story: at a browser of their own, and as a caller of the API for what has no page yet. */
export interface Player<Caller extends Client> {
  readonly name: string;
  readonly visitor: Visitor;
  readonly caller: Caller;
  readonly language: Language;
}

export type TraderPlayer = Player<Trader>;
export type StaffPlayer = Player<Moderator>;

/** What stands on the page, in the language that the player reads. */
export const inTheirs =
  <Key extends string>(texts: Readonly<Record<Key, Readonly<Record<Language, string | RegExp>>>>) =>
  ({ language }: { readonly language: Language }, key: Key): string | RegExp =>
    texts[key][language];
