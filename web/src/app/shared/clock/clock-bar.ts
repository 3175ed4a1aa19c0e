import { Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Format } from '../../core/i18n/format.js';

/** Service time used of the time there was: said in words, drawn as a bar with a mark at the target. */
@Component({
  selector: 'sam-clock-bar',
  imports: [TranslocoDirective],
  template: `
    <span class="words" *transloco="let t">
      {{ t('clock.usedOf', { used: used(), target: target() }) }}
    </span>
    <span class="bar" aria-hidden="true">
      <span class="within" [style.width.%]="within()"></span>
      <span class="over" [style.width.%]="over()"></span>
      <span class="mark" [style.left.%]="mark()"></span>
    </span>
  `,
  styleUrl: './clock-bar.scss',
})
export class ClockBar {
  readonly elapsedMs = input.required<number>();
  readonly targetMs = input.required<number>();
  private readonly format = inject(Format);
  protected readonly used = computed(() => this.format.duration(this.elapsedMs()));
  protected readonly target = computed(() => this.format.duration(this.targetMs()));
  /** The bar holds the longer of the two and never more than three targets: beyond, how far no longer matters. */
  private readonly length = computed(() => {
    const target = Math.max(this.targetMs(), 1);
    return Math.min(Math.max(this.elapsedMs(), target), 3 * target);
  });
  protected readonly mark = computed(() => (100 * this.targetMs()) / this.length());
  protected readonly within = computed(() => this.share(Math.min(this.elapsedMs(), this.targetMs())));
  protected readonly over = computed(() =>
    this.share(Math.max(0, Math.min(this.elapsedMs(), this.length()) - this.targetMs())),
  );

  private share(ms: number): number {
    return (100 * ms) / this.length();
  }
}
