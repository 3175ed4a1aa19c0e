import { Component } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';

/** From what users use to what suppliers run for it. */
@Component({
  selector: 'sam-services-tabs',
  imports: [RouterLink, RouterLinkActive, TranslocoDirective],
  template: `
    <nav *transloco="let t" [attr.aria-label]="t('services.tabs.label')">
      <a routerLink="/services" routerLinkActive="current" ariaCurrentWhenActive="page" [routerLinkActiveOptions]="exact">{{
        t('services.tabs.services')
      }}</a>
      <a routerLink="/services/components" routerLinkActive="current" ariaCurrentWhenActive="page">{{
        t('services.tabs.components')
      }}</a>
    </nav>
  `,
  styles: `
    nav {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-5);
      margin-bottom: var(--space-4);
      border-bottom: 1px solid var(--line);
    }
    a {
      padding: var(--space-2) 0;
      border-bottom: 3px solid transparent;
      color: var(--ink-muted);
      font-weight: 560;
      text-decoration: none;
    }
    a:hover {
      color: var(--ink);
    }
    .current {
      border-color: var(--mat-sys-primary);
      color: var(--ink);
    }
  `,
})
export class ServicesTabs {
  /** Filters in the address do not make it another page. */
  protected readonly exact = { paths: 'exact', queryParams: 'ignored', fragment: 'ignored', matrixParams: 'ignored' } as const;
}
