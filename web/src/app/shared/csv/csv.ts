export type CsvCell = string | number | null;

/** A cell that a spreadsheet would run as a formula is written as text. */
function written(cell: CsvCell): string {
  if (cell === null) return '';
  const text = typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) && !/^-?[\d.,\s]+%?$/.test(cell) ? `'${cell}` : `${cell}`;
  return /[";,\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Separated by semicolons where the decimal sign is a comma, as spreadsheets there expect. */
export function toCsv(header: readonly string[], rows: readonly (readonly CsvCell[])[], decimalComma: boolean): string {
  const separator = decimalComma ? ';' : ',';
  return [header, ...rows].map((row) => row.map(written).join(separator)).join('\r\n') + '\r\n';
}
