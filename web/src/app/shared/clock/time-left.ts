import { Component, computed, inject, input } from '@angular/core';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';
import { Now } from './now.js';

/** How long until, or since, an instant, as wall time and moving on by itself. */
@Component({
  selector: 'sam-time-left',
  template: `{{ text() }}`,
  styles: `
    :host {
      font-weight: 600;
      white-space: nowrap;
    }
    :host(.past) {
      color: var(--below-minimum);
    }
    :host(.soon) {
      color: var(--below-expected);
    }
  `,
  host: { '[class.past]': 'left() < 0', '[class.soon]': 'left() >= 0 && left() < 7200000' },
})
export class TimeLeft {
  /** ISO 8601. */
  readonly until = input.required<string>();
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly now = inject(Now);
  protected readonly left = computed(() => Date.parse(this.until()) - this.now.ms());
  protected readonly text = computed(() => {
    const time = this.format.duration(Math.abs(this.left()), { days: true });
    return this.language.text(this.left() < 0 ? 'clock.late' : 'clock.left', { time });
  });
}
