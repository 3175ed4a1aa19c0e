import { Component, inject, input } from '@angular/core';
import { CriterionWords, type Criterion } from './criterion.js';

/** What proposals are scored by, for those who read it. */
@Component({
  selector: 'sam-criteria-list',
  template: `
    <ul class="plain-list">
      @for (one of criteria(); track one.id) {
        <li>
          {{ words.name(one) }} <span class="muted small">{{ words.weight(one) }}</span>
          @if (one.guidance; as guidance) {
            <div class="small muted">{{ guidance }}</div>
          }
        </li>
      }
    </ul>
  `,
})
export class CriteriaList {
  readonly criteria = input.required<readonly Criterion[]>();
  protected readonly words = inject(CriterionWords);
}
