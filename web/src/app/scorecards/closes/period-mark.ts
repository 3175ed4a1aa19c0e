import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AuthStore } from '../../core/auth/auth.store.js';
import { apiObject } from '../../shared/object/api-object.js';
import { type Periods, periodTopics } from './period-close.js';
import { PeriodStatus } from './period-status.js';

/** On a month's scorecard: whether its figures stand, with the way to what they were frozen from. */
@Component({
  selector: 'sam-period-mark',
  imports: [PeriodStatus, RouterLink],
  template: `
    @if (month(); as month) {
      <a [routerLink]="auth.role() === 'vendor' ? '/scorecards/closes' : ['/scorecards/closes', month.period]"><sam-period-status [period]="month" /></a>
    }
  `,
  styles: `
    a {
      text-decoration: none;
    }
  `,
})
export class PeriodMark {
  readonly period = input.required<string>();
  protected readonly auth = inject(AuthStore);
  private readonly periods = apiObject<Periods>(() => (this.auth.can('periods:read') ? '/periods' : null), { topics: periodTopics });
  protected readonly month = computed(() => this.periods.value()?.items.find(({ period }) => period === this.period()));
}
