import { computed, inject, Injectable } from '@angular/core';
import { nextPeriod } from '@samsyn/domain/time/period';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';
import { choices } from '../../shared/choices/choices.js';
import { addressFilters } from '../../shared/listing/address-filters.js';
import { priorities, scopeNames } from './hand-off.js';

/** What the ledger is narrowed to: all of it in the address. */
@Injectable()
export class HandOffScope {
  private readonly language = inject(Language);
  private readonly format = inject(Format);
  readonly filters = addressFilters([...scopeNames, 'fromSupplierId', 'toSupplierId', 'only'], '');
  readonly towers = choices(() => '/towers');
  readonly priorities = computed(() => priorities.map((value) => ({ value, text: this.priority(Number(value)) })));

  /** Those of the names that the address says anything about. */
  query(names: readonly (Parameters<HandOffScope['filters']['of']>[0])[]): Record<string, string> {
    return Object.fromEntries(names.map((name) => [name, this.filters.of(name)]).filter(([, value]) => value !== ''));
  }

  readonly address = computed(() => new URLSearchParams(this.query(scopeNames)).toString());

  months(first: string | null, last: string | null): { value: string; text: string }[] {
    const found: { value: string; text: string }[] = [];
    if (first !== null && last !== null)
      for (let month = first; month <= last; month = nextPeriod(month)) found.unshift({ value: month, text: this.month(month) });
    return found;
  }

  month(period: string): string {
    return this.format.calendarDate(period, 'month');
  }

  /** One month, or the first and the last of several. */
  range({ from, to }: { from: string; to: string }): string {
    return from === to ? this.month(from) : `${this.month(from)} – ${this.month(to)}`;
  }

  priority(priority: number | null): string {
    return this.language.text(priority === null ? 'priorities.none' : `priorities.${priority}`);
  }
}
