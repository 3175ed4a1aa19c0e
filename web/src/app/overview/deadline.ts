import { Component, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon } from '../shared/icons/icon.js';

/** A last day, and in colour, sign and word that it has passed. */
@Component({
  selector: 'sam-deadline',
  imports: [Icon, TranslocoDirective],
  template: `
    <span class="small" [class.late]="late()" *transloco="let t">
      <strong>
        @if (late()) {
          <sam-icon name="warning" />
        }
        {{ day() }}
      </strong>
      @if (late()) {
        <span>{{ t('overview.due.late') }}</span>
      }
    </span>
  `,
  styles: `
    span {
      display: grid;
      justify-items: end;
    }
    .late {
      color: var(--below-minimum);
    }
    sam-icon {
      width: 1em;
      height: 1em;
      vertical-align: -0.15em;
    }
    @media screen and (max-width: 30rem) {
      span {
        display: inline;
      }
    }
  `,
})
export class Deadline {
  readonly day = input.required<string>();
  readonly late = input(false);
}
