import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';
import { Chart } from '../../shared/chart/chart.js';
import { ScoreText } from '../../shared/score/score-text.js';
import { type ChartWords, scaleOf, waterfallOptions, waterfallTable } from './waterfall-chart.js';
import { type WaterfallRow, waterfallRows } from './waterfall-rows.js';

/** With whose it is on a second line. In pixels, as what is drawn: a printer's smaller letters would push what follows into it. */
const rowHeight = { one: 28, two: 40 };

/** How one score became another, step by step; each step leads to what it rests on. */
@Component({
  selector: 'sam-score-waterfall',
  imports: [Chart, RouterLink, TranslocoDirective],
  template: `
    <div class="stack" *transloco="let t">
      @if (rows().length > 0) {
        <sam-chart
          [heading]="heading()"
          [summary]="summary()"
          [options]="options()"
          [table]="table()"
          [height]="height()"
          (pick)="open($event)"
        />
        <details class="no-print">
          <summary>{{ t('waterfall.steps') }}</summary>
          <ol>
            @for (row of rows(); track $index) {
              <li>
                <span class="points">{{ words().points(row) }}</span>
                <span class="what">
                  @if (row.evidence; as evidence) {
                    <a [routerLink]="evidence.link" [queryParams]="evidence.queryParams">{{ row.name }}</a>
                  } @else {
                    {{ row.name }}
                  }
                  <span class="muted small">{{ about(row) }}</span>
                </span>
              </li>
            }
          </ol>
        </details>
      } @else {
        <h2>{{ heading() }}</h2>
        <p class="muted">{{ why() }}</p>
      }
    </div>
  `,
  styles: `
    ol {
      display: grid;
      margin: var(--space-2) 0 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: 5.5rem minmax(0, 1fr);
      gap: var(--space-3);
      padding: var(--space-2) 0;
      border-top: 1px solid var(--line);
    }
    .points {
      font-weight: 600;
      text-align: right;
    }
    .what {
      display: grid;
    }
    .what a {
      justify-self: start;
    }
    summary {
      cursor: pointer;
      color: var(--link);
    }
  `,
})
export class ScoreWaterfall {
  readonly comparison = input.required<components['schemas']['ComparisonDto']>();
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  private readonly texts = inject(ScoreText);

  protected readonly rows = computed(() =>
    waterfallRows(this.comparison(), {
      month: (period) => this.texts.month(period),
      name: (names) => names[this.language.code()],
      others: (count) => this.language.plural('waterfall.others', count),
    }),
  );
  protected readonly words = computed<ChartWords>(() => ({
    points: (row) => this.points(row),
    reason: ({ kind }) => (kind === 'start' || kind === 'end' || kind === 'others' ? '' : this.language.text(`waterfall.kinds.${kind}`)),
    header: ['step', 'whose', 'reason', 'points'].map((column) => this.language.text(`waterfall.columns.${column}`)),
  }));
  /** Says what it shows: from what to what. */
  protected readonly heading = computed(() => {
    const { left, right } = this.comparison();
    return this.language.text('waterfall.heading', { from: this.texts.month(left.period), to: this.texts.month(right.period) });
  });
  protected readonly summary = computed(() => {
    const { left, right, difference } = this.comparison();
    const scale = this.language.text('waterfall.scale', { min: scaleOf(this.rows()).min });
    const moved = this.language.text('waterfall.summary', {
      from: this.exact(left.points ?? '0'),
      to: this.exact(right.points ?? '0'),
      difference: this.signed(difference ?? '0'),
    });
    return `${moved} ${scale}`;
  });
  protected readonly why = computed(() => {
    const { noWaterfall, left, right } = this.comparison();
    const month = noWaterfall === 'no_score_left' ? left.period : right.period;
    return this.language.text(`waterfall.none.${noWaterfall ?? 'no_score'}`, { month: this.texts.month(month) });
  });
  protected readonly table = computed(() => waterfallTable(this.rows(), this.words()));
  protected readonly options = computed(() => waterfallOptions(this.rows(), this.words(), narrow()));
  protected readonly height = computed(() => `${this.rows().length * (this.rows().some(({ whose }) => whose !== '') ? rowHeight.two : rowHeight.one) + 40}px`);

  protected about(row: WaterfallRow): string {
    return [row.whose, this.words().reason(row)].filter(Boolean).join(' · ');
  }

  protected async open(index: number): Promise<void> {
    const evidence = this.rows()[index]?.evidence;
    if (evidence) await this.router.navigate(evidence.link, { queryParams: evidence.queryParams });
  }

  private points({ kind, points }: WaterfallRow): string {
    return kind === 'start' || kind === 'end' ? this.exact(points) : this.signed(points);
  }

  private exact(points: string): string {
    return this.format.number(points, { digits: 3 });
  }

  private signed(points: string): string {
    return `${points.startsWith('-') ? '\u2212' : '+'}${this.exact(points.replace('-', ''))}`;
  }
}

const narrow = (): boolean => globalThis.matchMedia?.('(max-width: 40rem)').matches ?? false;
