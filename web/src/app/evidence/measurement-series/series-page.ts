import { Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';
import { Chart, type ChartTable } from '../../shared/chart/chart.js';
import type { Palette } from '../../shared/chart/palette.js';
import { apiObject } from '../../shared/object/api-object.js';
import { ObjectState } from '../../shared/object/object-state.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { Problem } from '../../shared/problem/problem.js';
import type { MeasurementSeries, SeriesAvailability, SeriesDay } from '../evidence.js';

const minute = 60_000;

@Component({
  selector: 'sam-series-page',
  imports: [Chart, ObjectState, PageHeader, Problem, TranslocoDirective],
  templateUrl: './series-page.html',
  styleUrl: './series-page.scss',
})
export class SeriesPage {
  readonly id = input.required<string>();
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly series = apiObject<MeasurementSeries>(() => `/measurement-series/${this.id()}`);
  protected readonly availability = apiObject<SeriesAvailability>(() =>
    this.series.value()?.kind === 'probe' ? `/measurement-series/${this.id()}/availability` : null,
  );
  protected readonly days = apiObject<{ items: SeriesDay[] }>(() => {
    const series = this.series.value();
    const { firstDay, lastDay } = series ?? {};
    return firstDay && lastDay ? `/measurement-series/${this.id()}/days?from=${firstDay}&to=${lastDay}` : null;
  });
  protected readonly crumbs = computed(() => [
    { text: this.language.text('evidence.series.title'), link: '/evidence/measurement-series' },
  ]);

  /** Each way of counting with its figure, ours first. */
  protected readonly counts = computed(() => {
    const found = this.availability.value();
    if (!found) return [];
    const all = found.asTheToolCounts.windows.find(({ window }) => window === 'all');
    const percent = (value: string | null | undefined) => (value ? this.format.percent(value) : '–');
    const { timeWeighted, byProbes } = found;
    const down = (ms: number) => this.format.duration(ms, { days: true });
    return [
      { key: 'timeWeighted', percent: percent(timeWeighted.percent), basis: this.language.text('evidence.series.downOf', { down: down(timeWeighted.downMs), total: down(timeWeighted.totalMs) }) },
      { key: 'asTheToolCounts', percent: percent(all?.percent), basis: this.language.text('evidence.series.downOf', { down: down((all?.downSeconds ?? 0) * 1000), total: down(Math.round((all?.totalSeconds ?? 0) * 1000)) }) },
      { key: 'byProbes', percent: percent(byProbes.percent), basis: this.language.text('evidence.series.probesOf', { up: this.format.number(byProbes.up), total: this.format.number(byProbes.total) }) },
    ];
  });
  protected readonly longestGap = computed(() => {
    const found = this.availability.value();
    return found ? this.format.duration(found.timeWeighted.longestGapMs, { days: true }) : '';
  });
  /** Whether the longest wait for a measurement was well beyond the usual one. */
  protected readonly uneven = computed(() => {
    const found = this.availability.value();
    if (!found) return false;
    const { timeWeighted, byProbes } = found;
    return timeWeighted.longestGapMs * byProbes.total > 1.5 * timeWeighted.totalMs;
  });
  protected readonly differences = computed(() =>
    (this.availability.value()?.difference ?? []).map(({ code, params }) => {
      const { downMs, ...rest } = params;
      const said = typeof downMs === 'number' ? { ...rest, down: this.duration(downMs) } : rest;
      return this.language.text(`evidence.differences.${code}`, said);
    }),
  );

  protected readonly table = computed<ChartTable>(() => {
    const probe = this.series.value()?.kind === 'probe';
    const header = probe ? ['day', 'measurements', 'down', 'known'] : ['day', 'measurements', 'minimum', 'maximum'];
    return {
      header: header.map((key) => this.language.text(`evidence.columns.${key}`)),
      rows: this.items().map((one) => [
        one.day,
        one.measurements,
        ...(probe ? [Math.round(one.downMs / minute), Math.round(one.knownMs / minute)] : [one.minimum ?? '', one.maximum ?? '']),
      ]),
    };
  });
  protected readonly chart = computed(() => {
    const probe = this.series.value()?.kind === 'probe';
    const items = this.items();
    return ({ belowMinimum, muted, line, ink, font, series }: Palette) => ({
      textStyle: { fontFamily: font, color: ink },
      grid: { left: 48, right: 12, top: 16, bottom: 32 },
      xAxis: { type: 'category', data: items.map(({ day }) => day), axisLabel: { color: muted }, axisLine: { lineStyle: { color: line } } },
      yAxis: { type: 'value', axisLabel: { color: muted }, splitLine: { lineStyle: { color: line } } },
      series: [
        {
          type: 'bar',
          itemStyle: { color: probe ? belowMinimum : series[0] },
          data: items.map(({ downMs, maximum }) => (probe ? Math.round(downMs / minute) : Number(maximum ?? 0))),
        },
      ],
    });
  });
  protected readonly items = computed(() => this.days.value()?.items ?? []);

  private duration(ms: number): string {
    return ms < 0 ? `−${this.format.duration(-ms, { days: true })}` : this.format.duration(ms, { days: true });
  }
}

