import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { Icon } from '../shared/icons/icon.js';

type Schemas = components['schemas'];
type Decision = Schemas['DecisionDto'];

const first = 6;
const soonDays = 14;
const day = 86_400_000;

/** What waits for the organisation to decide, the nearest deadline first, each with who may and the way there. */
@Component({
  selector: 'sam-decisions-card',
  imports: [Icon, MatButton, RouterLink, TranslocoDirective],
  template: `
    <section class="card stack" aria-labelledby="decisions" *transloco="let t">
      <h2 id="decisions">
        {{ t('overview.decisions.title') }} <span class="count">{{ rows().length || '' }}</span>
      </h2>
      @if (rows().length > 0) {
        <ul>
          @for (row of shown(); track row.id) {
            <li>
              <span class="what">
                <a [routerLink]="row.link">{{ row.text }}</a>
                <span class="muted small">{{ row.about }}</span>
              </span>
              <span class="end small" [attr.data-near]="row.near">
                @if (row.day; as day) {
                  <strong>
                    @if (row.near) {
                      <sam-icon name="warning" />
                    }
                    {{ day }}
                  </strong>
                  <span>{{ row.left }}</span>
                } @else {
                  <span class="muted">{{ t('overview.decisions.noDeadline') }}</span>
                }
              </span>
            </li>
          }
        </ul>
        @if (rows().length > shown().length) {
          <div>
            <button matButton="outlined" type="button" (click)="all.set(true)">
              {{ t('overview.showAll', { count: rows().length }) }}
            </button>
          </div>
        }
      } @else {
        <p class="muted">{{ t('overview.decisions.none') }}</p>
      }
    </section>
  `,
  styles: `
    [data-near] {
      color: var(--below-minimum);
    }
    sam-icon {
      width: 1em;
      height: 1em;
      vertical-align: -0.15em;
    }
  `,
  styleUrl: './items.scss',
})
export class DecisionsCard {
  readonly decisions = input.required<Schemas['DecisionsDto']>();
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  protected readonly all = signal(false);

  protected readonly rows = computed(() =>
    this.decisions().items.map((decision) => {
      const left = decision.dueOn === null ? null : daysFrom(this.decisions().today, decision.dueOn);
      return {
        id: `${decision.kind} ${decision.id}`,
        text: this.textOf(decision),
        about: this.about(decision),
        link: this.router.parseUrl(decision.link),
        day: decision.dueOn && this.format.calendarDate(decision.dueOn),
        left: left === null ? '' : this.left(left),
        near: left !== null && left <= soonDays ? 'near' : null,
      };
    }),
  );
  protected readonly shown = computed(() => (this.all() ? this.rows() : this.rows().slice(0, first)));

  private textOf({ kind, subject, period, amountMinor, currency }: Decision): string {
    const whole = kind === 'objection' && subject === null;
    return this.language.text(`overview.decisions.kinds.${whole ? 'objection_to_score' : kind}`, {
      subject: subject?.[this.language.code()] ?? '',
      period: period ? this.month(period) : '',
      amount: amountMinor === null || currency === null ? '' : this.format.money(amountMinor, currency),
    });
  }

  private about({ supplierName, period, subject, kind, yours, mayDecide }: Decision): string {
    const who = yours
      ? this.language.text('overview.decisions.yours')
      : this.language.text('overview.decisions.by', { roles: mayDecide.map((role) => this.language.text(`roles.${role}`)).join(', ') });
    const contract = kind.startsWith('credit_') ? subject?.[this.language.code()] : null;
    return [supplierName, contract, period && this.month(period), who].filter(Boolean).join(' · ');
  }

  private month(period: string): string {
    return /^\d{4}-\d{2}$/.test(period) ? this.format.calendarDate(period, 'month') : period;
  }

  private left(days: number): string {
    if (days < 0) return this.language.plural('overview.decisions.late', -days);
    return days === 0 ? this.language.text('overview.decisions.today') : this.language.plural('overview.decisions.left', days);
  }
}

const daysFrom = (today: string, on: string): number => (Date.parse(on) - Date.parse(today)) / day;
