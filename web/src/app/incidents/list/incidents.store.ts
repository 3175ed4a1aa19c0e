import { computed, inject, Injectable } from '@angular/core';
import { AuthStore } from '../../core/auth/auth.store.js';
import { Language, Zone } from '../../core/i18n/language.js';
import { choices } from '../../shared/choices/choices.js';
import { addressFilters } from '../../shared/listing/address-filters.js';
import { pagedList } from '../../shared/listing/paged-list.js';
import { manualSource, type Incident } from '../incident.js';
import { openedBetween } from './opened-between.js';

const filterNames = [
  'supplierId',
  'towerId',
  'priority',
  'state',
  'source',
  'running',
  'from',
  'to',
] as const;

@Injectable()
export class IncidentsStore {
  private readonly auth = inject(AuthStore);
  private readonly language = inject(Language);
  private readonly zone = inject(Zone);
  readonly filters = addressFilters(filterNames, '-openedAt');
  readonly suppliers = choices(() => '/suppliers');
  readonly towers = choices(() => '/towers');
  readonly list = pagedList<Incident>(
    () => '/incidents',
    () => {
      const { from = '', to = '', running, ...query } = this.filters.query();
      const which = running === 'waiting' ? { waiting: 'true' } : { running };
      return { ...query, ...which, ...openedBetween(from, to, this.zone.name()), limit: 50 };
    },
    ['incidents'],
  );
  private readonly imported = choices<{ source: string }>(
    () => (this.auth.can('imports:read') ? '/imports' : null),
    ({ source }) => ({ value: source, text: source }),
    {},
  );
  /** No list of sources exists; those of the imports and of the rows at hand are the ones worth choosing. */
  readonly sources = computed(() => {
    const rows = this.list.listing().rows.map(({ source }) => source);
    const all = new Set([
      manualSource,
      ...this.imported().map(({ value }) => value),
      ...rows,
      this.filters.of('source'),
    ]);
    return [...all].filter((source) => source !== '');
  });
  private readonly names = computed(
    () => new Map([...this.suppliers(), ...this.towers()].map(({ value, text }) => [value, text])),
  );

  /** A vendor may not know who else took part until it opens the incident. */
  supplierName(id: string | null): string {
    if (id === null) return this.language.text('incidents.nobody');
    return (
      this.names().get(id) ??
      (this.auth.role() === 'vendor' ? this.language.text('incidents.otherSupplier') : '…')
    );
  }

  towerName(id: string | null): string {
    return id === null ? '' : (this.names().get(id) ?? '');
  }
}
