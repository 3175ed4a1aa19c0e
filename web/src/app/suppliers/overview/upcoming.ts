import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';

type Overview = components['schemas']['SupplierOverviewDto'];

/** What was delivered of the commitments recorded, and what is to happen by when, from every register. */
@Component({
  selector: 'sam-supplier-upcoming',
  imports: [RouterLink, TranslocoDirective],
  template: `
    <section class="card stack" aria-labelledby="upcoming" *transloco="let t">
      <h2 id="upcoming">{{ t('suppliers.upcoming.title') }}</h2>
      @if (recorded().length > 0) {
        <ul class="plain-list">
          @for (row of recorded(); track row.id) {
            <li>
              <span class="what">
                <a [routerLink]="['/scorecards/recorded-values', row.id]">{{ row.name }}</a>
                <span class="muted small">{{ row.month }}</span>
              </span>
              <span class="small">{{ row.delivered }}</span>
            </li>
          }
        </ul>
      }
      @if (rows().length > 0) {
        <ul class="plain-list">
          @for (row of rows(); track row.key) {
            <li>
              <span class="what">
                <a [routerLink]="row.link">{{ row.title }}</a>
                <span class="muted small">{{ row.about }}</span>
              </span>
              <span class="small" [class.late]="row.late">{{ row.day }}</span>
            </li>
          }
        </ul>
      } @else if (recorded().length === 0) {
        <p class="muted">{{ t('suppliers.upcoming.none') }}</p>
      }
    </section>
  `,
  styles: `
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--space-1) var(--space-4);
    }
    .what {
      display: grid;
      min-width: 0;
    }
    .what a {
      justify-self: start;
      font-weight: 600;
    }
    .late {
      color: var(--below-minimum);
      font-weight: 600;
    }
  `,
})
export class SupplierUpcoming {
  readonly overview = input.required<Overview>();
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly router = inject(Router);

  protected readonly recorded = computed(() =>
    this.overview().recordedCommitments.map(({ id, kpi, names, period, delivered, volume }) => ({
      ...{ id, name: names?.[this.language.code()] ?? kpi, month: this.format.calendarDate(period, 'month') },
      delivered: this.language.text('recordedValues.deliveredOf', { delivered: delivered ?? 0, due: volume ?? 0 }),
    })),
  );

  protected readonly rows = computed(() => {
    const { upcoming, today } = this.overview();
    return upcoming.map(({ kind, id, title, dueOn, link }) => ({
      ...{ key: `${kind} ${id} ${dueOn}`, link: this.router.parseUrl(link), title: title[this.language.code()] },
      about: this.language.text(`dueKinds.${kind}`),
      day: this.format.calendarDate(dueOn),
      late: dueOn < today,
    }));
  });
}
