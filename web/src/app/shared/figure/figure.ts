import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Verdict } from '@samsyn/domain/service-levels/verdict';
import { Icon } from '../icons/icon.js';
import { VerdictChip } from '../verdict/verdict-chip.js';
import { FigureText, type Better, type FigureUnit } from './figure-text.js';
import { sparkline } from './sparkline.js';

/** A figure with everything needed to judge it: unit, target, verdict, trend, coverage and the way to why. */
@Component({
  selector: 'sam-figure',
  imports: [Icon, RouterLink, TranslocoDirective, VerdictChip],
  templateUrl: './figure.html',
  styleUrl: './figure.scss',
  host: { '[attr.data-verdict]': 'verdict()' },
})
export class Figure {
  readonly label = input.required<string>();
  /** Exact decimal, number or milliseconds; null where nothing could be measured. */
  readonly value = input.required<string | number | null>();
  readonly unit = input<FigureUnit>('percent');
  readonly better = input<Better>('higher');
  readonly target = input<string | number | null>(null);
  readonly minimum = input<string | number | null>(null);
  readonly verdict = input<Verdict | null>(null);
  /** Oldest first, this period last; null for a period without measurement. */
  readonly trend = input<readonly (number | null)[]>([]);
  /** Percent of the weight that could be measured. */
  readonly coverage = input<string | number | null>(null);
  /** A line of its own, for instance the count behind a share. */
  readonly basis = input('');
  readonly why = input<string | unknown[] | null>(null);
  private readonly texts = inject(FigureText);

  protected readonly written = computed(() => this.text(this.value()));
  protected readonly writtenTarget = computed(() => this.bound(this.target(), this.unit()));
  protected readonly writtenMinimum = computed(() => this.bound(this.minimum(), this.unit()));
  protected readonly writtenCoverage = computed(() => this.bound(this.coverage(), 'percent'));
  protected readonly line = computed(() => {
    const target = this.target();
    return sparkline(this.trend(), target === null ? null : Number(target));
  });
  protected readonly change = computed(() => {
    const [before, now] = this.trend().slice(-2);
    if (typeof before !== 'number' || typeof now !== 'number' || before === now) return null;
    const rose = now > before;
    return {
      icon: rose ? ('arrow-up' as const) : ('arrow-down' as const),
      good: rose === (this.better() === 'higher'),
      text: this.texts.change(now - before, this.unit()),
    };
  });

  private bound(value: string | number | null, unit: FigureUnit): string | null {
    return value === null ? null : this.texts.bound(value, unit);
  }

  private text(value: string | number | null): string | null {
    return value === null ? null : this.texts.of(value, this.unit(), this.better());
  }
}
