import { Component, input } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { LanguageSwitch } from '../core/shell/language-switch.js';

/** What public pages have around them; nobody is signed in. */
@Component({
  selector: 'sam-public-frame',
  imports: [LanguageSwitch, RouterLink, RouterLinkActive, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <header class="row">
        <nav class="row" [attr.aria-label]="t('public.pages')">
          <a [routerLink]="['/public', slug(), 'quality']" routerLinkActive="current" ariaCurrentWhenActive="page">{{ t('public.quality.title') }}</a>
          <a [routerLink]="['/public', slug(), 'status']" routerLinkActive="current" ariaCurrentWhenActive="page">{{ t('public.status.title') }}</a>
        </nav>
        <sam-language-switch />
      </header>
      <main id="main" tabindex="-1"><ng-content /></main>
      <footer class="muted small"><a routerLink="/accessibility">{{ t('accessibility.title') }}</a></footer>
    </ng-container>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-5);
      max-width: 64rem;
      margin: 0 auto;
      padding: var(--space-5);
    }
    header {
      justify-content: space-between;
    }
    .current {
      color: var(--ink);
      font-weight: 630;
      text-decoration: none;
    }
    main:focus {
      outline: none;
    }
  `,
})
export class PublicFrame {
  readonly slug = input.required<string>();
}
