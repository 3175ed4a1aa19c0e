import { Component, computed, inject, input, output } from '@angular/core';
import type { EChartsCoreOption } from 'echarts/core';
import { NgxEchartsDirective, provideEchartsCore } from 'ngx-echarts';
import { echarts } from './echarts.js';
import { ChartPalette, type Palette } from './palette.js';

/** Draws with ECharts. Only `sam-chart` uses it, and only lazily. */
@Component({
  selector: 'sam-chart-canvas',
  imports: [NgxEchartsDirective],
  providers: [provideEchartsCore({ echarts })],
  template: `<div echarts [options]="dressed()" [initOpts]="svg" (chartClick)="pick.emit($event.dataIndex)"></div>`,
  styles: `
    :host,
    div {
      display: block;
      height: 100%;
    }
  `,
})
export class ChartCanvas {
  readonly options = input.required<(palette: Palette) => EChartsCoreOption>();
  readonly pick = output<number>();
  private readonly palette = inject(ChartPalette).current;
  protected readonly svg = { renderer: 'svg' as const };

  protected readonly dressed = computed<EChartsCoreOption>(() => {
    const palette = this.palette();
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    return {
      animation: !calm,
      color: [...palette.series],
      textStyle: { fontFamily: palette.font, color: palette.ink },
      ...this.options()(palette),
    };
  });
}
