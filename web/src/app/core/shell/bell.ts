import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon } from '../../shared/icons/icon.js';
import { ApiClient } from '../http/api-client.js';
import { loaded } from '../http/loaded.js';
import { Language } from '../i18n/language.js';
import { whenChanged } from '../realtime/when-changed.js';

/** More need no exact number in so small a place. */
const most = 99;

/** The way to what one was told, with how much of it is new. */
@Component({
  selector: 'sam-bell',
  imports: [Icon, RouterLink, TranslocoDirective],
  template: `
    <a *transloco="let t" routerLink="/notifications" [attr.aria-label]="label()" [title]="t('notifications.title')">
      <sam-icon name="bell" />
      @if (count() > 0) {
        <span class="count" aria-hidden="true">{{ shown() }}</span>
      }
    </a>
  `,
  styleUrl: './bell.scss',
})
export class Bell {
  private readonly language = inject(Language);
  private readonly api = inject(ApiClient);
  // Nobody asked for it, so an expired session is not a reason to ask for the password.
  private readonly unread = loaded(
    () => ({}),
    (_all, signal) => this.api.get<{ count: number }>('/notifications/unread', { signal, anonymous: true }),
  );
  protected readonly count = computed(() => this.unread.value()?.count ?? 0);
  protected readonly shown = computed(() => (this.count() > most ? `${most}+` : String(this.count())));
  constructor() {
    whenChanged(['notifications'], () => this.unread.reload());
  }

  protected readonly label = computed(() => this.language.plural('notifications.unread', this.count()));
}
