import { Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Permission } from '@samsyn/domain/access/permissions';
import { AuthStore } from '../core/auth/auth.store.js';

const kinds: readonly { name: string; permission: Permission }[] = [
  { name: 'outages', permission: 'outages:read' },
  { name: 'maintenance-windows', permission: 'maintenance-windows:read' },
  { name: 'measurement-series', permission: 'measurements:read' },
];

/** From one kind of evidence to another. */
@Component({
  selector: 'sam-evidence-tabs',
  imports: [RouterLink, RouterLinkActive, TranslocoDirective],
  template: `
    <nav *transloco="let t" [attr.aria-label]="t('evidence.kinds.label')">
      @for (kind of open(); track kind.name) {
        <a
          [routerLink]="['/evidence', kind.name]"
          routerLinkActive="current"
          ariaCurrentWhenActive="page"
          >{{ t('evidence.kinds.' + kind.name) }}</a
        >
      }
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
export class EvidenceTabs {
  private readonly auth = inject(AuthStore);
  protected readonly open = computed(() => kinds.filter(({ permission }) => this.auth.can(permission)));
}
