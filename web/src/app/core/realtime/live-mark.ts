import { Component, computed, DestroyRef, effect, inject } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../auth/auth.store.js';
import { Live } from './live.js';

/** Holds the stream of changes open while somebody is signed in, and says whether it stands. */
@Component({
  selector: 'sam-live-mark',
  imports: [TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (live.state() !== 'off') {
        <span role="status" [attr.data-state]="live.state()" [title]="t('live.' + live.state() + 'Meaning')">
          <span class="dot" aria-hidden="true"></span>
          <span class="word">{{ t('live.' + live.state()) }}</span>
        </span>
      }
    </ng-container>
  `,
  styleUrl: './live-mark.scss',
})
export class LiveMark {
  protected readonly live = inject(Live);
  private readonly auth = inject(AuthStore);

  constructor() {
    const organisation = computed(() => this.auth.membership()?.slug ?? null);
    effect(() => this.live.connect(organisation()));
    inject(DestroyRef).onDestroy(() => this.live.disconnect());
  }
}
