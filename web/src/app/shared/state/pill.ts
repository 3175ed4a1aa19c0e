import { Component, input } from '@angular/core';

/** How something stands, as a word in a frame: what holds now stands out, what is not yet given out is dashed. */
@Component({
  selector: 'sam-pill',
  template: `{{ text() }}`,
  styles: `
    :host {
      display: inline-block;
      padding: 0 0.6em;
      border: 1px solid var(--line-strong);
      border-radius: 1em;
      color: var(--ink-muted);
      font-size: var(--text-s);
      font-weight: 600;
      white-space: nowrap;
    }
    :host([data-kind='now']) {
      border-color: var(--mat-sys-primary);
      color: var(--ink);
    }
    :host([data-kind='draft']) {
      border-style: dashed;
    }
  `,
  host: { '[attr.data-kind]': 'kind()' },
})
export class Pill {
  readonly text = input.required<string>();
  readonly kind = input<'now' | 'draft' | 'plain'>('plain');
}
