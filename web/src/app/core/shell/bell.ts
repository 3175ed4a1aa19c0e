import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon } from '../../shared/icons/icon.js';
import { apiObject } from '../../shared/object/api-object.js';
import { Language } from '../i18n/language.js';

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
  private readonly unread = apiObject<{ count: number }>(() => '/notifications/unread', { topics: ['notifications'] });
  protected readonly count = computed(() => this.unread.value()?.count ?? 0);
  protected readonly shown = computed(() => (this.count() > most ? `${most}+` : String(this.count())));
  protected readonly label = computed(() => this.language.plural('notifications.unread', this.count()));
}
