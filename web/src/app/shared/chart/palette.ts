import { DOCUMENT } from '@angular/common';
import { computed, inject, Service, signal } from '@angular/core';
import { Theme } from '../../core/theme/theme.js';

const tokens = {
  ink: '--ink',
  muted: '--ink-muted',
  line: '--line',
  card: '--card',
  font: '--font',
  met: '--met',
  belowExpected: '--below-expected',
  belowMinimum: '--below-minimum',
  notMeasured: '--not-measured',
} as const;

export type Palette = Record<keyof typeof tokens, string> & { series: readonly string[] };

const seriesTokens = [1, 2, 3, 4, 5, 6].map((number) => `--chart-${number}`);

/** The colours of the style sheet as charts need them: resolved for the theme on screen, and again when it changes. */
@Service()
export class ChartPalette {
  private readonly document = inject(DOCUMENT);
  private readonly theme = inject(Theme);
  private readonly deviceIsDark = signal(false);

  readonly current = computed<Palette>(() => {
    this.theme.choice();
    this.deviceIsDark();
    return this.resolve();
  });

  constructor() {
    const query = this.document.defaultView?.matchMedia?.('(prefers-color-scheme: dark)');
    if (!query) return;
    this.deviceIsDark.set(query.matches);
    query.addEventListener('change', ({ matches }) => this.deviceIsDark.set(matches));
  }

  /** A probe, because a custom property itself keeps `light-dark()` unresolved. */
  private resolve(): Palette {
    const probe = this.document.createElement('span');
    this.document.body.append(probe);
    const colour = (token: string): string => {
      probe.style.color = `var(${token})`;
      return getComputedStyle(probe).color;
    };
    const named = Object.entries(tokens).map(([name, token]) => [name, colour(token)]);
    const series = seriesTokens.map(colour);
    const font = getComputedStyle(probe).fontFamily;
    probe.remove();
    return { ...(Object.fromEntries(named) as Record<keyof typeof tokens, string>), font, series };
  }
}
