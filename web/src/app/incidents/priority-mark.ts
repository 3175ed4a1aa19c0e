import { Component, computed, inject, input } from '@angular/core';
import { IncidentWords } from './incident-words.js';

/** A priority as its number in a mark that weighs more the more urgent it is, and its word. */
@Component({
  selector: 'sam-priority',
  template: `<span class="mark" [attr.data-priority]="priority()" aria-hidden="true">{{
      priority() ?? '–'
    }}</span
    >{{ word() }}`,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: var(--space-2);
      white-space: nowrap;
    }
    .mark {
      display: inline-grid;
      place-items: center;
      width: 1.5em;
      height: 1.5em;
      border: 1px solid var(--line-strong);
      border-radius: var(--round-s);
      font-size: var(--text-s);
      font-weight: 650;
    }
    .mark[data-priority='1'] {
      border-color: var(--ink);
      background: var(--ink);
      color: var(--page);
    }
    .mark[data-priority='2'] {
      border-color: var(--ink-muted);
      background: var(--ink-muted);
      color: var(--page);
    }
  `,
})
export class PriorityMark {
  readonly priority = input.required<number | null>();
  private readonly words = inject(IncidentWords);
  protected readonly word = computed(() => this.words.priority(this.priority()).replace(/^\d\s*–\s*/, ''));
}
