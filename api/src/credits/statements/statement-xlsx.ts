import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { neutralised } from '../../platform/files/neutralised.js';
import { lineRows, sumRows } from './statement-rows.js';
import type { StatementDocument } from './statement-basis.js';
import { statementText, type StatementWord } from './statement-text.js';
import type { StatementLanguage } from './statements.dto.js';

const money = '#,##0.00';
/** A spreadsheet's numbers are floats anyway; up to fifteen digits they hold minor units exactly. */
const amount = (minor: string) => ({ value: Number(minor) / 100, type: Number, format: money });
const cell = (value: string) => ({ value: neutralised(value), type: String });
const heading = (value: string) => ({ ...cell(value), fontWeight: 'bold' as const });

/** The statement as a workbook: the sum and its lines, amounts as numbers. */
export async function statementXlsx(statement: StatementDocument, language: StatementLanguage): Promise<Buffer> {
  const text = statementText(language);
  const head: [StatementWord, string][] = [
    ['contract', `${statement.contractNumber} ${statement.contractTitle}`],
    ['supplier', statement.supplierName],
    ['period', text.month(statement.period)],
    ['claimBy', statement.claimBy ?? '–'],
  ];
  const columns: StatementWord[] = ['code', 'promise', 'points', 'amount', 'state', 'basis'];
  const data: SheetData = [
    [heading(text.word('title'))],
    ...head.map(([word, value]) => [cell(text.word(word)), cell(value)]),
    [],
    ...sumRows(statement).map(({ word, minor }) => [cell(`${text.word(word)} (${statement.currency})`), null, null, amount(minor)]),
    [],
    columns.map((word) => heading(text.word(word))),
    ...lineRows(statement, text).map(({ code, promise, points, minor, state, basis }) => [
      cell(code),
      cell(promise),
      cell(points),
      amount(minor),
      cell(state),
      cell(basis.join(' ')),
    ]),
    ...statement.terminationRights.map(({ code, name, periods }) => [
      cell(text.word('termination')),
      cell(`${code} ${name}: ${text.word('terminationText')} ${periods.join(', ')}`),
    ]),
  ];
  const widths = [28, 52, 10, 18, 14, 120].map((width) => ({ width }));
  return writeExcelFile(data, { sheet: `${statement.period}`, columns: widths }).toBuffer();
}
