/** What a country is called in a language, by ISO 3166 of two letters. */
export const countryName = (code: string, tag: string): string => new Intl.DisplayNames([tag], { type: 'region' }).of(code) ?? code;
