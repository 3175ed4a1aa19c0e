import Papa from 'papaparse';
import { traitsOf } from '@samsyn/domain/service-levels/metric';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { neutralised } from '../platform/files/neutralised.js';
import type { BackTestDetailDto } from './back-tests.dto.js';

const columns = ['draft', 'supplier', 'tower', 'period', 'metric', 'unit', 'value', 'verdict', 'volume', 'met', 'missed', 'creditMinor', 'currency'];

function rowsOf({ drafts, results }: BackTestDetailDto): (string | number)[][] {
  return results.map((result) => {
    const draft = drafts[result.draft];
    return [
      neutralised(draft?.name ?? ''),
      neutralised(result.supplierName),
      neutralised(result.towerName),
      result.period,
      draft?.metric ?? '',
      draft ? traitsOf(draft.metric).unit : '',
      result.value ?? '',
      result.verdict,
      result.volume,
      result.met,
      result.missed,
      result.creditMinor ?? '',
      result.currency ?? '',
    ];
  });
}

/** Every draft, supplier, tower and month as CSV, with the mark that tells spreadsheets it is UTF-8. */
export const backTestCsv = (test: BackTestDetailDto): string =>
  `\ufeff${Papa.unparse({ fields: columns, data: rowsOf(test) }, { newline: '\r\n' })}`;

/** The same as a workbook; exact figures stay texts. */
export function backTestXlsx(test: BackTestDetailDto): Promise<Buffer> {
  const data: SheetData = [
    columns.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
    ...rowsOf(test).map((row) =>
      row.map((value) => (typeof value === 'number' ? { value, type: Number } : { value, type: String })),
    ),
  ];
  return writeExcelFile(data, { sheet: 'Back-test' }).toBuffer();
}
