import i18next, { type TOptions } from 'i18next';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { contained } from './isolated.js';
import './language.js';

/** `waiting_one` and `waiting_other` are said by `waiting` with a count. */
type Spoken<Key> = Key extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : Key;

export type Say<Key> = (key: Key, values?: TOptions) => string;

/**
 * The words of one part of the console, in every language that it speaks: what is missing in one does not compile.
 * They come with the part that says them, so that nobody loads the words of pages that are not looked at.
 */
export function words<const English extends Record<string, string>>(
  part: string,
  { en, de }: { readonly en: English; readonly de: Record<keyof English, string> },
): () => Say<Spoken<keyof English>> {
  i18next.addResourceBundle('en', part, en);
  i18next.addResourceBundle('de', part, de);
  return () => {
    const { t } = useTranslation(part);
    // The same function until another language is chosen: what was made with it may be kept.
    return useCallback(
      (key, values) => t(String(key), Object.fromEntries(Object.entries(values ?? {}).map(([name, value]) => [name, contained(value)]))),
      [t],
    );
  };
}
