import { computed, inject, Injectable, signal } from '@angular/core';
import { AuthStore } from '../../core/auth/auth.store.js';
import { Language } from '../../core/i18n/language.js';
import { choices } from '../../shared/choices/choices.js';
import { apiObject } from '../../shared/object/api-object.js';
import type { IncidentDetail, IncidentOutcomes } from '../incident.js';

/** One incident with its clocks; the names of those who took part come with it, also to a vendor. */
@Injectable()
export class IncidentStore {
  private readonly auth = inject(AuthStore);
  private readonly language = inject(Language);
  readonly id = signal<string | null>(null);
  readonly incident = apiObject<IncidentDetail>(() => this.path(''), { topics: ['incidents'], id: this.id });
  readonly outcomes = apiObject<IncidentOutcomes>(() =>
    this.auth.can('results:read') ? this.path('results') : null,
    { topics: ['results'] },
  );
  private readonly towers = choices(() => '/towers');
  private readonly towerNames = computed(
    () => new Map(this.towers().map(({ value, text }) => [value, text])),
  );
  private readonly parties = computed(() => this.incident.value()?.parties ?? []);
  readonly clocks = computed(() => this.outcomes.value()?.items ?? []);

  /** R5: what stops at least one clock that runs. */
  readonly allowedPauseReasons = computed(() => [
    ...new Set(this.clocks().flatMap(({ ticking, allowedPauseReasons }) => (ticking === null ? [] : allowedPauseReasons))),
  ]);

  /** The incident as a step left it; its clocks are reckoned anew. */
  changed(incident: IncidentDetail): void {
    this.incident.set(incident);
    this.outcomes.reload();
  }

  readonly supplierName = (id: string | null): string => {
    if (id === null) return this.language.text('incidents.nobody');
    return (
      this.parties().find((party) => party.id === id)?.name ?? this.language.text('incidents.otherSupplier')
    );
  };

  readonly towerName = (id: string | null): string => (id === null ? '' : (this.towerNames().get(id) ?? ''));

  private path(of: '' | 'results'): string | null {
    const id = this.id();
    if (id === null) return null;
    return of === '' ? `/incidents/${id}` : `/results/incidents/${id}`;
  }
}
