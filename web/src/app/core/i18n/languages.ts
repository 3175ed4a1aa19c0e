/** The languages of the product; the first is the default. `tag` is what dates and numbers follow. */
export const languages = [
  { code: 'sv', tag: 'sv-SE', name: 'Svenska' },
  { code: 'en', tag: 'en-GB', name: 'English' },
] as const;

export type LanguageCode = (typeof languages)[number]['code'];

export const defaultLanguage: LanguageCode = 'sv';

/** The product's language closest to a locale such as `en-US`, or nothing. */
export function languageOf(locale: string | null | undefined): LanguageCode | undefined {
  const wanted = locale?.slice(0, 2).toLowerCase();
  return languages.find(({ code }) => code === wanted)?.code;
}
