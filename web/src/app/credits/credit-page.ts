import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { DatePipe } from '../core/i18n/pipes.js';
import { CaseNumbers } from '../shared/case/case-numbers.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { CreditAnswer } from './credit-answer.js';
import { CreditWords } from './credit-words.js';
import type { CreditDetail } from './credit.js';
import { StateMark } from './state-mark.js';

@Component({
  selector: 'sam-credit-page',
  imports: [CaseNumbers, CreditAnswer, DatePipe, ObjectState, PageHeader, RouterLink, StateMark, TranslocoDirective],
  templateUrl: './credit-page.html',
})
export class CreditPage {
  readonly id = input.required<string>();
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly words = inject(CreditWords);
  protected readonly credit = apiObject<CreditDetail>(() => `/credits/${this.id()}`, { topics: ['credits'], id: () => this.id() });
  protected readonly crumbs = computed(() => [{ text: this.language.text('places.credits'), link: '/credits' }]);
  protected readonly reasons = computed(() => {
    const found = this.credit.value();
    return (found?.reckoning ?? []).map((reason) => ({ rule: reason.rule, text: this.words.reason(reason, found?.currency ?? '') }));
  });

  protected money(minor: string): string {
    return this.format.money(minor, this.credit.value()?.currency ?? '');
  }

  protected month(period: string): string {
    return this.format.calendarDate(period, 'month');
  }

  protected day(date: string): string {
    return this.format.calendarDate(date, 'date');
  }
}
