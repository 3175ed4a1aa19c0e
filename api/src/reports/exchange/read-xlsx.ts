import { type CellObject, read, SSF, utils, type WorkSheet } from '@e965/xlsx';
import Fraction from 'fraction.js';
import { formatDecimal } from '@samsyn/domain/numbers/decimal';
import { dayNumberOf, formatDate } from '@samsyn/domain/time/local-date';
import { Problem } from '../../platform/errors/problem.js';
import type { RawCell, RawSheet } from './raw-cell.js';
import { safeWorkbook } from './safe-workbook.js';

const maxRows = 5000;
const maxColumns = 60;

/** The sheets of a workbook, cell by cell; formulas are seen as such and never reckoned. */
export async function readXlsx(bytes: Buffer): Promise<RawSheet[]> {
  const safe = await safeWorkbook(bytes);
  const book = parsed(safe);
  return book.SheetNames.slice(0, 50).flatMap((name) => {
    const sheet = book.Sheets[name];
    return sheet ? [{ name, rows: rowsOf(sheet) }] : [];
  });
}

function parsed(bytes: Buffer) {
  try {
    return read(bytes, { type: 'buffer', cellFormula: true, cellNF: true, cellText: true, cellHTML: false, sheetRows: maxRows });
  } catch {
    throw new Problem(422, 'not_a_workbook');
  }
}

function rowsOf(sheet: WorkSheet): (RawCell | null)[][] {
  const reference = sheet['!ref'];
  if (!reference) return [];
  const { e: end } = utils.decode_range(reference);
  const columns = Math.min(end.c + 1, maxColumns);
  return Array.from({ length: Math.min(end.r + 1, maxRows) }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const cell = sheet[utils.encode_cell({ r: row, c: column })] as CellObject | undefined;
      return cell ? rawCell(cell) : null;
    }),
  );
}

function rawCell(cell: CellObject): RawCell | null {
  if (cell.f !== undefined || cell.F !== undefined) return { kind: 'formula' };
  const { v: value, z: format, w: shown } = cell;
  if (cell.t === 'n' && typeof value === 'number') {
    const pattern = typeof format === 'string' ? format : '';
    const date = SSF.is_date(pattern) ? dateOf(value) : null;
    if (date !== null) return { kind: 'date', date };
    const percent = /%/.test(pattern.replace(/"[^"]*"|\\./g, ''));
    const exact = exactly(value).mul(percent ? 100 : 1);
    return { kind: 'number', value: formatDecimal(exact), percent };
  }
  const text = cell.t === 'e' || cell.t === 'b' ? (shown ?? '') : String(value ?? '');
  return text.trim() === '' ? null : { kind: 'text', text };
}

function dateOf(value: number): string | null {
  const { y, m, d } = SSF.parse_date_code(value) ?? {};
  const day = y === undefined ? null : dayNumberOf(y, m, d);
  return day === null ? null : formatDate(day);
}

/** A spreadsheet keeps 15 digits and shows no more; what a float adds to them nobody wrote. */
function exactly(value: number): Fraction {
  const [digits = '0', exponent = '0'] = value.toExponential(14).split('e');
  return new Fraction(digits).mul(new Fraction(10).pow(Number(exponent)) ?? 1);
}
