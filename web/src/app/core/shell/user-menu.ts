import { Component, inject, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon } from '../../shared/icons/icon.js';
import { Menu } from '../../shared/menu/menu.js';
import { AuthStore } from '../auth/auth.store.js';
import { LanguageSwitch } from './language-switch.js';
import { ThemeSwitch } from './theme-switch.js';

@Component({
  selector: 'sam-user-menu',
  imports: [Icon, LanguageSwitch, Menu, RouterLink, ThemeSwitch, TranslocoDirective],
  template: `
    <sam-menu
      *transloco="let t"
      icon="user"
      [text]="auth.user()?.name ?? ''"
      [label]="t('shell.userMenu', { name: auth.user()?.name })"
    >
      <div class="stack">
        <div class="who">
          <strong>{{ auth.user()?.name }}</strong>
          <span class="muted small">{{ auth.user()?.email }}</span>
        </div>
        <a class="item" routerLink="/account" (click)="close()">
          <sam-icon name="user" />{{ t('account.title') }}
        </a>
        <sam-language-switch />
        <sam-theme-switch />
        <div class="items">
          <button type="button" class="item" (click)="signOut()">
            <sam-icon name="sign-out" />{{ t('shell.signOut') }}
          </button>
          <button type="button" class="item" (click)="signOutEverywhere()">
            <sam-icon name="lock" />{{ t('shell.signOutEverywhere') }}
          </button>
        </div>
      </div>
    </sam-menu>
  `,
  styleUrl: './user-menu.scss',
})
export class UserMenu {
  protected readonly auth = inject(AuthStore);
  private readonly router = inject(Router);
  private readonly menu = viewChild(Menu);

  protected close(): void {
    this.menu()?.close();
  }

  protected async signOut(): Promise<void> {
    await this.auth.signOut();
    await this.router.navigateByUrl('/sign-in');
  }

  protected async signOutEverywhere(): Promise<void> {
    await this.auth.signOutEverywhere();
    await this.router.navigateByUrl('/sign-in');
  }
}
