import { Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Format } from '../../core/i18n/format.js';

/** How far long work has come, in counts, and how long it still takes; `total` null while it is unknown. */
@Component({
  selector: 'sam-progress',
  imports: [TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <span class="label" [id]="id">{{ label() }}</span>
      <progress [attr.aria-labelledby]="id" [attr.value]="total() === null ? null : done()" [attr.max]="total()">
      </progress>
      <span class="counts muted small">
        @if (total() === null) {
          {{ t('progress.done', { done: count(done()) }) }}
        } @else {
          {{ t('progress.of', { done: count(done()), total: count(total() ?? 0), percent: percent() }) }}
        }
        @if (timeLeft(); as left) {
          · {{ t('progress.left', { left }) }}
        }
      </span>
    </ng-container>
  `,
  styleUrl: './progress.scss',
})
export class Progress {
  private static made = 0;
  readonly label = input.required<string>();
  readonly done = input.required<number>();
  readonly total = input<number | null>(null);
  readonly msLeft = input<number | null>(null);
  private readonly format = inject(Format);
  protected readonly id = `progress-${Progress.made++}`;

  protected readonly percent = computed(() => {
    const total = this.total();
    return this.format.percent(total ? (100 * this.done()) / total : 0, 0);
  });
  protected readonly timeLeft = computed(() => {
    const ms = this.msLeft();
    return ms === null ? '' : this.format.duration(ms);
  });

  protected count(value: number): string {
    return this.format.number(value);
  }
}
