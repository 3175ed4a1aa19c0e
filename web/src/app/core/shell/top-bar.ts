import { Component, computed, inject, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon } from '../../shared/icons/icon.js';
import { Logo } from '../../shared/icons/logo.js';
import { AuthStore } from '../auth/auth.store.js';
import { LiveMark } from '../realtime/live-mark.js';
import { Bell } from './bell.js';
import { LanguageSwitch } from './language-switch.js';
import { UserMenu } from './user-menu.js';

@Component({
  selector: 'sam-top-bar',
  imports: [Bell, Icon, LanguageSwitch, LiveMark, Logo, RouterLink, TranslocoDirective, UserMenu],
  templateUrl: './top-bar.html',
  styleUrl: './top-bar.scss',
})
export class TopBar {
  protected readonly auth = inject(AuthStore);
  protected readonly severalOrganisations = computed(() => this.auth.memberships().length > 1);
  readonly palette = output();
  readonly organisationChosen = output<string>();

  protected choose(event: Event): void {
    if (event.target instanceof HTMLSelectElement) this.organisationChosen.emit(event.target.value);
  }
}
