import { Component } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';

/** From one side of costs to another. */
@Component({
  selector: 'sam-cost-tabs',
  imports: [RouterLink, RouterLinkActive, TranslocoDirective],
  template: `
    <nav *transloco="let t" [attr.aria-label]="t('places.costs')">
      @for (tab of tabs; track tab.name) {
        <a
          [routerLink]="tab.link"
          routerLinkActive="current"
          [routerLinkActiveOptions]="{ exact: tab.name === 'overview' }"
          ariaCurrentWhenActive="page"
          >{{ t('costs.tabs.' + tab.name) }}</a
        >
      }
    </nav>
  `,
  styleUrl: './cost-tabs.scss',
})
export class CostTabs {
  protected readonly tabs = [
    { name: 'overview', link: '/costs' },
    { name: 'invoices', link: '/costs/invoices' },
    { name: 'claims', link: '/costs/claims' },
    { name: 'suppliers', link: '/costs/ledger-suppliers' },
    { name: 'imports', link: '/costs/imports' },
  ] as const;
}
