import type { TemplateRef } from '@angular/core';
import type { CsvCell } from '../csv/csv.js';
import type { Column } from './column.js';

type CellTemplate<T> = TemplateRef<{ $implicit: T }>;

/** So many rows are written before the page gets a moment to answer. */
const rowsAtOnce = 200;
const isoDate = /^\d{4}-\d{2}(-\d{2}(T[\d:.]+Z)?)?$/;

/**
 * What a table's cells say: what the column has for spreadsheets; a date or instant as the API has it, in ISO 8601; its text;
 * else the words of what its template draws.
 */
export async function csvCells<T extends object>(
  rows: readonly T[],
  columns: readonly Column<T>[],
  templates: ReadonlyMap<string, CellTemplate<T>>,
): Promise<CsvCell[][]> {
  const cells: CsvCell[][] = [];
  for (const [index, row] of rows.entries()) {
    if (index > 0 && index % rowsAtOnce === 0) await new Promise((resolve) => setTimeout(resolve));
    cells.push(columns.map((column) => cellOf(row, column, templates.get(column.key))));
  }
  return cells;
}

function cellOf<T extends object>(row: T, { key, csv, text }: Column<T>, template: CellTemplate<T> | undefined): CsvCell {
  if (csv) return csv(row);
  const raw: unknown = (row as Record<string, unknown>)[key];
  if (typeof raw === 'string' && isoDate.test(raw)) return raw;
  if (text && !template) return text(row);
  if (template) return drawn(row, template);
  return typeof raw === 'string' || typeof raw === 'number' ? raw : null;
}

function drawn<T>(row: T, template: CellTemplate<T>): string {
  const view = template.createEmbeddedView({ $implicit: row });
  try {
    view.detectChanges();
    return view.rootNodes.map((node: Node) => wordsOf(node)).filter(Boolean).join(' ');
  } finally {
    view.destroy();
  }
}

/** The words a reader hears, without what can be pressed. */
export function wordsOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  if (node instanceof Element && node.matches('button, svg, select, input, [aria-hidden=true]')) return '';
  return [...node.childNodes].map(wordsOf).filter(Boolean).join(' ');
}
