import { isUtf8 } from 'node:buffer';
import Papa from 'papaparse';
import { Problem } from '../../platform/errors/problem.js';
import type { RawSheet } from './raw-cell.js';

const maxRows = 5000;

/** A CSV as the one sheet it is: UTF-8 or Windows-1252, `;`, `,` or tab; with `;` the decimal sign is a comma. */
export function readCsv(bytes: Buffer): RawSheet {
  if (bytes.includes(0)) throw new Problem(422, 'wrong_encoding', { line: 1, encoding: 'UTF-8' });
  const text = isUtf8(bytes) ? bytes.toString('utf8').replace(/^\ufeff/, '') : new TextDecoder('windows-1252').decode(bytes);
  const [first = ''] = text.split(/\r?\n/, 1);
  const delimiter = [';', '\t'].find((each) => first.includes(each)) ?? ',';
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: maxRows });
  const rows = data.map((cells) => cells.slice(0, 60).map((cell) => (cell.trim() === '' ? null : { kind: 'text' as const, text: cell })));
  return { name: 'CSV', rows, decimalSign: delimiter === ',' ? '.' : ',' };
}
