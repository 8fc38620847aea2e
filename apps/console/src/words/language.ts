import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

export const languages = ['de', 'en'] as const;
export type Language = (typeof languages)[number];

const kept = 'evenhand-language';
const isLanguage = (text: string | null | undefined): text is Language => languages.some((known) => known === text);

/** What the viewer chose; else what the browser prefers of what we speak; else English. */
const first = (): Language =>
  [localStorage.getItem(kept), ...navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase())].find(isLanguage) ?? 'en';

await i18next.use(initReactI18next).init({ lng: first(), resources: {}, ns: [], returnNull: false, interpolation: { escapeValue: false } });
document.documentElement.lang = i18next.language;

export const language = (): Language => (isLanguage(i18next.language) ? i18next.language : 'en');

export async function chooseLanguage(chosen: Language): Promise<void> {
  localStorage.setItem(kept, chosen);
  document.documentElement.lang = chosen;
  await i18next.changeLanguage(chosen);
}

/** The viewer's region of the language, for dates and numbers: de-AT stays de-AT. */
export const regionalLanguage = (): string =>
  navigator.languages.find((tag) => tag.toLowerCase().startsWith(`${language()}-`)) ?? (language() === 'de' ? 'de-DE' : 'en-GB');
