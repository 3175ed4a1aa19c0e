import { Component, computed, input, model } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { LedgerMapping, LedgerPreview } from '../cost.js';
import { type LedgerField, ledgerFields } from './ledger-draft.js';

const needed: readonly LedgerField[] = ['invoiceNumber', 'amount', 'supplierName'];

/** Which column says what, and how amounts, dates and signs are written. */
@Component({
  selector: 'sam-ledger-mapping-editor',
  imports: [TranslocoDirective],
  template: `
    <div class="stack" *transloco="let t">
      <div class="fields">
        @for (field of fields(); track field.name) {
          <label>
            <span>
              <span class="name">{{ t('costs.fields.' + field.name) }}</span>
              @if (field.needed) {
                <span class="muted small"> {{ t('imports.mapping.needed') }}</span>
              }
            </span>
            <select class="control" (change)="map(field.name, $event)">
              <option value="" [selected]="field.column === ''">{{ t('imports.mapping.noColumn') }}</option>
              @for (column of preview().columns; track $index) {
                <option [value]="column" [selected]="field.column === column">{{ column }}</option>
              }
            </select>
            <span class="muted small sample">{{ field.sample ? t('imports.mapping.sample', { value: field.sample }) : '' }}</span>
          </label>
        }
      </div>
      <div class="fields">
        <label>
          <span class="name">{{ t('costs.import.decimal') }}</span>
          <select class="control" (change)="change('decimal', $event)">
            @for (mark of ['comma', 'point']; track mark) {
              <option [value]="mark" [selected]="mapping().decimal === mark">{{ t('costs.import.decimals.' + mark) }}</option>
            }
          </select>
        </label>
        <label>
          <span class="name">{{ t('imports.mapping.dates.label') }}</span>
          <select class="control" (change)="change('dateOrder', $event)">
            @for (order of ['ymd', 'dmy', 'mdy']; track order) {
              <option [value]="order" [selected]="mapping().dateOrder === order">{{ t('imports.mapping.dates.' + order) }}</option>
            }
          </select>
        </label>
        <label>
          <span class="name">{{ t('imports.mapping.encoding') }}</span>
          <select class="control" (change)="change('encoding', $event)">
            @for (encoding of ['utf-8', 'windows-1252']; track encoding) {
              <option [value]="encoding" [selected]="mapping().encoding === encoding">{{ encoding }}</option>
            }
          </select>
        </label>
        <label>
          <span class="name">{{ t('costs.import.period') }}</span>
          <input class="control" type="month" [value]="mapping().period ?? ''" (change)="change('period', $event)" />
          <span class="muted small">{{ t('costs.import.periodHelp') }}</span>
        </label>
        <label>
          <span class="name">{{ t('costs.fields.currency') }}</span>
          <input class="control" type="text" maxlength="3" [value]="mapping().currency" (change)="change('currency', $event)" />
          <span class="muted small">{{ t('costs.import.currencyHelp') }}</span>
        </label>
      </div>
      <label class="check">
        <input type="checkbox" [checked]="mapping().reversed" (change)="reverse($event)" />
        <span>{{ t('costs.import.reversed') }}</span>
      </label>
    </div>
  `,
  styles: `
    .fields {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr));
      gap: var(--space-4);
    }
    .fields label {
      display: grid;
      align-content: start;
      gap: var(--space-1);
      min-width: 0;
    }
    .name {
      font-weight: 600;
    }
    .sample {
      min-height: 1.5em;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
  `,
})
export class LedgerMappingEditor {
  readonly mapping = model.required<LedgerMapping>();
  readonly preview = input.required<LedgerPreview>();
  protected readonly fields = computed(() => {
    const columns: Record<string, string | undefined> = this.mapping().columns;
    const { columns: names, rows } = this.preview();
    return ledgerFields.map((name) => {
      const column = columns[name] ?? '';
      const index = names.indexOf(column);
      return { name, column, needed: needed.includes(name), sample: index < 0 ? '' : (rows.find(({ cells }) => cells[index])?.cells[index] ?? '') };
    });
  });

  protected map(field: LedgerField, { target }: Event): void {
    if (!(target instanceof HTMLSelectElement)) return;
    this.mapping.update((mapping) => ({ ...mapping, columns: { ...mapping.columns, [field]: target.value } }));
  }

  protected change(key: 'decimal' | 'dateOrder' | 'encoding' | 'period' | 'currency', { target }: Event): void {
    if (!(target instanceof HTMLSelectElement || target instanceof HTMLInputElement)) return;
    const value = key === 'currency' ? target.value.trim().toUpperCase() : target.value;
    this.mapping.update((mapping) => ({ ...mapping, [key]: key === 'period' ? value || null : value }));
  }

  protected reverse({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.mapping.update((mapping) => ({ ...mapping, reversed: target.checked }));
  }
}
