/** A cell as it came, before anybody knows what it should be. */
export type RawCell =
  | { readonly kind: 'text'; readonly text: string }
  /** An exact decimal; `percent` where the cell shows it as one, already times 100. */
  | { readonly kind: 'number'; readonly value: string; readonly percent: boolean }
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'formula' };

/** A sheet by rows and columns from 0, of which many may be empty. */
export interface RawSheet {
  readonly name: string;
  readonly rows: readonly (readonly (RawCell | null)[])[];
  /** Where the file says so. */
  readonly decimalSign?: '.' | ',';
}

/** `B7`: how people find a cell. */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}

/** What a cell says as text; nothing of a formula. */
export function textOf(cell: RawCell | null | undefined): string {
  if (!cell || cell.kind === 'formula') return '';
  return cell.kind === 'text' ? cell.text : cell.kind === 'date' ? cell.date : cell.value;
}
