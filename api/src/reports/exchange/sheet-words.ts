export type SheetLanguage = 'sv' | 'en';

interface SheetWords {
  figures: string;
  headers: { key: string; label: string; unit: string; allowed: string; measured: string; answer: string };
  instructions: string[];
  tableInstructions: string;
  from: string;
  to: string;
  characters: string;
  oneOf: string;
  date: string;
}

/** What the files say to whoever fills them in. Both languages' headers are read, whichever was written. */
export const sheetWords: Record<SheetLanguage, SheetWords> = {
  sv: {
    figures: 'Uppgifter',
    headers: { key: 'Nyckel', label: 'Fråga', unit: 'Enhet', allowed: 'Tillåtet', measured: 'Uppmätt i Samsyn', answer: 'Svar' },
    instructions: [
      'Fyll i kolumnen Svar och ladda upp filen i Samsyn. Ändra inte nycklarna.',
      'Tomma svar lämnar det som redan står i utkastet. Skriv värden, inga formler. Filer och intyganden ger du i Samsyn.',
    ],
    tableInstructions: 'En rad för varje post, från rad 4. Finns det rader här ersätter de tabellens rader i utkastet.',
    from: 'minst {min}',
    to: 'högst {max}',
    characters: 'högst {count} tecken',
    oneOf: 'något av: {options}',
    date: 'ett datum, till exempel 2026-10-31',
  },
  en: {
    figures: 'Figures',
    headers: { key: 'Key', label: 'Question', unit: 'Unit', allowed: 'Allowed', measured: 'Measured in Samsyn', answer: 'Answer' },
    instructions: [
      'Fill in the column Answer and upload the file to Samsyn. Do not change the keys.',
      'Empty answers leave what the draft says already. Write values, no formulas. Files and declarations are given in Samsyn.',
    ],
    tableInstructions: 'One row for each entry, from row 4. If there are rows here, they replace the table’s rows in the draft.',
    from: 'at least {min}',
    to: 'at most {max}',
    characters: 'at most {count} characters',
    oneOf: 'one of: {options}',
    date: 'a date, for example 2026-10-31',
  },
};

export const filled = (text: string, values: Record<string, string | number>): string =>
  text.replace(/{(\w+)}/g, (_, name: string) => String(values[name] ?? ''));
