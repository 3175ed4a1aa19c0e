import { type CellObject, utils, type WorkSheet } from '@e965/xlsx';
import { neutralised } from '../../platform/files/neutralised.js';

/** A formula as a spreadsheet reads it, with what it comes to, for whoever only shows the file. */
export interface Formula {
  formula: string;
  value: number | string;
  format?: string;
}

export interface Numeric {
  number: number;
  format?: string;
}

export type SheetCell = string | number | null | Formula | Numeric;

export const scoreFormat = '0.000';
export const shareFormat = '0.00%';
export const moneyFormat = '#,##0.00';

const cellOf = (cell: SheetCell): CellObject | null => {
  if (cell === null) return null;
  if (typeof cell === 'string') return { t: 's', v: neutralised(cell) };
  if (typeof cell === 'number') return { t: 'n', v: cell };
  const format = cell.format ? { z: cell.format } : {};
  if ('number' in cell) return { t: 'n', v: cell.number, ...format };
  return { t: typeof cell.value === 'number' ? 'n' : 's', f: cell.formula, v: cell.value, ...format };
};

/** A sheet with a heading row that can be filtered by; widths are in characters. */
export function sheetOf(head: readonly string[], rows: readonly (readonly SheetCell[])[], widths: readonly number[]): WorkSheet {
  const sheet = utils.aoa_to_sheet([[...head].map(cellOf), ...rows.map((row) => row.map(cellOf))]);
  sheet['!cols'] = widths.map((wch) => ({ wch }));
  if (rows.length > 0) sheet['!autofilter'] = { ref: utils.encode_range({ s: { r: 0, c: 0 }, e: { r: rows.length, c: head.length - 1 } }) };
  return sheet;
}

/** The address of a cell; rows count from 0 below the heading. */
export const at = (column: number, row: number): string => utils.encode_cell({ c: column, r: row + 1 });

/** A column from one row to another, of this sheet or of a named one. */
export function column(index: number, from: number, to: number, sheet?: string): string {
  const letter = utils.encode_col(index);
  const range = `$${letter}$${from + 2}:$${letter}$${to + 2}`;
  return sheet === undefined ? range : `${quoted(sheet)}!${range}`;
}

export const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;
