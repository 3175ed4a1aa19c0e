import Papa from 'papaparse';
import type { CaseFact, CaseTable, ShownValue } from '@samsyn/domain/cases/case-content';
import { neutralised } from '../../files/neutralised.js';
import type { PackageText } from './package-text.js';

/** With the mark that tells spreadsheets it is UTF-8; no cell begins like a formula. */
const csv = (fields: string[], data: string[][]) =>
  Buffer.from(`\ufeff${Papa.unparse({ fields, data: data.map((row) => row.map(neutralised)) }, { newline: '\r\n' })}`);

export const factsCsv = (facts: readonly CaseFact<ShownValue>[], text: PackageText): Buffer =>
  csv(['key', 'label', 'value', 'unit'], facts.map(({ key, label, value, unit }) => [key, label, text.exact(value), unit ?? '']));

export const tableCsv = ({ columns, rows }: CaseTable<ShownValue>, text: PackageText): Buffer =>
  csv(
    columns.map(({ key }) => key),
    rows.map((row) => columns.map(({ key }) => text.exact(row[key] ?? null))),
  );
