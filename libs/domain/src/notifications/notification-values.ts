/** What a notification's text is filled with: a name, a number, or words that each reader reads in its own language. */
export type NotificationValue = string | number | { readonly sv: string; readonly en: string };

/** The values as a reader of the language reads them. */
export const valuesIn = (values: Readonly<Record<string, NotificationValue>>, language: 'sv' | 'en'): Record<string, string | number> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'object' ? value[language] : value]));
