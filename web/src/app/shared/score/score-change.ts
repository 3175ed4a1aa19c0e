import { Component, computed, inject, input } from '@angular/core';
import { Icon } from '../icons/icon.js';
import { ScoreText } from './score-text.js';

/** How far a score moved since the month before: an arrow, a size, and the direction in words. */
@Component({
  selector: 'sam-score-change',
  imports: [Icon],
  template: `
    @if (shown(); as shown) {
      <sam-icon [name]="shown.icon" /><span aria-hidden="true">{{ shown.signed }}</span>
      <span class="visually-hidden">{{ shown.words }}</span>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 0.15em;
      color: var(--below-minimum);
      white-space: nowrap;
    }
    :host(.rose) {
      color: var(--met);
    }
    sam-icon {
      width: 0.95em;
      height: 0.95em;
    }
  `,
  host: { '[class.rose]': 'rose()' },
})
export class ScoreChange {
  readonly change = input.required<string | null>();
  private readonly texts = inject(ScoreText);
  protected readonly rose = computed(() => Number(this.change()) > 0);
  protected readonly shown = computed(() => {
    const change = this.change();
    if (change === null || Number(change) === 0) return null;
    return {
      icon: this.rose() ? ('arrow-up' as const) : ('arrow-down' as const),
      signed: this.texts.signed(change),
      words: this.texts.change(change),
    };
  });
}
