import { Component, inject, input } from '@angular/core';
import { ServiceWords } from './service-words.js';
import type { Criticality } from './service.js';

/** How much depends on a service: a word, and bars that fill with it. */
@Component({
  selector: 'sam-criticality',
  template: `<span class="bars" aria-hidden="true"><i></i><i></i><i></i><i></i></span>{{ words.criticality(criticality()) }}`,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: var(--space-2);
      white-space: nowrap;
    }
    .bars {
      display: inline-flex;
      align-items: flex-end;
      gap: 2px;
      height: 0.9em;
    }
    i {
      width: 3px;
      height: 35%;
      border-radius: 1px;
      background: var(--line);
    }
    i:nth-child(2) {
      height: 55%;
    }
    i:nth-child(3) {
      height: 78%;
    }
    i:nth-child(4) {
      height: 100%;
    }
    i:nth-child(1),
    :host(:not([data-criticality='low'])) i:nth-child(2),
    :host([data-criticality='high']) i:nth-child(3),
    :host([data-criticality='critical']) i:nth-child(n) {
      background: var(--ink-muted);
    }
    :host([data-criticality='critical']) {
      font-weight: 600;
    }
    :host([data-criticality='critical']) i:nth-child(n) {
      background: var(--ink);
    }
  `,
  host: { '[attr.data-criticality]': 'criticality()' },
})
export class CriticalityMark {
  readonly criticality = input.required<Criticality>();
  protected readonly words = inject(ServiceWords);
}
