import { Component, computed, inject, input, output } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { Chart, type ChartTable } from '../shared/chart/chart.js';
import { FigureText } from '../shared/figure/figure-text.js';
import { AgreementWords } from './agreement-words.js';
import { isTimed, verdictOf, type Agreement, type OperatingFigure } from './agreement.js';
import { monthsChart } from './months-chart.js';

/** An agreement's year, month by month: a month that is clicked shows its hand-overs. */
@Component({
  selector: 'sam-agreement-months',
  imports: [Chart, TranslocoDirective],
  template: `
    <sam-chart
      *transloco="let t"
      height="15rem"
      [heading]="t('operatingLevels.months')"
      [summary]="summary()"
      [options]="options()"
      [table]="table()"
      (pick)="pick($event)"
    />
  `,
})
export class AgreementMonths {
  readonly agreement = input.required<Agreement>();
  readonly figures = input.required<readonly OperatingFigure[]>();
  readonly chosen = output<string>();
  private readonly format = inject(Format);
  private readonly figureText = inject(FigureText);
  private readonly language = inject(Language);
  private readonly words = inject(AgreementWords);

  protected readonly summary = computed(() => {
    const measured = this.figures().filter(({ verdict }) => verdict !== 'not_measured');
    const met = measured.filter(({ verdict }) => verdict === 'met').length;
    if (measured.length === 0) return this.language.text('operatingLevels.monthsNone');
    return this.language.text('operatingLevels.monthsSummary', { met: this.format.number(met), measured: this.format.number(measured.length) });
  });
  protected readonly options = computed(() => {
    const { target } = this.agreement();
    return monthsChart(this.figures(), Number(target), {
      share: this.language.text('operatingLevels.share'),
      target: this.language.text('operatingLevels.targetLine'),
      month: (period) => this.format.calendarDate(period, 'short-month'),
      percent: (value) => this.figureText.bound(value, 'percent'),
    });
  });
  protected readonly table = computed<ChartTable>(() => {
    const timed = isTimed(this.agreement());
    const counts = timed ? ['metCount', 'missedCount'] : ['workedCount', 'unworkedCount'];
    const header = ['month', 'share', 'verdict', 'volume', ...counts].map((key) => this.language.text(`operatingLevels.${key}`));
    const row = (figure: OperatingFigure) => [
      this.words.month(figure.period),
      this.words.value(this.agreement(), figure),
      this.language.text(`verdicts.${verdictOf(figure)}`),
      ...[figure.volume, figure.met, figure.missed].map((count) => this.format.number(count)),
    ];
    return { header, rows: this.figures().map(row) };
  });

  protected pick(index: number): void {
    const figure = this.figures()[index];
    if (figure) this.chosen.emit(figure.period);
  }
}
