import type { FormDefinition } from '@samsyn/domain/forms/form';
import { Problem } from '../../platform/errors/problem.js';
import { readCsv } from './read-csv.js';
import { type ReadSheets, readSheets } from './read-sheets.js';
import { readXlsx } from './read-xlsx.js';

/** Above this nobody filled the file in by hand. */
export const maxReportFileBytes = 5 * 1024 * 1024;

/**
 * The answers of an uploaded file, XLSX or CSV by its content, for a draft that follows the version.
 * @throws Problem `file_too_large`, `file_empty`, `not_a_workbook`, `macros_not_allowed`, `archive_too_large`,
 * `archive_damaged`, `wrong_encoding`, `not_a_report_file`, `template_changed`
 */
export async function readReportFile(
  bytes: Buffer,
  expected: { definition: FormDefinition; version: { id: string; number: number } },
): Promise<ReadSheets> {
  if (bytes.length === 0) throw new Problem(422, 'file_empty');
  if (bytes.length > maxReportFileBytes) throw new Problem(413, 'file_too_large');
  const head = bytes.subarray(0, 4).toString('hex');
  // The older workbooks, and protected ones, are compound files; their macros cannot be told from their cells here.
  if (head === 'd0cf11e0') throw new Problem(422, 'not_a_workbook');
  return readSheets(head === '504b0304' ? await readXlsx(bytes) : [readCsv(bytes)], expected);
}
