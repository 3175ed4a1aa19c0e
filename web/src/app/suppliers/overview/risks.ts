import { Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';
import { Icon } from '../../shared/icons/icon.js';
import { ScoreText } from '../../shared/score/score-text.js';

type Risk = components['schemas']['SupplierRiskDto'];

/** What may go wrong, each with the fact it rests on. */
@Component({
  selector: 'sam-supplier-risks',
  imports: [Icon, TranslocoDirective],
  template: `
    <section class="card stack" aria-labelledby="risks" *transloco="let t">
      <h2 id="risks">{{ t('suppliers.risks.title') }}</h2>
      @if (rows().length > 0) {
        <ul class="plain-list">
          @for (row of rows(); track $index) {
            <li>
              <sam-icon name="warning" />
              <span class="stack-tight">
                <strong>{{ row.title }}</strong>
                <span>{{ row.reason }}</span>
              </span>
            </li>
          }
        </ul>
      } @else {
        <p class="muted">{{ t('suppliers.risks.none') }}</p>
      }
    </section>
  `,
  styles: `
    li {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: var(--space-3);
    }
    sam-icon {
      margin-top: 0.2em;
      color: var(--below-minimum);
    }
  `,
})
export class SupplierRisks {
  readonly risks = input.required<readonly Risk[]>();
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly texts = inject(ScoreText);

  protected readonly rows = computed(() =>
    this.risks().map(({ kind, params }) => ({
      title: this.language.text(`suppliers.risks.kinds.${kind}`),
      reason: this.reason(kind, params),
    })),
  );

  private reason(kind: Risk['kind'], params: Risk['params']): string {
    const text = (name: string): string => String(params[name] ?? '');
    const count = Number(params['count'] ?? 0);
    if (kind === 'late_reports' || kind === 'open_disputes') return this.language.plural(`suppliers.risks.counts.${kind}`, count);
    return this.language.text(`suppliers.risks.reasons.${kind}`, {
      ...{ name: text('name'), number: text('number'), months: text('months') },
      on: params['on'] === undefined ? '' : this.format.calendarDate(text('on')),
      share: params['share'] === undefined ? '' : this.format.percent(text('share'), 0),
      from: params['from'] === undefined ? '' : this.texts.points(text('from')),
      to: params['to'] === undefined ? '' : this.texts.points(text('to')),
    });
  }
}
