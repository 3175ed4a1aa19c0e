import { Component, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { LanguageSwitch } from '../core/shell/language-switch.js';
import { ThemeSwitch } from '../core/shell/theme-switch.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { NotificationChoices } from './notification-choices.js';

@Component({
  selector: 'sam-account-page',
  imports: [LanguageSwitch, MatButton, NotificationChoices, PageHeader, RouterLink, ThemeSwitch, TranslocoDirective],
  templateUrl: './account-page.html',
  styleUrl: './account-page.scss',
})
export class AccountPage {
  protected readonly auth = inject(AuthStore);
  private readonly router = inject(Router);

  protected async signOutEverywhere(): Promise<void> {
    await this.auth.signOutEverywhere();
    await this.router.navigateByUrl('/sign-in');
  }
}
