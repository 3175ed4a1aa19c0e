import type { ColumnItem } from '@samsyn/domain/forms/form';
import { readNumber } from '@samsyn/domain/forms/read-number';
import { parseDate } from '@samsyn/domain/time/local-date';
import type { ProblemParams } from '../../platform/errors/problem.js';
import { type RawCell, textOf } from './raw-cell.js';
import type { WrittenItem } from './sheet-form.js';

export type ReadCell =
  | { readonly value: string | null; readonly code?: undefined }
  | { readonly code: string; readonly params: ProblemParams };

const refused = (code: string, params: ProblemParams = {}): ReadCell => ({ code, params });

/** What one cell answers an item; `null` where nothing stands in it. */
export function readCell(item: WrittenItem | ColumnItem, cell: RawCell | null, decimalSign?: '.' | ','): ReadCell {
  if (cell === null) return { value: null };
  if (cell.kind === 'formula') return refused('formula_not_allowed');
  const text = textOf(cell).trim();
  if (item.kind !== 'number' && /^[=@]/.test(text)) return refused('formula_not_allowed');
  switch (item.kind) {
    case 'number': {
      if (cell.kind === 'date') return refused('not_a_number', { value: text });
      if (cell.kind === 'text') return readNumber(text, { ...item, ...(decimalSign ? { decimalSign } : {}) });
      if (cell.percent && item.unit !== '%') return refused(item.unit === '' ? 'no_unit_asked' : 'wrong_unit', { unit: '%', expected: item.unit });
      return { value: cell.value };
    }
    case 'choice': {
      const said = text.toLowerCase();
      const option = item.options.find(({ value, label }) => [value, label.sv, label.en].some((each) => each.toLowerCase() === said));
      return option ? { value: option.value } : refused('unknown_choice', { value: text.slice(0, 60) });
    }
    case 'date':
      return parseDate(text) === null ? refused('not_a_date', { value: text.slice(0, 60) }) : { value: text };
    default:
      // As our own files write what a spreadsheet would run.
      return { value: /^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text };
  }
}
