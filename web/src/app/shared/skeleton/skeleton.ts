import { Component, computed, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';

/** The shape of text that is on its way. */
@Component({
  selector: 'sam-skeleton',
  imports: [TranslocoDirective],
  template: `
    <div *transloco="let t" role="status" [attr.aria-label]="t('states.loading')">
      @for (width of widths(); track $index) {
        <span [style.width.%]="width"></span>
      }
    </div>
  `,
  styles: `
    div {
      display: grid;
      gap: var(--space-3);
    }
    span {
      height: 1em;
      border-radius: var(--round-s);
      background: linear-gradient(90deg, var(--bone) 25%, transparent 50%, var(--bone) 75%) 0 0 / 300% 100%;
      animation: passing 1.8s infinite linear;
    }
    @keyframes passing {
      from {
        background-position: 100% 0;
      }
      to {
        background-position: -50% 0;
      }
    }
  `,
})
export class Skeleton {
  readonly lines = input(3);
  protected readonly widths = computed(() =>
    Array.from({ length: this.lines() }, (_, line) => [92, 78, 85, 64][line % 4]),
  );
}
