import { Component, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { NumberPipe } from '../../core/i18n/pipes.js';
import { Icon } from '../icons/icon.js';
import type { IconName } from '../icons/icon-paths.js';

type Indicator = components['schemas']['QualityIndicatorDto'];

const marks: Record<Indicator['word'], { icon: IconName; verdict: string }> = {
  good: { icon: 'met', verdict: 'met' },
  approaching_target: { icon: 'arrow-up', verdict: 'met' },
  requires_improvement: { icon: 'below-expected', verdict: 'below_expected' },
  inadequate: { icon: 'below-minimum', verdict: 'below_minimum' },
  not_measured: { icon: 'not-measured', verdict: 'not_measured' },
  suppressed: { icon: 'lock', verdict: 'not_measured' },
};

/** Towers or suppliers in a word each, and how many cases that rests on. */
@Component({
  selector: 'sam-quality-words',
  imports: [Icon, NumberPipe, TranslocoDirective],
  template: `
    <table *transloco="let t">
      <caption class="visually-hidden">{{ caption() }}</caption>
      <thead>
        <tr>
          <th scope="col">{{ caption() }}</th>
          <th scope="col">{{ t('quality.columns.word') }}</th>
          <th scope="col" class="end">{{ t('quality.columns.volume') }}</th>
        </tr>
      </thead>
      <tbody>
        @for (one of indicators(); track one.name) {
          <tr>
            <th scope="row">{{ one.name }}</th>
            <td [attr.data-verdict]="mark(one).verdict"><span class="word"><sam-icon [name]="mark(one).icon" />{{ t('quality.words.' + one.word) }}</span></td>
            <td class="end">{{ one.volume === null ? '–' : (one.volume | samNumber) }}</td>
          </tr>
        }
      </tbody>
    </table>
  `,
  styles: `
    table {
      width: 100%;
      border-collapse: collapse;
    }
    th,
    td {
      padding: var(--space-2) var(--space-3) var(--space-2) 0;
      border-bottom: 1px solid var(--line);
      text-align: left;
    }
    tbody th {
      font-weight: 550;
    }
    .word {
      display: inline-flex;
      align-items: center;
      gap: var(--space-1);
      color: var(--verdict);
      font-weight: 600;
    }
    .end {
      padding-right: 0;
      text-align: right;
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class QualityWords {
  readonly caption = input.required<string>();
  readonly indicators = input.required<readonly Indicator[]>();

  protected mark({ word }: Indicator) {
    return marks[word];
  }
}
