import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { localDays } from '@samsyn/domain/service-levels/figure-window';
import { nextPeriod, periodOf, previousPeriod } from '@samsyn/domain/time/period';
import { Format } from '../core/i18n/format.js';
import { Language, Zone } from '../core/i18n/language.js';
import { Chart, type ChartTable } from '../shared/chart/chart.js';
import { Icon } from '../shared/icons/icon.js';
import { apiObject } from '../shared/object/api-object.js';
import { Problem } from '../shared/problem/problem.js';
import { Skeleton } from '../shared/skeleton/skeleton.js';
import { burnDown } from './error-budget-chart.js';
import type { ErrorBudget, ServiceLevelDetail } from './service-level.js';

/** What is simply not there, rather than something that went wrong. */
const nothingToShow = ['no_outage_evidence', 'not_in_force', 'no_error_budget'];

/** R15: what of a promise may still go wrong, how fast it is used up, and when it would run out. */
@Component({
  selector: 'sam-error-budget',
  imports: [Chart, Icon, MatButton, Problem, Skeleton, TranslocoDirective],
  templateUrl: './error-budget.html',
  styleUrl: './error-budget.scss',
})
export class ErrorBudgetSection {
  readonly level = input.required<ServiceLevelDetail>();
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly zone = inject(Zone);
  /** Null asks for the last month with a figure. */
  private readonly asked = linkedSignal<string, string | null>({ source: () => this.level().id, computation: () => null });
  protected readonly found = apiObject<ErrorBudget>(() => {
    const period = this.asked();
    return `/service-levels/${this.level().id}/error-budget${period ? `?period=${period}` : ''}`;
  });
  /** A share of nothing allows nothing. */
  private readonly uncounted = computed(() => {
    const budget = this.found.value();
    return budget !== null && budget.unit === 'count' && Number(budget.allowed) === 0 && Number(budget.consumed) === 0;
  });
  protected readonly nothing = computed(() => {
    if (this.uncounted()) return this.language.text('serviceLevels.budget.nothing.counted');
    const code = this.found.problem()?.code ?? '';
    return nothingToShow.includes(code) ? this.language.text(`serviceLevels.budget.nothing.${code}`) : null;
  });
  protected readonly period = linkedSignal<string | null, string>({
    source: () => this.found.value()?.period ?? this.asked(),
    computation: (period, before) => period ?? before?.value ?? '',
  });
  protected readonly around = computed(() => {
    const period = this.period();
    if (period === '') return null;
    const { effectiveFrom, effectiveTo, window } = this.level();
    const budget = this.found.value();
    // A quarter's or a year's months all show the same budget: on to the window before and the one after.
    const whole = budget && (window.kind === 'quarter' || window.kind === 'year') ? budget : null;
    const before = previousPeriod(whole ? periodOf(Date.parse(whole.windowFrom), this.zone.name()) : period);
    const after = whole ? periodOf(Date.parse(whole.windowTo), this.zone.name()) : nextPeriod(period);
    return {
      before: before >= effectiveFrom.slice(0, 7) ? before : null,
      after: budget?.ended !== true || (effectiveTo !== null && `${after}-01` >= effectiveTo) ? null : after,
    };
  });
  /** The window in words: a month, or from one day to another. */
  protected readonly window = computed(() => {
    const budget = this.found.value();
    if (!budget) return '';
    if (this.level().window.kind === 'month') return this.month(budget.period);
    const last = Date.parse(budget.windowTo) - 1;
    return `${this.format.date(budget.windowFrom, 'day')} – ${this.format.date(new Date(last).toISOString(), 'day')}`;
  });
  protected readonly overspent = computed(() => (this.found.value()?.remaining ?? '').startsWith('-'));
  protected readonly left = computed(() => {
    const budget = this.found.value();
    if (!budget) return '';
    const amount = this.worded(budget.remaining.replace('-', ''));
    return this.language.text(this.overspent() ? 'serviceLevels.budget.over' : 'serviceLevels.budget.left', { amount });
  });
  /** Facts as sentences, those alone that can be said. */
  protected readonly sentences = computed(() => {
    const budget = this.found.value();
    if (!budget) return [];
    const say = (key: string, params: Record<string, string> = {}) => this.language.text(`serviceLevels.budget.${key}`, params);
    const { consumed, allowed, burnRate, forecast, runsOutOn, ended, estimated } = budget;
    const spent = say(estimated ? 'consumedOfEstimated' : 'consumedOf', { consumed: this.amount(consumed), allowed: this.worded(allowed) });
    const rate = burnRate === null ? [] : [say(this.overspent() ? 'burntOver' : 'burn', { rate: this.format.number(burnRate) })];
    if (Number(consumed) === 0) return [say('untouched', { allowed: this.worded(allowed) })];
    if (ended) return [spent, ...(this.overspent() && runsOutOn ? [say('ranOut', { day: this.day(runsOutOn) })] : [])];
    const end = forecast === null ? [] : [say('forecast', { amount: this.worded(forecast) })];
    const out = runsOutOn === null ? [] : [say(this.overspent() ? 'ranOut' : 'runsOut', { day: this.day(runsOutOn) })];
    return [spent, ...rate, ...end, ...(out.length > 0 || forecast === null ? out : [say('lasts')])];
  });
  protected readonly chart = computed(() => {
    const budget = this.found.value();
    if (!budget) return null;
    const days = localDays({ from: Date.parse(budget.windowFrom), to: Date.parse(budget.windowTo) }, this.zone.name());
    const words = {
      remaining: this.language.text('serviceLevels.budget.remaining'),
      even: this.language.text('serviceLevels.budget.even'),
      day: (date: string) => this.format.calendarDate(date, 'day-month'),
      amount: (value: number) => this.amount(String(value)),
    };
    return burnDown(budget, days, words);
  });
  protected readonly table = computed<ChartTable>(() => {
    const header = ['day', 'consumed', 'remaining', 'even'].map((key) => this.language.text(`serviceLevels.budget.${key}`));
    const days = this.found.value()?.days ?? [];
    return {
      header,
      rows: days.map(({ date, consumed, remaining, even }) => [date, this.amount(consumed), this.amount(remaining), this.amount(even)]),
    };
  });

  protected month(period: string): string {
    return this.format.calendarDate(period, 'month');
  }

  protected choose(period: string): void {
    this.asked.set(period);
  }

  private day(date: string): string {
    return this.format.calendarDate(date, 'day-month');
  }

  /** An amount with what it is an amount of: time says so itself. */
  private worded(value: string): string {
    const amount = this.amount(value);
    if (this.found.value()?.unit === 'ms') return amount;
    const { metric } = this.level();
    const of = metric === 'outage_count' || metric === 'incident_count' ? metric : 'missed';
    return this.language.text(`serviceLevels.budget.amounts.${of}`, { amount });
  }

  private amount(value: string): string {
    if (this.found.value()?.unit === 'ms') return this.format.duration(Math.round(Number(value)));
    return this.format.number(value.replace(/\.?0+$/, '') || '0');
  }
}
