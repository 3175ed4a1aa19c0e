import { Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Format } from '../../core/i18n/format.js';

/** Service time used of the time there was: said in words, drawn as a bar with a mark at the target. */
@Component({
  selector: 'sam-clock-bar',
  imports: [TranslocoDirective],
  template: `
    @if (targetMs() === null) {
      <span class="words">{{ used() }}</span>
    } @else {
      <span class="words" *transloco="let t">
        {{ t('clock.usedOf', { used: used(), target: target() }) }}
      </span>
      <span class="bar" aria-hidden="true">
        <span class="within" [style.width.%]="within()"></span>
        <span class="over" [style.width.%]="over()"></span>
        <span class="mark" [style.left.%]="mark()"></span>
      </span>
    }
  `,
  styleUrl: './clock-bar.scss',
})
export class ClockBar {
  readonly elapsedMs = input.required<number>();
  /** Null where the target is a day, or there is none: then only what was used is said. */
  readonly targetMs = input.required<number | null>();
  private readonly most = computed(() => this.targetMs() ?? 0);
  private readonly format = inject(Format);
  protected readonly used = computed(() => this.format.duration(this.elapsedMs()));
  protected readonly target = computed(() => this.format.duration(this.most()));
  /** The bar holds the longer of the two and never more than three targets: beyond, how far no longer matters. */
  private readonly length = computed(() => {
    const target = Math.max(this.most(), 1);
    return Math.min(Math.max(this.elapsedMs(), target), 3 * target);
  });
  protected readonly mark = computed(() => (100 * this.most()) / this.length());
  protected readonly within = computed(() => this.share(Math.min(this.elapsedMs(), this.most())));
  protected readonly over = computed(() =>
    this.share(Math.max(0, Math.min(this.elapsedMs(), this.length()) - this.most())),
  );

  private share(ms: number): number {
    return (100 * ms) / this.length();
  }
}
