import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { DatePipe, DayPipe } from '../core/i18n/pipes.js';
import { PromiseText } from '../shared/promise/promise-text.js';
import type { ContractAmendment, ContractDetail } from './contract.js';
import { CreditTermsText } from './credit-terms-text.js';

/** How the contract has changed, newest first, down to what was signed. */
@Component({
  selector: 'sam-contract-amendments',
  imports: [DatePipe, DayPipe, MatButton, RouterLink, TranslocoDirective],
  template: `
    <section class="card stack" aria-labelledby="contract-amendments" *transloco="let t">
      <div class="section-head">
        <h2 id="contract-amendments">{{ t('contracts.amendments.title') }}</h2>
        @if (auth.can('contracts:update')) {
          <a matButton="outlined" [routerLink]="['/contracts', contract().id, 'amend']">{{ t('contracts.amendments.add') }}</a>
        }
      </div>
      @if (amendments().length === 0) {
        <p class="muted">{{ t('contracts.amendments.none') }}</p>
      } @else {
        <ol>
          @for (one of amendments(); track one.id) {
            <li [class.now]="one.id === contract().inForce.amendmentId">
              <h3>{{ one.number }} · {{ one.title }}</h3>
              <p class="muted small">
                {{ t('contracts.amendments.from', { day: (one.effectiveFrom | samDay) ?? '' }) }}
                @if (one.id === contract().inForce.amendmentId) {
                  · {{ t('contracts.amendments.now') }}
                }
              </p>
              @if (one.description) {
                <p>{{ one.description }}</p>
              }
              @for (change of changes(one); track $index) {
                <p>{{ change }}</p>
              }
              <p class="muted small">
                {{ t('contracts.amendments.entered', { day: one.createdAt | samDate, name: one.createdByName ?? '–' }) }}
              </p>
            </li>
          }
          <li [class.now]="contract().inForce.amendmentId === null">
            <h3>{{ t('contracts.amendments.signed') }}</h3>
            <p class="muted small">{{ t('contracts.amendments.from', { day: (contract().startsOn | samDay) ?? '' }) }}</p>
          </li>
        </ol>
      }
    </section>
  `,
  styles: `
    ol {
      display: grid;
      gap: var(--space-4);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      gap: var(--space-1);
      padding-left: var(--space-4);
      border-left: 2px solid var(--line);
    }
    .now {
      border-left-color: var(--mat-sys-primary);
    }
    h3,
    p {
      margin: 0;
    }
    h3 {
      font-size: var(--text-m);
    }
  `,
})
export class ContractAmendments {
  readonly contract = input.required<ContractDetail>();
  protected readonly auth = inject(AuthStore);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly promises = inject(PromiseText);
  private readonly terms = inject(CreditTermsText);
  protected readonly amendments = computed(() => this.contract().amendments.toReversed());

  /** Reactive; what it changed, from what was agreed before to what is agreed since. */
  protected changes(one: ContractAmendment): string[] {
    const { amendments, currency, ...signed } = this.contract();
    const before = amendments.slice(0, amendments.indexOf(one));
    const last = <K extends 'monthlyChargeMinor' | 'atRiskPercent' | 'endsOn'>(key: K): string =>
      before.reduce((value, earlier) => earlier[key] ?? value, signed[key]);
    const say = (key: string, from: string, to: string) => this.language.text(`contracts.amendments.changes.${key}`, { from, to });
    const { monthlyChargeMinor, atRiskPercent, endsOn, creditTerms } = one;
    const money = (minor: string) => this.format.money(minor, currency);
    const day = (date: string) => this.format.calendarDate(date);
    return [
      ...(monthlyChargeMinor === null ? [] : [say('monthlyChargeMinor', money(last('monthlyChargeMinor')), money(monthlyChargeMinor))]),
      ...(atRiskPercent === null ? [] : [say('atRiskPercent', this.promises.percent(last('atRiskPercent')), this.promises.percent(atRiskPercent))]),
      ...(endsOn === null ? [] : [say('endsOn', day(last('endsOn')), day(endsOn))]),
      ...(creditTerms === null ? [] : this.terms.sentences(creditTerms, currency)),
    ];
  }
}
