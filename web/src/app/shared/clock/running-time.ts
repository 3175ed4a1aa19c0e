import { Component, computed, inject, input } from '@angular/core';
import { Format } from '../../core/i18n/format.js';

/** A duration that is watched: hours, minutes and seconds for the eye, words without seconds for a screen reader. */
@Component({
  selector: 'sam-running-time',
  template: `<span aria-hidden="true">{{ digits() }}</span><span class="visually-hidden">{{ words() }}</span>`,
  styles: `
    :host {
      font-variant-numeric: tabular-nums;
      font-weight: 630;
      white-space: nowrap;
    }
  `,
})
export class RunningTime {
  readonly ms = input.required<number>();
  private readonly format = inject(Format);
  protected readonly words = computed(() => this.format.duration(Math.abs(this.ms()), { days: true }));
  protected readonly digits = computed(() => {
    const seconds = Math.floor(Math.abs(this.ms()) / 1000);
    const two = (value: number) => String(value).padStart(2, '0');
    return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  });
}
