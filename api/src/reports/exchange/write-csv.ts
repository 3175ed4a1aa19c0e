import Papa from 'papaparse';
import type { ColumnItem } from '@samsyn/domain/forms/form';
import { isDecimalText } from '@samsyn/domain/forms/number-text';
import { showNumber } from '@samsyn/domain/forms/show-number';
import { neutralised } from '../../platform/files/neutralised.js';
import { allowed, reportMark, rowsOf, type SheetForm, shownAnswer, signOf, tables, unitOf, type WrittenItem, writtenItems } from './sheet-form.js';
import { sheetWords } from './sheet-words.js';

/** A number in the language's way without blanks, which some programs take for text. */
function written(item: WrittenItem | ColumnItem, answer: unknown, { language }: SheetForm): string {
  const shown = shownAnswer(item, answer, language);
  if (item.kind !== 'number' || !isDecimalText(shown)) return neutralised(shown);
  return showNumber(shown, item.decimals, signOf(language)).replaceAll('\u00a0', '').replace('−', '-');
}

/**
 * The draft as a CSV to fill in, as the language's spreadsheets read it: `;` and decimal comma in Swedish. A cell of a table
 * has a row of its own, `changes.1.on`.
 */
export function writeCsv(form: SheetForm): string {
  const { language, answers } = form;
  const { headers, instructions } = sheetWords[language];
  const line = (key: string, item: WrittenItem | ColumnItem, answer: unknown, measured?: string): string[] => [
    key,
    neutralised(item.label[language]),
    unitOf(item),
    neutralised(allowed(item, language)),
    measured === undefined ? '' : written(item, measured, form),
    written(item, answer, form),
  ];
  const rows: string[][] = [
    [reportMark, form.version.id, String(form.version.number), neutralised(form.title), form.period, ''],
    ...instructions.map((text) => [text, '', '', '', '', '']),
    [headers.key, headers.label, headers.unit, headers.allowed, headers.measured, headers.answer],
    ...writtenItems(form.definition).map((item) => line(item.key, item, answers[item.key], form.measured[item.key])),
    ...tables(form.definition).flatMap((table) => {
      const given = rowsOf(answers, table.key);
      // Without rows one to show how.
      return (given.length > 0 ? given : [{}]).flatMap((row: Readonly<Record<string, unknown>>, index) =>
        table.columns.map((column) => line(`${table.key}.${index + 1}.${column.key}`, column, row[column.key])),
      );
    }),
  ];
  return `\ufeff${Papa.unparse(rows, { delimiter: language === 'sv' ? ';' : ',', newline: '\r\n' })}`;
}
