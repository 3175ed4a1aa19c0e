import { Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';
import { Icon } from '../../shared/icons/icon.js';
import type { Preview, PreviewRow } from '../import.js';
import { ImportWords } from '../import-words.js';

const columns = [
  'externalId',
  'at',
  'openedAt',
  'resolvedAt',
  'closedAt',
  'group',
  'priority',
  'state',
  'title',
] as const;
type PreviewColumn = (typeof columns)[number];

/** The first rows as they will be taken, and what is wrong with those that will not. */
@Component({
  selector: 'sam-preview-table',
  imports: [Icon, TranslocoDirective],
  templateUrl: './preview-table.html',
  styleUrl: './preview-table.scss',
})
export class PreviewTable {
  readonly preview = input.required<Preview>();
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly words = inject(ImportWords);

  /** Without those that no row fills. */
  protected readonly columns = computed(() => {
    const filled = columns.filter((column) => this.preview().rows.some((row) => row[column] !== null));
    // What is said twice in every row is said once.
    const same = this.preview().rows.every(({ at, openedAt }) => at === openedAt);
    return filled.filter((column) => !(same && column === 'at'));
  });
  protected readonly good = computed(
    () => this.preview().rows.filter(({ problem }) => problem === null).length,
  );
  protected readonly said = computed(() => {
    const all = this.preview().rows.length;
    const bad = all - this.good();
    const text = this.language.plural('imports.preview.rows', all);
    return bad === 0
      ? `${text} ${this.language.text('imports.preview.allGood')}`
      : `${text} ${this.language.plural('imports.preview.bad', bad)}`;
  });

  protected text(row: PreviewRow, column: PreviewColumn): string {
    const value = row[column];
    if (value === null) return '–';
    if (column === 'state') {
      const key = `incidentStates.${value}`;
      return this.language.has(key) ? this.language.text(key) : String(value);
    }
    const time = column === 'at' || column.endsWith('At');
    return time ? this.format.date(value, 'datetime') : String(value);
  }
}
