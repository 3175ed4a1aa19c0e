/** A spreadsheet runs text that begins like a formula; a leading apostrophe makes it text again. */
export const neutralised = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
